import { matchesOf } from '../facts/matches.ts';
import type { Span } from '../text/document.ts';
import { perText } from '../text/per-text.ts';
import { collect } from './by-block.ts';
import type { BlockFacts } from './rule.ts';

/** «2021-2025», as written; `link` is what stands between the years. */
export interface YearRange extends Span {
  written: string;
  link: string;
  /** There is a space on one side of the link only. */
  isLopsided: boolean;
}

const YEARS =
  /(?<![\p{L}\d/.-])(?:19|20)\d\d(?<link>[-–]| [-–] |[ \u00a0]+[-–]|[-–][ \u00a0]+)(?:19|20)\d\d(?![\p{L}\d/]|[.,-]\d)/gu;

/** The ranges of years in the blocks, in order. */
export const yearRanges = collect(({ index, block }) =>
  rangesIn(block).map((range) => ({ ...range, block: index })),
);

const rangesIn = perText((text) => (text.search(/[-–]/) < 0 ? [] : matchesOf(text, YEARS).map(yearRange)));

function yearRange({ index, 0: written, groups: { link = '' } = {} }: RegExpExecArray): YearRange {
  const isLopsided = link.trimStart() === link ? link.trimEnd() !== link : link.trimEnd() === link;
  return { start: index, end: index + written.length, written, link, isLopsided };
}

/** How most ranges of years are linked; where none prevails, with a hyphen, or as the first. Null without any. */
export function usualLink(blocks: readonly BlockFacts[]): string | null {
  const counts = new Map<string, number>();
  for (const { link, isLopsided } of yearRanges(blocks))
    if (!isLopsided) counts.set(link, (counts.get(link) ?? 0) + 1);
  const [usual] = [...counts].sort(([one, a], [other, b]) => b - a || dashes(one) - dashes(other))[0] ?? [];
  return usual ?? null;
}

function dashes(link: string): number {
  return link.includes('–') ? 1 : 0;
}
