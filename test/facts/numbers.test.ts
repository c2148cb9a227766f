import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNumbers, quantity } from '../../lib/facts/numbers.ts';

function read(text: string) {
  return findNumbers(text, []).map(({ written, value, unit }) => [written, value, unit]);
}

describe('findNumbers', () => {
  it.each<[string, [string, number, string | null][]]>([
    ['đã nhận 6.279 hồ sơ', [['6.279', 6279, 'hồ sơ']]],
    ['trực tuyến 3924 hồ sơ', [['3924', 3924, 'hồ sơ']]],
    [
      'đạt 99,2% và 99.2 %',
      [
        ['99,2', 99.2, '%'],
        ['99.2', 99.2, '%'],
      ],
    ],
    ['thu 26.811,096 tỷ đồng', [['26.811,096', 26811.096, 'tỷ đồng']]],
    ['có 02 Quyết định', [['02', 2, 'quyết định']]],
    [
      'chi 3,924 tấn cho 3,924 người',
      [
        ['3,924', 3.924, 'tấn'],
        ['3,924', 3924, 'người'],
      ],
    ],
    [
      '(9 người, 01 vụ việc)',
      [
        ['9', 9, 'người'],
        ['01', 1, 'vụ việc'],
      ],
    ],
    ['tổng số 1.250 lượt người', [['1.250', 1250, 'lượt người']]],
    [
      '5,1 tỷ đồng/6,2 tỷ đồng',
      [
        ['5,1', 5.1, 'tỷ đồng'],
        ['6,2', 6.2, 'tỷ đồng'],
      ],
    ],
    ['công suất 15kWh', [['15', 15, 'kWh']]],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    'theo Điều 5 khoản 2, Nghị quyết 04',
    'ISO 9001:2015, TCVN 14423:2025',
    'Công văn số 752/SNV-XDCQ, Chỉ thị 05-CT/TW',
    'năm 2025, giai đoạn 2021-2025, 2016 - 2020',
    'điện thoại 0255.3822.123, 0912345678',
    'lúc 20h30, Covid-19, công nghiệp 4.0',
    '1.1. Kết quả thực hiện',
    'máy chủ 192.168.1.1',
    'giải quyết 04/04 đơn',
    'như đã nêu.12 Tiếp theo',
    'tọa độ X=2210567',
    'giai đoạn 2020 đơn vị sắp xếp',
  ])('reads no quantity in %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('leaves out what is known to be something else', () => {
    expect(findNumbers('ngày 5/6 có 7 đơn', [{ start: 5, end: 8 }]).map(({ written }) => written)).toEqual([
      '7',
    ]);
  });

  it('does not take «tỷ lệ» for a unit', () => {
    expect(read('tăng 3,5 tỷ lệ')).toEqual([['3,5', 3.5, null]]);
  });

  it('stays inside any text', () => {
    const piece = fc.constantFrom(
      'số ',
      '1',
      '2024',
      '000',
      '.',
      ',',
      '%',
      ' ',
      ' hồ sơ',
      'tỷ đồng',
      'Điều ',
      '-',
      '/',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece).map((all) => all.join('')),
        ),
        (text) => {
          for (const { start, end, unitEnd, written } of findNumbers(text, [])) {
            expect(text.slice(start, end)).toBe(written);
            expect(unitEnd).toBeGreaterThanOrEqual(end);
            expect(unitEnd).toBeLessThanOrEqual(text.length);
          }
        },
      ),
    );
  });
});

describe('quantity', () => {
  it('reads back what Vietnamese writing gives', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 9 }), (whole, tenth) => {
        const grouped = whole.toString().replace(/\B(?=(\d{3})+$)/g, '.');
        expect(quantity(grouped, true)).toBe(whole);
        expect(quantity(`${grouped},${tenth}`, false)).toBe(Number(`${whole}.${tenth}`));
      }),
    );
  });

  it.each(['0255', '1.2.3', '12.34.56', '192.168.1.1'])('takes %s for no number', (written) => {
    expect(quantity(written, false)).toBeNull();
  });
});

it('counts what a label names, and keeps a name a name', () => {
  const read = (text: string) => findNumbers(text, []).map(({ written }) => written);
  expect(read('Hướng dẫn: 2.432 văn bản; Quyết định: 12 văn bản.')).toEqual(['2.432', '12']);
  expect(read('Hướng dẫn 05 của Bộ; cả năm 5.817,196 tỷ đồng.')).toEqual(['5.817,196']);
});
