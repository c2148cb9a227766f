import type { Paragraph, Span } from '../text/document.ts';
import { perText } from '../text/per-text.ts';
import { isSameParagraph } from '../text/same-paragraph.ts';
import { type DateFact, findDates } from './dates.ts';
import { findNumbers, type NumberFact } from './numbers.ts';

/** What is known about one block. `C` is a mention of a document, as the citation parser gives it. */
export interface ReadBlock<C> {
  index: number;
  block: Paragraph;
  dates: readonly DateFact[];
  numbers: readonly NumberFact[];
  citations: readonly C[];
}

/**
 * A reader that says what a block states, and reads a text once only: the same object again as long as the same
 * paragraph stands at that index. `parseCitations` finds the mentions of documents in a block's clean text, with
 * offsets in it.
 */
export function createFactReader<C extends { symbol: Span | null; number: Span | null }>(
  parseCitations: (text: string) => readonly C[],
): (block: Paragraph, index: number) => ReadBlock<C> {
  const last: ReadBlock<C>[] = [];
  const read = perText((text): Omit<ReadBlock<C>, 'index' | 'block'> => {
    const citations = parseCitations(text);
    const dates = findDates(text);
    const symbols = citations.flatMap(({ symbol, number }) => symbol ?? number ?? []);
    const numbers = findNumbers(text, [...dates, ...symbols]);
    return { dates, numbers, citations };
  });
  return (block, index) => {
    const known = last[index];
    if (known && isSameParagraph(known.block, block)) return known;
    const { text, textKey, hint } = block;
    const facts = { index, block: { text, textKey, hint }, ...read({ text, textKey }) };
    last[index] = facts;
    return facts;
  };
}
