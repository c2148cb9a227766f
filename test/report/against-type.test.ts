import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AgainstType, againstType } from '../../lib/report/against-type.ts';
import { type BlockRange, rangeInSource } from '../../lib/report/content.ts';
import { checkMandatory } from '../../lib/report/mandatory.ts';
import { type Outline, readOutline } from '../../lib/report/outline.ts';
import type { ReportType } from '../../lib/report/schema.ts';
import { matchSections } from '../../lib/report/sections.ts';
import { createDocument, createTextKeys } from '../../lib/text/create-document.ts';
import type { BlockHint, TextKeys } from '../../lib/text/document.ts';
import { finish } from '../../lib/text/steps.ts';
import { typeOf } from './fixtures.ts';

const report = typeOf('bc-dan-van-chinh-quyen');
const plan = typeOf('kh-dan-van-chinh-quyen');
const directive = typeOf('bc-chi-thi');
const TYPES = [report, plan, directive, typeOf('bc-qcdc')];

/** Pairs and triples that differ in what one of them tells. */
const LINES = [
  'BÁO CÁO',
  'Kết quả công tác dân vận năm 2025',
  'Kết quả thực hiện Quy chế dân chủ ở cơ sở năm 2025',
  'I. KẾT QUẢ THỰC HIỆN',
  'I. PHƯƠNG HƯỚNG, NHIỆM VỤ',
  '1. Công tác tiếp công dân',
  '1. Công tác tiếp công dân: đã tiếp 12 lượt.',
  '2. Cải cách hành chính',
  'Trong kỳ đã tiếp 12 lượt công dân.',
  'Trong kỳ đã tiếp 15 lượt công dân.',
  'Trong kỳ có nhiều lượt công dân được tiếp.',
  'Trong kỳ không có công dân đến khiếu nại, tố cáo.',
  'Số liệu tiếp công dân có phụ lục kèm theo.',
  'Thời gian tới tiếp tục làm tốt công tác tiếp công dân.',
  'Công tác dân vận khéo được quan tâm.',
  'Công tác dân vận khéo được quan tâm như sau:',
  'Ưu điểm: việc công khai được thực hiện tốt.',
  'Hạn chế: còn chậm.',
  'Tiếp công dân ……… lượt.',
  '……….',
  '-',
  'Số lượt tiếp công dân',
  '12',
];

interface Line {
  text: string;
  isCell: boolean;
}

const line = fc.record<Line>({
  text: fc
    .tuple(fc.constantFrom(...LINES), fc.constantFrom('', '', ' thêm', '.'))
    .map((parts) => parts.join('')),
  isCell: fc.nat(4).map((n) => n === 0),
});

function outlineOf(lines: readonly Line[], textKeys: TextKeys): Outline {
  const hints: BlockHint[] = [];
  let start = 0;
  for (const { text, isCell } of lines) {
    const end = start + text.length;
    if (isCell) hints.push({ start, end, tableCell: true });
    start = end + 1;
  }
  const source = lines.map(({ text }) => text).join('\n');
  return readOutline(createDocument(source, { layout: 'lines', hints, textKeys }));
}

const nowhere = { start: null, end: null };

/** What reading all of it anew finds. */
function foundAnew(outline: Outline, type: ReportType): AgainstType {
  const placed = <F extends { range: BlockRange | null }>({ range, ...found }: F) => ({
    ...found,
    ...((range && rangeInSource(outline.document, range)) ?? nowhere),
  });
  return {
    sections: matchSections(outline, type).map(placed),
    mandatory: checkMandatory(outline, type).map(placed),
  };
}

describe('againstType', () => {
  it('finds in each draft what reading all of it anew finds, whatever was read before', () => {
    const first = fc.array(line, { minLength: 3, maxLength: 10 });
    const edits = fc.array(fc.tuple(fc.nat(9), line), { maxLength: 20 });
    fc.assert(
      fc.property(first, edits, fc.constantFrom(...TYPES), (lines, replaced, type) => {
        const textKeys = createTextKeys();
        let draft = lines;
        for (const [at, by] of [[-1, null] as const, ...replaced]) {
          draft = draft.map((each, i) => (i === at && by ? by : each));
          const outline = outlineOf(draft, textKeys);
          expect(finish(againstType(outline, type))).toEqual(foundAnew(outline, type));
        }
      }),
    );
  });

  const petitions = '1. Công tác tiếp công dân';
  /** Down where nothing opens the report any more. */
  const far = Array<string>(20).fill('Làm tốt.');
  it.each([
    ['a figure', report, [petitions, '*'], 'Tiếp 12 lượt.', 'Tiếp 15 lượt.'],
    ['a figure in a table', report, [petitions, '|Số lượt tiếp công dân', '|*'], '12', '15'],
    ['that nothing occurred', report, [petitions, '*'], 'Làm tốt.', 'Không phát sinh.'],
    ['a section without heading', report, ['*'], 'Làm tốt.', 'Dân vận khéo có 3 mô hình.'],
    ['what only begins one', report, [...far, '*'], 'Dân vận khéo tốt.', 'Dân vận khéo tốt:'],
    ['a blank', report, [petitions, '*', '2. Kết luận'], 'Làm tốt.', 'Làm ……… tốt.'],
    ['a task among blanks', plan, ['II. NHIỆM VỤ', petitions, '*'], '……………….', 'Làm ……… tốt.'],
    [
      'words behind a heading',
      report,
      ['*', '2. Kết luận'],
      '1. Dân vận khéo: - -',
      '1. Dân vận khéo: - tốt',
    ],
    ['the subject', directive, ['*', 'I. KẾT QUẢ'], 'Làm tốt.', 'Thực hiện công tác dân vận năm 2025.'],
  ])('hears of %s', (_, type, body, before, after) => {
    const textKeys = createTextKeys();
    const [first, second] = [before, after].map((words) => {
      const texts = ['BÁO CÁO', 'Kết quả công tác năm 2025', ...body].map((line) => line.replace('*', words));
      const lines = texts.map((text) => ({ text: text.replace('|', ''), isCell: text.startsWith('|') }));
      const outline = outlineOf(lines, textKeys);
      const found = finish(againstType(outline, type));
      expect(found).toEqual(foundAnew(outline, type));
      return JSON.stringify(found, (key, value) => (key === 'start' || key === 'end' ? undefined : value));
    });
    expect(second).not.toBe(first);
  });

  it('moves what it has found when a paragraph above has grown', () => {
    const textKeys = createTextKeys();
    const draft = (second: string) =>
      [
        'BÁO CÁO',
        'Kết quả công tác dân vận năm 2025',
        second,
        '1. Công tác tiếp công dân',
        'Tiếp 12 lượt.',
      ].map((text) => ({ text, isCell: false }));
    const [one, other] = ['Đã làm tốt.', 'Đã làm rất tốt.'].map((second) => {
      const outline = outlineOf(draft(second), textKeys);
      return finish(againstType(outline, report)).mandatory[0];
    });
    expect(one?.data).toEqual(['12 lượt']);
    expect(other).toEqual({ ...one, start: (one?.start ?? 0) + 4, end: (one?.end ?? 0) + 4 });
  });
});
