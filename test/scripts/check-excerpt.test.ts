import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../lib/checklist/result.ts';
import { changeShown, createPlaces, excerptOf } from '../../scripts/check-excerpt.ts';
import { columnsOf } from '../../scripts/check-terminal.ts';

/** The text without the brackets ⟦⟧, and the span that they enclose. */
function marked(text: string) {
  const start = text.indexOf('⟦');
  const end = text.indexOf('⟧') - 1;
  return { text: text.replace(/[⟦⟧]/g, ''), start, end };
}

/** The excerpt with brackets where its caret begins and ends. */
function drawn(source: string, width = 60): string {
  const { text, start, end } = marked(source);
  const { words, caret } = excerptOf(text, { start, end }, width);
  const cells = Array.from(words);
  cells.splice(caret.from + caret.width, 0, '⟧');
  cells.splice(caret.from, 0, '⟦');
  return cells.join('');
}

describe('the excerpt of a finding', () => {
  it.each([
    ['a whole short line', 'Ngày ⟦5/2/2025⟧, Sở họp.', 'Ngày ⟦5/2/2025⟧, Sở họp.'],
    ['only its own line', 'Dòng trước.\nNgày ⟦5/2⟧.\nDòng sau.', 'Ngày ⟦5/2⟧.'],
    ['without the indent', '\t   Ngày ⟦5/2⟧. \r\n', 'Ngày ⟦5/2⟧.'],
    ['tabs as one column each', 'A\tB\t⟦C⟧', 'A B ⟦C⟧'],
    ['decomposed letters as one column each', `${'Tiếp '.normalize('NFD')}⟦dân⟧`, 'Tiếp ⟦dân⟧'],
    ['lines that a page broke', 'theo Quyết định ⟦số  \n05-QĐ/TW⟧ của', 'theo Quyết định ⟦số⏎05-QĐ/TW⟧ của'],
    ['one column for an empty place', 'Kính gửi⟦⟧: Sở', 'Kính gửi⟦:⟧ Sở'],
    ['a place at the very end', 'Hết⟦⟧', 'Hết⟦⟧'],
  ])('has %s', (_, source, expected) => {
    expect(drawn(source)).toBe(expected);
  });

  it('has as much of a long line as there is room for, cut at words', () => {
    const line = `${'trước '.repeat(200)}⟦giữa⟧${' sau'.repeat(200)}`;
    expect(drawn(line, 40)).toBe('…trước trước ⟦giữa⟧ sau sau sau sau sau…');
    expect(drawn(`⟦giữa⟧${' sau'.repeat(200)}`, 24)).toBe('⟦giữa⟧ sau sau sau sau…');
  });

  it('has both ends of a long finding', () => {
    const shown = drawn(`Đầu ⟦${'chữ '.repeat(400)}cuối⟧ sau.`, 50);
    expect(shown).toMatch(/⟦chữ .* … .*cuối⟧/);
  });

  it('always fits, and its caret lies in it or right after it', () => {
    const spans = fc
      .tuple(
        fc.string({
          unit: fc.constantFrom('a', 'ế', '\u0301', ' ', '\t', '\n', '汉', '\u{1f600}', '\u200b'),
        }),
      )
      .chain(([text]) =>
        fc.tuple(fc.constant(text), fc.nat({ max: text.length }), fc.nat({ max: text.length })),
      );
    fc.assert(
      fc.property(spans, fc.integer({ min: 40, max: 94 }), ([text, a, b], width) => {
        const span = { start: Math.min(a, b), end: Math.max(a, b) };
        const { words, caret } = excerptOf(text, span, width);
        expect(columnsOf(words)).toBeLessThanOrEqual(width);
        expect(words).not.toMatch(/[\n\t]/);
        expect(caret.width).toBeGreaterThan(0);
        expect(caret.from).toBeLessThanOrEqual(columnsOf(words));
      }),
    );
  });
});

describe('what a fix changes', () => {
  const change = (source: string, fix: { at: string; text: string }) => {
    const { text, start, end } = marked(source);
    const from = text.indexOf(fix.at);
    const finding = {
      start,
      end,
      fix: { start: from, end: from + fix.at.length, text: fix.text },
    } as Finding;
    const shown = changeShown(finding, text, 60);
    return shown && [shown.head, shown.before, shown.after, shown.tail, shown.sameLooks];
  };

  it.each([
    ['Ngày ⟦5/2/2025⟧.', { at: '5/2', text: '05/02' }, ['', '5/2', '05/02', '/2025', false]],
    ['các chỉ ⟦số :⟧ PCI', { at: ' :', text: ':' }, ['số', '␣:', ':', '', false]],
    ['⟦phản biện \nxã hội⟧', { at: ' \n', text: ' ' }, ['phản biện', '⏎', '␣', 'xã hội', false]],
    ['⟦ta\u0301c⟧', { at: 'a\u0301', text: 'á' }, ['', 'tác', 'tác', '', true]],
    ['rất ⟦của của⟧ dân', { at: 'của của', text: '' }, ['', 'của của', '', '', false]],
  ])('%s', (source, fix, expected) => {
    expect(change(source, fix)).toEqual(expected);
  });

  it('is nothing without a fix', () => {
    expect(changeShown({ start: 0, end: 1, fix: null } as Finding, 'a', 40)).toBeNull();
  });
});

describe('places', () => {
  it.each([
    [0, 1, 1],
    [2, 1, 3],
    [4, 2, 1],
    [6, 3, 1],
    [8, 4, 1],
    [9, 4, 2],
  ])('offset %i is %i:%i', (offset, line, column) => {
    expect(createPlaces('ab\r\nc\nd\re')(offset)).toEqual({ line, column });
  });
});
