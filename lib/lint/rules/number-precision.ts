import { decimalsOf } from '../../figures/precision.ts';
import type { BlockRule } from '../rule.ts';

export const rule: BlockRule = {
  scope: 'block',
  id: 'number/precision',
  name: 'Số chữ số thập phân',
  level: 'info',
  description: 'Trong một đoạn, các tỷ lệ phần trăm nên có cùng số chữ số sau dấu phẩy: 12,50% và 33,33%.',
  basis: 'Thông lệ trong báo cáo',
  examples: {
    good: [
      'Trực tuyến 67,73%, trực tiếp 30,12%, bưu chính 2,15%.',
      'Đúng hạn 98,5%, hài lòng 100%, số hóa 76,2%.',
      'Đúng hạn 98,5%, hài lòng 99,25%.',
    ],
    bad: [
      { text: 'Trực tuyến 67,73%, trực tiếp 30,12%, bưu chính 2,2%.', fixed: null },
      { text: 'Đúng hạn 98,5%, hài lòng 99,25%, số hóa 76,2%.', fixed: null },
      { text: 'Quý I đạt 12,5%, quý II 33,33%, quý III 25,41%.', fixed: null },
    ],
  },
  check({ numbers }) {
    const fractions = numbers.filter((number) => number.isPercent && decimalsOf(number) > 0);
    if (fractions.length < 3) return [];
    const [[usual, same] = [0, []]] = [...Map.groupBy(fractions, decimalsOf)].sort(
      ([, a], [, b]) => b.length - a.length,
    );
    // Without a clear habit nobody can say which is out of line.
    if (same.length * 2 <= fractions.length) return [];
    return fractions
      .filter((number) => decimalsOf(number) !== usual)
      .map(({ start, unitEnd }) => ({
        start,
        end: unitEnd,
        message: `Các tỷ lệ trong một đoạn nên có cùng số chữ số thập phân: ở đây là ${usual} chữ số.`,
        fix: null,
      }));
  },
};
