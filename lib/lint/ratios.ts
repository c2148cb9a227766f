import { findRatios } from '../facts/ratios.ts';
import { byBlock } from './by-block.ts';

/** The ratios of a block («45/50 hồ sơ»), read once for all rules. */
export const ratiosOf = byBlock(({ block: { text }, dates, citations }) => {
  return findRatios(text, [...dates, ...citations.flatMap(({ symbol, number }) => symbol ?? number ?? [])]);
});
