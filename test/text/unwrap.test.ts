import { describe, expect, it } from 'vitest';
import { createDocument } from '../../lib/text/create-document.ts';
import { readMarkdown } from '../../lib/text/md.ts';

/** The blocks of a file whose lines were broken at about 60 characters. */
function blocks(source: string): string[] {
  const { text, hints } = readMarkdown(source);
  return createDocument(text, { layout: 'wrapped', hints }).blocks.map((block) => block.text);
}

// Prose that shows the page's width, so that a few lines under test are read as part of a broken text.
const PROSE = `
Trong kỳ, đơn vị đã rà soát toàn bộ hồ sơ tồn đọng của các

phòng chuyên môn và phân công từng công chức theo dõi, báo cáo
kết quả hằng tuần để lãnh đạo kịp thời chỉ đạo những việc còn

chậm, nhất là các việc liên quan đến nhiều cơ quan.
`;

describe('unwrap', () => {
  it('joins the lines of a paragraph, blank lines between them or not', () => {
    expect(blocks(PROSE)).toHaveLength(1);
  });

  it.each([
    ['a symbol broken after its hyphen', 'theo Quyết định số 12/QĐ-\nUBND ngày 05/3/2024', '12/QĐ-UBND'],
    ['a symbol broken before its hyphen', 'theo Quyết định số 218\n-QĐ/TW của Bộ Chính trị', '218-QĐ/TW'],
    ['a Party symbol', 'thực hiện Chỉ thị số 05-\nCT/TW của Bộ Chính trị', '05-CT/TW'],
    ['a date', 'trình trước ngày 31/12/\n2020 theo quy định', '31/12/2020'],
    [
      'a hyphen between words',
      'phát triển kinh tế của địa phương, các chỉ tiêu kinh tế\n- xã hội đã giao',
      'kinh tế - xã hội',
    ],
    ['a word that asks for a number', 'căn cứ quy định tại điểm\na) khoản 1 Điều 5', 'điểm a) khoản 1'],
    [
      'a capital after a full line',
      'các nhiệm vụ đã được giao cho từng phòng chuyên môn của Sở\nTài chính trong năm',
      'Sở Tài chính',
    ],
  ])('joins %s', (_, lines, expected) => {
    const read = blocks(`${PROSE}\n- Đã ${lines}.\n`);
    expect(read).toHaveLength(2);
    expect(read[1]).toContain(expected);
  });

  it.each([
    ['headings whose last word only looks like a point', '1. Ưu điểm\n2. Hạn chế'],
    ['a short heading and its text', '1. Ưu điểm\nĐược sự quan tâm của lãnh đạo.'],
    ['a heading with a colon', '2. Hạn chế và nguyên nhân:\nViệc phối hợp còn chậm.'],
    ['two items', '- Sở Tài chính;\n- Lưu: VT.'],
    ['capitals and a sentence', 'KẾ HOẠCH THỰC HIỆN CÔNG TÁC NĂM\nThực hiện chỉ đạo của cấp trên.'],
    ['the end of a text and the recipients', 'Trên đây là báo cáo của đơn vị./.\nNơi nhận:'],
    ['lettered items', 'a) Về thể chế\nb) Về tổ chức bộ máy'],
    ['levels', '3.1. Cải cách hành chính\n3.2 Công khai, minh bạch'],
  ])('keeps apart %s', (_, lines) => {
    expect(blocks(`${PROSE}\n${lines}`).slice(1)).toEqual(lines.split('\n'));
  });

  it('leaves out page numbers, also in the middle of a sentence, and keeps figures', () => {
    const read = blocks(
      `${PROSE}\nCác phòng đã tổ chức họp để thống nhất nội dung phối hợp\n\n2\n\f\nvà phân công.\nSố lượng:\n15\n`,
    );
    expect(read[1]).toBe('Các phòng đã tổ chức họp để thống nhất nội dung phối hợp và phân công.');
    expect(read.slice(2)).toEqual(['Số lượng:', '15']);
  });

  it('takes each line as a paragraph where lines are not broken', () => {
    const text = 'Phần mở đầu của báo cáo\nNội dung thứ nhất\nNội dung thứ hai\nKết luận';
    expect(blocks(text)).toEqual(text.split('\n'));
  });

  it('joins a long paragraph that a page break split', () => {
    const long = `${'Đơn vị đã triển khai nhiều giải pháp đồng bộ để hoàn thành kế hoạch. '.repeat(4)}Kết quả sản xuất công`;
    expect(blocks(`${long}\n\nnghiệp tăng 4%.\n\nĐoạn khác.`)).toEqual([
      `${long} nghiệp tăng 4%.`,
      'Đoạn khác.',
    ]);
  });
});

describe('readMarkdown', () => {
  it('keeps marks out of the blocks and tells headings, bold lines and items', () => {
    const source =
      '## BÁO CÁO\n\n**Kết quả năm,\nnhiệm vụ năm sau**\n\n**1)** Tiếp *rất* tốt\n\n- Mục (*)\n\n| TT | Tên |\n|---|---|\n| 1 | **Sở** |\n\n2 * 3 = 6';
    const { text, hints } = readMarkdown(source);
    expect(text).toBe(source);
    const { blocks } = createDocument(text, { layout: 'wrapped', hints });
    expect(blocks.map((block) => block.text)).toEqual([
      'BÁO CÁO',
      'Kết quả năm, nhiệm vụ năm sau',
      '1) Tiếp rất tốt',
      '- Mục (*)',
      'TT',
      'Tên',
      '1',
      'Sở',
      '2 * 3 = 6',
    ]);
    expect(blocks[0]?.hint?.headingLevel).toBe(2);
    expect(blocks[1]?.hint?.bold).toBe(true);
    expect(blocks[2]?.hint).toBeNull();
    expect(blocks[3]?.hint?.listItem).toBe(true);
    const cell = blocks[7];
    expect(cell && source.slice(cell.start, cell.end)).toBe('Sở');
  });
});
