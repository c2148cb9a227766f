import type { NumberFact } from '../../facts/numbers.ts';
import type { BlockRule } from '../rule.ts';

/** Stretches of time are spoken of in round numbers: «1000 năm». */
const TIME = new Set(['năm', 'tháng', 'ngày', 'tuổi']);

const WHOLE_MONEY = new Set(['đồng', 'VND', 'VNĐ']);

export const rule: BlockRule = {
  scope: 'block',
  id: 'number/thousands',
  name: 'Dấu chấm hàng nghìn',
  level: 'warning',
  description:
    'Số lượng từ 1.000 trở lên có dấu chấm sau hàng nghìn, hàng triệu, hàng tỷ. Không áp dụng cho năm, số văn bản, số điện thoại, mã số.',
  basis: 'Luật Kế toán, Điều 11; thông lệ trong báo cáo',
  examples: {
    good: [
      'Tiếp nhận 3.924 hồ sơ trong năm 2025.',
      'Công văn số 1727/UBND-KSTT, tiêu chuẩn ISO 9001:2015.',
      'Tổng vốn 26.811,096 tỷ đồng; điện thoại 0255 3822123.',
      'Năm 2024 người dân nộp 950 hồ sơ.',
      'Giá điện 2.103,115 đồng/kWh; mỗi kg 1.250,5 đồng.',
    ],
    bad: [
      { text: 'Tiếp nhận 3924 hồ sơ.', fixed: 'Tiếp nhận 3.924 hồ sơ.' },
      { text: 'Có 1250000 lượt người truy cập.', fixed: 'Có 1.250.000 lượt người truy cập.' },
      { text: 'Đã số hóa 3,924 hồ sơ.', fixed: 'Đã số hóa 3.924 hồ sơ.' },
      { text: 'Mức hỗ trợ 500,000 đồng.', fixed: 'Mức hỗ trợ 500.000 đồng.' },
      { text: 'Giải ngân 12345,6 tỷ đồng.', fixed: 'Giải ngân 12.345,6 tỷ đồng.' },
      { text: 'Mỗi suất quà 1.200,000 đồng.', fixed: 'Mỗi suất quà 1.200.000 đồng.' },
    ],
  },
  check({ block: { text }, numbers }) {
    return numbers.flatMap((number) => {
      const grouped = regroup(number) ?? regroupMixed(text, number);
      if (grouped === null) return [];
      const { start, end, unitEnd } = number;
      return [
        {
          start,
          end: unitEnd,
          message: 'Số từ 1.000 trở lên dùng dấu chấm để tách hàng nghìn.',
          fix: { start, end, text: grouped },
        },
      ];
    });
  },
};

/** The number as it should be written; null when it is right or when nobody can tell. */
function regroup({ written, unit, counted }: NumberFact): string | null {
  if (unit === null || TIME.has(unit)) return null;
  const [, whole, rest = ''] = /^([1-9]\d{3,})(,\d+)?$/.exec(written) ?? [];
  if (whole !== undefined) return whole.replace(/\B(?=(?:\d{3})+$)/g, '.') + rest;
  // Only of đồng there are no fractions. Before something else measured, «3,924 tấn» may well be a fraction.
  if (
    /^[1-9]\d{0,2}(?:,\d{3})+$/.test(written) &&
    (counted || WHOLE_MONEY.has(unit) || written.split(',').length > 2)
  ) {
    return written.replaceAll(',', '.');
  }
  return null;
}

/** «1.200,000 đồng»: both marks, of money that has no fractions, unless it is a price («đồng/kWh»). */
function regroupMixed(text: string, { written, unit, unitEnd }: NumberFact): string | null {
  if (unit === null || !WHOLE_MONEY.has(unit) || /^\s?[/(]/.test(text.slice(unitEnd, unitEnd + 2)))
    return null;
  return /^[1-9]\d{0,2}(?:\.\d{3})+,\d{3}$/.test(written) ? written.replace(',', '.') : null;
}
