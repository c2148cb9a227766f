import { findPattern, withNeighbours } from '../pattern.ts';
import type { BlockRule } from '../rule.ts';

const SPACED = /(?<![ \u00a0])[ \u00a0]+([,;:.?!])(?=\s|$)(?<=[\p{L}\p{M}\p{N}%)”"’\]][ \u00a0]+[,;:.?!])/gu;

export const rule: BlockRule = {
  scope: 'block',
  id: 'spacing/before-punctuation',
  name: 'Khoảng trắng trước dấu câu',
  level: 'warning',
  description: 'Dấu phẩy, chấm, chấm phẩy, hai chấm viết liền sau chữ đứng trước.',
  basis: 'Thông lệ',
  examples: {
    good: ['Các chỉ số: PCI, PAPI.', 'Sở kính báo cáo./.', 'Và nhiều nội dung khác …'],
    bad: [
      { text: 'Các chỉ số : PCI , PAPI.', fixed: 'Các chỉ số: PCI, PAPI.' },
      { text: 'Trên địa bàn tỉnh . Theo đó, Sở đã gửi.', fixed: 'Trên địa bàn tỉnh. Theo đó, Sở đã gửi.' },
      { text: 'Đạt 100% ; vượt kế hoạch.', fixed: 'Đạt 100%; vượt kế hoạch.' },
    ],
  },
  check({ block }) {
    const message = 'Dấu câu viết liền sau chữ đứng trước.';
    const spaced = findPattern(block.text, SPACED, message, ([, mark = '']) => mark);
    return withNeighbours(block.text, spaced);
  },
};
