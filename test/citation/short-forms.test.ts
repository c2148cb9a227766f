import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCitations } from '../../lib/citation/grammar.ts';

/** Words, type, symbol or number, date, issuer, title of each citation. */
const partsOf = (text: string) =>
  parseCitations(text).map(({ raw, type, symbol, number, date, issuer, title }) => [
    raw,
    type?.text ?? null,
    symbol?.text ?? (number && `số ${number.text}`),
    date?.text ?? null,
    issuer?.text ?? null,
    title?.text ?? null,
  ]);
type Parts = [raw: string, type: string, symbol: string, date?: string, issuer?: string, title?: string];
const whole = (parts: Parts) => Array.from({ length: 6 }, (_, i) => parts[i] ?? null);

describe('lists that share a type', () => {
  it.each<[string, Parts[]]>([
    [
      'Theo các Công văn số 1, số 2.',
      [
        ['Công văn số 1', 'Công văn', 'số 1'],
        ['số 2', 'Công văn', 'số 2'],
      ],
    ],
    [
      'các Công văn số 1, số 2 và số 3 ngày 02/3/2023 của Sở Nội vụ về thi đua.',
      [
        ['Công văn số 1', 'Công văn', 'số 1', '2023-03-02', 'Sở Nội vụ'],
        ['số 2', 'Công văn', 'số 2', '2023-03-02', 'Sở Nội vụ'],
        [
          'số 3 ngày 02/3/2023 của Sở Nội vụ về thi đua',
          'Công văn',
          'số 3',
          '2023-03-02',
          'Sở Nội vụ',
          'thi đua',
        ],
      ],
    ],
    [
      'các Nghị định số 61/2018/NĐ-CP và số 107/2021/NĐ-CP',
      [
        ['Nghị định số 61/2018/NĐ-CP', 'Nghị định', '61/2018/NĐ-CP'],
        ['số 107/2021/NĐ-CP', 'Nghị định', '107/2021/NĐ-CP'],
      ],
    ],
    [
      'Thông tư 01, 02 và 03/2023/TT-BNV',
      [
        ['Thông tư 01', 'Thông tư', '01/2023/TT-BNV'],
        ['02', 'Thông tư', '02/2023/TT-BNV'],
        ['03/2023/TT-BNV', 'Thông tư', '03/2023/TT-BNV'],
      ],
    ],
    [
      'Nghị định số 61/2018, số 107/2021/NĐ-CP của Chính phủ',
      [
        ['Nghị định số 61/2018', 'Nghị định', '61/2018/NĐ-CP'],
        ['số 107/2021/NĐ-CP của Chính phủ', 'Nghị định', '107/2021/NĐ-CP', undefined, 'Chính phủ'],
      ] as Parts[],
    ],
    [
      'Chỉ thị số 05 và số 06-CT/TW',
      [
        ['Chỉ thị số 05', 'Chỉ thị', '05-CT/TW'],
        ['số 06-CT/TW', 'Chỉ thị', '06-CT/TW'],
      ],
    ],
    [
      'các Nghị quyết số 18-NQ/TW, 19-NQ/TW ngày 25/10/2017',
      [
        ['Nghị quyết số 18-NQ/TW', 'Nghị quyết', '18-NQ/TW', '2017-10-25'],
        ['19-NQ/TW ngày 25/10/2017', 'Nghị quyết', '19-NQ/TW', '2017-10-25'],
      ],
    ],
    [
      'các Công văn số 12/SNV-VP, số 13/SNV-VP ngày 02/3/2023, số 14/SNV-VP ngày 05/4/2023',
      [
        ['Công văn số 12/SNV-VP', 'Công văn', '12/SNV-VP'],
        ['số 13/SNV-VP ngày 02/3/2023', 'Công văn', '13/SNV-VP', '2023-03-02'],
        ['số 14/SNV-VP ngày 05/4/2023', 'Công văn', '14/SNV-VP', '2023-04-05'],
      ],
    ],
    [
      'Kế hoạch số 12/KH-UBND, Công văn số 13/UBND-NC ngày 02/3/2023',
      [
        ['Kế hoạch số 12/KH-UBND', 'Kế hoạch', '12/KH-UBND'],
        ['Công văn số 13/UBND-NC ngày 02/3/2023', 'Công văn', '13/UBND-NC', '2023-03-02'],
      ],
    ],
    [
      'Công văn số 12, số 13/QĐ-SNV',
      [
        ['Công văn số 12', 'Công văn', 'số 12'],
        ['số 13/QĐ-SNV', 'Quyết định', '13/QĐ-SNV'],
      ],
    ],
  ])('«%s»', (text, expected) => {
    expect(partsOf(text)).toEqual(expected.map(whole));
  });

  const member = fc.record({
    so: fc.constantFrom('', 'số '),
    number: fc.integer({ min: 1, max: 9999 }),
  });
  const list = fc.tuple(
    fc.constantFrom('Thông tư', 'Nghị định', 'Chỉ thị'),
    fc.array(member, { minLength: 1, maxLength: 6 }),
    fc.constantFrom(', ', ' và ', ', và '),
  );

  it('have as many citations as members, each within its own span, for any numbers', () => {
    fc.assert(
      fc.property(list, ([type, members, glue]) => {
        const text = `${type} ${members.map(({ so, number }) => so + number).join(glue)} của Bộ Nội vụ.`;
        const found = parseCitations(text);
        expect(found.map(({ number }) => number?.text)).toEqual(members.map(({ number }) => `${number}`));
        for (const { start, end, number, raw } of found) {
          expect(text.slice(start, end)).toBe(raw);
          expect([(number?.start ?? -1) >= start, (number?.end ?? Infinity) <= end]).toEqual([true, true]);
        }
      }),
    );
  });
});

