import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edit } from '../../lib/editor/adapter.ts';
import {
  differenceOf,
  editOf,
  inverseOf,
  mergedEdit,
  nodeChanges,
  offsetAfter,
  textAfter,
} from '../../lib/editor/text-changes.ts';

const letters = fc.string({ unit: fc.constantFrom('a', 'ệ', ' ', '\n', '😀', '1'), maxLength: 30 });

/** A text with edits that do not overlap, in any order. */
const edited = fc
  .tuple(letters, fc.array(fc.tuple(fc.nat(30), fc.nat(4), letters), { maxLength: 4 }))
  .map(([text, wanted]) => {
    let at = 0;
    const edits = wanted.flatMap(([skip, length, words]): Edit[] => {
      const start = at + skip;
      const end = Math.min(start + length, text.length);
      if (start > text.length) return [];
      // A gap keeps two edits from meeting: which of two insertions in one place comes first is nobody's to say.
      at = end + 1;
      return [{ start, end, before: text.slice(start, end), text: words }];
    });
    return { text, edits: edits.reverse() };
  });

describe('the edit of a fix', () => {
  it('writes the differing middle', () => {
    expect(editOf('đạt 99.2% số việc', { start: 4, end: 9, text: '99,2%' })).toEqual({
      start: 6,
      end: 7,
      before: '.',
      text: ',',
    });
  });

  it('expects the character beside it where it only inserts, and is refused where the text has moved', () => {
    const edit = editOf('kinh tế-xã hội', { start: 5, end: 8, text: 'tế ' + '-' });
    expect(edit).toEqual({ start: 6, end: 7, before: 'ế', text: 'ế ' });
    const moved = { text: 'Về kinh tế-xã hội', hints: [], runs: [] };
    expect(nodeChanges({} as HTMLElement, moved, [edit])).toBe('stale');
  });

  it('expects the character behind it at the top of the text, and whole characters only', () => {
    expect(editOf('Căn cứ', { start: 0, end: 0, text: '- ' })).toMatchObject({ before: 'C', text: '- C' });
    expect(editOf('😀', { start: 2, end: 2, text: '.' })).toMatchObject({
      start: 0,
      before: '😀',
      text: '😀.',
    });
    expect(editOf('', { start: 0, end: 0, text: '.' })).toMatchObject({ before: '', text: '.' });
  });

  it('makes of the text what the fix makes of it', () => {
    fc.assert(
      fc.property(letters, fc.nat(30), fc.nat(4), letters, (text, from, length, words) => {
        const start = Math.min(from, text.length);
        const end = Math.min(start + length, text.length);
        const edit = editOf(text, { start, end, text: words });
        expect(text.slice(edit.start, edit.end)).toBe(edit.before);
        expect(textAfter(text, [edit])).toBe(text.slice(0, start) + words + text.slice(end));
      }),
    );
  });
});

describe('edits of a text', () => {
  it('put each new piece in the place of its old one', () => {
    const edits = [
      { start: 9, end: 12, before: 'hai', text: '2' },
      { start: 0, end: 3, before: 'Một', text: '01' },
    ];
    expect(textAfter('Một rồi  hai', edits)).toBe('01 rồi  2');
  });

  it('are taken back by their inverse', () => {
    fc.assert(
      fc.property(edited, ({ text, edits }) => {
        const after = textAfter(text, edits);
        const back = inverseOf(edits);
        for (const { start, end, before } of back) expect(after.slice(start, end)).toBe(before);
        expect(textAfter(after, back)).toBe(text);
      }),
    );
  });

  it('carry along an offset outside of them with the text on both its sides', () => {
    fc.assert(
      fc.property(edited, fc.nat(30), ({ text, edits }, at) => {
        fc.pre(at <= text.length && edits.every(({ start, end }) => at < start || at > end));
        const moved = offsetAfter(at, edits);
        const before = edits.filter(({ end }) => end <= at);
        expect(textAfter(text, edits).slice(0, moved)).toBe(textAfter(text.slice(0, at), before));
      }),
    );
  });

  it('keep every offset in the text, and in order', () => {
    fc.assert(
      fc.property(edited, ({ text, edits }) => {
        const length = textAfter(text, edits).length;
        let last = 0;
        for (let at = 0; at <= text.length; at++) {
          const moved = offsetAfter(at, edits);
          expect(moved).toBeGreaterThanOrEqual(last);
          expect(moved).toBeLessThanOrEqual(length);
          last = moved;
        }
      }),
    );
  });

  it('leave the caret behind what is inserted at it', () => {
    expect(offsetAfter(4, [{ start: 4, end: 4, before: '', text: 'số 5' }])).toBe(8);
  });
});

describe('the difference of two texts', () => {
  it('makes the one of the other, and cuts no pair of surrogates', () => {
    fc.assert(
      fc.property(letters, letters, (before, after) => {
        const edit = differenceOf(before, after);
        expect(textAfter(before, [edit])).toBe(after);
        expect(edit.before).toBe(before.slice(edit.start, edit.end));
        expect(edit.text.isWellFormed() && edit.before.isWellFormed()).toBe(true);
      }),
    );
  });

  it('is no longer than what was changed', () => {
    fc.assert(
      fc.property(letters, letters, letters, letters, (head, tail, one, other) => {
        const { start, end } = differenceOf(head + one + tail, head + other + tail);
        expect(end - start).toBeLessThanOrEqual(one.length + 2);
      }),
    );
  });
});

describe('an edit in a text that somebody else has gone on with', () => {
  it.each([
    ['behind it', 'a 1 b', 'a 2 b', 'a 1 bc', 'a 2 bc'],
    ['before it', 'a 1 b', 'a 2 b', 'xa 1 b', 'xa 2 b'],
    ['straight behind what is taken out', 'a xy', 'a ', 'a xyd', 'a d'],
    ['straight before it', 'a xy', 'a x', 'a xdy', 'a xd'],
    ['where words are given back', 'a', 'a bc', 'ad', 'a bcd'],
    ['nowhere', 'a 1 b', 'a 2 b', 'a 1 b', 'a 2 b'],
  ])('leaves what was done %s', (_, base, wanted, now, both) => {
    const edit = mergedEdit(base, wanted, now);
    expect(edit && textAfter(now, [edit])).toBe(both);
    expect(edit?.before).toBe(now.slice(edit?.start, edit?.end));
  });

  it.each([
    ['in the middle of it', 'a xy b', 'a  b', 'a xdy b'],
    ['that has taken it out as well', 'a xy b', 'a  b', 'ad b'],
  ])('is none with something done %s', (_, base, wanted, now) => {
    expect(mergedEdit(base, wanted, now)).toBeNull();
  });
});
