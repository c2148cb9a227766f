import organs from '../../../assets/words/organs.json' with { type: 'json' };
import { findPattern } from '../pattern.ts';
import type { BlockRule } from '../rule.ts';
import { readOrgans } from '../word-lists.ts';

const NAMES = readOrgans(organs).map(({ name }) => name);

const rightBy = new Map(NAMES.map((name) => [name.toLowerCase(), name]));
const ORGAN = new RegExp(`(?:Sở|Bộ) (?:${NAMES.join('|')})(?!\\p{L})`, 'giu');
/** «Sở xây dựng kế hoạch»: the one field that is a verb as well. */
const VERB = /^xây dựng$/u;
/** Words whose second half is no organ: «Cơ Sở», «cán Bộ». */
const HALF_WORD = /(?<!\p{L})(?:cơ|cán|toàn|đồng|nội|trụ|tiến) ?$/iu;

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
      'Các cơ sở y tế; Sở xây dựng kế hoạch; Cán Bộ y tế.',
    ],
    bad: [
      { text: 'Sở Công thương phối hợp.', fixed: 'Sở Công Thương phối hợp.' },
      { text: 'Theo văn bản của Sở tư pháp.', fixed: 'Theo văn bản của Sở Tư pháp.' },
      { text: 'Gửi Sở Nội Vụ và Sở Tài Chính.', fixed: 'Gửi Sở Nội vụ và Sở Tài chính.' },
      { text: 'Bộ Giáo dục và đào tạo hướng dẫn.', fixed: 'Bộ Giáo dục và Đào tạo hướng dẫn.' },
    ],
  },
  check({ block: { text } }) {
    const message = 'Tên cơ quan viết hoa chữ đầu của mỗi cụm từ chỉ lĩnh vực.';
    return findPattern(text, ORGAN, message, ({ 0: written, index }) => {
      const [organ, name] = [written.slice(0, 'Sở '.length), written.slice('Sở '.length)];
      const right = rightBy.get(name.toLowerCase());
      const before = text.slice(Math.max(0, index - 6), index);
      const isName =
        /^[SB]/.test(organ) && !VERB.test(name) && !/\p{L}$/u.test(before) && !HALF_WORD.test(before);
      return isName && right !== name && name !== name.toUpperCase() ? `${organ}${right}` : undefined;
    });
  },
};
