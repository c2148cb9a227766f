/** The result of a check for a person at a terminal. */
import { shortDate } from '../components/format.ts';
import { countLevels, levelName } from '../components/view-model.ts';
import type { CheckResult, Finding } from '../lib/checklist/result.ts';
import type { Level } from '../lib/lint/rule.ts';
import { OTHER } from '../lib/report/recognise.ts';
import { familyOf } from './check-arguments.ts';
import { changeShown, createPlaces, excerptOf, type Places } from './check-excerpt.ts';
import { type Colour, columnsOf, paint, printable, wrap } from './check-terminal.ts';
import { aboutWhole } from './check-whole.ts';

export interface Shown {
  level: Level;
  /** Ids and families; empty = all, and what is known of the whole draft besides. */
  rules: readonly string[];
  /** Columns of the terminal. */
  width: number;
  /** What the report type is called. */
  typeTitle: string;
  /** The text is what a page says, not the file: its lines are not those of the file. */
  isExtracted: boolean;
}

type Counts = Record<Level, number>;

const GRAVITY: Record<Level, number> = { error: 2, warning: 1, info: 0 };
const COLOURS: Record<Level, Colour> = { error: 'red', warning: 'yellow', info: 'cyan' };
const INDENT = '    ';
const FIX = 'Sửa: ';
const ARROW = '→ ';

/** The file, each finding with its place, excerpt, fix and basis, then outline, citations and checklist, and the counts at the end. */
export function asText(file: string, result: CheckResult, shown: Shown): string {
  const { level, rules, width } = shown;
  const asked = result.findings.filter(({ rule }) => isAsked(rule, rules));
  const findings = asked.filter((finding) => GRAVITY[finding.level] >= GRAVITY[level]);
  const hidden = asked.filter((finding) => GRAVITY[finding.level] < GRAVITY[level]);
  const places = createPlaces(result.text);
  const whole = rules.length > 0 ? [] : aboutWhole(result, places, width);
  const others = result.findings.length - asked.length;
  const counts = countWords(countLevels(findings)) || 'không thấy chỗ nào';
  const left = [
    ...leftByLevel(countLevels(hidden)),
    ...(others > 0 ? [`ẩn ${others} chỗ của quy tắc khác (bỏ --rule để xem)`] : []),
  ];
  return [
    paint('bold', file),
    ...aboutDraft(result, shown).map((line) => `  ${line}`),
    '',
    ...findings.flatMap((finding) => [...aboutFinding(result.text, finding, places, width), '']),
    ...whole.flatMap((part) => [...part, '']),
    `${paint('bold', `${file}: ${counts}`)}${left.map((part) => ` · ${part}`).join('')}`,
    '',
  ].join('\n');
}

/** «3 lỗi, 12 nên xem»; '' when all are 0. */
export function countWords(counts: Counts): string {
  const levels: Level[] = ['error', 'warning', 'info'];
  return levels
    .filter((level) => counts[level] > 0)
    .map((level) => `${counts[level]} ${levelName(level).toLocaleLowerCase('vi')}`)
    .join(', ');
}

function isAsked(rule: string, asked: readonly string[]): boolean {
  return asked.length === 0 || asked.includes(rule) || asked.includes(familyOf(rule));
}

function leftByLevel(hidden: Counts): string[] {
  const words = countWords(hidden);
  return words === '' ? [] : [`ẩn ${words} (--level ${hidden.info > 0 ? 'info' : 'warning'} để xem)`];
}

function aboutDraft({ reportType, documentDate, period }: CheckResult, { typeTitle, isExtracted }: Shown) {
  const dates = [
    `Ngày văn bản: ${documentDate ? shortDate(documentDate) : 'chưa thấy'}`,
    `kỳ: ${period ? `${shortDate(period.from)} – ${shortDate(period.to)}` : 'chưa thấy'}`,
  ];
  return [
    reportType.id === OTHER
      ? typeTitle
      : `${typeTitle} (${reportType.id}, ${Math.round(reportType.confidence * 100)}%)`,
    dates.join(' · '),
    ...(isExtracted ? ['Dòng và cột tính theo chữ của trang'] : []),
  ];
}

function aboutFinding(text: string, finding: Finding, places: Places, width: number): string[] {
  const { rule, level, start, message, basis } = finding;
  const { line, column } = places(start);
  const place = `${line}:${column}`;
  const head = `${place}  ${levelName(level)} [${rule}] `;
  const [first = '', ...rest] = wrap(
    printable(message),
    width - INDENT.length,
    columnsOf(head) - INDENT.length,
  );
  const { words, caret } = excerptOf(text, finding, width - INDENT.length - 2);
  const quoted = (part: string) => `${INDENT}${paint('dim', '│')} ${part}`;
  return [
    `${paint('bold', place)}  ${paint(COLOURS[level], levelName(level))} ${paint('dim', `[${rule}]`)} ${first}`,
    ...rest.map((part) => INDENT + part),
    quoted(words),
    quoted(' '.repeat(caret.from) + paint(COLOURS[level], '^'.repeat(caret.width))),
    ...aboutFix(finding, text, width),
    ...wrap(`Căn cứ: ${basis}`, width - INDENT.length).map((part) => INDENT + paint('dim', part)),
  ];
}

/** «trước → sau», one above the other where both do not fit on a line. */
function aboutFix(finding: Finding, text: string, width: number): string[] {
  const change = changeShown(finding, text, width - INDENT.length - FIX.length);
  if (!change) return [];
  const { head, before, after, tail, sameLooks } = change;
  const side = (colour: Colour, part: string) =>
    head + part + tail === '' ? '(bỏ)' : `${head}${paint(colour, part)}${tail}`;
  const note = sameLooks ? ' (khác mã ký tự)' : '';
  const columns = columnsOf(`${INDENT}${FIX}${head}${before}${tail} → ${head}${after}${tail}${note}`);
  const gap = columns > width ? `\n${INDENT}${ARROW.padStart(FIX.length)}` : ` ${ARROW}`;
  return [`${INDENT}${FIX}${side('red', before)}${gap}${side('green', after)}${note}`];
}
