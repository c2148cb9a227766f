import { denial, readChanges } from '../../figures/changes.ts';
import type { BlockRule } from '../rule.ts';

export const rule: BlockRule = {
  scope: 'block',
  id: 'percent/change',
  name: 'Mức tăng, giảm',
  level: 'error',
  description:
    'Số tăng, giảm và tỷ lệ tăng, giảm phải khớp với số của kỳ này và kỳ so sánh. Sai số do làm tròn được bỏ qua.',
  basis: 'Phép tính tỷ lệ',
  examples: {
    good: [
      'Tiếp 135 lượt, tăng 15 lượt, tương ứng 12,5% so với cùng kỳ (120 lượt).',
      'Tiếp 135 lượt công dân (tăng 12,5% so với 6 tháng đầu năm 2025).',
      'Thu 11.580 tỷ đồng, vượt dự toán, tăng 10,48% so cùng kỳ (10.482 tỷ đồng).',
      'Số đơn giảm từ 40 đơn xuống 30 đơn, giảm 25%.',
      'Tiếp 135 lượt, giảm 10% so với cùng kỳ (15 lượt).',
      'Giải quyết 45/50 hồ sơ, tăng 12% so với cùng kỳ.',
      'Tăng 15 lượt (12,5%) so với cùng kỳ.',
      'Tiếp 135 lượt, số đơn tăng 30% so với cùng kỳ (120 đơn).',
    ],
    bad: [
      { text: 'Tiếp 135 lượt, tăng 15 lượt, tương ứng 15% so với cùng kỳ (120 lượt).', fixed: null },
      { text: 'Tiếp 135 lượt, tăng 25 lượt so với cùng kỳ năm 2025 (120 lượt).', fixed: null },
      { text: 'Số đơn giảm từ 40 đơn xuống 30 đơn, giảm 35%.', fixed: null },
      { text: 'Tiếp 135 lượt, tăng 22,5% so với cùng kỳ năm trước (120 lượt).', fixed: null },
      { text: 'Tiếp 135 lượt, tăng 15 lượt (11,1%) so với cùng kỳ.', fixed: null },
    ],
  },
  check({ block: { text }, numbers }) {
    return readChanges(text, numbers).flatMap((change) => {
      const reason = denial(change);
      if (reason === null) return [];
      return [{ ...change.span, message: `Mức tăng, giảm phải khớp với số liệu: ${reason}.`, fix: null }];
    });
  },
};
