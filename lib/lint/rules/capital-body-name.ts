import names from '../../../assets/words/body-names.json' with { type: 'json' };
import { findPattern } from '../pattern.ts';
import type { BlockRule } from '../rule.ts';
import { readBodyNames } from '../word-lists.ts';

const NAMES = readBodyNames(names).map(({ name }) => name);

const rightBy = new Map(NAMES.map((name) => [name.toLowerCase(), name]));
const NAME = new RegExp(`(?<!\\p{L})(?:${NAMES.join('|')})(?!\\p{L})`, 'giu');
/** In a title in capitals or with capitals throughout. */
const SHOUTED = /^\P{Ll}+$/u;

export const rule: BlockRule = {
  scope: 'block',
  id: 'capital/body-name',
  name: 'Viết hoa tên tổ chức',
  level: 'warning',
  description:
    'Tên tổ chức chính trị, chính trị - xã hội và cơ quan trung ương viết hoa chữ đầu của mỗi cụm từ tạo thành tên: «Mặt trận Tổ quốc», «Hội Liên hiệp Phụ nữ».',
  basis: 'Nghị định số 30/2020/NĐ-CP, Phụ lục II, phần IV',
  partyBasis: 'Thông lệ',
  examples: {
    good: [
      'Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh.',
      'BAN CHẤP HÀNH ĐOÀN THANH NIÊN CỘNG SẢN HỒ CHÍ MINH',
      'Các hội nông dân tự nguyện; hệ thống chính trị; ngân hàng nhà nước nắm cổ phần.',
    ],
    bad: [
      { text: 'Phối hợp với Mặt trận tổ quốc phường.', fixed: 'Phối hợp với Mặt trận Tổ quốc phường.' },
      {
        text: 'Đoàn thanh niên cộng sản Hồ Chí Minh ra quân.',
        fixed: 'Đoàn Thanh niên Cộng sản Hồ Chí Minh ra quân.',
      },
      { text: 'Chỉ thị của Ban bí thư.', fixed: 'Chỉ thị của Ban Bí thư.' },
      { text: 'Theo chỉ đạo của Thủ tướng chính phủ.', fixed: 'Theo chỉ đạo của Thủ tướng Chính phủ.' },
    ],
  },
  check({ block: { text } }) {
    return findPattern(text, NAME, 'Tên tổ chức viết hoa như trong tên chính thức.', ([written]) => {
      const right = rightBy.get(written.toLowerCase());
      const isName = /^\p{Lu}/u.test(written) && !SHOUTED.test(written);
      return isName && right !== written ? right : undefined;
    });
  },
};
