import organs from '../../../assets/words/organs.json' with { type: 'json' };
import { findPattern } from '../pattern.ts';
import type { BlockRule } from '../rule.ts';
import { readOrgans } from '../word-lists.ts';

const NAMES = readOrgans(organs).map(({ name }) => name);

const rightBy = new Map(NAMES.map((name) => [name.toLowerCase(), name]));
const ORGAN = new RegExp(`(?:Sở|Bộ) (?:${NAMES.join('|')})(?!\\p{L})`, 'giu');

export const rule: BlockRule = {
  scope: 'block',
  id: 'capital/org',
  name: 'Viết hoa tên cơ quan',
  level: 'warning',
  description: 'Tên sở, bộ viết hoa chữ đầu của mỗi cụm từ chỉ lĩnh vực: «Sở Công Thương», «Sở Nội vụ».',
  basis: 'Nghị định số 30/2020/NĐ-CP, Phụ lục II, phần IV',
  partyBasis: 'Thông lệ',
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
    const message = 'Tên cơ quan viết hoa chữ đầu của mỗi cụm từ chỉ lĩnh vực.';
    return findPattern(text, ORGAN, message, ({ 0: written, index }) => {
      const [organ, name] = [written.slice(0, 'Sở '.length), written.slice('Sở '.length)];
      const right = rightBy.get(name.toLowerCase());
      // «cơ sở y tế» is no organ, and «Sở xây dựng kế hoạch» has a verb.
      const isName =
        /^[SB]/.test(organ) && /^\p{Lu}/u.test(name) && !/\p{L}$/u.test(text.slice(0, index).slice(-2));
      return isName && right !== name && name !== name.toUpperCase() ? `${organ}${right}` : undefined;
    });
  },
};
