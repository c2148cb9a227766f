import type { NumberFact } from '../facts/numbers.ts';
import type { Span } from '../text/document.ts';
import { addUp, isSum, MOST_PARTS, sumOf } from './addition.ts';
import { isCommittee, isFullSet, isFullSetOfSettled } from './full-sets.ts';
import { NOT_PARTS } from './not-parts.ts';
import { isSlip } from './slips.ts';
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
    if (lists.some((list) => fits(text, list, total))) return [];
    const larger = partAbove(text, total, lists, numbers.slice(0, index));
    if (larger) return [{ total, parts: [larger], certain: true }];
    const several = lists.filter(({ parts }) => parts.length > 1);
    const full = several.find((each) => leavesNothingOut(text, total, each));
    const list = full ?? several.find((each) => looksFull(text, total, each));
    const further = list ? afterwards(text, list, rest) : [];
    if (!list || (further.length > 0 && addUp([...list.parts, ...further], total))) return [];
    const isFull = !/trong đó/i.test(list.cue) || sumOf(list.parts) > total.value || isSettled(text, total);
    const certain = full !== undefined && isFull && group.units.size === 0;
    return [{ total, parts: list.parts, certain }];
  });
}

/** No part is more than its total, be the list a full one or not; nor than another figure that may be meant as the total. */
function partAbove(
  text: string,
  total: NumberFact,
  lists: readonly List[],
  before: readonly NumberFact[],
): NumberFact | undefined {
  if (NOT_PARTS.test(text.slice(Math.max(0, total.start - 30), total.start))) return undefined;
  const most = Math.max(total.value, ...before.slice(-3).map(({ value }) => value));
  const list = lists.find(({ cue }) => /trong đó|gồm|chia ra/i.test(cue));
  return total.counted ? list?.parts.find(({ value, unit }) => unit !== null && value > most) : undefined;
}

function fits(text: string, { area, parts }: List, total: NumberFact): boolean {
  // In «01 Trưởng đoàn, 01 Phó Trưởng đoàn, 06 thành viên» some of the parts are soon as many as there should be.
  if (!isCommittee(text.slice(area.start, area.end))) return addUp(parts, total);
  return isSum(parts, total) || parts.some(({ value }) => value === total.value);
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
  /^(?<gap>[^\d.;]{0,60}?)(?:\((?:tăng|giảm|đạt|bằng)[^()]{0,80}\)[^\d.;]{0,10}?)?(?<cue>(?:[.;]\s+|[^\p{L}])(?:trong đó|bao gồm|gồm|chia ra|cụ thể)(?!\p{L}| cả)|\(|:(?= (?:\d|\p{L}(?!rong đó|ồm|ao gồm|ụ thể))))/iu;

/** After a list without brackets the sentence may go on about something else. */
const NEXT_CLAUSE = /(?<!\p{L})(?:đã|đến nay|còn|với|cho|để|tại(?= \d)|qua đó|từ đó)(?!\p{L})/iu;

/** What follows the «;» is no further part, nor says that there are others. */
const NEW_CLAUSE =
  /^;(?![^.]{0,20}(?<!\p{L})(?:còn lại|khác)(?!\p{L}))(?:\s*(?:đã|đến nay|qua đó|tỷ lệ|kết quả)(?!\p{L})|[^\d.]{0,200}(?:\.|$))/iu;

const SETTLED =
  /(?<!\p{L})(?<!nhận(?:,| và|) )(?:giải quyết|xử lý|trả kết quả|trả)(?!\p{L})[^.,;\d]{0,40}$/iu;

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

/** A part that is named but not counted: «01 Trưởng ban, các ủy viên là …». */
const UNCOUNTED =
  /(?:[,;]|(?<!\p{L})và) (?:các|một số|nhiều|thành viên|[ủu][ỷy] viên)(?!\p{L})(?![^,;\d]{0,40}\d)/iu;

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
  if (digits.length !== inside.length || UNCOUNTED.test(text.slice(area.start, area.end))) return null;
  const parts = inside.filter((part) => !part.isPercent && !units.has(part.unit ?? ''));
  const common = unit ?? parts.find((part) => part.unit !== null)?.unit ?? null;
  const alike = parts.every(
    (part) =>
      isUnitOf(part.unit, common) || (part.unit === null && units.size === 0 && isBare(text, part.end)),
  );
  return alike && parts.length > 0 && parts.length <= MOST_PARTS ? parts : null;
}

/** Nothing but a mark or the next part follows, so that the total's unit is meant. */
function isBare(text: string, end: number): boolean {
  return /^\s*(?:[,;.)(]|và(?!\p{L})|$)/u.test(text.slice(end, end + 6));
}

function leavesNothingOut(text: string, total: NumberFact, { cue, area, parts }: List): boolean {
  const list = text.slice(area.start, area.end);
  const settled = isFullSetOfSettled(list);
  if (settled && (isSettled(text, total) || sumOf(parts) > total.value)) return true;
  if (text.charAt(area.end) === ';' && !NEW_CLAUSE.test(text.slice(area.end))) return false;
  if (/trong đó/i.test(cue) && /^\s?có(?!\p{L})/u.test(list)) return false;
  return /gồm|chia ra/i.test(cue) || isFullSet(list);
}

/** Attributes of which the same people may have several. */
const ATTRIBUTES =
  /(?<!\p{L})(?:nữ|đảng viên|dân tộc|tôn giáo|trẻ|trình độ|đại học|thạc s[ĩỹ]|tiến s[ĩỹ]|cấp ủy|chuyên trách)(?!\p{L})/iu;
const MANY = 100;

/** A list that does not say that it is a full one, and yet misses the total by no more than a slip of the hand. */
function looksFull(text: string, total: NumberFact, { cue, area, parts }: List): boolean {
  const sum = sumOf(parts);
  if (!isSlip(total.value, sum) || ATTRIBUTES.test(text.slice(area.start, area.end))) return false;
  const areMany = Math.min(sum, total.value) >= MANY;
  if (cue !== '(' && text.charAt(area.end) === ';') return false;
  if (/trong đó/i.test(cue)) return areMany && parts.length > 2;
  return parts.length > 2 || (areMany && /^[(:]$/.test(cue));
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
