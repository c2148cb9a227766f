import { findPattern, withNeighbours } from '../pattern.ts';
import type { BlockRule } from '../rule.ts';

/** Inside a word only: elsewhere editors themselves put such characters beside the caret. */
const INVISIBLE = /(?<=[\p{L}\p{M}\p{N}])[\u00ad\u200b-\u200d\u2060\ufeff](?=[\p{L}\p{M}\p{N}])/gu;

export const rule: BlockRule = {
  scope: 'block',
  id: 'unicode/invisible',
  name: 'Ký tự không nhìn thấy',
  level: 'warning',
  description:
    'Ký tự không nhìn thấy nằm giữa một chữ, thường do sao chép từ trang web: tìm kiếm và kiểm tra chính tả không nhận ra chữ đó.',
  basis: 'Tiêu chuẩn TCVN 6909:2001',
  examples: {
    good: ['Công tác tiếp công dân.', '\u200bCông tác\u200b tiếp công dân.', 'Họp \u200d trực tuyến.'],
    bad: [
      { text: 'Lịch tiếp c\u200bông dân.', fixed: 'Lịch tiếp công dân.' },
      { text: 'Cải cách hành ch\u00adính.', fixed: 'Cải cách hành chính.' },
      { text: 'Đạt 9\ufeff5 điểm.', fixed: 'Đạt 95 điểm.' },
    ],
  },
  check({ block: { text } }) {
    return withNeighbours(
      text,
      findPattern(text, INVISIBLE, 'Có ký tự không nhìn thấy giữa chữ.', () => ''),
    );
  },
};
