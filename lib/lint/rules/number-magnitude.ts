import type { NumberFact } from '../../facts/numbers.ts';
import type { BlockRule } from '../rule.ts';

/** From here on, a round sum in that unit is more than any report of a province is about: it is one in đồng. */
const TOO_MUCH: Readonly<Record<string, number>> = {
  'triệu đồng': 1e7,
  triệu: 1e7,
  'tỷ đồng': 1e8,
  tỷ: 1e8,
  'nghìn tỷ đồng': 1e6,
};

export const rule: BlockRule = {
  scope: 'block',
  id: 'number/magnitude',
  name: 'Thừa đơn vị tiền',
  level: 'warning',
  description:
    'Số tiền đã ghi đủ đến đồng thì đơn vị là «đồng», không phải «triệu đồng» hay «tỷ đồng»: 350.000.000 đồng hoặc 350 triệu đồng.',
  basis: 'Luật Kế toán, Điều 11; thông lệ trong báo cáo',
  examples: {
    good: [
      'Dự toán 120.000.000 đồng, tương đương 120 triệu đồng.',
      'Tổng vốn 1.250.000 triệu đồng, trong đó ngân sách 412.345 triệu đồng.',
      'Dư nợ toàn ngành 15.000.000 tỷ đồng; giải ngân 12.345.678 triệu đồng.',
    ],
    bad: [
      { text: 'Dự toán 120.000.000 triệu đồng.', fixed: null },
      { text: 'Nhân dân đóng góp 45.000.000 triệu đồng làm đường.', fixed: null },
      { text: 'Tổng mức đầu tư 3.500.000.000 tỷ đồng.', fixed: null },
    ],
  },
  check({ numbers }) {
    return numbers.filter(isTooMuch).map(({ start, unitEnd }) => ({
      start,
      end: unitEnd,
      message: 'Số tiền đã ghi đủ đến đồng thì không kèm «triệu» hay «tỷ».',
      fix: null,
    }));
  },
};

/** Sums in millions of millions are seldom round to the million; those in đồng are. */
function isTooMuch({ written, value, unit }: NumberFact): boolean {
  const least = unit === null ? undefined : TOO_MUCH[unit];
  return least !== undefined && value >= least && /^\d{1,3}(?:\.\d{3})*(?:\.000){2}$/.test(written);
}
