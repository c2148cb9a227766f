import { denial, readChanges } from '../../figures/changes.ts';
import { wrongWays } from '../../figures/from-to.ts';
import { timesInWords, wrongTimes } from '../../figures/times.ts';
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
      'Chỉ số xếp hạng tăng từ 30 lên 25; thời gian giảm từ 2 ngày xuống còn 8 giờ.',
      'Thu 245 triệu đồng, gấp 2,5 lần so với cùng kỳ (100 triệu đồng).',
      'Kinh phí tăng từ 800 lên 1,2 tỷ đồng.',
    ],
    bad: [
      { text: 'Tiếp 135 lượt, tăng 15 lượt, tương ứng 15% so với cùng kỳ (120 lượt).', fixed: null },
      { text: 'Tiếp 135 lượt, tăng 25 lượt so với cùng kỳ năm 2025 (120 lượt).', fixed: null },
      { text: 'Số đơn giảm từ 40 đơn xuống 30 đơn, giảm 35%.', fixed: null },
      { text: 'Tiếp 135 lượt, tăng 22,5% so với cùng kỳ năm trước (120 lượt).', fixed: null },
      { text: 'Tiếp 135 lượt, tăng 15 lượt (11,1%) so với cùng kỳ.', fixed: null },
      { text: 'Số vụ giảm từ 40 vụ năm 2024 xuống 30 vụ năm 2025 (giảm 15%).', fixed: null },
      { text: 'Quý II tiếp 45 lượt, tăng 8 lượt so với tháng 3 (40 lượt).', fixed: null },
      { text: 'Rút ngắn thời hạn cấp phép từ 12 ngày xuống còn 21 ngày.', fixed: null },
      { text: 'Số đơn vị tự chủ nâng từ 15 lên 12 đơn vị.', fixed: null },
      { text: 'Tư vấn 90 lượt, gấp ba lần năm trước (45 lượt).', fixed: null },
    ],
  },
  check({ block: { text }, numbers }) {
    const changes = readChanges(text, numbers).flatMap((change) => {
      const reason = denial(change);
      return reason === null ? [] : [{ span: change.span, reason }];
    });
    const ways = wrongWays(text, numbers).map(({ span, rises, from, to }) => ({
      span,
      reason: `từ ${from.written} đến ${to.written} là ${rises ? 'giảm' : 'tăng'}`,
    }));
    const times = wrongTimes(text, numbers).map((each) => ({
      span: each.span,
      reason: `${timesInWords(each)}, báo cáo ghi ${each.claim}`,
    }));
    return [...changes, ...ways, ...times].map(({ span, reason }) => ({
      ...span,
      message: `Mức tăng, giảm phải khớp với số liệu: ${reason}.`,
      fix: null,
    }));
  },
};
