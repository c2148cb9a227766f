import type { DateFact } from '../facts/dates.ts';
import type { Part } from './types.ts';

const TO_DATE = /^\s*[,(]?\s*(?:(?:ký|ban hành|đề)\s+)?(?:ngày\s*)?$/iu;

/** The date of issue that follows at `at`, as an ISO date, '' when impossible; `dates` are those of the text, in order. */
export function dateAt(text: string, at: number, dates: readonly DateFact[]): Part | null {
  const date = firstFrom(dates, at);
  if (!date || date.year === null || date.start - at > 24) return null;
  const link = text.slice(at, date.form === 'long' ? Math.min(date.start, at + 24) : date.start);
  return TO_DATE.test(link) ? { start: date.start, end: date.end, text: date.iso ?? '' } : null;
}

/** The first date that starts at or after `at`; dates are in order. */
function firstFrom(dates: readonly DateFact[], at: number): DateFact | undefined {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return dates[low];
}
