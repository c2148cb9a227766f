import { findPattern } from '../pattern.ts';
import { lowerBodies } from '../people-bodies.ts';
import type { BlockRule } from '../rule.ts';

/** «Hội đồng Nhân dân», «Ủy Ban nhân dân»: within these names all but the first letter are small. */
const INNER_CAPITALS =
  /(?<!\p{L})(?:(?:Ủy|Uỷ) [Bb]an|Hội [Đđ]ồng|(?:Tòa|Toà) [Áá]n|Viện kiểm sát) [Nn]hân [Dd]ân(?!\p{L})/gu;

export const rule: BlockRule = {
  scope: 'block',
  id: 'capital/people-bodies',
  name: 'Viết hoa «Ủy ban nhân dân»',
  level: 'warning',
  description: 'Tên «Ủy ban nhân dân», «Hội đồng nhân dân» các cấp viết hoa chữ đầu, và chỉ chữ đầu.',
  basis: 'Nghị định số 30/2020/NĐ-CP, Phụ lục II, phần IV',
  partyBasis: 'Thông lệ',
  examples: {
    good: [
      'Ủy ban nhân dân tỉnh, Hội đồng nhân dân các cấp.',
      'UỶ BAN NHÂN DÂN TỈNH',
      'Mỗi ủy ban có nhiệm vụ riêng.',
    ],
    bad: [
      { text: 'Trình ủy ban nhân dân tỉnh.', fixed: 'Trình Ủy ban nhân dân tỉnh.' },
      { text: 'Theo uỷ ban nhân dân các cấp.', fixed: 'Theo Uỷ ban nhân dân các cấp.' },
      { text: 'Nghị quyết của hội đồng nhân dân xã.', fixed: 'Nghị quyết của Hội đồng nhân dân xã.' },
      { text: 'Đại biểu Hội đồng Nhân dân tỉnh.', fixed: 'Đại biểu Hội đồng nhân dân tỉnh.' },
    ],
  },
  check({ block: { text } }) {
    const message = 'Tên cơ quan viết hoa chữ đầu.';
    const lower = lowerBodies(text).map(({ start, end }) => {
      const fix = { start, end: start + 1, text: text.charAt(start).toUpperCase() };
      return { start, end, message, fix };
    });
    const inner = findPattern(
      text,
      INNER_CAPITALS,
      'Trong tên cơ quan này chỉ viết hoa chữ đầu.',
      ([name]) => {
        const right = name.charAt(0) + name.slice(1).toLowerCase();
        return right === name ? undefined : right;
      },
    );
    return [...lower, ...inner];
  },
};
