import type { BlockRule } from '../rule.ts';

const SHARE =
  /(?<!\p{L})(?:chiếm(?: tỷ lệ| khoảng)?|(?:hài lòng|đúng hạn|trước hạn|quá hạn|trễ hạn|trực tuyến)(?: đạt)?(?: tỷ lệ)?|tỷ trọng)[: ]{1,2}$/iu;
/** Of a plan or of an earlier figure there may be more than all. */
const OF_MORE = /^ ?(?:so |trên |của )?(?:với |kế hoạch|KH|chỉ tiêu|dự toán|cùng kỳ|mục tiêu)/iu;
const CUE_LENGTH = 24;
/** Nothing can fall by more than all of it; only a plan to lower something can be met by more. */
const FALL = /(?<!\p{L})(?<!tăng,? |hoặc |hay )giảm(?: được| tới)? $/iu;
const OF_A_PLAN = /^ ?(?:so |trên |của )?(?:với )?(?:kế hoạch|KH|chỉ tiêu|dự toán|mục tiêu|nghị quyết)/iu;
/** People who take part in something. */
const PEOPLE =
  /^ (?:tổng )?(?:số )?(?:cán bộ|công chức|viên chức|đảng viên|hội viên|đoàn viên|đại biểu|cử tri|người|hộ|nhân dân|thành viên|học sinh|giáo viên)(?!\p{L})[^.;\d%]{0,60}?(?<!\p{L})(?:tham gia|tham dự|dự|đồng ý|đồng thuận|nhất trí|tán thành|hưởng ứng)(?!\p{L})/iu;
const PLANNED = /(?<!\p{L})(?:kế hoạch|chỉ tiêu|so với|triệu tập|đăng ký|dự kiến|vượt|bằng|tăng)(?!\p{L})/iu;

export const rule: BlockRule = {
  scope: 'block',
  id: 'percent/over-100',
  name: 'Tỷ lệ vượt 100%',
  level: 'error',
  description:
    'Phần của một tổng (chiếm, hài lòng, đúng hạn, số người tham gia) và mức giảm không thể lớn hơn 100%.',
  basis: 'Phép tính tỷ lệ',
  examples: {
    good: [
      'Đạt 120% kế hoạch.',
      'Hồ sơ trực tuyến đạt 120% kế hoạch.',
      'Mức độ hài lòng đạt 100%.',
      'Chiếm 98,5% tổng số hồ sơ.',
      'Giảm 120% chỉ tiêu giao; số hồ sơ tăng 120%.',
      'Đạt 105% số hội viên theo kế hoạch tham gia.',
    ],
    bad: [
      { text: 'Tỷ lệ hồ sơ trực tuyến đạt 105%.', fixed: null },
      { text: 'Chiếm 105% tổng số hồ sơ.', fixed: null },
      { text: 'Mức độ hài lòng đạt 101,2%.', fixed: null },
      { text: 'Giải quyết đúng hạn 110% hồ sơ.', fixed: null },
      { text: 'Số vụ cháy giảm 150% so với cùng kỳ.', fixed: null },
      { text: 'Có 102% hội viên tham gia góp ý.', fixed: null },
    ],
  },
  check({ block: { text }, numbers }) {
    return numbers
      .filter(({ isPercent, value, start, unitEnd }) => {
        if (!isPercent || value <= 100) return false;
        const before = text.slice(Math.max(0, start - CUE_LENGTH), start);
        const after = text.slice(unitEnd, unitEnd + 120);
        if (FALL.test(before)) return !OF_A_PLAN.test(after);
        if (SHARE.test(before)) return !OF_MORE.test(after);
        if (!PEOPLE.test(after)) return false;
        const sentence = text.slice(Math.max(0, start - 60), start) + after.split(/[.;]/)[0];
        return !PLANNED.test(sentence);
      })
      .map(({ start, unitEnd }) => ({
        start,
        end: unitEnd,
        message: 'Phần của một tổng và mức giảm không thể lớn hơn 100%.',
        fix: null,
      }));
  },
};
