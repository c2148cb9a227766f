import type { Span } from '../text/document.ts';

/** A date as written: «ngày 05/02/2025», «ngày 05 tháng 02 năm 2025», «14/8/23», «06/6». Offsets in the block's text. */
export interface DateFact extends Span {
  day: number;
  month: number;
  /** null when only day and month are written. */
  year: number | null;
  /** The digits as written. */
  written: { day: string; month: string; year: string | null };
  form: 'short' | 'long';
  separator: '/' | '-' | '.' | null;
  /** ISO date; null when there is no year or the date does not exist. */
  iso: string | null;
}
