import { lowerBodies } from '../people-bodies.ts';
import type { BlockRule } from '../rule.ts';

export const rule: BlockRule = {
  scope: 'block',
  id: 'capital/people-bodies',
  name: 'Viết hoa «Ủy ban nhân dân»',
  level: 'warning',
  description: 'Tên «Ủy ban nhân dân», «Hội đồng nhân dân» các cấp viết hoa chữ đầu.',
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
    ],
  },
  check({ block: { text } }) {
    const message = 'Tên cơ quan viết hoa chữ đầu.';
    return lowerBodies(text).map(({ start, end }) => {
      const fix = { start, end: start + 1, text: text.charAt(start).toUpperCase() };
      return { start, end, message, fix };
    });
  },
};
