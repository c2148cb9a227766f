import { findPattern, withNeighbours } from '../pattern.ts';
import type { BlockRule } from '../rule.ts';

const LOWER_START =
  /\.[ \u00a0]\p{Ll}(?=\p{L}+[ ,.;])(?<=(?<!\p{L})\p{Ll}{2,12}(?<!(?<!\p{L})(?:tr|tp|stt|vd|sđd|đ\/c|ths|ts|pgs|gs|bs|ks|cn|st|tt))\.[ \u00a0]\p{Ll})/gu;

export const rule: BlockRule = {
  scope: 'block',
  id: 'capital/sentence',
  name: 'Viết hoa đầu câu',
  level: 'warning',
  description: 'Sau dấu chấm, câu mới viết hoa chữ đầu; nếu chưa hết câu thì dấu chấm là nhầm với dấu phẩy.',
  basis: 'Nghị định số 30/2020/NĐ-CP, Phụ lục II, phần I',
  partyBasis: 'Thông lệ',
  examples: {
    good: [
      'Đã hoàn thành. Sở báo cáo.',
      'Xem tr. mười hai, v.v. và các nội dung khác.',
      'Công khai... theo quy định.',
    ],
    bad: [
      { text: 'Nhóm của cơ quan. đơn vị.', fixed: null },
      { text: 'Đã hoàn thành. tiếp tục thực hiện.', fixed: null },
      { text: 'Gửi Sở đúng hạn. các phòng thực hiện.', fixed: null },
    ],
  },
  check({ block }) {
    const lower = findPattern(block.text, LOWER_START, 'Sau dấu chấm, câu mới viết hoa chữ đầu.', () => null);
    return withNeighbours(block.text, lower);
  },
};
