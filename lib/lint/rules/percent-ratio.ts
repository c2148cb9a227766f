import type { Entry } from '../../figures/entries.ts';
import { decimalsOf, inVietnamese, shownRate } from '../../figures/precision.ts';
import { type WrongShare, wrongShares } from '../../figures/shares.ts';
import { denyRate, readStatedRates, type StatedRate } from '../../figures/stated-rates.ts';
import { byBlock, collect, inEachBlock } from '../by-block.ts';
import { entriesOf } from '../passages.ts';
import { plannedBlocks } from '../plans.ts';
import { ratiosOf } from '../ratios.ts';
import type { DocumentRule, RuleFinding } from '../rule.ts';

export const rule: DocumentRule = {
  scope: 'document',
  id: 'percent/ratio',
  name: 'Tỷ lệ phần trăm',
  level: 'error',
  description:
    'Tỷ lệ phần trăm phải đúng bằng phần chia cho tổng đã nêu: 45/50 hồ sơ là 90%. Sai số do làm tròn được bỏ qua.',
  basis: 'Phép tính tỷ lệ',
  examples: {
    good: [
      'Tiếp nhận 500 hồ sơ (trực tuyến 380 hồ sơ, trực tiếp 120 hồ sơ).\nHồ sơ trực tuyến chiếm 76% tổng số hồ sơ.',
      'Giải quyết 45/50 hồ sơ, đạt 90%.',
      'Có 629/731 trường đạt chuẩn, đạt tỷ lệ 86,1%.',
      'Giải ngân 12.375,3/10.200 triệu đồng, vượt 21,3%.',
      'Đã xử lý 45/50 hồ sơ, tỷ lệ đúng hạn đạt 98%.',
      'Tiếp nhận 500 hồ sơ, trong đó trực tuyến 380 hồ sơ (chiếm 76%).',
      'Giải quyết 45/50 hồ sơ, tăng 12% so với cùng kỳ.',
      'Giải ngân 380 triệu đồng, đạt 95% kế hoạch.',
      'Tỷ lệ đúng hạn đạt 98% (490/500 hồ sơ); chỉ số hài lòng 85,2% (7/34 tỉnh).',
      'Có 15/20 xã đạt chuẩn, trong đó 03/15 xã đạt chuẩn nâng cao, đạt tỷ lệ 75%.',
      'Giải quyết 45 đơn trên tổng số 50 đơn, đạt tỷ lệ 90%.',
      'Được giao 20 lớp, đã mở 23 lớp, đạt 115% kế hoạch.',
      'Giao chỉ tiêu 20 mô hình, đã xây dựng 10 mô hình điểm, đạt 100% kế hoạch mô hình điểm.',
      'Xã có 800 hộ. Có 20 hộ nghèo, chiếm 2,5% tổng số hộ; 16 hộ cận nghèo, chiếm 2% tổng số hộ.',
      'Có 30/40 xã ban hành kế hoạch, công chức được tập huấn đạt 95%.',
    ],
    bad: [
      {
        text: 'Tiếp nhận 500 hồ sơ (trực tuyến 380 hồ sơ, trực tiếp 120 hồ sơ).\nHồ sơ trực tuyến chiếm 82% tổng số hồ sơ.',
        fixed: null,
      },
      { text: 'Giải quyết 45/50 hồ sơ, đạt 95%.', fixed: null },
      { text: 'Tỷ lệ giải quyết đúng hạn đạt 98% (470/500 hồ sơ).', fixed: null },
      { text: 'Có 210/245 phiếu đánh giá rất hài lòng, đạt 95,7%.', fixed: null },
      { text: 'Còn 126 hộ nghèo trên tổng số 4.200 hộ, chiếm 3,5%.', fixed: null },
      { text: 'Có 629/731 trường đạt chuẩn, đạt tỷ lệ 86,6%.', fixed: null },
      { text: 'Giải quyết 45 đơn trên tổng số 50 đơn (đạt 85%).', fixed: null },
      { text: 'Tiếp nhận 500 hồ sơ, trong đó trực tuyến 380 hồ sơ, chiếm 82%.', fixed: null },
      { text: 'Giải ngân 12.375,3/10.200 triệu đồng, vượt 31,3%.', fixed: null },
      { text: 'Tiếp nhận 50 đơn, đã giải quyết 45 đơn, đạt tỷ lệ 95%.', fixed: null },
      { text: 'Đã trả lời 30/40 kiến nghị của tổ chức, cá nhân (đạt 70%).', fixed: null },
      { text: 'Trong số 250 phiếu thu về, có 240 phiếu đồng ý (chiếm 92%).', fixed: null },
      { text: 'Kế hoạch mở 20 lớp, đã tổ chức 18 lớp, đạt 80% kế hoạch.', fixed: null },
      { text: 'Xã có 12 thôn. Đến nay 09 thôn có nhà văn hóa, đạt 85% tổng số thôn.', fixed: null },
    ],
  },
  check({ blocks, outline }) {
    const isPlanned = plannedBlocks(outline);
    const stated = statedRates(blocks).filter(({ block }) => !isPlanned(block));
    return stated.length === 0
      ? inStatements(blocks)
      : [...inStatements(blocks), ...againstReport(stated, allEntries(blocks))];
  },
};

const inStatements = inEachBlock((facts) =>
  wrongShares(facts.block.text, facts.numbers, ratiosOf(facts)).map((share) => ({
    ...share.span,
    message: `Tỷ lệ phải khớp với số liệu: ${arithmetic(share)}.`,
    fix: null,
    ...(share.certain ? {} : { level: 'warning' }),
  })),
);

const allEntries = collect(entriesOf);
const statedRates = collect((facts) => ratesOf(facts).map((rate) => ({ block: facts.index, rate })));
const ratesOf = byBlock(({ block: { text }, numbers }) => readStatedRates(text, numbers));

function againstReport(
  stated: readonly { block: number; rate: StatedRate }[],
  entries: readonly Entry[],
): RuleFinding[] {
  return stated.flatMap(({ block, rate: claim }) => {
    const figures = denyRate(claim, entries);
    if (!figures) return [];
    const { rate } = claim;
    const message = `Tỷ lệ phải khớp với số liệu của báo cáo: ${arithmetic({ ...figures, rate, isExcess: false })}.`;
    return [{ block, start: rate.start, end: rate.unitEnd, message, fix: null, level: 'warning' }];
  });
}

function arithmetic({ part, whole, rate, isExcess }: Omit<WrongShare, 'span' | 'certain'>): string {
  const decimals = Math.max(decimalsOf(part), decimalsOf(whole));
  const show = (value: number) => inVietnamese(value, decimals);
  const right = shownRate(isExcess ? part.value - whole.value : part.value, whole.value, rate);
  const division = isExcess
    ? `(${show(part.value)} − ${show(whole.value)})/${show(whole.value)}`
    : `${show(part.value)}/${show(whole.value)}`;
  return `${division} = ${right}, báo cáo ghi ${inVietnamese(rate.value, decimalsOf(rate))}%`;
}
