import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type OutlineNode, readOutline } from '../../lib/report/outline.ts';
import { createDocument, createTextKeys } from '../../lib/text/create-document.ts';
import type { BlockHint } from '../../lib/text/document.ts';

const LINES = [
  'BÁO CÁO',
  'Kết quả công tác dân vận năm 2025',
  'I. KẾT QUẢ THỰC HIỆN',
  'II. NHIỆM VỤ',
  '1. Công tác tuyên truyền',
  '1. Ưu điểm: đã làm tốt.',
  '1. Ưu điểm: đã làm tốt hơn.',
  '2. Tiếp tục thực hiện quy chế;',
  '2. Tiếp tục thực hiện quy chế dân chủ;',
  'a) Ở xã',
  '- Đã tiếp 12 lượt.',
  '- Đã tiếp 13 lượt.',
  'Công tác dân vận',
  'Nơi nhận:',
];

interface Line {
  text: string;
  kind: 'plain' | 'bold' | 'cell';
}

function documentOf(lines: readonly Line[], textKeys = createTextKeys()) {
  const hints: BlockHint[] = [];
  let at = 0;
  for (const { text, kind } of lines) {
    const span = { start: at, end: at + text.length };
    if (kind !== 'plain')
      hints.push({ ...span, ...(kind === 'bold' ? { bold: true } : { tableCell: true }) });
    at = span.end + 1;
  }
  return createDocument(lines.map(({ text }) => text).join('\n'), { layout: 'lines', hints, textKeys });
}

const shapeOf = ({ kind, block, label, title, titleSpan, lastBlock, depth, parent }: OutlineNode) => {
  return { kind, block, label, title: title.text, titleSpan, lastBlock, depth, parent: parent?.block };
};

const line = fc.record({
  text: fc.constantFrom(...LINES),
  kind: fc.constantFrom('plain', 'plain', 'plain', 'bold', 'cell'),
}) satisfies fc.Arbitrary<Line>;
const lines = fc.array(line, { minLength: 1, maxLength: 9 });

describe('the headings of a draft', () => {
  it('are those that a first reading finds, whatever was read before', () => {
    const textKeys = createTextKeys();
    fc.assert(
      fc.property(lines, fc.nat(), line, (first, at, other) => {
        const then = first.with(at % first.length, other);
        readOutline(documentOf(first, textKeys));
        const again = readOutline(documentOf(then, textKeys)).nodes.map(shapeOf);
        // Of a draft in which nothing is the same.
        readOutline(documentOf([{ text: '…', kind: 'cell' }]));
        expect(again).toEqual(readOutline(documentOf(then)).nodes.map(shapeOf));
      }),
      { numRuns: 500 },
    );
  });

  it('hear of a numbered paragraph further up that has become a heading', () => {
    const textKeys = createTextKeys();
    const kinds = (above: string) => {
      const texts = [above, '- Đã tiếp 12 lượt.', '3. Công tác cán bộ.', 'Sở đã cử 12 lượt cán bộ đi học.'];
      return readOutline(
        documentOf(
          texts.map((text) => ({ text, kind: 'plain' })),
          textKeys,
        ),
      ).nodes.map(({ kind }) => kind);
    };
    expect(kinds('2. Tiếp tục thực hiện quy chế;')).toEqual(['item', 'item']);
    expect(kinds('2. Thực hiện quy chế')).toEqual(['heading', 'heading']);
  });

  it.each<[Line['kind'], string[]]>([
    ['plain', ['heading', 'heading', 'item', 'item']],
    ['bold', ['heading', 'heading', 'heading', 'heading']],
  ])('are told by bold type where the sentences are not bold: tasks in %s', (kind, kinds) => {
    const sentence = 'Sở đã phối hợp với các đơn vị liên quan tổ chức đối thoại với Nhân dân trên địa bàn.';
    const tasks = [
      '1. Tiếp tục thực hiện quy chế dân chủ ở cơ sở trong cơ quan;',
      '2. Phối hợp với Mặt trận và các đoàn thể.',
    ];
    const read = (sentences: Line['kind']) =>
      readOutline(
        documentOf([
          { text: 'I. KẾT QUẢ THỰC HIỆN', kind: 'bold' },
          ...[1, 2, 3].map(() => ({ text: sentence, kind: sentences })),
          { text: 'II. NHIỆM VỤ', kind: 'bold' },
          ...tasks.map((text) => ({ text, kind })),
          { text: sentence, kind: sentences },
        ]),
      ).nodes.map((node) => node.kind);
    expect(read('plain')).toEqual(kinds);
    expect(read('bold')).toEqual(['heading', 'heading', 'item', 'item']);
  });

  it('stay the same list while only other text changes', () => {
    const read = (body: string) => {
      const texts = ['I. KẾT QUẢ THỰC HIỆN', '1. Ưu điểm: làm tốt.', body];
      return readOutline(documentOf(texts.map((text) => ({ text, kind: 'plain' })))).nodes;
    };
    const first = read('Đã tiếp 12 lượt công dân.');
    expect(first.map(({ block }) => block)).toEqual([0, 1]);
    expect(read('Đã tiếp 13 lượt công dân.')).toBe(first);
    expect(read('2. Hạn chế: còn chậm.')).toHaveLength(3);
  });
});
