import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFactReader } from '../../lib/facts/block-facts.ts';
import { collect } from '../../lib/lint/by-block.ts';
import type { BlockFacts } from '../../lib/lint/rule.ts';
import { createDocument, createTextKeys } from '../../lib/text/create-document.ts';

/** Each «x» of a block; «!» is too much for it. */
function marks({ index, block: { text } }: BlockFacts): string[] {
  if (text.includes('!')) throw new Error('hỏng');
  return Array.from(text.matchAll(/x/g), ({ index: at }) => `${index}:${at}`);
}

const lines = fc.array(fc.stringMatching(/^[ax!b]{1,3}$/), { minLength: 0, maxLength: 6 });

describe('collect', () => {
  it('says of each draft what reading all of it anew says, whatever was read before', () => {
    fc.assert(
      fc.property(fc.array(lines, { maxLength: 8 }), (drafts) => {
        const [keep, textKeys, read] = [collect(marks), createTextKeys(), createFactReader(() => [])];
        for (const draft of drafts) {
          const { blocks } = createDocument(draft.join('\n'), { layout: 'lines', textKeys });
          const facts = blocks.map(read) as BlockFacts[];
          if (draft.join().includes('!')) expect(() => keep(facts)).toThrow('hỏng');
          else expect(keep(facts)).toEqual(facts.flatMap(marks));
        }
      }),
    );
  });

  it('gives the same list while only blocks change that say nothing', () => {
    const [keep, textKeys, read] = [collect(marks), createTextKeys(), createFactReader(() => [])];
    const said = (text: string) =>
      keep(createDocument(text, { layout: 'lines', textKeys }).blocks.map(read) as BlockFacts[]);
    const first = said('một x\nhai\nba');
    expect(said('một x\nhai a\nba')).toBe(first);
    expect(said('một x\nhai x\nba')).toEqual(['0:4', '1:4']);
  });

  it('gives the same list while what blocks say is the very same', () => {
    const long = ['long'];
    const keep = collect(({ block: { text } }) => (text.length > 5 ? long : []));
    const [textKeys, read] = [createTextKeys(), createFactReader(() => [])];
    const said = (text: string) =>
      keep(createDocument(text, { layout: 'lines', textKeys }).blocks.map(read) as BlockFacts[]);
    const first = said('một câu dài\nhai');
    expect(first).toEqual(['long']);
    expect(said('một câu dài hơn\nhai')).toBe(first);
    expect(said('một\nhai')).toEqual([]);
  });
});
