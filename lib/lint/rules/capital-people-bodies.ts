import { findPattern } from '../pattern.ts';
import type { BlockRule } from '../rule.ts';

const LOWER_BODY =
  /(?<!\p{L})(?:ủy|uỷ) ban (?=nhân dân (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|các|cấp)(?!\p{L}))|(?<!\p{L})hội (?=đồng nhân dân (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|các|cấp)(?!\p{L}))/gu;

export const rule: BlockRule = {
  scope: 'block',
  id: 'capital/people-bodies',
  name: 'Viết hoa «Ủy ban nhân dân»',
  level: 'warning',
  description: 'Tên «Ủy ban nhân dân», «Hội đồng nhân dân» các cấp viết hoa chữ đầu.',
  basis: 'Nghị định số 30/2020/NĐ-CP, Phụ lục II, phần IV',
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
    return findPattern(
      text,
      LOWER_BODY,
      message,
      ([written]) => written.charAt(0).toUpperCase() + written.slice(1),
    );
  },
};
