import { findPattern } from '../pattern.ts';
import type { BlockRule } from '../rule.ts';

const OFFICES = [
  'phó tổng giám đốc',
  'tổng giám đốc',
  'phó giám đốc',
  'giám đốc',
  'phó chủ tịch',
  'chủ tịch',
  'phó bí thư',
  'tổng bí thư',
  'bí thư',
  'thủ tướng',
  'phó thủ tướng',
  'bộ trưởng',
  'thứ trưởng',
  'phó cục trưởng',
  'cục trưởng',
  'phó vụ trưởng',
  'vụ trưởng',
  'phó trưởng phòng',
  'trưởng phòng',
  'chánh văn phòng',
  'chánh thanh tra',
].sort((a, b) => b.length - a.length);

const FAMILIES =
  'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Đào|Trịnh|Trương|Lương|Mai|Tô|Hà|Cao|Tạ|Lưu|Chu|Thái|Đoàn|Phùng|Vương|Tống|Quách|Lâm|Châu|Kiều|Nông|Hứa|La|Tăng|Bạch';
/** Three syllables at least: «giám đốc Lê Lợi» may be that of a school. */
const BEFORE_NAME = new RegExp(
  `(?<!\\p{L})(?:${OFFICES.join('|')})(?= (?:${FAMILIES}) \\p{Lu}\\p{Ll}* \\p{Lu}\\p{Ll}*(?!\\p{L}))`,
  'gu',
);

export const rule: BlockRule = {
  scope: 'block',
  id: 'capital/title',
  name: 'Viết hoa chức vụ trước tên người',
  level: 'warning',
  description: 'Tên chức vụ viết hoa khi đi liền với tên người cụ thể: «Chủ tịch Hồ Chí Minh».',
  basis: 'Nghị định số 30/2020/NĐ-CP, Phụ lục II, phần V, mục 2',
  partyBasis: 'Thông lệ',
  examples: {
    good: [
      'Chủ tịch Hồ Chí Minh.',
      'Đồng chí Trần Văn Nam, giám đốc Sở, chủ trì.',
      'Các giám đốc doanh nghiệp trên địa bàn.',
    ],
    bad: [
      { text: 'Tư tưởng của chủ tịch Hồ Chí Minh.', fixed: 'Tư tưởng của Chủ tịch Hồ Chí Minh.' },
      { text: 'Do phó giám đốc Lê Văn Bình chủ trì.', fixed: 'Do Phó Giám đốc Lê Văn Bình chủ trì.' },
      { text: 'Gửi bộ trưởng Nguyễn Thị An.', fixed: 'Gửi Bộ trưởng Nguyễn Thị An.' },
    ],
  },
  check({ block: { text } }) {
    const message = 'Tên chức vụ viết hoa khi đi liền với tên người.';
    return findPattern(text, BEFORE_NAME, message, ([office]) =>
      office.replace(/(?:^|(?<=(?:phó|tổng) ))\p{Ll}/gu, (first) => first.toUpperCase()),
    );
  },
};
