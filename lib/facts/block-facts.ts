import type { Block, Span } from '../text/document.ts';
import { type DateFact, findDates } from './dates.ts';
import { createMemo } from './memo.ts';
import { findNumbers, type NumberFact } from './numbers.ts';

/** What is known about one block. `C` is a mention of a document, as the citation parser gives it. */
export interface ReadBlock<C> {
  index: number;
  block: Block;
  dates: readonly DateFact[];
  numbers: readonly NumberFact[];
  citations: readonly C[];
}

/** More paragraphs than any report has. */
const REMEMBERED_BLOCKS = 20_000;

/**
 * A reader that says what each block states, and reads a text once only.
 * `parseCitations` finds the mentions of documents in a block's clean text, with offsets in it.
 */
export function createFactReader<C extends { symbol: Span | null; number: Span | null }>(
  parseCitations: (text: string) => readonly C[],
): (blocks: readonly Block[]) => ReadBlock<C>[] {
  const remember = createMemo<Omit<ReadBlock<C>, 'index' | 'block'>>(REMEMBERED_BLOCKS);
  const read = (text: string) => {
    const citations = parseCitations(text);
    const dates = findDates(text);
    const symbols = citations.flatMap(({ symbol, number }) => symbol ?? number ?? []);
    const numbers = findNumbers(text, [...dates, ...symbols]);
    return { dates, numbers, citations };
  };
  return (blocks) =>
    blocks.map((block, index) => ({ index, block, ...remember(block.text, () => read(block.text)) }));
}
