import { findPattern, withNeighbours } from '../pattern.ts';
import type { BlockRule } from '../rule.ts';

export const rule: BlockRule = {
  scope: 'block',
  id: 'number/percent-space',
  name: 'Khoảng trắng trước %',
  level: 'info',
  description: 'Dấu % viết liền sau số: 25,6%.',
  basis: 'Thông lệ',
  examples: {
    good: ['Đạt 25,6% kế hoạch.', 'Tỷ lệ % tăng.', 'Từ 50% - 60%.'],
    bad: [
      { text: 'Đạt 25,6 % kế hoạch.', fixed: 'Đạt 25,6% kế hoạch.' },
      { text: 'Đạt 100 %.', fixed: 'Đạt 100%.' },
      { text: 'Tăng 5  % so với 2 % năm trước.', fixed: 'Tăng 5% so với 2% năm trước.' },
    ],
  },
  check({ block }) {
    const spaces = findPattern(
      block.text,
      /(?<![ \u00a0])[ \u00a0]+%(?<=\d[ \u00a0]+%)/g,
      'Dấu % viết liền sau số.',
      () => '%',
    );
    return withNeighbours(block.text, spaces);
  },
};
