import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordsOf } from '../../lib/facts/words.ts';

it('says which words follow each other with nothing but spaces between', () => {
  const words = wordsOf('Đề án, số 12\u00a0mới/cũ');
  expect(words.map(({ lower, follows }) => (follows ? `+${lower}` : lower))).toEqual([
    'đề',
    '+án',
    'số',
    '+12',
    '+mới',
    'cũ',
  ]);
});

it('stays inside any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const { start, end, lower } of wordsOf(text)) {
        expect(text.slice(start, end).replaceAll('İ', 'I').toLowerCase()).toBe(lower);
        expect(lower).toMatch(/^[\p{L}\p{M}\p{N}]+$/u);
      }
    }),
  );
});
