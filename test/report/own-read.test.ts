import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type OwnOutline, outlineProblem } from '../../lib/report/own-outline.ts';
import { readOwnOutline } from '../../lib/report/own-read.ts';

function read(text: string, format: 'text' | 'html' = 'text'): OwnOutline {
  const found = readOwnOutline(text, format);
  if ('problem' in found) throw new Error(found.problem);
  return found;
}

/** An outline as its reader sees it: depth and title. */
const rows = (outline: OwnOutline) => outline.muc.map(({ ten, cap }) => `${'  '.repeat(cap - 1)}${ten}`);

const EXPECTED = [
  'Công tác lãnh đạo, chỉ đạo',
  'Kết quả thực hiện',
  '  Cải cách hành chính',
  '  Tiếp công dân, giải quyết khiếu nại, tố cáo',
  '  Thực hiện quy chế dân chủ ở cơ sở',
  'Phương hướng, nhiệm vụ năm 2027',
];

const NUMBERED = `ĐỀ CƯƠNG BÁO CÁO
Kết quả công tác dân vận chính quyền năm 2026
(Kèm theo Công văn số 752/SNV-XDCQ ngày 22/5/2026 của Sở Nội vụ)

I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO
Nêu các văn bản đã ban hành, hình thức quán triệt.
II. KẾT QUẢ THỰC HIỆN
1. Cải cách hành chính (nêu số hồ sơ, tỷ lệ đúng hạn).
- Số hồ sơ tiếp nhận;
- Số hồ sơ đã giải quyết;
2. Tiếp công dân, giải quyết khiếu nại, tố cáo: số lượt, số đơn.
3. Thực hiện quy chế dân chủ ở cơ sở;
III. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2027
`;

