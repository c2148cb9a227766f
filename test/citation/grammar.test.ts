import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCitations } from '../../lib/citation/grammar.ts';
import { partsOf } from './parts-of.ts';

describe('parseCitations', () => {
  it.each([
    [
      'Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về thực hiện cơ chế một cửa',
      ['Nghị định', '61/2018/NĐ-CP', '2018-04-23', 'Chính phủ', 'thực hiện cơ chế một cửa'],
    ],
    [
      'Chỉ thị số 05-CT/TW, ngày 15 tháng 5 năm 2016 của Bộ Chính trị về việc học tập và làm theo Bác.',
      ['Chỉ thị', '05-CT/TW', '2016-05-15', 'Bộ Chính trị', 'học tập và làm theo Bác'],
    ],
    ['Kế hoạch số 12-KH/BDVTU-BCSĐUBND', ['Kế hoạch', '12-KH/BDVTU-BCSĐUBND', null, null, null]],
    [
      'Công văn số 15/SNV-XDCQ ngày 02/3/2023 của Sở Nội vụ',
      ['Công văn', '15/SNV-XDCQ', '2023-03-02', 'Sở Nội vụ', null],
    ],
    ['Luật số 10/2022/QH15', ['Luật', '10/2022/QH15', null, null, null]],
    [
      'Luật Tiếp công dân số 42/2013/QH13 ngày 25/11/2013',
      ['Luật', '42/2013/QH13', '2013-11-25', null, 'Tiếp công dân'],
    ],
    ['QĐ 217-QĐ/TW', ['Quyết định', '217-QĐ/TW', null, null, null]],
    ['quyết định số 218- QĐ/TW', ['Quyết định', '218-QĐ/TW', null, null, null]],
    ['Quyết định số 15/QĐ - UBND ngày 6/6/2025', ['Quyết định', '15/QĐ-UBND', '2025-06-06', null, null]],
    ['123 /UBND - NC của UBND tỉnh', [null, '123/UBND-NC', null, 'UBND tỉnh', null]],
    ['Công văn số 752/SNV-XDCQ - UBND, HĐND', ['Công văn', '752/SNV-XDCQ', null, null, null]],
    ['Quyết định số 15/QĐ - Sở Nội vụ', ['Quyết định', '15/QĐ', null, null, null]],
    ['Nghị định số 59/2023/NĐCP ngày 14/8/2023', ['Nghị định', '59/2023/NĐ-CP', '2023-08-14', null, null]],
    ['Nghị định số 59/2023/NĐ-CPngày 14/8/2023', ['Nghị định', '59/2023/NĐ-CP', '2023-08-14', null, null]],
    ['Nghị định số 59-2023/NĐ-CP', ['Nghị định', '59/2023/NĐ-CP', null, null, null]],
    ['Kế hoạch số 12/KH.SCT ngày 20/3/2023', ['Kế hoạch', '12/KH-SCT', '2023-03-20', null, null]],
    ['Luật số 10/2022/QH-15 ngày 10/11/2022', ['Luật', '10/2022/QH15', '2022-11-10', null, null]],
    [
      'Nghị định số 04/2015/NĐ-CP về dân chủ trong cơ quan hết hiệu lực',
      ['Nghị định', '04/2015/NĐ-CP', null, null, 'dân chủ trong cơ quan'],
    ],
    ['Điều 5-QĐ/TW của Nghị định này', [null, '5-QĐ/TW', null, null, null]],
    ['Kế hoạch số 7/KH -UBND', ['Kế hoạch', '7/KH-UBND', null, null, null]],
    [
      'Chương trình phối hợp số 26-CTr/TU ngày 13/02/2017',
      ['Chương trình', '26-CTr/TU', '2017-02-13', null, null],
    ],
    [
      'Nghị quyết số 66.16/2026/NQ-CP ngày 07/4/2026',
      ['Nghị quyết', '66.16/2026/NQ-CP', '2026-04-07', null, null],
    ],
    [
      'Thông tư liên tịch số 01/2015/TTLT-BNV-BTC ngày 31/4/2015',
      ['Thông tư liên tịch', '01/2015/TTLT-BNV-BTC', '', null, null],
    ],
    [
      'Quyết định số 9/QĐ-TTg của Thủ tướng Chính phủ ngày 06/01/2022',
      ['Quyết định', '9/QĐ-TTg', '2022-01-06', 'Thủ tướng Chính phủ', null],
    ],
    [
      'Thông tư số 1/2020/TT-BVHTTDL của Bộ Văn hóa, Thể thao và Du lịch quy định mẫu sổ',
      ['Thông tư', '1/2020/TT-BVHTTDL', null, 'Bộ Văn hóa, Thể thao và Du lịch', 'quy định mẫu sổ'],
    ],
    ['Luật Thực hiện dân chủ ở cơ sở năm 2022', ['Luật', null, null, null, 'Thực hiện dân chủ ở cơ sở']],
  ])('reads «%s»', (text, expected) => {
    expect(partsOf(text)).toEqual([expected]);
  });

  it('shares a type and a date within a list', () => {
    expect(
      partsOf('các Công văn: số 1/SNV-VP, số 2/SNV-VP ngày 02/3/2023').map((parts) => parts.slice(0, 3)),
    ).toEqual([
      ['Công văn', '1/SNV-VP', null],
      ['Công văn', '2/SNV-VP', '2023-03-02'],
    ]);
    expect(
      partsOf('Quyết định số 217-QĐ/TW và Quyết định số 218-QĐ/TW ngày 12/12/2013').map((parts) => parts[2]),
    ).toEqual(['2013-12-12', '2013-12-12']);
  });

  it.each([
    'Số: 12/BC-SCT',
    'Số 45-BC/ĐU',
    'Số 45-BC/ĐU An Bình, ngày 05 tháng 6 năm 2026',
    'Số:      /BC-SCT',
    'Theo Kế hoạch số     /KH-UBND',
    'Đã giải quyết 04/04 đơn, đạt 100%, ngày 30/4.',
    'Đoạn Km 12/QL1A; tiêu chuẩn ISO 9001:2015; mạng 4G/5G',
    'sẽ xem xét, quyết định trong tháng 12/2025.',
    'dự án Luật trình Quốc hội; tuyên truyền pháp luật; Văn phòng Luật sư',
  ])('reads no citation in «%s»', (text) => {
    expect(parseCitations(text)).toEqual([]);
  });

  it.each([
    ['các Nghị định của Chính phủ: số 61/2018/NĐ-CP, số 107/2021/NĐ-CP', ['Nghị định', 'Nghị định']],
    ['Công văn: số 12/SNV-VP, số 13/QĐ-SNV', ['Công văn', 'Quyết định']],
    ['số 12-QĐ/TU của Tỉnh ủy', [null]],
    ['Quy định số 12-QĐ/TU và số 13-QĐ/TU', ['Quy định', 'Quy định']],
  ])('takes the type from the symbol where none stands before it: «%s»', (text, types) => {
    expect(partsOf(text).map(([type]) => type)).toEqual(types);
  });

  it('takes no citation of the same list for a title', () => {
    const text = 'Kế hoạch số 03-KH/TU ngày 05/02/2025 của Tỉnh ủy, Hướng dẫn số 05-HD/BTG ngày 20/02/2025';
    expect(partsOf(text)).toEqual([
      ['Kế hoạch', '03-KH/TU', '2025-02-05', 'Tỉnh ủy', null],
      ['Hướng dẫn', '05-HD/BTG', '2025-02-20', null, null],
    ]);
  });

  it('keeps a document cited in a title wholly within it', () => {
    const long = `Thông tư số 1/2020/TT-BCT sửa đổi ${'quy định '.repeat(46)}của Nghị định số 61/2018/NĐ-CP ngày 23/4/2018`;
    const [outer, inner] = parseCitations(long);
    expect([inner?.symbol?.text, inner?.end]).toEqual(['61/2018/NĐ-CP', long.length]);
    expect([outer?.end, outer?.title?.end]).toEqual([long.length, long.length]);
    const [around, law] = parseCitations(
      'Kế hoạch số 5/KH-UBND về thi hành Luật Tiếp công dân, Sở Công Thương',
    );
    expect(law?.end).toBe(around?.end);
  });

  it('ends titles before the sentence goes on', () => {
    const [mention] = parseCitations(
      'Thực hiện Kế hoạch số 5/KH-UBND về công tác dân vận, Sở Công Thương báo cáo như sau:',
    );
    expect(mention?.title?.text).toBe('công tác dân vận');
  });

  const fragment = fc.constantFrom(
    'Nghị định ',
    'số ',
    '61/2018',
    '/NĐ',
    '-CP',
    ' ngày ',
    '23/4/2018',
    ' của ',
    'Chính phủ',
    ', ',
    'Luật ',
    'về ',
    'Hướng dẫn ',
    '05-HD/BTG',
    'của Tỉnh ủy',
    '- ',
    '“',
    '(',
    ';',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.oneof(fragment, fc.string()), { maxLength: 30 }).map((parts) => parts.join('')),
  );

  it('gives spans that hold what they say, for any text', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const line = raw.normalize('NFC').replace(/\s/g, ' ');
        let last: { start: number; end: number } = { start: 0, end: 0 };
        for (const mention of parseCitations(line)) {
          // One follows the other, or is cited in the other's title; where a law's name ends shows only later.
          if (mention.start < last.end) expect(mention.end).toBeLessThanOrEqual(last.end);
          else if (mention.symbol) last = mention;
          expect(line.slice(mention.start, mention.end)).toBe(mention.raw);
          const { number } = mention;
          expect(mention.symbol || number || mention.title).toBeTruthy();
          if (number) expect(line.slice(number.start, number.end)).toBe(number.text);
          if (mention.symbol) {
            const { start, end, text: symbol } = mention.symbol;
            expect(line.slice(start, end).replace(/\s/g, '').replaceAll('–', '-')).toBe(symbol);
            expect(mention.start).toBeLessThanOrEqual(start);
            expect(mention.end).toBeGreaterThanOrEqual(end);
          }
        }
      }),
    );
  });

  it.each([
    '1',
    '1/2018/',
    '61/2018/NĐ-',
    'Luật a, ',
    'Luật ',
    'số ',
    'Quyết định ',
    'ngày 1/1/2020 ',
    'của Bộ ',
    '(',
    '“',
    'A-',
  ])('takes time in proportion to a text of many «%s»', (piece) => {
    const time = (count: number) => {
      const line = piece.repeat(count);
      const times = [1, 2, 3].map(() => {
        // Not the clock: others may be using the machine.
        const before = process.cpuUsage();
        parseCitations(line);
        return process.cpuUsage(before).user / 1000;
      });
      return Math.min(...times);
    };
    expect(time(20_000)).toBeLessThan(40 * Math.max(10, time(2_000)));
  });
});
