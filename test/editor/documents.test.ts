import { describe, expect, it } from 'vitest';
import { Documents } from '../../lib/editor/documents.ts';

/** As much of a document as is looked at. */
const page = { documentElement: {}, querySelectorAll: () => [] } as unknown as Document;

describe('the documents of a page', () => {
  it('are followed until the end, and not a moment longer', () => {
    const ending = new AbortController();
    const lives: AbortSignal[] = [];
    const documents = new Documents(page, ending.signal, (_, alive) => lives.push(alive));
    ending.abort();
    documents.look();
    expect(lives.map(({ aborted }) => aborted)).toEqual([true]);
  });

  it('are left alone after the end', () => {
    const lives: AbortSignal[] = [];
    const documents = new Documents(page, AbortSignal.abort(), (_, alive) => lives.push(alive));
    documents.look();
    expect(lives).toEqual([]);
  });
});
