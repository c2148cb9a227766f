import { describe, expect, it } from 'vitest';
import { familyReader } from './family.ts';

const read = familyReader('number');

describe('the rules on numbers', () => {
  it.each([
    'Điện thoại 0255.3822.697, 0255 3 822 697 và 0905.123.4567.',
    'Mã số thuế 4300205943; số tài khoản 3511.0.1012345.91049; thửa đất số 12, tờ bản đồ số 5.',
    'Công văn số 1727/UBND-KSTT, Nghị quyết số 66.7/2025/NQ-CP, Luật số 72/2025/QH15.',
    'TCVN ISO 9001:2015, ISO/IEC 27001:2022, QCVN 01-1:2018/BYT, cấp độ 3, phiên bản 2.0.',
    'Năm 2024 nhận 950 hồ sơ; đến năm 2030; nhiệm kỳ 2020-2025.',
    'Lúc 7h30, từ 20h30-21h30, từ 22-6 giờ, 24/24 giờ.',
    'Mục 1.2.3 hồ sơ, phụ lục 1.2 đơn vị, Biểu 02.KT; như đã nêu.12 Tiếp theo.',
    'Lý trình Km1050+00, tọa độ X=2210567, máy chủ 10.10.1.25, cổng 8080.',
    'Thu 26.811,096 tỷ đồng, 1.250.000 đồng, 1,5 lần, 98,5%, 15-20 tấn/ha, cơ cấu 70-30%.',
  ])('say nothing of «%s»', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['có 3924 hồ sơ', ['thousands: 3924 hồ sơ → 3.924 hồ sơ']],
    ['có 12,345 hồ sơ', ['thousands: 12,345 hồ sơ → 12.345 hồ sơ']],
    ['giá 500,000 đồng', ['thousands: 500,000 đồng → 500.000 đồng']],
    ['thu 1500 USD', ['thousands: 1500 USD → 1.500 USD']],
    ['có 12 000 lượt', ['grouping: 12 000 → 12.000']],
    ['có 12. 000 lượt', ['grouping: 12. 000 → 12.000']],
    ['thu 1 250 000 đồng', ['grouping: 1 250 000 → 1.250.000']],
    ['thu 1.20.000 đồng', ['grouping: 1.20.000 → ∅']],
    ['có 1.2500 hồ sơ', ['grouping: 1.2500 → ∅']],
    ['đạt 99.2%', ['decimal: 99.2% → 99,2%']],
    ['tăng 1.5 lần', ['decimal: 1.5 lần → 1,5 lần']],
    ['đạt 1.2 triệu lượt', ['decimal: 1.2 triệu → 1,2 triệu']],
    ['đạt 62-42% kế hoạch', ['range: 62-42 → ∅']],
    ['từ 50%- 60%', ['range: 50%- 60 → 50% - 60']],
    ['có 02 lượt, 01 vụ và 5 đơn', ['leading-zero: 5 đơn → 05 đơn']],
    ['trong 6 tháng, cả 06 tháng', ['leading-zero: 06 tháng → 6 tháng']],
    ['dài 12 KM', ['unit: KM → km']],
    ['tiết kiệm 15Kwh', ['unit: Kwh →  kWh']],
    ['trạm 110kV', ['unit: 110kV → 110 kV']],
    ['đạt 25 %', ['percent-space: 25 % → 25%']],
  ])('say of «%s» %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
