import type { CitationRecord, VerifiedCitation } from '../citation/types.ts';
import type { Span } from '../text/document.ts';
import type { DocumentFacts, RuleFinding } from './rule.ts';

/** Between a symbol and the title stand date and issuer. */
const BETWEEN = 240;

/**
 * Whether a finding lies in the title of a cited document that stands as in the index: those words are their issuer's,
 * and whoever cites them must not change them.
 */
export function quotedWords({ blocks, citations }: DocumentFacts): (finding: RuleFinding) => boolean {
  const cited = Map.groupBy(citations, ({ block }) => block);
  const known = new Map<number, Reaches>();
  const reachesIn = (index: number) => {
    const text = blocks[index]?.block.text ?? '';
    const found =
      known.get(index) ?? reachesOf((cited.get(index) ?? []).flatMap((each) => quotedIn(text, each)));
    known.set(index, found);
    return found;
  };
  return ({ block, start, end }) => reachAt(reachesIn(block), start) >= end;
}

/** Where quoted words start, in order, and how far those that start there or before reach. */
type Reaches = readonly { start: number; reach: number }[];

function reachesOf(spans: readonly Span[]): Reaches {
  let reach = -1;
  return [...spans]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => {
      reach = Math.max(reach, end);
      return { start, reach };
    });
}

function reachAt(reaches: Reaches, offset: number): number {
  let low = 0;
  let high = reaches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((reaches[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return reaches[low - 1]?.reach ?? -1;
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
