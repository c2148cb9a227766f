import { matchesOf } from '../facts/matches.ts';
import type { NumberFact } from '../facts/numbers.ts';
import type { Span } from '../text/document.ts';
import { arithmetic, isSum } from './addition.ts';
import { decimalsOf, inVietnamese, isRate, type Quantity, shownRate } from './precision.ts';
import { isSameUnit, MOST_NUMBERS } from './units.ts';

/** «135 lượt, tăng 15 lượt (12,5%) so với cùng kỳ (120 lượt)»: as much of it as the report gives. */
export interface Change {
  rises: boolean;
  /** How much there is now. */
  now: Quantity | null;
  /** How much there was. */
  base: Quantity | null;
  difference: NumberFact | null;
  rate: NumberFact | null;
  /** Of the words from the direction to the last figure of the change; offsets in the text. */
  span: Span;
}

const DIRECTION = /(?<!\p{L})(?<word>tăng|giảm)(?: thêm| được)? /giu;
const AGAIN =
  /^\s?[,(]?\s?(?:(?:tương ứng|tương đương|ứng với|bằng|tức|hay|đạt)(?: với)?(?: là)? ?)?(?:tăng |giảm |mức tăng |mức giảm )?(?:t[ỷỉ] lệ )?(?:là )?$/iu;
/** What is between the present figure and the change: the rest of its noun, and how it stands to something else. */
const NOW =
  /^(?:[^\d.;,()%:]|(?<=năm )(?:19|20)\d\d){0,60}?(?:,? (?:đạt|vượt|bằng|chiếm|tăng|giảm)(?: tỷ lệ)? [\d.,]+ ?%[^\d.;,()%:]{0,40})*\s?[,(]?\s?$/u;
const NOT_NOW = /(?<!\p{L})(?:trong đó|riêng|kế hoạch|bình quân|mỗi|dự kiến)(?!\p{L})/iu;
/** From the change to the figure it is compared with, years and «6 tháng» left out: «so với cùng kỳ năm 2025 (120 lượt)». */
const BASE =
  /^\)?,?\s?(?:so (?:với )?|cùng kỳ|(?:năm|quý|tháng) trước)(?:[^\d.;()%]|(?:19|20)\d\d|0?[369] tháng|(?<=tháng )\d{1,2}|\d{1,2}\/(?=20\d\d)){0,70}?(?:\((?:cùng kỳ |năm trước |năm (?:19|20)\d\d ?)?(?:là |có |đạt |tiếp |: ?)?|(?<!\p{L})là |: )$/iu;
const FROM_TO =
  /^(?:[^\d.;,()%]|(?<=năm )(?:19|20)\d\d){0,40}(?:\((?:năm )?(?:19|20)\d\d\) ?)?(?:lên|xuống|còn|đến)(?: còn| thành)? ?$/iu;
const FROM = /(?<!\p{L})từ $/iu;
const ABOUT = /(?<!\p{L})(?:khoảng|gần|hơn|trên|dưới|xấp xỉ|ước)\s?$/iu;

/** Reads the changes that a text states with figures, in order. */
export function readChanges(text: string, numbers: readonly NumberFact[]): Change[] {
  if (numbers.length > MOST_NUMBERS) return [];
  return matchesOf(text, DIRECTION).flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const index = numbers.findIndex((number) => number.start >= end);
    const next = index < 0 ? [] : numbers.slice(index);
    const figures = figuresAt(text, end, next);
    const pair = fromTo(text, figures.at(-1), next.slice(figures.length));
    const before = pair ?? nowBefore(text, index < 0 ? numbers : numbers.slice(0, index), start);
    const difference = figures.find(({ isPercent }) => !isPercent) ?? null;
    const rate = figures.find(({ isPercent }) => isPercent) ?? pair?.rate ?? null;
    const unit = before?.unit ?? difference?.unit ?? null;
    if (figures.some(({ unit: own }) => own !== '%' && own !== unit)) return [];
    const last = figures.at(-1)?.unitEnd ?? end - 1;
    // «giảm từ 30 phút xuống 10 phút, tăng số quầy»: without a figure of its own it is said of something else.
    const earlier = figures.length > 0 ? before?.base : null;
    const base = earlier ?? baseAfter(text, last, next.slice(figures.length), unit);
    if (figures.length === 0 && !base) return [];
    const rises = match.groups?.word?.toLowerCase() === 'tăng';
    return [{ rises, now: before?.now ?? null, base, difference, rate, span: { start, end: last } }];
  });
}

/** «15 lượt», «12,5%» or both right after «tăng»; none where the word is only compared: «tăng so với cùng kỳ (120 lượt)». */
function figuresAt(text: string, at: number, next: readonly NumberFact[]): NumberFact[] {
  const [first, second] = next;
  if (!first || first.start !== at) return [];
  return second && isAgain(text, first, second) ? [first, second] : [first];
}

/** «15 lượt, tương ứng 12,5%», «12,5% (15 lượt)». */
function isAgain(text: string, first: NumberFact, second: NumberFact): boolean {
  if (first.isPercent === second.isPercent || second.unit === null) return false;
  return AGAIN.test(text.slice(first.unitEnd, second.start));
}

