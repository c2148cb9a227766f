import type { CitationRecord, VerifiedCitation } from '../citation/types.ts';
import type { Span } from '../text/document.ts';
import { type Reaches, reachAt, reachesOf } from './reaches.ts';
import type { CitationFacts, RuleFinding } from './rule.ts';

/** Between a symbol and the title stand date and issuer. */
const BETWEEN = 240;

/**
 * Whether a finding lies in the title of a cited document that stands as in the index: those words are their issuer's,
 * and whoever cites them must not change them.
 */
export function quotedWords({ citations, textOf }: CitationFacts): (finding: RuleFinding) => boolean {
  const cited = Map.groupBy(citations, ({ block }) => block);
  const known = new Map<number, Reaches>();
  const reachesIn = (index: number) => {
    const text = textOf(index);
    const found =
      known.get(index) ?? reachesOf((cited.get(index) ?? []).flatMap((each) => quotedIn(text, each)));
    known.set(index, found);
    return found;
  };
  return ({ block, start, end }) => reachAt(reachesIn(block), start) >= end;
}

function quotedIn(text: string, { record, candidates, symbol, start }: VerifiedCitation): Span[] {
  const records = record ? [record, ...candidates] : candidates;
  return records.flatMap((each) => titleFrom(text, symbol?.end ?? start, each) ?? []);
}

function titleFrom(text: string, from: number, { trichYeu }: CitationRecord): Span | null {
  if (trichYeu === '') return null;
  const at = text
    .slice(from, from + BETWEEN + trichYeu.length)
    .toLowerCase()
    .indexOf(trichYeu.toLowerCase());
  return at < 0 ? null : { start: from + at, end: from + at + trichYeu.length };
}
