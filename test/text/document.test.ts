import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDocument } from '../../lib/text/create-document.ts';
import { sourceSpan } from '../../lib/text/document.ts';
import { toNfc } from '../../lib/text/nfc.ts';

const awkward = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        'a',
        'ê',
        'e\u0302\u0323',
        '\u0301',
        '\n',
        ' ',
        '\u00a0',
        '-',
        '1.',
        '**',
        '*',
        '# ',
        '|',
        '\f',
        '\0',
        '\ud800',
        '😀',
        '\u1100\u1161\u11a8',
        'QĐ-',
        '4',
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join('')),
);

describe('toNfc', () => {
  it('is NFC and maps every offset back, in order and in range', () => {
    fc.assert(
      fc.property(awkward, (source) => {
        const nfc = toNfc(source);
        expect(nfc.text).toBe(source.normalize('NFC'));
        expect(nfc.toSource(0)).toBe(0);
        expect(nfc.toSourceEnd(nfc.text.length)).toBe(source.length);
        for (let i = 1; i <= nfc.text.length; i++) {
          expect(nfc.toSource(i)).toBeGreaterThanOrEqual(nfc.toSource(i - 1));
          expect(nfc.toSourceEnd(i)).toBeGreaterThan(nfc.toSource(i - 1));
        }
      }),
    );
  });

  it('keeps a decomposed letter whole', () => {
    const source = 'Vie\u0302\u0323t Nam';
    const nfc = toNfc(source);
    expect(nfc.text).toBe('Việt Nam');
    expect([nfc.toSource(2), nfc.toSourceEnd(3), nfc.toSource(3)]).toEqual([2, 5, 5]);
  });
});

describe.each(['lines', 'wrapped'] as const)('createDocument, layout %s', (layout) => {
  it('has clean blocks that map back to the source, in order and in range', () => {
    fc.assert(
      fc.property(awkward, (source) => {
        const document = createDocument(source, { layout });
        expect(document.source).toBe(source);
        let last = 0;
        for (const block of document.blocks) {
          expect(block.text).toBe(block.text.normalize('NFC'));
          expect(block.text.trim()).toBe(block.text);
          expect(block.text).not.toMatch(/\n/);
          expect(block.start).toBeGreaterThanOrEqual(last);
          let before = block.start;
          for (let i = 0; i <= block.text.length; i++) {
            expect(block.toSource(i)).toBeGreaterThanOrEqual(before);
            before = block.toSource(i);
          }
          expect(before).toBeLessThanOrEqual(block.end);
          last = block.end;
          expect(last).toBeLessThanOrEqual(source.length);
          const slice = source.slice(block.start, block.end);
          if (!/[\n\r\v\f\u0085\u2028\u2029*#\\|]/u.test(slice))
            expect(slice.normalize('NFC')).toBe(block.text);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('sourceSpan', () => {
  it('takes in the whole last letter and never the line break after it', () => {
    const source =
      'Quyết định số 12/QĐ-\nUBND ngày 05/3/2024 của Uỷ ban nhân dân ti\u0309nh về việc\nban hành quy chế làm việc';
    const block = createDocument(source, { layout: 'wrapped' }).blocks[0];
    if (block === undefined) throw new Error('no block');
    const span = (part: string) => {
      const at = block.text.indexOf(part);
      const { start, end } = sourceSpan(block, at, at + part.length);
      return source.slice(start, end);
    };
    expect(span('12/QĐ-UBND')).toBe('12/QĐ-\nUBND');
    expect(span('12/QĐ-')).toBe('12/QĐ-');
    expect(span('tỉnh')).toBe('ti\u0309nh');
    expect(span('việc')).toBe('việc');
    expect(sourceSpan(block, 3, 3)).toEqual({ start: 3, end: 3 });
  });
});

describe('layout lines', () => {
  it('takes each line as it is, with the hint that covers it', () => {
    const source = '**I.** Mục  một\n\n| a | b |\n4\n';
    const hints = [{ start: 0, end: 15, bold: true }];
    const { blocks } = createDocument(source, { layout: 'lines', hints });
    expect(blocks.map(({ text, hint }) => [text, hint?.bold])).toEqual([
      ['**I.** Mục  một', true],
      ['| a | b |', undefined],
      ['4', undefined],
    ]);
  });
});
