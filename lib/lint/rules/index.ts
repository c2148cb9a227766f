import type { Rule } from '../rule.ts';
import { rule as dateInvalid } from './date-invalid.ts';
import { rule as dateLeadingZero } from './date-leading-zero.ts';
import { rule as numberDecimal } from './number-decimal.ts';
import { rule as numberThousands } from './number-thousands.ts';
import { rule as sumBreakdown } from './sum-breakdown.ts';
import { rule as wordRepeated } from './word-repeated.ts';

/** Every rule there is, in the order of the options page. */
export const rules: readonly Rule[] = [
  dateLeadingZero,
  dateInvalid,
  numberThousands,
  numberDecimal,
  sumBreakdown,
  wordRepeated,
];
