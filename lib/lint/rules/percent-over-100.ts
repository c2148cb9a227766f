import type { BlockRule } from '../rule.ts';

const SHARE =
  /(?<!\p{L})(?:chiếm(?: tỷ lệ| khoảng)?|(?:hài lòng|đúng hạn|trước hạn|quá hạn|trễ hạn|trực tuyến)(?: đạt)?(?: tỷ lệ)?|tỷ trọng)[: ]{1,2}$/iu;
/** Of a plan or of an earlier figure there may be more than all. */
const OF_MORE = /^ ?(?:so |trên |của )?(?:với |kế hoạch|KH|chỉ tiêu|dự toán|cùng kỳ|mục tiêu)/iu;
const CUE_LENGTH = 24;

export const rule: BlockRule = {
  scope: 'block',
  id: 'percent/over-100',
  name: 'Tỷ lệ vượt 100%',
  level: 'error',
  description: 'Phần của một tổng (chiếm, hài lòng, đúng hạn) không thể lớn hơn 100%.',
  basis: 'Phép tính tỷ lệ',
  examples: {
    good: [
      'Đạt 120% kế hoạch.',
      'Hồ sơ trực tuyến đạt 120% kế hoạch.',
      'Mức độ hài lòng đạt 100%.',
      'Chiếm 98,5% tổng số hồ sơ.',
    ],
    bad: [
      { text: 'Tỷ lệ hồ sơ trực tuyến đạt 105%.', fixed: null },
      { text: 'Chiếm 105% tổng số hồ sơ.', fixed: null },
      { text: 'Mức độ hài lòng đạt 101,2%.', fixed: null },
      { text: 'Giải quyết đúng hạn 110% hồ sơ.', fixed: null },
    ],
  },
  check({ block: { text }, numbers }) {
    return numbers
      .filter(({ isPercent, value, start, unitEnd }) => {
        if (!isPercent || value <= 100 || OF_MORE.test(text.slice(unitEnd, unitEnd + 20))) return false;
        return SHARE.test(text.slice(Math.max(0, start - CUE_LENGTH), start));
      })
      .map(({ start, unitEnd }) => ({
        start,
        end: unitEnd,
        message: 'Phần của một tổng không thể lớn hơn 100%.',
        fix: null,
      }));
  },
};
