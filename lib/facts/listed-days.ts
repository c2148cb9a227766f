import type { Span } from '../text/document.ts';
import type { DateFact } from './dates.ts';

/** A day that leaves its month and year to a date after it: «5» in «ngày 5 - 6/02/2025», «ngày 5 và 06/02/2025». */
export interface ListedDay extends Span {
  day: number;
  written: string;
  /** It begins a range that the next day or the date ends. */
  isFrom: boolean;
}

const LISTED =
  /(?<!\p{L})ngày (?<days>(?:\d{1,2}(?: ?[-–] ?|, ?| và (?:ngày )?| đến (?:hết )?(?:ngày )?))+)$/iu;
const DAY = /(\d{1,2})(\D+)/gu;
const REACH = 60;

/** The days that stand before `date` in `text` and share its month, in order. */
export function listedDays(text: string, { start }: DateFact): ListedDay[] {
  const days = LISTED.exec(text.slice(Math.max(0, start - REACH), start))?.groups?.days;
  if (days === undefined) return [];
  return Array.from(days.matchAll(DAY), ({ index, 1: written = '', 2: link = '' }) => {
    const from = start - days.length + index;
    return {
      start: from,
      end: from + written.length,
      day: Number(written),
      written,
      isFrom: /[-–]|đến/u.test(link),
    };
  });
}
