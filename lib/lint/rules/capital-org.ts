import { findPattern } from '../pattern.ts';
import type { BlockRule } from '../rule.ts';

/** Ministries and departments with the capitals of their own decrees. */
const NAMES = [
  'Công Thương',
  'Nội vụ',
  'Tài chính',
  'Tư pháp',
  'Xây dựng',
  'Y tế',
  'Ngoại vụ',
  'Ngoại giao',
  'Giáo dục và Đào tạo',
  'Khoa học và Công nghệ',
  'Nông nghiệp và Môi trường',
  'Nông nghiệp và Phát triển nông thôn',
  'Tài nguyên và Môi trường',
  'Thông tin và Truyền thông',
  'Kế hoạch và Đầu tư',
  'Giao thông vận tải',
  'Văn hóa, Thể thao và Du lịch',
  'Dân tộc và Tôn giáo',
];

const rightBy = new Map(NAMES.map((name) => [name.toLowerCase(), name]));
const ORGAN = new RegExp(`(?<=(?<!\\p{L})(?:Sở|Bộ) )(?:${NAMES.join('|')})(?!\\p{L})`, 'giu');

export const rule: BlockRule = {
  scope: 'block',
  id: 'capital/org',
  name: 'Viết hoa tên cơ quan',
  level: 'warning',
  description: 'Tên sở, bộ viết hoa chữ đầu của mỗi cụm từ chỉ lĩnh vực: «Sở Công Thương», «Sở Nội vụ».',
  basis: 'Nghị định số 30/2020/NĐ-CP, Phụ lục II, phần IV',
  examples: {
    good: [
      'Sở Công Thương, Sở Nội vụ, Bộ Tài chính.',
      'SỞ CÔNG THƯƠNG',
      'Các cơ sở y tế; Sở xây dựng kế hoạch.',
    ],
    bad: [
      { text: 'Sở Công thương phối hợp.', fixed: 'Sở Công Thương phối hợp.' },
      { text: 'Gửi Sở Nội Vụ và Sở Tài Chính.', fixed: 'Gửi Sở Nội vụ và Sở Tài chính.' },
      { text: 'Bộ Giáo dục và đào tạo hướng dẫn.', fixed: 'Bộ Giáo dục và Đào tạo hướng dẫn.' },
    ],
  },
  check({ block: { text } }) {
    return findPattern(text, ORGAN, 'Tên cơ quan viết hoa chữ đầu của mỗi cụm từ chỉ lĩnh vực.', (match) => {
      const [written] = match;
      // «cơ sở y tế» is no organ, and «Sở xây dựng kế hoạch» has a verb.
      const isName = /^[SB]/.test(text.charAt(match.index - 3)) && /^\p{Lu}/u.test(written);
      const right = rightBy.get(written.toLowerCase());
      return isName && right !== written && written !== written.toUpperCase() ? right : undefined;
    });
  },
};
