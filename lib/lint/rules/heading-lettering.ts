import { labelLike } from '../../report/label.ts';
import { basedOn } from '../based-on.ts';
import { findNumberingFaults } from '../numbering.ts';
import type { DocumentRule } from '../rule.ts';

export const rule: DocumentRule = {
  scope: 'document',
  id: 'heading/lettering',
  name: 'Thứ tự chữ cái của điểm',
  level: 'warning',
  description:
    'Điểm được xếp theo bảng chữ cái tiếng Việt: a, b, c, d, đ, e, g, h, i, k; không dùng f, j, w, z.',
  basis: 'Nghị định số 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6',
  partyBasis: 'Thông lệ',
  examples: {
    good: [
      'I. NHIỆM VỤ\na) Một;\nb) Hai;\nc) Ba;\nd) Bốn;\nđ) Năm;\ne) Sáu;\ng) Bảy.',
      'I. NHIỆM VỤ\na) Một;\nb) Hai.',
      'I. NHIỆM VỤ\n1. Một.\n2. Hai.',
    ],
    bad: [
      { text: 'I. NHIỆM VỤ\na) Một;\nb) Hai;\nc) Ba;\nd) Bốn;\ne) Năm.', fixed: null },
      { text: 'I. NHIỆM VỤ\nc) Ba;\nd) Bốn;\nđ) Năm;\ne) Sáu;\nf) Bảy.', fixed: null },
      { text: 'I. NHIỆM VỤ\nh) Tám;\ni) Chín;\nj) Mười.', fixed: null },
    ],
  },
  check: basedOn(
    ({ outline }) => [findNumberingFaults(outline)],
    (faults) =>
      faults
        .filter(({ kind }) => kind === 'letter')
        .map(({ node, before }) => ({
          block: node.block,
          start: 0,
          end: node.label.text.length,
          message: `Theo bảng chữ cái tiếng Việt, sau «${before.text}» là «${labelLike(before)}».`,
          fix: null,
        })),
  ),
};
