import { findPattern, withNeighbours } from '../pattern.ts';
import type { BlockRule } from '../rule.ts';

export const rule: BlockRule = {
  scope: 'block',
  id: 'spacing/double',
  name: 'Thừa khoảng trắng',
  level: 'info',
  description: 'Giữa hai từ chỉ có một khoảng trắng.',
  basis: 'Thông lệ',
  examples: {
    good: ['Sở Công Thương báo cáo.', 'Hà Nội, ngày     tháng     năm 2025', 'Số:       /BC-SCT'],
    bad: [
      { text: 'Do đó  việc tăng cường.', fixed: 'Do đó việc tăng cường.' },
      { text: 'Kết quả,  hạn chế.', fixed: 'Kết quả, hạn chế.' },
      { text: 'Công   tác dân  vận.', fixed: 'Công tác dân vận.' },
    ],
  },
  check({ block }) {
    // Wide gaps and those before «tháng», «năm» are room left for writing in.
    const wide = findPattern(
      block.text,
      /(?<=[\p{L}\p{M}\p{N},;:.%)”])(?<!(?:ngày|tháng|số|Số:)) {2,3}(?=[\p{L}\p{N}(“])/gu,
      'Giữa hai từ chỉ có một khoảng trắng.',
      () => ' ',
    );
    return withNeighbours(block.text, wide);
  },
};
