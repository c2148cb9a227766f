import type { Span } from '../text/document.ts';

/** A quantity as written, never a date, symbol, phone number, year, code or clock time. Offsets in the block's text. */
export interface NumberFact extends Span {
  /** The digits and marks as written: «3.924», «99,2». */
  written: string;
  value: number;
  /** The unit or counted noun right after it: «hồ sơ», «%», «tỷ đồng»; null when none is recognised. */
  unit: string | null;
  isPercent: boolean;
}
