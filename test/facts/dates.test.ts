import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayExists, findDates } from '../../lib/facts/dates.ts';

function read(text: string) {
  return findDates(text).map((date) => [text.slice(date.start, date.end), date.iso]);
}

describe('findDates', () => {
  it.each<[string, [string, string | null][]]>([
    ['ban hành ngày 05/02/2025.', [['05/02/2025', '2025-02-05']]],
    ['họp 5/2/2025', [['5/2/2025', '2025-02-05']]],
    ['trước ngày 14/8/23 phải xong', [['14/8/23', '2023-08-14']]],
    ['(tính đến 06/6)', [['06/6', null]]],
    [
      'từ ngày 01/6 đến ngày 30/6',
      [
        ['01/6', null],
        ['30/6', null],
      ],
    ],
    [
      'từ ngày 01/6 - 30/6 và sáng 5/7',
      [
        ['01/6', null],
        ['30/6', null],
        ['5/7', null],
      ],
    ],
    [
      'từ 5/6 đến 30/6/2025',
      [
        ['5/6', null],
        ['30/6/2025', '2025-06-30'],
      ],
    ],
    [
      'ngày 30/6 năm 2025, ngày 05 tháng 3/2024',
      [
        ['30/6 năm 2025', '2025-06-30'],
        ['05 tháng 3/2024', '2024-03-05'],
      ],
    ],
    [
      'đến 31/12/ 2020 và 31/ 12/2020',
      [
        ['31/12/ 2020', '2020-12-31'],
        ['31/ 12/2020', '2020-12-31'],
      ],
    ],
    ['Hà Nội, ngày 27 tháng 3 năm 2021', [['27 tháng 3 năm 2021', '2021-03-27']]],
    ['Ngày 5 tháng 2', [['5 tháng 2', null]]],
    [
      'ngày 10-5-2021 và 10.5.2021',
      [
        ['10-5-2021', '2021-05-10'],
        ['10.5.2021', '2021-05-10'],
      ],
    ],
    [
      'từ 01/01/2020-31/12/2020',
      [
        ['01/01/2020', '2020-01-01'],
        ['31/12/2020', '2020-12-31'],
      ],
    ],
    [
      'ngày 31/4/2025, 12/25/2025',
      [
        ['31/4/2025', null],
        ['12/25/2025', null],
      ],
    ],
    [
      'ngày 29/02/2024 và 29/02/2023',
      [
        ['29/02/2024', '2024-02-29'],
        ['29/02/2023', null],
      ],
    ],
  ])('finds %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    'đạt 3/4 số hộ; giải quyết 04/04 đơn',
    'đạt 3/4 năm 2020, bằng 2/3 - 3/4 số hộ, từ 1/3 đến 2/3 số xã',
    'Nghị định số 59/2023/NĐ-CP',
    'Luật số 10/2022/QH15',
    'giai đoạn 2021-2025, tháng 5/2024, quý III/2021',
    'TCVN ISO 9001:2015',
    'phiên bản 1.2.2024',
    'phiên bản 1.2.3, địa chỉ 10.1.2.30',
    'tổng 15.000.000 đồng',
    'mục 1.2.2020.5',
    'từ ngày 15-20 hằng tháng',
    'Quyết định số 12/5/2021/QĐ-UBND',
  ])('finds none in %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('says where day, month and year stand', () => {
    const text = 'ngày 5 tháng 12 năm 2025';
    const { at } = findDates(text)[0] ?? expect.unreachable();
    expect([at.day, at.month, at.year].map((span) => span && text.slice(span.start, span.end))).toEqual([
      '5',
      '12',
      '2025',
    ]);
  });

  it('stays inside any text', () => {
    const piece = fc.constantFrom(
      'ngày ',
      'tháng ',
      'năm ',
      '1',
      '31',
      '02',
      '2024',
      '/',
      '-',
      '.',
      ' ',
      'đ',
      '\ud800',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece).map((all) => all.join('')),
        ),
        (text) => {
          for (const date of findDates(text)) {
            expect(date.start).toBeLessThan(date.end);
            expect(date.end).toBeLessThanOrEqual(text.length);
            expect(text.slice(date.at.day.start, date.at.day.end)).toBe(date.written.day);
          }
        },
      ),
    );
  });
});

describe('dayExists', () => {
  it('agrees with the calendar', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1, max: 33 }),
        fc.integer({ min: -1, max: 14 }),
        fc.integer({ min: 1900, max: 2100 }),
        (d, m, y) => {
          const date = new Date(Date.UTC(y, m - 1, d));
          const same = date.getUTCFullYear() === y && date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
          expect(dayExists(d, m, y)).toBe(same);
        },
      ),
    );
  });
});
