import { describe, expect, it } from 'vitest';
import { familyReader } from './family.ts';

const read = familyReader('date');

describe('the rules on dates', () => {
  it.each([
    'Họp ngày 05/02/2025, ngày 21/4/2025 và 15/12.',
    'Từ ngày 16-22/11/2025, từ 15/12/2024 đến 14/12/2025, các ngày 05, 06/02/2025.',
    'Quý III/2025, quý 1 năm 2026, tháng 02/2025, 9 tháng đầu năm 2025, tuần 47.',
    'Đạt 3/4 số xã, 04/04 đơn, 12/10 chỉ tiêu, hạng 12/63, làm việc 24/7.',
    'Số 1/2 đường Lê Lợi, tổ 3/4; TCVN 7303-1:2009, QCVN 01-2016/BCT.',
    'Công văn số 12/5/2021/QĐ-UBND, phiên bản 1.2.2024, máy chủ 10.10.1.25.',
    'Lúc 7h30 ngày 05/12/2025 (thứ Sáu), từ 20h30-21h30, tại kỳ họp thứ 10 ngày 09/12/2025.',
    'Thực hiện ngày Pháp luật 09/11, trước ngày 15/12 hằng năm.',
  ])('say nothing of «%s»', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['ngày 5/2/2025', ['leading-zero: 5/2/2025 → 05/02/2025']],
    ['ngày 01 tháng 07 năm 2025', ['leading-zero: 01 tháng 07 năm 2025 → 01 tháng 7 năm 2025']],
    ['sáng 5/11', ['leading-zero: 5/11 → 05/11']],
    ['từ 5/6 đến 30/6/2025', ['leading-zero: 5/6 → 05/6']],
    ['ngày 5, 06 và 07/11/2025', ['leading-zero: 5 → 05']],
    ['ngày 20-10-2025', ['separator: 20-10-2025 → 20/10/2025']],
    ['ngày 20.10.2025', ['separator: 20.10.2025 → 20/10/2025']],
    ['ngày 20–10–2025', ['separator: 20–10–2025 → 20/10/2025']],
    ['ngày 20/10.2025', ['separator: 20/10.2025 → 20/10/2025']],
    ['ngày 20 /10/2025', ['separator: 20 /10/2025 → 20/10/2025']],
    ['ngày 14/8/23', ['two-digit-year: 8/23 → 8/2023']],
    ['ngày 31 tháng 6', ['invalid: 31 tháng 6 → ∅']],
    ['ngày 29/02/2023', ['invalid: 29/02/2023 → ∅']],
    ['ngày 29/02 năm 2023', ['invalid: 29/02 năm 2023 → ∅']],
    ['tháng 13 năm 2025', ['invalid: tháng 13 năm 2025 → ∅']],
    ['quý V/2025', ['invalid: quý V/2025 → ∅']],
    ['ngày 05/12/20255', ['invalid: 05/12/20255 → ∅']],
    ['từ ngày 25 đến ngày 20 tháng 6 năm 2025', ['range-reversed: 25 đến ngày 20 tháng 6 năm 2025 → ∅']],
    ['(15/12/2025 - 14/6/2025)', ['range-reversed: 15/12/2025 - 14/6/2025 → ∅']],
    ['giai đoạn 2025 - 2021', ['range-reversed: 2025 - 2021 → ∅']],
    ['tính đến 15/6', ['missing-year: tính đến 15/6 → ∅']],
    ['Chủ nhật, ngày 14/11/2025', ['weekend: 14/11/2025 → ∅']],
  ])('say of «%s» %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('take a line that a page broke for whole', () => {
    expect(read('Họp ngày 05/02/2025, xong ngày 20 tháng\n3 năm 2025.')).toEqual([]);
  });
});
