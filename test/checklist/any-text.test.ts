/** The whole engine on texts that nobody would write: it never fails, and what it says lies in the text. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type CheckOutcome, createChecker, type DraftInput } from '../../lib/checklist/check.ts';
import type { BlockHint, Span } from '../../lib/text/document.ts';
import { fixtureIndex } from '../citation/fixture-index.ts';
import { reportTypes } from '../report/fixtures.ts';

const checker = createChecker({ reportTypes, index: fixtureIndex() });

/** What the parsers look for, whole and in pieces. */
const TOKENS = [
  ...'ngày tháng năm quý 5 02 31 2025 24 / - – . , ; : % ( ) [ ] “ ” " … … ./. ... + * ** | # I. II. 1. 1.1. a) d) đ)'.split(
    ' ',
  ),
  ...'3924 3.924 99.2 12,5% 2021-2025 2020- 5-6/2 5/2/2025 20.10.24 7h30 Kwh VNĐ đồng 02/BC-SCT 59/2023/NĐ-CP'.split(
    ' ',
  ),
  ...'25-NQ/TW 10/2022/QH15 số Số: /QĐ- UBND Nghị định Luật Chính phủ của về Căn cứ Kính gửi: trong đó gồm hồ sơ'.split(
    ' ',
  ),
  ...'uỷ ủy hòa hoà kế hoạch tiếp công dân MẬT I II XIV NHẬN Ðảng а １ C«ng t¸c d©n vËn Coâng taùc'.split(
    ' ',
  ),
  ...[
    '\ud800',
    '\udc00',
    '\ud83d\ude00',
    '\u0301',
    '\u0323',
    '\u0000',
    '\u0007',
    '\u007f',
    '\u0085',
    '\u00a0',
    '\u00ad',
  ],
  ...[
    '\u200b',
    '\u200d',
    '\u2028',
    '\u2029',
    '\u202e',
    '\ufeff',
    '\ufffd',
    '\uffff',
    '\r',
    '\v',
    '\f',
    '\t',
    '  ',
    '\r\n',
  ],
  ...[
    '\n',
    '\n\n',
    ' ',
    'Hà Nội, ngày 05 tháng 6 năm 2025\n',
    'BÁO CÁO\n',
    'Kết quả công tác dân vận chính quyền năm 2025\n',
  ],
  ...[
    'I. KẾT QUẢ\n',
    '1. Công tác tiếp công dân\n',
    '| Hồ sơ | 12 |\n',
    '\nNơi nhận:\n- Như trên;\n',
    'trong đó: 5 đơn, ',
  ],
  ...[
    'Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ ',
    'so với cùng kỳ tăng 5% ',
    '6 tháng đầu năm 2025 ',
  ],
];

const token = fc.constantFrom(...TOKENS, ...TOKENS.map((each) => each.normalize('NFD')));
const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
const pieces = fc.oneof({ weight: 6, arbitrary: token }, { weight: 1, arbitrary: unit });
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(unit).map((all) => all.join('')),
  fc
    .array(fc.tuple(pieces, fc.constantFrom('', '', ' ')), { maxLength: 90 })
    .map((all) => all.flat().join('')),
);

const knownOfLine = fc.record(
  {
    headingLevel: fc.integer({ min: 1, max: 6 }),
    bold: fc.boolean(),
    listItem: fc.boolean(),
    tableCell: fc.boolean(),
  },
  { requiredKeys: [] },
);

/** A text of an editor, with what the editor knows of some lines, or of a file. */
const draft: fc.Arbitrary<DraftInput> = fc
  .tuple(
    anyText,
    fc.constantFrom('lines' as const, 'wrapped' as const),
    fc.array(knownOfLine, { maxLength: 30 }),
  )
  .map(([text, layout, known]) => ({ text, layout, hints: layout === 'lines' ? hintsOf(text, known) : [] }));

function hintsOf(text: string, known: readonly Omit<BlockHint, keyof Span>[]): BlockHint[] {
  let start = 0;
  return text.split('\n').flatMap((line, index) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    const hint = known[index];
    return hint && line !== '' ? [{ ...span, ...hint }] : [];
  });
}

const typeId = fc.constantFrom(null, ...reportTypes.map(({ id }) => id));

function spansOf({ result }: CheckOutcome): Span[] {
  const { findings, citations, sections, mandatory } = result;
  const placed = [...sections, ...mandatory].flatMap(({ start, end }) =>
    start === null || end === null ? [] : [{ start, end }],
  );
  return [...findings, ...findings.flatMap(({ fix }) => fix ?? []), ...citations, ...placed];
}

it('never fails, and says nothing of what lies outside any text', () => {
  fc.assert(
    fc.property(draft, typeId, (input, chosen) => {
      const outcome = checker.check(input, { typeId: chosen });
      const { findings, citations, sections, checklist } = outcome.result;
      expect(outcome.failures).toEqual([]);
      for (const { start, end } of spansOf(outcome)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(input.text.length);
      }
      for (const { start, end, quote } of findings) expect(input.text.slice(start, end)).toBe(quote);
      for (const { start } of checklist) expect(start ?? 0).toBeLessThanOrEqual(input.text.length);
      const places = findings.map(({ start, end }) => [start, end] as const);
      expect(places).toEqual([...places].sort(([a, b], [c, d]) => a - c || b - d));
      expect(new Set(places.map(String)).size).toBe(places.length);
      expect(citations.every(({ raw }) => raw !== '')).toBe(true);
      for (const { id } of sections) expect(() => outcome.insertion(id, true)).not.toThrow();
    }),
    { numRuns: 600 },
  );
});
