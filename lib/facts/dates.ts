import type { Span } from '../text/document.ts';
import { matchesOf } from './matches.ts';

/**
 * A date as written: «ngày 05/02/2025», «ngày 05 tháng 02 năm 2025», «ngày 14/8/23», «ngày 06/6», «ngày 30/6 năm 2025».
 * The span runs from the first digit of the day to the last digit written; offsets in the block's text.
 */
export interface DateFact extends Span {
  day: number;
  month: number;
  /** null when only day and month are written; two written digits are taken as 1945…2044. */
  year: number | null;
  /** The digits as written. */
  written: { day: string; month: string; year: string | null };
  /** Where these digits stand. */
  at: { day: Span; month: Span; year: Span | null };
  form: 'short' | 'long';
  separator: '/' | '-' | '.' | null;
  /** ISO date; null when there is no year or the date does not exist. */
  iso: string | null;
}

/** True when that day exists; without a year 29/02 does. */
export function dayExists(day: number, month: number, year: number | null): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = year === null || (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day <= (lengths[month - 1] ?? 0);
}

const LONG =
  /(?<!\p{L})ngày\s{0,3}(?<day>\d{1,2})\s{1,3}tháng\s{1,3}(?<month>\d{1,2})(?:(?:,?\s{1,3}năm\s{1,3}| ?\/ ?)(?<year>\d{4}))?(?!\d)/dgiu;

// A space may stand beside a slash: that is what joining a broken line leaves.
const SLASHED =
  /(?:(?<![\p{L}\d/.,:=])|(?<=(?<!\p{L})ngày))(?<day>\d{1,2}) ?\/ ?(?<month>\d{1,2})(?:(?: ?\/ ?|,? năm (?=\d{4}))(?<year>\d{4}|\d{2}))?(?![\p{L}\d]|[/.,:]\d| ?[/-] ?\p{Lu})/dgu;

const MARKED =
  /(?:(?<![\p{L}\d/.,:=-])|(?<=(?<!\p{L})ngày))(?<day>\d{1,2})(?<mark>[-.])(?<month>\d{1,2})\k<mark>(?<year>\d{4}|\d{2})(?![\p{L}\d]|[/.,:-]\d| ?[/-] ?\p{Lu})/dgu;

const CUE = /(?<!\p{L})(?:ngày|tính đến|kể từ|đến hết|sáng|trưa|chiều|tối|đêm)\s{0,3}$/iu;
const CUE_LENGTH = 12;
const VERSION = /(?<!\p{L})(?:phiên bản|version|bản|v) $/iu;
const UP_TO = /^ ?(?:[-–]|đến(?: hết)?) ?$/iu;

/**
 * Finds the dates of a block's clean text, in order. Impossible ones («31/4/2025») are found too, with `iso` null.
 * Day and month alone count only right after a word that announces a date, or as the end of a range that began so:
 * «3/4 số hộ», «04/04 đơn» are ratios.
 */
export function findDates(text: string): DateFact[] {
  const long = matchesOf(text, LONG).map((match) => toFact(match, 'long'));
  const short = [...matchesOf(text, SLASHED), ...matchesOf(text, MARKED)].map((match) =>
    toFact(match, 'short'),
  );
  const found: DateFact[] = [];
  const all = [...long, ...short].sort((a, b) => a.start - b.start);
  for (const [index, date] of all.entries()) {
    if (date.form === 'long' || isDate(date, text, found.at(-1)) || beginsRange(date, text, all[index + 1]))
      found.push(date);
  }
  return found;
}

function isDate(date: DateFact, text: string, before: DateFact | undefined): boolean {
  if (/\p{L}-$/u.test(text.slice(Math.max(0, date.start - 2), date.start))) return false;
  const announced =
    CUE.test(text.slice(Math.max(0, date.start - CUE_LENGTH), date.start)) || endsRange(date, text, before);
  const { at } = date;
  // «đạt 3/4 năm 2020» is no date, «3/4/2020» is.
  const isJoined = at.year !== null && at.year.start - at.month.end < 4;
  if (date.written.year?.length !== 4 || !isJoined) return announced;
  if (date.separator === '.' && VERSION.test(text.slice(Math.max(0, date.start - CUE_LENGTH), date.start)))
    return false;
  const year = date.year ?? 0;
  if (year < 1900 || year > 2100) return false;
  return date.separator === '/' || dayExists(date.day, date.month, year) || announced;
}

function endsRange({ start }: DateFact, text: string, before: DateFact | undefined): boolean {
  return before !== undefined && start - before.end < 12 && UP_TO.test(text.slice(before.end, start));
}

/** «từ 05/6 đến 30/6/2025»: what a full date ends is a date as well. */
function beginsRange({ start, end }: DateFact, text: string, next: DateFact | undefined): boolean {
  return (
    next !== undefined &&
    next.written.year?.length === 4 &&
    next.start - end < 12 &&
    UP_TO.test(text.slice(end, next.start)) &&
    /(?<!\p{L})từ $/iu.test(text.slice(Math.max(0, start - 4), start))
  );
}

function toFact(match: RegExpExecArray, form: DateFact['form']): DateFact {
  const { day = '', month = '', year = null, mark } = match.groups ?? {};
  const at = {
    day: groupSpan(match, 'day') ?? { start: match.index, end: match.index },
    month: groupSpan(match, 'month') ?? { start: match.index, end: match.index },
    year: groupSpan(match, 'year'),
  };
  const value = { day: Number(day), month: Number(month), year: year === null ? null : fullYear(year) };
  return {
    ...value,
    start: at.day.start,
    end: match.index + match[0].length,
    written: { day, month, year },
    at,
    form,
    separator: form === 'long' ? null : separatorOf(mark),
    iso:
      value.year !== null && dayExists(value.day, value.month, value.year)
        ? isoDate(value, value.year)
        : null,
  };
}

function groupSpan(match: RegExpExecArray, name: string): Span | null {
  const range = match.indices?.groups?.[name];
  return range ? { start: range[0], end: range[1] } : null;
}

function separatorOf(written: string | undefined): '/' | '-' | '.' {
  return written === '-' || written === '.' ? written : '/';
}

function fullYear(written: string): number {
  const year = Number(written);
  if (written.length !== 2) return year;
  return year < 45 ? 2000 + year : 1900 + year;
}

function isoDate({ day, month }: { day: number; month: number }, year: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
