import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCitations } from '../../lib/citation/grammar.ts';
import { createDocument } from '../../lib/text/create-document.ts';
import { partsOf } from './parts-of.ts';

type Parts = [
  type: string | null,
  symbol: string | null,
  date?: string | null,
  issuer?: string | null,
  title?: string | null,
];

const full = ([type, symbol, date = null, issuer = null, title = null]: Parts) => [
  type,
  symbol,
  date,
  issuer,
  title,
];

/** The ways in which staff cite; each line is read as these documents, in order. */
const WAYS: Record<string, [text: string, ...documents: Parts[]][]> = {
  types: [
    ['nghị định số 30/2020/NĐ-CP', ['Nghị định', '30/2020/NĐ-CP']],
    ['NGHỊ ĐỊNH SỐ 30/2020/NĐ-CP NGÀY 05/3/2020', ['Nghị định', '30/2020/NĐ-CP', '2020-03-05']],
    ['NĐ 30/2020/NĐ-CP', ['Nghị định', '30/2020/NĐ-CP']],
    ['TTLT số 01/2015/TTLT-BTTTT-BNV', ['Thông tư liên tịch', '01/2015/TTLT-BTTTT-BNV']],
    ['Công điện số 280/CĐ-TTg ngày 19/4/2023', ['Công điện', '280/CĐ-TTg', '2023-04-19']],
    ['Tờ trình số 45/TTr-SCT', ['Tờ trình', '45/TTr-SCT']],
    ['điểm a khoản 1 Điều 24 Nghị định số 30/2020/NĐ-CP', ['Nghị định', '30/2020/NĐ-CP']],
  ],
  symbols: [
    ['Nghị quyết số 30c/NQ-CP ngày 08/11/2011', ['Nghị quyết', '30c/NQ-CP', '2011-11-08']],
    ['Nghị quyết số 1211/2016/UBTVQH13', ['Nghị quyết', '1211/2016/UBTVQH13']],
    ['Luật số 80/2025/QH15 ngày 24/6/2025', ['Luật', '80/2025/QH15', '2025-06-24']],
    ['Pháp lệnh số 34/2007/PL-UBTVQH11', ['Pháp lệnh', '34/2007/PL-UBTVQH11']],
    ['Quy định số 24-QĐ/TW', ['Quy định', '24-QĐ/TW']],
    ['Hướng dẫn số 25-HD/BTCTW', ['Hướng dẫn', '25-HD/BTCTW']],
    [
      'Nghị quyết liên tịch số 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN ngày 15/6/2017',
      ['Nghị quyết liên tịch', '403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN', '2017-06-15'],
    ],
    ['Công văn số 752/SNV-XDCQ', ['Công văn', '752/SNV-XDCQ']],
    ['Kế hoạch số 12/KH-UBND-NC', ['Kế hoạch', '12/KH-UBND-NC']],
  ],
  slips: [
    ['Chỉ thị số 05 -CT/TW', ['Chỉ thị', '05-CT/TW']],
    ['Chỉ thị 05-CT / TW của Bộ Chính trị', ['Chỉ thị', '05-CT/TW', null, 'Bộ Chính trị']],
    ['Nghị định số 59 /2023/NĐ - CP ngày 14/8/2023', ['Nghị định', '59/2023/NĐ-CP', '2023-08-14']],
    ['Nghị định số 59/2023/ NĐ-CP', ['Nghị định', '59/2023/NĐ-CP']],
    ['Nghị định số 59/2023/NĐCP', ['Nghị định', '59/2023/NĐ-CP']],
    ['Nghị định số 59/2023/ND-CP', ['Nghị định', '59/2023/NĐ-CP']],
    ['Nghị định số 59/2023/NĐ–CP', ['Nghị định', '59/2023/NĐ-CP']],
    ['Nghị định số: 59/2023/NĐ-CP', ['Nghị định', '59/2023/NĐ-CP']],
    ['Nghị định số59/2023/NĐ-CP', ['Nghị định', '59/2023/NĐ-CP']],
  ],
  dates: [
    ['Quyết định số 749/QĐ-TTg, ngày 03 tháng 6 năm 2020', ['Quyết định', '749/QĐ-TTg', '2020-06-03']],
    ['Quyết định số 749/QĐ-TTg ngày 3-6-2020', ['Quyết định', '749/QĐ-TTg', '2020-06-03']],
    [
      'Quyết định số 749/QĐ-TTg (ngày 03/6/2020) của Thủ tướng Chính phủ về chuyển đổi số',
      ['Quyết định', '749/QĐ-TTg', '2020-06-03', 'Thủ tướng Chính phủ', 'chuyển đổi số'],
    ],
    ['Quyết định số 749/QĐ-TTg ngày03/6/2020', ['Quyết định', '749/QĐ-TTg', '2020-06-03']],
    ['Quyết định số 749/QĐ-TTg ngày03 tháng 6 năm 2020', ['Quyết định', '749/QĐ-TTg', '2020-06-03']],
    ['Quyết định số 749/QĐ-TTg ngày 31/6/2020', ['Quyết định', '749/QĐ-TTg', '']],
  ],
  issuers: [
    [
      'Thông tư liên tịch số 01/2015/TTLT-BTTTT-BNV ngày 26/02/2015 của Bộ Thông tin và Truyền thông, Bộ Nội vụ',
      [
        'Thông tư liên tịch',
        '01/2015/TTLT-BTTTT-BNV',
        '2015-02-26',
        'Bộ Thông tin và Truyền thông, Bộ Nội vụ',
      ],
    ],
    [
      'Nghị quyết số 25-NQ/TW, ngày 03/6/2013 của Ban Chấp hành Trung ương Đảng khóa XI',
      ['Nghị quyết', '25-NQ/TW', '2013-06-03', 'Ban Chấp hành Trung ương Đảng khóa XI'],
    ],
    [
      'Kết luận số 43-KL/TW của Bộ Chính trị (khóa XII) về công tác dân vận',
      ['Kết luận', '43-KL/TW', null, 'Bộ Chính trị', 'công tác dân vận'],
    ],
  ],
  titles: [
    [
      'Thông tư 01/2024/TT-TTCP quy định chế độ báo cáo',
      ['Thông tư', '01/2024/TT-TTCP', null, null, 'quy định chế độ báo cáo'],
    ],
    [
      'Công văn số 12/UBND-NC V/v tăng cường kỷ luật',
      ['Công văn', '12/UBND-NC', null, null, 'tăng cường kỷ luật'],
    ],
    [
      'Quyết định số 129/2007/QĐ-TTg ban hành Quy chế văn hóa công sở, đơn vị đã niêm yết',
      ['Quyết định', '129/2007/QĐ-TTg', null, null, 'ban hành Quy chế văn hóa công sở, đơn vị đã niêm yết'],
    ],
  ],
  'lists that share': [
    [
      'các Công văn số 15/SNV-VP, số 16/SNV-VP và 17/SNV-VP ngày 02/3/2023 của Sở Nội vụ',
      ['Công văn', '15/SNV-VP', '2023-03-02', 'Sở Nội vụ'],
      ['Công văn', '16/SNV-VP', '2023-03-02', 'Sở Nội vụ'],
      ['Công văn', '17/SNV-VP', '2023-03-02', 'Sở Nội vụ'],
    ],
    [
      'các Nghị định số 59/2023/NĐ-CP ngày 14/8/2023, số 30/2020/NĐ-CP ngày 05/3/2020',
      ['Nghị định', '59/2023/NĐ-CP', '2023-08-14'],
      ['Nghị định', '30/2020/NĐ-CP', '2020-03-05'],
    ],
    [
      'Kế hoạch số 12/KH-UBND và Kế hoạch số 15-KH/TU của Tỉnh ủy',
      ['Kế hoạch', '12/KH-UBND'],
      ['Kế hoạch', '15-KH/TU', null, 'Tỉnh ủy'],
    ],
  ],
  'chains of amendments': [
    [
      'Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 được sửa đổi, bổ sung bởi Nghị định số 107/2021/NĐ-CP ngày 06/12/2021',
      ['Nghị định', '61/2018/NĐ-CP', '2018-04-23'],
      ['Nghị định', '107/2021/NĐ-CP', '2021-12-06'],
    ],
    [
      'Nghị định số 63/2010/NĐ-CP về kiểm soát thủ tục hành chính (được sửa đổi, bổ sung tại Nghị định số 92/2017/NĐ-CP)',
      ['Nghị định', '63/2010/NĐ-CP', null, null, 'kiểm soát thủ tục hành chính'],
      ['Nghị định', '92/2017/NĐ-CP'],
    ],
    [
      'Quyết định số 9/QĐ-UBND về thành lập Tổ công tác (theo đề nghị tại Tờ trình số 5/TTr-SNV)',
      ['Quyết định', '9/QĐ-UBND', null, null, 'thành lập Tổ công tác'],
      ['Tờ trình', '5/TTr-SNV'],
    ],
  ],
  'names without number': [
    [
      'Luật Thực hiện dân chủ ở cơ sở năm 2022; Bộ luật Lao động năm 2019',
      ['Luật', null, null, null, 'Thực hiện dân chủ ở cơ sở'],
      ['Bộ luật', null, null, null, 'Lao động'],
    ],
    [
      'Luật Cán bộ, công chức ngày 24 tháng 6 năm 2025',
      ['Luật', null, '2025-06-24', null, 'Cán bộ, công chức'],
    ],
    [
      'theo Điều 7 Luật Tiếp công dân và Điều 4 Thông tư số 04/2021/TT-TTCP',
      ['Luật', null, null, null, 'Tiếp công dân'],
      ['Thông tư', '04/2021/TT-TTCP'],
    ],
  ],
};

