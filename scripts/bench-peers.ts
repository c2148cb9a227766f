/**
 * Two checkers of prose on the text that the engine reads, for information; part of `npm run bench`. textlint has three
 * of our rules ported: the same code on the same lines, in its frame. harper.js has its own rules, which are for English:
 * it finds other things, and its row says only what work of that size takes.
 */
import { readFileSync } from 'node:fs';
import { TextlintKernel, type TextlintKernelOptions, type TextlintRuleReporter } from '@textlint/kernel';
import textPlugin from '@textlint/textlint-plugin-text';
import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import { createFactReader } from '../lib/facts/block-facts.ts';
import { findDates } from '../lib/facts/dates.ts';
import { createLinter } from '../lib/lint/engine.ts';
import type { BlockRule } from '../lib/lint/rule.ts';
import { rule as leadingZero } from '../lib/lint/rules/date-leading-zero.ts';
import { rule as beforePunctuation } from '../lib/lint/rules/spacing-before-punctuation.ts';
import { rule as repeated } from '../lib/lint/rules/word-repeated.ts';
import { readOutline } from '../lib/report/outline.ts';
import { createDocument } from '../lib/text/create-document.ts';
import { draftOf, reportLines } from './bench-text.ts';
import { type Times, timesOf, tookAsync } from './bench-time.ts';

export interface PeerRow extends Times {
  engine: string;
  size: number;
  /** How many places it reported. */
  findings: number;
}
