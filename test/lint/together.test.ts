import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fix } from '../../lib/lint/rule.ts';
import { fixesTogether } from '../../lib/lint/together.ts';
import { applyFixes } from './apply-fixes.ts';

/** The fix of `text` that puts `after` for its only `before`. */
function fix(text: string, before: string, after: string): Fix {
  const start = text.indexOf(before);
  return { start, end: start + before.length, text: after };
}

describe('fixes made at once', () => {
  const date = 'Họp ngày 5-2-24 tại Sở';

  it.each<[string, string, [string, string][], string]>([
    [
      'apart',
      'một hai ba',
      [
        ['một', 'Một'],
        ['ba', 'bốn'],
      ],
      'Một hai bốn',
    ],
    [
      'word by word where they meet',
      date,
      [
        ['5-2', '05-02'],
        ['-2-', '/2/'],
        ['24', '2024'],
      ],
      'Họp ngày 05/02/2024 tại Sở',
    ],
    [
      'the same twice',
      date,
      [
        ['5', '05'],
        ['5', '05'],
      ],
      'Họp ngày 05-2-24 tại Sở',
    ],
    [
      'the first of two that meet in a word',
      'đơn vỵ',
      [
        ['đơn vỵ', 'đơn vị'],
        ['vỵ', 'VỴ'],
      ],
      'đơn vị',
    ],
    [
      'the longer where both begin together',
      'a b c',
      [
        ['a', 'A'],
        ['a b', 'x'],
      ],
      'x c',
    ],
    [
      'what touches',
      'abc',
      [
        ['a', 'A'],
        ['b', 'B'],
      ],
      'ABc',
    ],
  ])('are made %s', (_, text, pairs, expected) => {
    const fixes = pairs.map(([before, after]) => fix(text, before, after));
    expect(applyFixes(text, fixes)).toBe(expected);
    expect(applyFixes(text, fixes.reverse())).toBe(expected);
  });

  it('put a space before a word that changes as well', () => {
    const fixes = [
      { start: 4, end: 4, text: ' ' },
      fix('gửi:Ủy', 'Ủy', 'Uỷ'),
      { start: 4, end: 4, text: ' ' },
    ];
    expect(applyFixes('gửi:Ủy', fixes)).toBe('gửi: Uỷ');
    expect(applyFixes('gửi:Ủy', fixes.reverse())).toBe('gửi: Uỷ');
  });

  it('leave room for others between decomposed words', () => {
    const text = 'Họp ngày 5/2/2025 tại Sở'.normalize('NFD');
    const composed = { start: 0, end: text.length, text: text.normalize('NFC') };
    expect(applyFixes(text, [composed, fix(text, '5/2', '05/02')])).toBe('Họp ngày 05/02/2025 tại Sở');
  });

  it('never overlap or touch, and stay inside the text', () => {
    const text = 'Họp ngày 5-2-24, tại Sở';
    const at = fc.nat(text.length);
    const any = fc.record({ one: at, other: at, text: fc.string({ maxLength: 6 }) });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 8 }), (all) => {
        const edits = fixesTogether(
          text,
          all.map((each) => ({
            start: Math.min(each.one, each.other),
            end: Math.max(each.one, each.other),
            text: each.text,
          })),
        );
        let free = -1;
        for (const { start, end } of edits) {
          expect(start).toBeGreaterThan(free);
          expect(end).toBeGreaterThanOrEqual(start);
          free = end;
        }
        expect(free).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