describe('parseCitations reads', () => {
  describe.each(Object.entries(WAYS))('%s', (_, ways) => {
    it.each(ways.map(([text, ...documents]) => ({ text, documents })))('«$text»', ({ text, documents }) => {
      expect(partsOf(text)).toEqual(documents.map(full));
    });
  });

  it.each([
    ['broken lines', 'Thực hiện Quyết định số 217-\nQĐ/TW ngày\n12/12/2013 của Bộ Chính trị'],
    ['a break before the group', 'Thực hiện Quyết định số 217-QĐ/\nTW ngày 12/12/2013 của\nBộ Chính trị'],
    [
      'decomposed letters',
      'Thực hiện Quyết định số 217-QĐ/TW ngày 12/12/2013 của Bộ Chính trị'.normalize('NFD'),
    ],
  ])('through %s', (_, text) => {
    const [block] = createDocument(text, { layout: 'wrapped' }).blocks;
    expect(partsOf(block?.text ?? '')).toEqual([
      ['Quyết định', '217-QĐ/TW', '2013-12-12', 'Bộ Chính trị', null],
    ]);
  });
});

describe('parts of a citation', () => {
  const type = fc.constantFrom('Nghị định', 'nghị quyết', 'QĐ', 'Kế hoạch', 'Công văn', 'Luật');
  const symbol = fc.constantFrom('61/2018/NĐ-CP', '05-CT/TW', '12/KH-UBND', '752/SNV-XDCQ', '10/2022/QH15');
  const link = fc.constantFrom(' số ', ' ', ' số: ', ' số  ');
  const date = fc.constantFrom('', ' ngày 23/4/2018', ', ngày 05 tháng 02 năm 2021', ' (ngày 1/3/2020)');
  const issuer = fc.constantFrom(
    '',
    ' của Chính phủ',
    ' của Sở Nội vụ, Sở Tài chính',
    ' của UBND tỉnh (khóa XII)',
  );
  const title = fc.constantFrom('', ' về công tác dân vận', ' ban hành Quy chế (kèm theo)', ' v/v “họp”');
  const after = fc.constantFrom('.', '; ', ' và ', ', ', ' (', ')');
  const citation = fc.tuple(type, link, symbol, date, issuer, title, after).map((parts) => parts.join(''));
  const line = fc.array(citation, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));

  it('lie in the text, in order, and hold what they say', () => {
    fc.assert(
      fc.property(line, (text) => {
        for (const { start, end, raw, type, so, symbol, date, issuer, title } of parseCitations(text)) {
          expect(text.slice(start, end)).toBe(raw);
          for (const part of [type, so, symbol, date, issuer, title]) {
            if (!part) continue;
            expect(part.start).toBeLessThan(part.end);
            expect(part.end).toBeLessThanOrEqual(text.length);
          }
          for (const part of [so, symbol]) {
            if (part) expect([part.start >= start, part.end <= end]).toEqual([true, true]);
          }
          for (const part of [issuer, title])
            if (part) expect(text.slice(part.start, part.end).replace(/\s+/g, ' ')).toBe(part.text);
        }
      }),
    );
  });

  it('are found for every symbol that a type announces', () => {
    fc.assert(
      fc.property(line, (text) => {
        const written = [...text.matchAll(/\d+(?:\/\d{4})?[/-]\p{Lu}[\p{L}\d]*(?:[/-]\p{Lu}+)?/gu)].length;
        expect(parseCitations(text).filter(({ symbol }) => symbol !== null)).toHaveLength(written);
      }),
    );
  });
});