describe('a number without a symbol', () => {
  it.each<[string, Parts]>([
    [
      'theo Nghị định 04 của Chính phủ.',
      ['Nghị định 04 của Chính phủ', 'Nghị định', 'số 04', undefined, 'Chính phủ'] as never,
    ],
    [
      'Chỉ thị 05 của Bộ Chính trị',
      ['Chỉ thị 05 của Bộ Chính trị', 'Chỉ thị', 'số 05', undefined, 'Bộ Chính trị'] as never,
    ],
    ['thực hiện NQ 04, các đơn vị đã làm', ['NQ 04', 'Nghị quyết', 'số 04']],
    ['Nghị quyết 30a', ['Nghị quyết 30a', 'Nghị quyết', 'số 30a']],
    ['Kế hoạch số 15 ngày 20/3/2023', ['Kế hoạch số 15 ngày 20/3/2023', 'Kế hoạch', 'số 15', '2023-03-20']],
    ['(Nghị quyết 347)', ['Nghị quyết 347', 'Nghị quyết', 'số 347']],
    ['nghị định 04 năm 2015', ['nghị định 04 năm 2015', 'Nghị định', 'số 04']],
  ])('«%s»', (text, expected) => {
    expect(partsOf(text)).toEqual([whole(expected)]);
  });

  it.each([
    'Quyết định 5 nội dung, thông báo 03 trường hợp',
    'sẽ quyết định 2, 3 việc',
    'Nghị quyết 10 năm thực hiện; Kế hoạch 5 năm',
    'Chương trình 135, Đề án 06, Đề án số 06, Dự án số 2',
    'Công văn số 5% và Nghị quyết 04%',
    'Nghị định 4/5 đạt; Quyết định số 12 - 15',
    'Tổ số 3, khu phố số 4; một số 5 hộ',
    'quyết định giao đội số 3, số 4',
    'Chỉ thị có 04 nội dung; Kết luận gồm 03 điểm',
    'số 15, số 16 Lê Lợi',
  ])('none in «%s»', (text) => {
    expect(parseCitations(text)).toEqual([]);
  });

  it('does not go on a list after a whole citation without «số»', () => {
    expect(partsOf('Công văn số 12/UBND-NC, 03 đơn vị và 04, 05').map(([raw]) => raw)).toEqual([
      'Công văn số 12/UBND-NC',
    ]);
  });
});

describe('documents named by a congress or plenum', () => {
  it.each([
    [
      'Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng.',
      'Đại hội đại biểu toàn quốc lần thứ XIII của Đảng',
    ],
    ['Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XX và các', 'Đại hội Đảng bộ tỉnh lần thứ XX'],
    ['thực hiện Nghị quyết Đại hội XX, Sở đã', 'Đại hội XX'],
    [
      'nghị quyết đại hội lần thứ XI Đảng bộ tỉnh, nhiệm kỳ 2020-2025 đề ra',
      'đại hội lần thứ XI Đảng bộ tỉnh, nhiệm kỳ 2020-2025',
    ],
    [
      'Nghị quyết Đại hội Đảng bộ Sở Công Thương nhiệm kỳ 2020 - 2025;',
      'Đại hội Đảng bộ Sở Công Thương nhiệm kỳ 2020 - 2025',
    ],
    ['Nghị quyết Đại hội Công đoàn Việt Nam lần thứ XIII', 'Đại hội Công đoàn Việt Nam lần thứ XIII'],
    ['Nghị quyết Đại hội Đảng toàn quốc lần thứ mười ba', 'Đại hội Đảng toàn quốc lần thứ mười ba'],
    ['Nghị quyết Trung ương 4 khóa XII về xây dựng Đảng', 'Trung ương 4 khóa XII'],
    ['Nghị quyết Hội nghị Trung ương 4 (khóa XI, XII)', 'Hội nghị Trung ương 4 (khóa XI, XII)'],
    [
      'Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XI',
      'Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XI',
    ],
  ])('«%s»', (text, name) => {
    const found = parseCitations(text);
    expect(found.map(({ by, type, title, symbol }) => [by, type?.text, title?.text, symbol])).toEqual([
      ['congress', 'Nghị quyết', name, null],
    ]);
    expect(found[0]?.raw.toLowerCase()).toBe(`nghị quyết ${name.toLowerCase()}`);
  });

  it.each([
    'quán triệt nghị quyết đại hội Đảng các cấp',
    'Nghị quyết Đại hội Đảng bộ',
    'nghị quyết của Trung ương và của tỉnh',
    'Đại hội Đảng bộ tỉnh lần thứ XX ban hành nghị quyết',
  ])('none in «%s»', (text) => {
    expect(parseCitations(text)).toEqual([]);
  });
});

describe('a bill', () => {
  it.each([
    ['góp ý dự án Luật Thực hiện dân chủ ở cơ sở;', 'dự án Luật Thực hiện dân chủ ở cơ sở'],
    ['Dự thảo Luật Tiếp công dân', 'Dự thảo Luật Tiếp công dân'],
    ['dự án Luật sửa đổi, bổ sung một số điều của Luật Doanh nghiệp', null],
  ])('is no law yet: «%s»', (text, raw) => {
    const [bill] = parseCitations(text);
    expect([bill?.by, bill?.type?.text]).toEqual(['bill', 'Luật']);
    if (raw !== null) expect(bill?.raw).toBe(raw);
  });
});