describe('reading an outline that was sent', () => {
  it('takes numbered headings, without what tells how to fill them in', () => {
    const outline = read(NUMBERED);
    expect(outline.ten).toBe('Báo cáo kết quả công tác dân vận chính quyền năm 2026');
    expect(rows(outline)).toEqual(EXPECTED);
    expect(outline.muc.every(({ batBuoc }) => batBuoc)).toBe(true);
  });

  it('takes parts in capital letters and points in small ones; deep points may be left out', () => {
    const outline = read(`A. Đánh giá tình hình
I. Kết quả đạt được
1. Thực hiện dân chủ
a) Hội nghị cán bộ, công chức
b) Công khai tài chính
c) Lấy ý kiến của công chức
B. Kiến nghị, đề xuất`);
    expect(rows(outline)).toEqual([
      'Đánh giá tình hình',
      '  Kết quả đạt được',
      '    Thực hiện dân chủ',
      '      Hội nghị cán bộ, công chức',
      '      Công khai tài chính',
      '      Lấy ý kiến của công chức',
      'Kiến nghị, đề xuất',
    ]);
    expect(outline.muc.map(({ batBuoc }) => batBuoc)).toEqual([true, true, true, false, false, false, true]);
    expect(outline.ten).toBe('');
  });

  it('takes decimal numbers', () => {
    expect(
      rows(
        read('1. Công tác chỉ đạo\n2. Kết quả\n2.1. Cải cách hành chính\n2.2. Tiếp công dân\n3. Kiến nghị'),
      ),
    ).toEqual(['Công tác chỉ đạo', 'Kết quả', '  Cải cách hành chính', '  Tiếp công dân', 'Kiến nghị']);
  });

  it('takes the numbers and titles of a table, from a page and from what Word copies', () => {
    const cells = [
      ['TT', 'Nội dung báo cáo', 'Yêu cầu'],
      ['I', 'Công tác lãnh đạo, chỉ đạo', 'Nêu các văn bản'],
      ['II', 'Kết quả thực hiện', ''],
      ['1', 'Cải cách hành chính', 'Số hồ sơ'],
      ['2', 'Tiếp công dân, giải quyết khiếu nại, tố cáo', 'Số lượt'],
      ['3', 'Thực hiện quy chế dân chủ ở cơ sở', ''],
      ['III', 'Phương hướng, nhiệm vụ năm 2027', ''],
    ];
    const html = cells.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
    const page = `<p>ĐỀ CƯƠNG BÁO CÁO CÔNG TÁC DÂN VẬN NĂM 2026</p><table>${html}</table>`;
    expect(rows(read(page, 'html'))).toEqual(EXPECTED);
    expect(read(page, 'html').ten).toBe('Báo cáo công tác dân vận năm 2026');
    expect(rows(read(cells.map((row) => row.join('\t')).join('\r\n')))).toEqual(EXPECTED);
    expect(rows(read(NUMBERED.replace(/^([IVX]+\.|\d\.) /gmu, '$1\t')))).toEqual(EXPECTED);
  });

  it('leaves no gap where what stands around a heading is none itself', () => {
    const long = 'Đơn vị nêu rõ từng việc đã làm trong kỳ và kết quả của từng việc đó. Có số liệu kèm theo.';
    expect(rows(read(`I. Kết quả\n1. ${long}\na) Hội nghị\nb) Công khai\nII. Kiến nghị`))).toEqual([
      'Kết quả',
      '  Hội nghị',
      '  Công khai',
      'Kiến nghị',
    ]);
  });

  it('takes parts whose titles stand under them', () => {
    expect(
      rows(
        read(
          'Phần thứ nhất\nKẾT QUẢ QUÝ III\nI. Công tác chỉ đạo\nII. Cải cách thể chế\nPhần thứ hai\nPHƯƠNG HƯỚNG\n1. Nhiệm vụ',
        ),
      ),
    ).toEqual(['Kết quả quý III', '  Công tác chỉ đạo', '  Cải cách thể chế', 'Phương hướng', '  Nhiệm vụ']);
  });

  it('joins headings that a page has broken', () => {
    const outline = read(`ĐỀ CƯƠNG
Báo cáo kết quả thực hiện Quy chế dân chủ ở cơ sở năm 2026

I. Công tác lãnh đạo, chỉ đạo, quán triệt, triển khai các văn bản của cấp trên
về thực hiện dân chủ ở cơ sở
1. Việc ban hành các văn bản lãnh đạo, chỉ đạo của cấp ủy, chính quyền địa
phương và của thủ trưởng cơ quan, đơn vị
2. Công tác tuyên truyền, phổ biến
II. Kết quả thực hiện
`);
    expect(outline.ten).toBe('Báo cáo kết quả thực hiện Quy chế dân chủ ở cơ sở năm 2026');
    expect(rows(outline)).toEqual([
      'Công tác lãnh đạo, chỉ đạo, quán triệt, triển khai các văn bản của cấp trên về thực hiện dân chủ ở cơ sở',
      '  Việc ban hành các văn bản lãnh đạo, chỉ đạo của cấp ủy, chính quyền địa phương và của thủ trưởng cơ quan, đơn vị',
      '  Công tác tuyên truyền, phổ biến',
      'Kết quả thực hiện',
    ]);
  });

  it('takes bulleted and plain lists', () => {
    expect(
      rows(read('- Lãnh đạo, chỉ đạo\n- Kết quả:\n+ Tiếp công dân\n+ Cải cách hành chính\n- Kiến nghị')),
    ).toEqual(['Lãnh đạo, chỉ đạo', 'Kết quả', '  Tiếp công dân', '  Cải cách hành chính', 'Kiến nghị']);
    const plain = read(
      'Đề cương báo cáo dân vận\nĐặc điểm tình hình\n\nKết quả thực hiện\n\nKiến nghị, đề xuất',
    );
    expect(plain.ten).toBe('Báo cáo dân vận');
    expect(rows(plain)).toEqual(['Đặc điểm tình hình', 'Kết quả thực hiện', 'Kiến nghị, đề xuất']);
  });

  it('reads decomposed letters', () => {
    expect(rows(read(NUMBERED.normalize('NFD')))).toEqual(EXPECTED);
  });

  it.each([
    ['nothing', '  \n ', 'Chưa có chữ nào'],
    ['bytes', 'PK\u0003\u0004\0\0\uFFFD\uFFFD', 'không phải chữ'],
    ['marks', '%%%% @@@@ ---- ####', 'không phải chữ'],
    ['a secret', 'MẬT\nĐề cương báo cáo\nI. Kết quả\nII. Kiến nghị', 'không đọc văn bản mật'],
    ['one word', 'abc', 'Chưa thấy các đề mục'],
    [
      'running text',
      'Trong năm qua, đơn vị đã làm tốt công tác được giao. Kết quả là số hồ sơ trễ hạn giảm hẳn.\n\nCác phòng đã phối hợp. Công chức được tập huấn.',
      'Chưa thấy các đề mục',
    ],
  ])('says what is wrong with %s', (_, text, words) => {
    const found = readOwnOutline(text, 'text');
    expect('problem' in found && found.problem).toContain(words);
  });

  it('never throws, and what it gives may be kept once it has a name', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(
        'I. ',
        '1. ',
        'a) ',
        '- ',
        '\t',
        '(',
        '…………',
        'Đề cương',
        'Kết quả (',
        'II\tKết quả\tx',
      ),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.constantFrom('text', 'html'), (lines, format) => {
        const found = readOwnOutline(lines.join('\n'), format as 'text' | 'html');
        if (!('problem' in found)) expect(outlineProblem({ ...found, ten: 'Báo cáo' })).toBeNull();
      }),
      { numRuns: 200 },
    );
  });
});
