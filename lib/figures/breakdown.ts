import type { NumberFact } from '../facts/numbers.ts';
import type { Span } from '../text/document.ts';
import { addUp, MOST_PARTS, sumOf } from './addition.ts';
import { isUnitOf, NOT_ADDED } from './units.ts';

/** A total and what is said to be all its parts. */
export interface Breakdown {
  total: NumberFact;
  parts: NumberFact[];
  /** The words say that nothing is left out, or the parts are more than the total. */
  certain: boolean;
}

/**
 * Finds the totals of a text whose parts follow in the same statement («trong đó: …», «gồm …», «(… và …)»), leave
 * nothing out and yet make another sum. Offsets in the text.
 */
export function wrongBreakdowns(text: string, numbers: readonly NumberFact[]): Breakdown[] {
  return numbers.flatMap((total, index) => {
    const rest = numbers.slice(index + 1, index + 1 + MOST_NUMBERS);
    const group = groupOf(text, numbers, index);
    const lists = listsOf(text, total, group, rest).filter(
      ({ cue }) => !/^[.;]/.test(cue) || !isSecond(text, numbers[index - 1], total),
    );
    if (lists.some(({ parts }) => addUp(parts, total))) return [];
    const list = lists.find((each) => leavesNothingOut(text, total, each));
    if (!list || addUp([...list.parts, ...afterwards(text, list, rest)], total)) return [];
    const isFull = !/trong đó/i.test(list.cue) || sumOf(list.parts) > total.value || isSettled(text, total);
    const certain = isFull && group.units.size === 0;
    return [{ total, parts: list.parts, certain }];
  });
}

const LONGEST_LIST = 600;
/** Shares and all: more of them in one list are a table. */
const MOST_NUMBERS = 40;

/** What may be the list of a total's parts. */
interface List {
  /** The word that opens the list, when it says that the list is a full one. */
  cue: string;
  /** Of the list; offsets in the block's text. */
  area: Span;
  parts: NumberFact[];
}

