import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headingText, readOutline } from '../../lib/report/outline.ts';
import { createDocument } from '../../lib/text/create-document.ts';
import { fixture, outlineOf } from './fixtures.ts';

function headings(outline: ReturnType<typeof outlineOf>): string[] {
  return outline.nodes
    .filter(({ kind }) => kind === 'heading')
    .map((node) => '  '.repeat(node.depth) + headingText(outline, node));
}

describe('readOutline', () => {
  it('reads parts, points and sub-points broken over lines', () => {
    const read = headings(fixture('bc-qcdc.txt'));
    expect(read).toContain('III. KẾT QUẢ THỰC HIỆN');
    expect(read).toContain('  1. Thực hiện dân chủ trong hoạt động của cơ quan');
    expect(read).toContain('    3.1. Cải cách hành chính');
    expect(read.at(-1)).toBe('VI. KIẾN NGHỊ, ĐỀ XUẤT');
  });

  it('ends a heading that runs into its text at the colon', () => {
    const read = headings(fixture('bc-dan-van-6-thang.txt'));
    expect(read).toContain('  1. Ưu điểm');
    expect(read).toContain('  2. Hạn chế và nguyên nhân');
    expect(read).toContain('VI. KIẾN NGHỊ, ĐỀ XUẤT');
  });

  it('tells numbered paragraphs from headings', () => {
    const outline = fixture('bc-dan-van-6-thang.txt');
    const plans = outline.roots.find(({ title }) => title.text.startsWith('PHƯƠNG HƯỚNG'));
    expect(plans?.children.map(({ kind }) => kind)).toEqual(['item', 'item']);
  });

  it('reads bold headings without numbers, and not the title', () => {
    expect(headings(fixture('bc-dan-van-xa.md'))).toEqual([
      'Công tác lãnh đạo, chỉ đạo',
      'Cải cách hành chính',
      'Tiếp công dân và giải quyết đơn thư',
      'Thực hiện dân chủ ở xã',
      'Khó khăn, hạn chế',
      'Nhiệm vụ năm 2026',
    ]);
  });

  it('takes the line under «Phần thứ nhất» for its title, with the parts under it', () => {
    const read = headings(
      outlineOf(
        'BÁO CÁO\nKết quả công tác năm 2025\nPhần thứ nhất\nKẾT QUẢ NĂM 2025\nI/ Ưu điểm\nTốt.\nPhần thứ hai\nNHIỆM VỤ NĂM 2026\n1/ Việc chung\nTiếp tục.',
      ),
    );
    expect(read).toEqual([
      'Phần thứ nhất',
      '  KẾT QUẢ NĂM 2025',
      '    I/ Ưu điểm',
      'Phần thứ hai',
      '  NHIỆM VỤ NĂM 2026',
      '    1/ Việc chung',
    ]);
  });

  it('reads points under a numbered heading in brackets as its parts', () => {
    const read = headings(
      outlineOf(
        'I. KẾT QUẢ\n1. Công vụ\n(1) Kỷ cương\na) Người đứng đầu\nTốt.\nb) Kiểm tra\nTốt.\n(2) Dân chủ\nTốt.\na) Hội nghị\nTốt.',
      ),
    );
    expect(read.map((line) => line.replace(/\S.*/u, '').length / 2)).toEqual([0, 1, 2, 3, 3, 2, 3]);
  });

  it('reads plain lines that stand above their text', () => {
    const read = headings(
      outlineOf(
        'BÁO CÁO\nKết quả công tác quý I năm 2026\nCăn cứ kế hoạch năm, đơn vị báo cáo như sau:\nKết quả cải cách hành chính\nĐơn vị đã giải quyết xong các hồ sơ trong kỳ.\nKhó khăn và kiến nghị\nĐơn vị chưa có kiến nghị gì với cấp trên.',
      ),
    );
    expect(read).toEqual(['Kết quả cải cách hành chính', 'Khó khăn và kiến nghị']);
  });

  it('reads plain lines under a line in capitals', () => {
    const read = headings(
      outlineOf(
        'BÁO CÁO\nKết quả năm 2025\nKẾT QUẢ ĐẠT\nCải cách hành chính\nTrong năm, Sở nhận 500 hồ sơ.\nTiếp công dân\nTrong năm, Sở tiếp 12 lượt.',
      ),
    );
    expect(read).toEqual(['KẾT QUẢ ĐẠT', '  Cải cách hành chính', '  Tiếp công dân']);
  });

  it('closes the body before the recipients, the signature and the last sentence', () => {
    const outline = fixture('bc-dan-van-6-thang.txt');
    expect(outline.document.blocks[outline.layout.bodyTo]?.text).toMatch(/^Trên đây là/);
    expect(outline.nodes.every(({ lastBlock }) => lastBlock < outline.layout.bodyTo)).toBe(true);
  });

  it('ends at the signature where no recipients stand', () => {
    const text = 'I. KẾT QUẢ\nTốt.\nII. KIẾN NGHỊ\nKhông.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nNguyễn Văn An';
    expect(headings(outlineOf(text))).toEqual(['I. KẾT QUẢ', 'II. KIẾN NGHỊ']);
  });

  it.each([
    'Sở Nội vụ kính báo cáo Ủy ban nhân dân tỉnh như sau:\nI. KẾT QUẢ\nTốt.\nII. NHIỆM VỤ\nTốt hơn.',
    'I. KẾT QUẢ\nTrên đây là những kết quả chính.\nII. NHIỆM VỤ\nTốt hơn.\nTrên đây là báo cáo của Sở./.\nIII phòng',
    'I. KẾT QUẢ\nNơi nhận hồ sơ là bộ phận một cửa.\nII. NHIỆM VỤ\nTốt hơn.\nNơi nhận:\nIII. PHỤ LỤC',
  ])('goes on after a sentence that looks like the last one: %s', (text) => {
    expect(headings(outlineOf(`BÁO CÁO\nKết quả năm 2025\n${text}`))).toEqual(['I. KẾT QUẢ', 'II. NHIỆM VỤ']);
  });

  it('is a tree in the order of the text, whatever the text', () => {
    const line = fc.constantFrom(
      'I. A',
      'II. B c',
      '1. Ưu điểm: tốt',
      '1.1. x',
      'a) y;',
      '(1) z',
      'KẾT QUẢ ĐẠT',
      'Đoạn văn.',
      '- mục',
      'BÁO CÁO',
      'Nơi nhận:',
      '\u0301',
      '',
    );
    const text = fc.oneof(
      fc.array(line, { maxLength: 25 }).map((lines) => lines.join('\n')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, (source) => {
        const outline = readOutline(createDocument(source, { layout: 'lines' }));
        let before = -1;
        for (const node of outline.nodes) {
          expect(node.block).toBeGreaterThan(before);
          before = node.block;
          expect(node.lastBlock).toBeGreaterThanOrEqual(node.block);
          expect(node.depth).toBe(node.parent === null ? 0 : node.parent.depth + 1);
          if (node.parent !== null) expect(node.lastBlock).toBeLessThanOrEqual(node.parent.lastBlock);
        }
      }),
    );
  });
});
