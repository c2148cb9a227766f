import { findDates } from '../facts/dates.ts';
import type { TextDocument } from '../text/document.ts';
import { fold } from '../text/fold.ts';
import { keepFor } from '../text/keep-for.ts';
import { keepForSame } from '../text/keep-for-same.ts';
import type { Layout } from './body.ts';
import { isDateLine } from './date-line.ts';
import type { Outline } from './outline.ts';
import { readGenre } from './recognise.ts';

/** ISO dates, both included. Named periods are calendar ones: «6 tháng đầu năm» ends on 30 June. */
export interface Period {
  from: string;
  to: string;
}

const HEADER_BLOCKS = 15;
const OPENING_LENGTH = 1500;
const QUARTERS: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4, '1': 1, '2': 2, '3': 3, '4': 4 };

const NUMERALS: Record<string, number> = { ba: 3, sau: 6, chin: 9 };

const NAMED =
  /quy (?<quarter>iv|i{1,3}|[1-4])(?![a-z])|(?<count>0?[2-9]|1[01]|ba|sau|chin) thang (?:(?<edge>dau|cuoi)|(?=nam 20\d\d))|(?<nine>0?9|chin) thang|(?<=[^0-9 ] |^)thang (?<month>0?[1-9]|1[0-2])(?=[ /,.-]|$)|(?:giai doan |nhiem ky |nam hoc |nam |\()(?<first>20\d\d) ?(?:-|–|den) ?(?:nam )?(?<last>20\d\d)|(?<!den )nam (?<year>20\d\d)/gu;

/**
 * Reads the period a report is about from its title, else from its first paragraphs: «từ ngày … đến ngày …»,
 * «quý III/2025», «6 tháng đầu năm 2021», «9 tháng», «tháng 5/2025», «giai đoạn 2021-2025», «năm 2023». A name
 * without its year takes the next year mentioned, else the document's own. Null when nothing is said.
 */
export function readPeriod(
  outline: Outline,
  documentDate: string | null = readDocumentDate(outline),
): Period | null {
  const { title, intro } = openingOf(outline);
  return periodIn([title, intro, documentDate]);
}

const periodIn = keepForSame(
  ([title, intro, documentDate]: readonly [string, string, string | null]): Period | null =>
    readSpan(title) ?? readSpan(intro) ?? readNamed(title, documentDate) ?? readNamed(intro, documentDate),
);

/** The words that may say it. */
const openingOf = keepFor((outline: Outline) => {
  const { document, layout, nodes } = outline;
  const text = (index: number) => document.blocks[index]?.text ?? '';
  const heading = nodes.find(({ kind }) => kind === 'heading');
  const firstHeading = heading?.block ?? layout.bodyTo;
  const introBlocks = document.blocks.slice(layout.bodyFrom, firstHeading).map((block) => block.text);
  // A draft whose header was cut off may begin with «A. KẾT QUẢ … NĂM 2025».
  const title = layout.title.length > 0 ? layout.title.map(text).join(' ') : (heading?.title.text ?? '');
  return { title, intro: introBlocks.join(' ').slice(0, OPENING_LENGTH) };
});

/** The date in «<Địa danh>, ngày … tháng … năm …» at the head of a document (ISO), in figures too; null while it is blank. */
export function readDocumentDate({ document, layout }: Pick<Outline, 'document' | 'layout'>): string | null {
  const line = dateLine(document, layout);
  return (line && findDates(line).at(-1)?.iso) ?? null;
}

/**
 * A day (ISO) before which the document was certainly not written, though its date is not filled in: the first of the
 * month or year that stands in its date line; of a report, the first day of its period. Null when neither is given.
 */
export const writtenAfter = keepFor((outline: Outline): string | null => {
  const { document, layout } = outline;
  const blank = fold(dateLine(document, layout) ?? '');
  const { month = '1', year } =
    /(?:thang {0,3}(?<month>1[0-2]|0?[1-9]))? {0,3}nam {0,3}(?<year>20\d\d)/u.exec(blank)?.groups ?? {};
  if (year !== undefined) return `${year}-${month.padStart(2, '0')}-01`;
  return readGenre(outline) === 'bao-cao' ? (readPeriod(outline)?.from ?? null) : null;
});

function dateLine({ blocks }: TextDocument, { bodyFrom }: Layout): string | null {
  const head = blocks.slice(0, Math.min(bodyFrom, HEADER_BLOCKS));
  return head.find(({ text }) => isDateLine(text))?.text ?? null;
}

function readSpan(text: string): Period | null {
  const dates = findDates(text);
  for (const [index, first] of dates.entries()) {
    const second = dates[index + 1];
    if (second === undefined || !/từ\s+(?:ngày\s+)?$/iu.test(text.slice(0, first.start))) continue;
    if (!/^\s*(?:đến|tới|-|–)(?:\s+hết)?(?:\s+ngày)?\s*$/iu.test(text.slice(first.end, second.start)))
      continue;
    if (second.iso === null) continue;
    const from = first.iso ?? `${second.iso.slice(0, 4)}-${pad(first.month)}-${pad(first.day)}`;
    if (from <= second.iso) return { from, to: second.iso };
  }
  return null;
}

function readNamed(text: string, documentDate: string | null): Period | null {
  const dates = findDates(text);
  const folded = fold(text);
  for (const { index, groups } of folded.matchAll(NAMED)) {
    if (groups === undefined || dates.some(({ start, end }) => start <= index && index < end)) continue;
    const { quarter, count, edge, nine, month, first, last } = groups;
    if (first !== undefined && last !== undefined) return { from: `${first}-01-01`, to: `${last}-12-31` };
    const year = groups.year ?? yearAfter(folded, index, dates) ?? documentDate?.slice(0, 4);
    if (year === undefined) continue;
    if (quarter !== undefined)
      return months(year, 3 * (QUARTERS[quarter] ?? 1) - 2, 3 * (QUARTERS[quarter] ?? 1));
    if (nine !== undefined) return months(year, 1, 9);
    if (count !== undefined) {
      const length = NUMERALS[count] ?? Number(count);
      return edge === 'cuoi' ? months(year, 13 - length, 12) : months(year, 1, length);
    }
    if (month !== undefined) return months(year, Number(month), Number(month));
    return months(year, 1, 12);
  }
  return null;
}

/** The first year after a name that is not part of a date or symbol. */
function yearAfter(
  folded: string,
  from: number,
  dates: readonly { start: number; end: number }[],
): string | undefined {
  for (const { 0: year, index } of folded
    .slice(from, from + 120)
    .matchAll(/(?<!\d|\d\d-)20\d\d(?![\d/-])/gu)) {
    if (!dates.some(({ start, end }) => start <= from + index && from + index < end)) return year;
  }
  return undefined;
}

function months(year: string, first: number, last: number): Period {
  const days = new Date(Date.UTC(Number(year), last, 0)).getUTCDate();
  return { from: `${year}-${pad(first)}-01`, to: `${year}-${pad(last)}-${pad(days)}` };
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
