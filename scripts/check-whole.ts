/** What is known of a draft as a whole, for a terminal: outline, mandatory items, citations, checklist. */
import type { ChecklistItem, CheckResult, MandatoryItem, Section } from '../lib/checklist/result.ts';
import { countStates, type Unverified, unverified } from './check-citations.ts';
import type { Places } from './check-excerpt.ts';
import { type Colour, clip, columnsOf, pad, paint, printable, wrap } from './check-terminal.ts';

type Status = ChecklistItem['status'];

const MARKS: Record<Status, [mark: string, colour: Colour]> = {
  pass: ['✓', 'green'],
  warn: ['!', 'yellow'],
  fail: ['✗', 'red'],
  manual: ['☐', 'cyan'],
};
const OF_SECTION: Record<Section['status'], Status> = { present: 'pass', empty: 'warn', missing: 'fail' };
const OF_ITEM: Record<MandatoryItem['status'], Status> = {
  complete: 'pass',
  'no-data': 'warn',
  missing: 'fail',
};
const LEAST_COLUMNS = 10;
const PLACE_COLUMNS = 9;
const PLACES_SHOWN = 4;

/** Each part with its heading; a part with nothing to say is left out. */
export function aboutWhole(result: CheckResult, places: Places, width: number): string[][] {
  return [
    outline(result, places, width),
    mandatoryItems(result, places, width),
    citationList(result, places, width),
    checklist(result, width),
  ].filter((part) => part.length > 0);
}

function outline({ sections }: CheckResult, places: Places, width: number): string[] {
  const shown = sections.filter(({ required, status }) => required || status !== 'missing');
  if (shown.length === 0) return [];
  const required = shown.filter((section) => section.required);
  const present = required.filter(({ status }) => status === 'present').length;
  const titles = Math.max(...shown.map((section) => columnsOf(indented(section))));
  return [
    paint('bold', `Dàn ý: có ${present}/${required.length} mục bắt buộc`),
    ...shown.map((section) => {
      const title = pad(indented(section), titles);
      const line = `${title}  ${pad(sectionPlace(section, places), PLACE_COLUMNS)}`;
      const heading = quoted(section.heading, width - 8 - columnsOf(line));
      return `  ${mark(OF_SECTION[section.status])} ${`${line}  ${heading}`.trimEnd()}`;
    }),
  ];
}

const indented = ({ title, parent }: Section) => (parent === null ? title : `  ${title}`);

function sectionPlace({ status, start }: Section, places: Places): string {
  if (start === null) return 'chưa có';
  const place = `dòng ${places(start).line}`;
  return status === 'empty' ? `${place}, chưa có nội dung` : place;
}

function quoted(heading: string | null, room: number): string {
  return heading === null || room < LEAST_COLUMNS ? '' : `“${clip(printable(heading), room)}”`;
}

function mandatoryItems({ mandatory, checklist }: CheckResult, places: Places, width: number): string[] {
  if (mandatory.length === 0) return [];
  const labels = new Map(checklist.map(({ id, label }) => [id, label]));
  return [
    paint('bold', 'Nội dung bắt buộc'),
    ...mandatory.flatMap(({ id, status, missingData, data, start }) => {
      const said = status === 'complete' ? data.join(', ') : missingData.join(', ');
      const where = start === null ? '' : ` (dòng ${places(start).line})`;
      const line = `${labels.get(id) ?? id}${where}${said === '' ? '' : `: ${printable(said)}`}`;
      return marked(OF_ITEM[status], line, width);
    }),
  ];
}

/** What differs from the index first, each with how; then what the index lacks. */
function citationList({ citations }: CheckResult, places: Places, width: number): string[] {
  if (citations.length === 0) return [];
  const { differing, lacking } = unverified(citations);
  const rows = (documents: readonly Unverified[]) =>
    documents.flatMap((each) => citationRow(each, places, width));
  return [
    ...wrap(`Viện dẫn: ${countStates(citations)}`, width).map((line) => paint('bold', line)),
    ...rows(differing),
    ...(lacking.length > 0 ? ['  Không có trong chỉ mục:'] : []),
    ...rows(lacking),
  ];
}

function citationRow({ name, note, starts }: Unverified, places: Places, width: number): string[] {
  const [first = '', ...more] = starts.map(places).map(({ line, column }) => `${line}:${column}`);
  const again = more.length > PLACES_SHOWN ? [`${more.length} chỗ nữa`] : more;
  const said = [
    printable(name),
    ...(note === null ? [] : [`: ${note}`]),
    ...(again.length > 0 ? [` (và ${again.join(', ')})`] : []),
  ].join('');
  const indent = ' '.repeat(2 + PLACE_COLUMNS + 1);
  const [line = '', ...rest] = wrap(said, width - indent.length);
  return [`  ${pad(first, PLACE_COLUMNS)} ${line}`, ...rest.map((part) => indent + part)];
}

function checklist({ checklist: items }: CheckResult, width: number): string[] {
  return [
    paint('bold', 'Trước khi trình'),
    ...items.flatMap(({ status, label, detail }) =>
      marked(status, [label, detail].filter(Boolean).join(' · '), width),
    ),
  ];
}

function marked(status: Status, text: string, width: number): string[] {
  const [first = '', ...rest] = wrap(text, width - 4);
  return [`  ${mark(status)} ${first}`, ...rest.map((line) => `    ${line}`)];
}

function mark(status: Status): string {
  const [sign, colour] = MARKS[status];
  return paint(colour, sign);
}
