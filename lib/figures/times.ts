import { matchesOf } from '../facts/matches.ts';
import { type NumberFact, quantity } from '../facts/numbers.ts';
import type { Span } from '../text/document.ts';
import { baseAfter, nowBefore } from './changes.ts';
import { inVietnamese, type Quantity, roundingOf } from './precision.ts';
import { MOST_NUMBERS } from './units.ts';

/** «120 lượt, gấp 3 lần năm trước (60 lượt)», which is twice as many. */
export interface WrongTimes {
  now: Quantity;
  base: Quantity;
  /** As written: «gấp 3 lần». */
  claim: string;
  span: Span;
}

const TIMES =
  /(?<!\p{L})gấp (?:(?<digits>\d+(?:,\d+)?) lần|(?<word>đôi|hai|ba|bốn|năm)(?: lần)?)(?!\p{L})/giu;
const WORDS: Readonly<Record<string, number>> = { đôi: 2, hai: 2, ba: 3, bốn: 4, năm: 5 };

/** Finds what a text says to be several times as much, where its figures say something else. */
export function wrongTimes(text: string, numbers: readonly NumberFact[]): WrongTimes[] {
  if (numbers.length > MOST_NUMBERS) return [];
  return matchesOf(text, TIMES).flatMap((match) => {
    const { digits, word = '' } = match.groups ?? {};
    const written = digits ?? String(WORDS[word.toLowerCase()] ?? '');
    const value = quantity(written, false);
    const [start, end] = [match.index, match.index + match[0].length];
    const now = nowBefore(
      text,
      numbers.filter((number) => number.end <= start),
      start,
    );
    const following = numbers.filter((number) => number.start >= end);
    const base = now && baseAfter(text, end, following, now.unit);
    if (value === null || !now || !base || base.value <= 0) return [];
    if (isTimes({ written, value, counted: false }, now.now, base)) return [];
    return [{ now: now.now, base, claim: match[0], span: { start, end } }];
  });
}

/** Rounded as it is written, or cut off. */
function isTimes(times: Quantity, now: Quantity, base: Quantity): boolean {
  const ratio = now.value / base.value;
  const off = ratio - times.value;
  const slack = roundingOf(times) + ratio * (roundingOf(now) / now.value + roundingOf(base) / base.value);
  return off >= -slack - 1e-9 && off < 2 * slack - 1e-9;
}

/** «120/60 = 2». */
export function timesInWords({ now, base }: WrongTimes): string {
  return `${now.written}/${base.written} = ${inVietnamese(now.value / base.value, 2)} lần`;
}
