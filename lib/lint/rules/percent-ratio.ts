import { decimalsOf, inVietnamese, shownRate } from '../../figures/precision.ts';
import { type WrongShare, wrongShares } from '../../figures/shares.ts';
import { ratiosOf } from '../ratios.ts';
import type { BlockRule } from '../rule.ts';

export const rule: BlockRule = {
  scope: 'block',
  id: 'percent/ratio',
  name: 'Tỷ lệ phần trăm',
  level: 'error',
  description:
    'Tỷ lệ phần trăm phải đúng bằng phần chia cho tổng đã nêu: 45/50 hồ sơ là 90%. Sai số do làm tròn được bỏ qua.',
  basis: 'Phép tính tỷ lệ',
  examples: {
    good: [
      'Giải quyết 45/50 hồ sơ, đạt 90%.',
      'Có 629/731 trường đạt chuẩn, đạt tỷ lệ 86,1%.',
      'Giải ngân 12.375,3/10.200 triệu đồng, vượt 21,3%.',
      'Đã xử lý 45/50 hồ sơ, tỷ lệ đúng hạn đạt 98%.',
      'Tiếp nhận 500 hồ sơ, trong đó trực tuyến 380 hồ sơ (chiếm 76%).',
      'Giải quyết 45/50 hồ sơ, tăng 12% so với cùng kỳ.',
      'Giải ngân 380 triệu đồng, đạt 95% kế hoạch.',
      'Giải quyết 45 đơn trên tổng số 50 đơn, đạt tỷ lệ 90%.',
    ],
    bad: [
      { text: 'Giải quyết 45/50 hồ sơ, đạt 95%.', fixed: null },
      { text: 'Có 629/731 trường đạt chuẩn, đạt tỷ lệ 86,6%.', fixed: null },
      { text: 'Giải quyết 45 đơn trên tổng số 50 đơn (đạt 85%).', fixed: null },
      { text: 'Tiếp nhận 500 hồ sơ, trong đó trực tuyến 380 hồ sơ, chiếm 82%.', fixed: null },
      { text: 'Giải ngân 12.375,3/10.200 triệu đồng, vượt 31,3%.', fixed: null },
      { text: 'Tiếp nhận 50 đơn, đã giải quyết 45 đơn, đạt tỷ lệ 95%.', fixed: null },
    ],
  },
  check(facts) {
    return wrongShares(facts.block.text, facts.numbers, ratiosOf(facts)).map((share) => ({
      ...share.span,
      message: `Tỷ lệ phải khớp với số liệu: ${arithmetic(share)}.`,
      fix: null,
      ...(share.certain ? {} : { level: 'warning' }),
    }));
  },
};

function arithmetic({ part, whole, rate, isExcess }: WrongShare): string {
  const decimals = Math.max(decimalsOf(part), decimalsOf(whole));
  const show = (value: number) => inVietnamese(value, decimals);
  const right = shownRate(isExcess ? part.value - whole.value : part.value, whole.value, rate);
  const division = isExcess
    ? `(${show(part.value)} − ${show(whole.value)})/${show(whole.value)}`
    : `${show(part.value)}/${show(whole.value)}`;
  return `${division} = ${right}, báo cáo ghi ${inVietnamese(rate.value, decimalsOf(rate))}%`;
}
