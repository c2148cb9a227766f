import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelLike, readLabel, toRoman } from '../../lib/report/label.ts';

describe('readLabel', () => {
  it.each([
    ['II. KẾT QUẢ', 'roman', [2], 'III.'],
    ['IV - ĐÁNH GIÁ', 'roman', [4], 'V -'],
    ['II- KẾT QUẢ', 'roman', [2], 'III-'],
    ['IV – ĐÁNH GIÁ', 'roman', [4], 'V –'],
    ['1- Ưu điểm', 'arabic', [1], '2-'],
    ['IX/ Khác', 'roman', [9], 'X/'],
    ['1. Ưu điểm', 'arabic', [1], '2.'],
    ['3.Hạn chế', 'arabic', [3], '4.'],
    ['12) Nội dung', 'arabic', [12], '13)'],
    ['3.1. Cải cách', 'decimal', [3, 1], '3.2.'],
    ['3.1 Cải cách', 'decimal', [3, 1], '3.2'],
    ['II.1. Cải cách', 'decimal', [2, 1], 'II.2.'],
    ['d) Tập trung', 'letter', [4], 'đ)'],
    ['đ) Tập trung', 'letter', [5], 'e)'],
    ['f) Sai bảng chữ cái', 'letter', [0], 'a)'],
    ['(2) Nội dung', 'paren', [2], '(3)'],
    ['B. PHẦN HAI', 'upper', [2], 'C.'],
  ])('%s', (text, kind, numbers, next) => {
    const label = readLabel(text);
    expect(label).toMatchObject({ kind, numbers });
    expect(label && labelLike(label)).toBe(next);
  });

  it.each([
    '15/6/2021 là ngày báo cáo',
    '2.250 hồ sơ đã giải quyết',
    '- Mục',
    'Việc thứ nhất',
    '12,5% số hồ sơ',
    'v.v. và các việc khác',
  ])('%s has none', (text) => {
    expect(readLabel(text)).toBeNull();
  });

  it('reads back the Roman numbers it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 39 }), (number) => {
        expect(readLabel(`${toRoman(number)}. Mục`)?.numbers).toEqual([number]);
      }),
    );
  });
});