/** The figures that stand before a change. */
export interface Before {
  now: Quantity;
  base: Quantity | null;
  unit: string | null;
}

/** The figure that a word of change at `direction` is said of, with what it was before where «từ … lên …» says so. */
export function nowBefore(text: string, numbers: readonly NumberFact[], direction: number): Before | null {
  const index = numbers.findLastIndex(({ isPercent }) => !isPercent);
  const now = numbers[index];
  if (!now || now.unit === null || isAbout(text, now)) return null;
  const between = text.slice(now.unitEnd, direction);
  if (!NOW.test(between) || NOT_NOW.test(between)) return null;
  const from = numbers[index - 1];
  const isFrom =
    from !== undefined &&
    (from.unit === now.unit || from.unit === null) &&
    FROM.test(text.slice(Math.max(0, from.start - 5), from.start)) &&
    FROM_TO.test(text.slice(from.unitEnd, now.start));
  return { now, base: isFrom ? { ...from, counted: now.counted } : null, unit: now.unit };
}

/** «giảm 5 lượt (từ 30 lượt xuống còn 25 lượt), tương đương 16,7%». */
function fromTo(
  text: string,
  last: NumberFact | undefined,
  [from, now, rate]: readonly NumberFact[],
): (Before & { rate: NumberFact | null }) | null {
  if (!last || !from || !now || now.isPercent || now.unit === null) return null;
  if (!isSameUnit(from.unit ?? now.unit, now.unit)) return null;
  if (!/^,? ?\(?từ $/iu.test(text.slice(last.unitEnd, from.start))) return null;
  if (!FROM_TO.test(text.slice(from.unitEnd, now.start))) return null;
  const isRateOfIt = rate?.isPercent && AGAIN.test(text.slice(now.unitEnd, rate.start).replace(/^\)/, ''));
  return {
    now,
    base: { ...from, counted: now.counted },
    unit: now.unit,
    rate: isRateOfIt ? rate : null,
  };
}

/** The figure that a change which ends at `from` is compared with. */
export function baseAfter(
  text: string,
  from: number,
  following: readonly NumberFact[],
  unit: string | null,
): NumberFact | null {
  // «so với 6 tháng đầu năm 2025 (120 lượt)»
  const base = following.find((each) => each.unit !== 'tháng');
  if (!base || unit === null || base.unit !== unit || isAbout(text, base)) return null;
  return BASE.test(text.slice(from, base.start)) ? base : null;
}

function isAbout(text: string, { start }: Span): boolean {
  return ABOUT.test(text.slice(Math.max(0, start - 10), start));
}

/** Whether «tăng» is said of what fell, or «giảm» of what rose. */
export function isOpposite(change: Change): boolean {
  const { rises, now, base } = change;
  if (!now || !base || now.value === base.value || mayBeDifference(change)) return false;
  return rises !== now.value > base.value;
}

/** «135 lượt, giảm so với cùng kỳ (15 lượt)»: the figure in brackets may say by how much. */
function mayBeDifference({ rises, now, base, difference, rate }: Change): boolean {
  if (!now || !base || difference) return false;
  const earlier = { ...now, value: now.value + (rises ? -base.value : base.value) };
  if (rate) return earlier.value > 0 && isRate(rate, base, earlier);
  return !rises && base.value < 0.7 * now.value;
}

/** The arithmetic that denies a change, in words; null where all its figures fit. */
export function denial(change: Change): string | null {
  const { rises, now, base, difference, rate } = change;
  if (isOpposite(change) || mayBeDifference(change)) return null;
  const [more, less] = rises ? [now, base] : [base, now];
  if (more && less && difference && !isSum([less, difference], more)) {
    return arithmetic([less, difference], more);
  }
  if (!rate) return null;
  if (base && now) return ofBase(change, rate, base, now);
  if (!difference) return null;
  if (base) {
    const earlier = { ...base, value: base.value - (rises ? difference.value : -difference.value) };
    // Without a present figure, the one compared with may be meant as it.
    return isRate(rate, difference, base) || isRate(rate, difference, earlier)
      ? null
      : shown(difference, base, rate);
  }
  if (!now) return null;
  const earlier = { ...now, value: now.value - (rises ? difference.value : -difference.value) };
  return earlier.value <= 0 || isRate(rate, difference, earlier) ? null : shown(difference, earlier, rate);
}

function ofBase({ rises }: Change, rate: NumberFact, base: Quantity, now: Quantity): string | null {
  if (base.value <= 0) return null;
  const fits = rises ? isRate(rate, now, base, 100) : isRate({ ...rate, value: -rate.value }, now, base, 100);
  if (fits) return null;
  const difference = Math.abs(now.value - base.value);
  return shown({ ...now, value: difference }, base, rate);
}

function shown(part: Quantity, whole: Quantity, rate: NumberFact): string {
  const decimals = Math.max(decimalsOf(part), decimalsOf(whole));
  const number = (value: number) => inVietnamese(value, decimals);
  const written = inVietnamese(rate.value, decimalsOf(rate));
  return `${number(part.value)}/${number(whole.value)} = ${shownRate(part.value, whole.value, rate)}, báo cáo ghi ${written}%`;
}
