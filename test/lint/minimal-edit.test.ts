import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minimalEdit } from '../../lib/lint/minimal-edit.ts';
import { applyFixes } from './apply-fixes.ts';

const text = fc.string({ unit: fc.constantFrom('a', 'b', 'đ', ' ', '😀', '😁', '\u0301') });

describe('minimalEdit', () => {
  it.each([
    ['5/2/2025', '05/02/2025', { start: 0, end: 2, text: '05/0' }],
    ['3924', '3.924', { start: 1, end: 1, text: '.' }],
    ['của của', 'của', { start: 3, end: 7, text: '' }],
    ['a😀b', 'a😁b', { start: 1, end: 3, text: '😁' }],
    ['như cũ', 'như cũ', { start: 6, end: 6, text: '' }],
  ])('turns «%s» into «%s»', (before, after, edit) => {
    expect(minimalEdit(before, after)).toEqual(edit);
  });

  it('gives the text wanted, and cuts no character in two', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const edit = minimalEdit(before, after);
        expect(applyFixes(before, [edit])).toBe(after);
        expect(edit.text).not.toMatch(/\p{Cs}/u);
        expect(before.slice(edit.start, edit.end)).not.toMatch(/\p{Cs}/u);
      }),
    );
  });
});

describe('applyFixes', () => {
  it('applies fixes from the front, in any order given', () => {
    const fixes = [
      { start: 4, end: 5, text: 'X' },
      { start: 0, end: 1, text: '' },
    ];
    expect(applyFixes('abcdef', fixes)).toBe('bcdXf');
  });

  it('leaves out what touches a place already changed', () => {
    const fixes = [
      { start: 1, end: 4, text: 'X' },
      { start: 3, end: 5, text: 'Y' },
    ];
    expect(applyFixes('abcdef', fixes)).toBe('aXef');
  });
});