const CUE =
  /^(?<gap>[^\d.;]{0,60}?)(?:\((?:tăng|giảm|đạt|bằng)[^()]{0,80}\)[^\d.;]{0,10}?)?(?<cue>(?:[.;]\s+|[^\p{L}])(?:trong đó|bao gồm|gồm|chia ra|cụ thể)(?!\p{L}| cả)|\(|:(?= \p{L}(?!rong đó|ồm|ao gồm|ụ thể)))/iu;

/** Words that say that a part is left out, or that the numbers that follow are about something else. */
export const NOT_PARTS =
  /(?<!\p{L})(?:khác|còn lại|v\.v|tăng|giảm|so với|cùng kỳ|trong đó|riêng|nhất là|đạt(?! (?:tỷ lệ )?[\d.,]{1,6} ?%)|bình quân|trung bình|mỗi|hơn|gần|khoảng|trên|dưới)(?!\p{L})|…|\.\.\./iu;

/** After a list without brackets the sentence may go on about something else. */
const NEXT_CLAUSE = /(?<!\p{L})(?:đã|đến nay|còn|với|cho|để|tại|qua đó|từ đó)(?!\p{L})/iu;

/** What follows the «;» is no further part, nor says that there are others. */
const NEW_CLAUSE =
  /^;(?![^.]{0,20}(?<!\p{L})(?:còn lại|khác)(?!\p{L}))(?:\s*(?:đã|đến nay|qua đó|tỷ lệ|kết quả)(?!\p{L})|[^\d.]{0,200}(?:\.|$))/iu;

/** Kinds that leave nothing out and share nothing, so that a list that names two of one line is a full one. */
const FULL_SETS = [
  ['trực tuyến', 'trực tiếp|bưu chính'],
  ['đã giải quyết', 'đang giải quyết|chưa giải quyết'],
  ['khiếu nại', 'tố cáo'],
  ['thường xuyên', 'định kỳ|đột xuất'],
  ['kỳ trước|năm trước chuyển', 'trong kỳ|mới (?:tiếp )?nhận|(?:tiếp )?nhận mới'],
  ['(?<!không )(?:đủ điều kiện|thuộc thẩm quyền)', 'không (?:đủ điều kiện|thuộc thẩm quyền)'],
  ['nam', 'nữ'],
].map(asPatterns);

/** The same of what is settled; what is only received may also be under way. */
const FULL_SET_OF_SETTLED = asPatterns(['trước hạn|đúng hạn|trong hạn', 'quá hạn|trễ hạn']);
const SETTLED =
  /(?<!\p{L})(?<!nhận(?:,| và|) )(?:giải quyết|xử lý|trả kết quả|trả)(?!\p{L})[^.,;\d]{0,40}$/iu;

function asPatterns(sides: readonly string[]): RegExp[] {
  return sides.map((side) => new RegExp(`(?<!\\p{L})(?:${side})(?!\\p{L})`, 'iu'));
}

/**
 * The lists that may stand after `total`: the one to the first «;», where the sentence may turn to something else,
 * and the one to the end of the bracket or the sentence.
 */
function listsOf(text: string, total: NumberFact, group: Group, numbers: readonly NumberFact[]): List[] {
  const match = CUE.exec(text.slice(group.end, group.end + 160));
  if (!match?.groups || !canBeTotal(text, total, group)) return [];
  const start = group.end + match[0].length;
  const { gap = '', cue = '' } = match.groups;
  return listEnds(text, start, (gap + cue).includes('(')).flatMap((end) => {
    const area = { start, end };
    const parts = readParts(text, area, numbers, total, group);
    return parts ? [{ cue: total.unit === null ? '' : cue, area, parts }] : [];
  });
}

/** «Tiếp nhận 900 hồ sơ, đã giải quyết 800 hồ sơ; trong đó …»: nobody knows of which. */
function isSecond(text: string, before: NumberFact | undefined, total: NumberFact): boolean {
  return before?.unit === total.unit && !/[.;]\s/.test(text.slice(before.unitEnd, total.start));
}

/** What is counted in several ways at once: «25 lượt/32 người, 21 vụ việc». */
interface Group {
  /** The other units. */
  units: ReadonlySet<string>;
  end: number;
}

const JOINED = /^\s?(?:\/|,|và|với)\s?$/u;

function groupOf(text: string, numbers: readonly NumberFact[], index: number): Group {
  const units = new Set<string>();
  const own = numbers[index];
  let end = own?.unitEnd ?? 0;
  const joins = (before: NumberFact | undefined, after: NumberFact | undefined, other = after) => {
    if (!before || !after || !other?.counted || other.unit === null || other.unit === own?.unit) return false;
    return before.counted && JOINED.test(text.slice(before.unitEnd, after.start));
  };
  for (let at = index; joins(numbers[at], numbers[at + 1]); at++) {
    units.add(numbers[at + 1]?.unit ?? '');
    end = numbers[at + 1]?.unitEnd ?? end;
  }
  for (let at = index; joins(numbers[at - 1], numbers[at], numbers[at - 1]); at--) {
    units.add(numbers[at - 1]?.unit ?? '');
  }
  return { units, end };
}

/** The same case may come up twice, the same visitor is counted each time. */
function canBeTotal(text: string, { unit, end }: NumberFact, { units }: Group): boolean {
  if (units.size > 0 && /^vụ/u.test(unit ?? '')) return false;
  return unit === null ? /^\s*[(,;]/.test(text.slice(end, end + 2)) : !NOT_ADDED.has(unit);
}

function listEnds(text: string, start: number, bracketed: boolean): number[] {
  const rest = text.slice(start, start + LONGEST_LIST);
  const ends = bracketed ? [closingBracket(rest)] : [firstSemicolon(rest), sentenceEnd(rest)];
  return ends
    .filter((end, index) => end >= 0 && end <= (ends[index + 1] ?? end))
    .filter((end) => isPlain(rest.slice(0, end), bracketed))
    .map((end) => start + end);
}

function sentenceEnd(text: string): number {
  return text.search(/[.](?!\d)|$/);
}

/** Outside brackets. */
function firstSemicolon(text: string): number {
  return (/^[^(;]*;/.exec(text)?.[0].length ?? 0) - 1;
}

function isPlain(list: string, bracketed: boolean): boolean {
  return !NOT_PARTS.test(list) && (bracketed || !NEXT_CLAUSE.test(list.replace(/^[\s:,]*đã /u, '')));
}

function closingBracket(text: string): number {
  let depth = 0;
  for (const { 0: bracket, index } of text.matchAll(/[()]/g)) {
    depth += bracket === '(' ? 1 : -1;
    if (depth < 0) return index;
  }
  return -1;
}

/** The numbers of the list, all of one unit or bare; null when any digit in it is something else. */
function readParts(
  text: string,
  area: Span,
  numbers: readonly NumberFact[],
  { unit }: NumberFact,
  { units }: Group,
): NumberFact[] | null {
  const inside = numbers.filter(({ start, end }) => start >= area.start && end <= area.end);
  const digits = text.slice(area.start, area.end).match(/\d+(?:[.,]\d+)*/g) ?? [];
  if (digits.length !== inside.length) return null;
  const parts = inside.filter((part) => !part.isPercent && !units.has(part.unit ?? ''));
  const common = unit ?? parts.find((part) => part.unit !== null)?.unit ?? null;
  const alike = parts.every(
    (part) => isUnitOf(part.unit, common) || (part.unit === null && isBare(text, part.end)),
  );
  return alike && parts.length > 1 && parts.length <= MOST_PARTS ? parts : null;
}

/** Nothing but a mark or the next part follows, so that the total's unit is meant. */
function isBare(text: string, end: number): boolean {
  return /^\s*(?:[,;.)(]|và(?!\p{L})|$)/u.test(text.slice(end, end + 6));
}

function leavesNothingOut(text: string, total: NumberFact, { cue, area, parts }: List): boolean {
  const list = text.slice(area.start, area.end);
  const settled = nameAll(list, FULL_SET_OF_SETTLED);
  if (settled && (isSettled(text, total) || sumOf(parts) > total.value)) return true;
  if (text.charAt(area.end) === ';' && !NEW_CLAUSE.test(text.slice(area.end))) return false;
  return /gồm|chia ra/i.test(cue) || isFullSet(list);
}

/** Whether a list names kinds that leave nothing out. */
export function isFullSet(list: string): boolean {
  return FULL_SETS.some((sides) => nameAll(list, sides));
}

function nameAll(list: string, sides: readonly RegExp[]): boolean {
  return sides.every((side) => side.test(list));
}

function isSettled(text: string, { start }: Span): boolean {
  return SETTLED.test(text.slice(Math.max(0, start - 60), start));
}

/** Numbers of the same sentence after the list's «;», which may be parts said in other words: «…; còn 3 vụ chưa đến hạn». */
function afterwards(text: string, { area, parts }: List, numbers: readonly NumberFact[]): NumberFact[] {
  if (text.charAt(area.end) !== ';') return [];
  const end = area.end + sentenceEnd(text.slice(area.end, area.end + LONGEST_LIST));
  return numbers
    .filter((number) => number.start > area.end && number.end <= end && !number.isPercent)
    .slice(0, MOST_PARTS - parts.length);
}
