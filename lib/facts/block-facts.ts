import type { Block, Span } from '../text/document.ts';
import { perText } from '../text/per-text.ts';
import { type DateFact, findDates } from './dates.ts';
import { findNumbers, type NumberFact } from './numbers.ts';

/** What is known about one block. `C` is a mention of a document, as the citation parser gives it. */
export interface ReadBlock<C> {
  index: number;
  block: Block;
  dates: readonly DateFact[];
  numbers: readonly NumberFact[];
  citations: readonly C[];
}

/**
 * A reader that says what a block states, and reads a text once only.
 * `parseCitations` finds the mentions of documents in a block's clean text, with offsets in it.
 */
export function createFactReader<C extends { symbol: Span | null; number: Span | null }>(
  parseCitations: (text: string) => readonly C[],
): (block: Block, index: number) => ReadBlock<C> {
  const read = perText((text): Omit<ReadBlock<C>, 'index' | 'block'> => {
    const citations = parseCitations(text);
    const dates = findDates(text);
    const symbols = citations.flatMap(({ symbol, number }) => symbol ?? number ?? []);
    const numbers = findNumbers(text, [...dates, ...symbols]);
    return { dates, numbers, citations };
  });
  return (block, index) => ({ index, block, ...read(block) });
}
