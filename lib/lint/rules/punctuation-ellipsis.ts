import { findPattern, withNeighbours } from '../pattern.ts';
import type { BlockRule } from '../rule.ts';

/** Six dots and more, and dots that stand apart, are blanks to fill in. */
const TOO_LONG =
  /(?<=\p{L}\p{M}*,?)(?<!(?:ngày|tháng|năm|số))(?:…[.…]{1,2}|\.{4,5}|\.{1,3}…)(?![.…/])(?! ?(?:tháng|năm)(?!\p{L}))/giu;

export const rule: BlockRule = {
  scope: 'block',
  id: 'punctuation/ellipsis',
  name: 'Dấu ba chấm',
  level: 'error',
  description: 'Dấu ba chấm có đúng ba chấm, viết liền sau chữ đứng trước.',
  basis: 'Thông lệ',
  examples: {
    good: [
      'Công khai, minh bạch,... theo quy định.',
      'Ngày….tháng….năm 2025',
      'Họ và tên:............',
      'Và các nội dung khác…',
      'Đã tiếp nhận ……… hồ sơ.',
    ],
    bad: [
      { text: 'Vị trí việc làm....', fixed: 'Vị trí việc làm...' },
      { text: 'Quy chế văn hóa,…. được cập nhật.', fixed: 'Quy chế văn hóa,... được cập nhật.' },
      { text: 'Các hội nghị…. tiếp tục.', fixed: 'Các hội nghị... tiếp tục.' },
    ],
  },
  check({ block }) {
    const dots = findPattern(block.text, TOO_LONG, 'Dấu ba chấm có đúng ba chấm.', () => '...');
    return withNeighbours(block.text, dots);
  },
};
