import type { NumberFact } from '../../facts/numbers.ts';
import { decimalsOf, isRate } from '../../figures/precision.ts';
import type { BlockRule } from '../rule.ts';

/** What stands before a share of a whole, not before a growth. */
const SHARE =
  /(?<!\p{L})(?:t[ỷỉ] lệ|tỷ trọng|chiếm|hài lòng|đúng hạn|mức độ)(?![^\d.;]*(?:tăng|giảm))[^\d.;%]{0,50}$/iu;
const DIFFERENCE = /^[^\d.;%]{0,60}?[,(]\s?(?:tăng|giảm|cao hơn|thấp hơn)(?: thêm| được)? $/iu;
const COMPARED = /^[^.;\d%]{0,30}?so (?:với )?/iu;
/** The earlier share: «so với cùng kỳ năm 2025 (47%)». */
const EARLIER = /^\s?so (?:với )?(?:[^\d.;()%]|(?:19|20)\d\d|0?[369] tháng){0,60}(?:\(|là )$/iu;

export const rule: BlockRule = {
  scope: 'block',
  id: 'percent/unit',
  name: 'Điểm phần trăm',
  level: 'info',
  description:
    'Chênh lệch giữa hai tỷ lệ phần trăm tính bằng “điểm phần trăm”: từ 80% lên 85% là tăng 5 điểm phần trăm.',
  basis: 'Thông lệ thống kê',
  oneByOne: true,
  examples: {
    good: [
      'Tỷ lệ trực tuyến đạt 67,73%, tăng 20,73 điểm phần trăm so với năm 2020.',
      'Thu 11.580 tỷ đồng, tăng 10,48% so cùng kỳ.',
      'Tỷ lệ tăng trưởng 8%, xuất khẩu tăng 12% so với năm 2025.',
      'Tỷ lệ trực tuyến đạt 60%, tăng 20% so với cùng kỳ (50%).',
    ],
    bad: [
      {
        text: 'Tỷ lệ hồ sơ trực tuyến đạt 67,73%, tăng 20,73% so với cùng kỳ.',
        fixed: 'Tỷ lệ hồ sơ trực tuyến đạt 67,73%, tăng 20,73 điểm phần trăm so với cùng kỳ.',
      },
      {
        text: 'Mức độ hài lòng đạt 98,5%, tăng 8,5% so với năm 2025 (90%).',
        fixed: 'Mức độ hài lòng đạt 98,5%, tăng 8,5 điểm phần trăm so với năm 2025 (90%).',
      },
      {
        text: 'Hồ sơ quá hạn chiếm 1,2% (giảm 0,8% so với quý trước).',
        fixed: 'Hồ sơ quá hạn chiếm 1,2% (giảm 0,8 điểm phần trăm so với quý trước).',
      },
    ],
  },
  check({ block: { text }, numbers }) {
    const rates = numbers.filter(({ isPercent }) => isPercent);
    return rates.slice(1).flatMap((difference, index) => {
      const share = rates[index];
      if (!share || !isDifference(text, share, difference)) return [];
      const earlier = earlierShare(text, difference, rates[index + 2]);
      const isOfGrowth = earlier && isRate(difference, changed(share, earlier), earlier);
      if (isOfGrowth) return [];
      const isSure = earlier && Math.abs(changed(share, earlier).value - difference.value) < ulp(difference);
      const { start, end, unitEnd } = difference;
      return [
        {
          start,
          end: unitEnd,
          message: 'Chênh lệch giữa hai tỷ lệ phần trăm tính bằng “điểm phần trăm”.',
          fix: { start: end, end: unitEnd, text: ' điểm phần trăm' },
          ...(isSure ? { level: 'warning' } : {}),
        },
      ];
    });
  },
};

function isDifference(text: string, share: NumberFact, difference: NumberFact): boolean {
  return (
    SHARE.test(text.slice(Math.max(0, share.start - 90), share.start)) &&
    DIFFERENCE.test(text.slice(share.unitEnd, difference.start)) &&
    COMPARED.test(text.slice(difference.unitEnd, difference.unitEnd + 50))
  );
}

function earlierShare(text: string, difference: NumberFact, next: NumberFact | undefined): NumberFact | null {
  return next && EARLIER.test(text.slice(difference.unitEnd, next.start)) ? next : null;
}

function changed(share: NumberFact, earlier: NumberFact): NumberFact {
  return { ...share, value: Math.abs(share.value - earlier.value) };
}

/** One of its last place. */
function ulp(number: NumberFact): number {
  return 10 ** -decimalsOf(number);
}
