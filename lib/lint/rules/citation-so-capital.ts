import { PARTY_FORM } from '../party-form.ts';
import type { BlockRule } from '../rule.ts';

export const rule: BlockRule = {
  scope: 'block',
  id: 'citation/so-capital',
  name: 'Chữ «Số» viết hoa trong viện dẫn',
  level: 'warning',
  description: 'Trong viện dẫn, chữ «số» viết thường; chỉ dòng số, ký hiệu ở đầu văn bản mới viết «Số:».',
  basis: 'Nghị định số 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.3 và II.6.b',
  partyBasis: PARTY_FORM,
  examples: {
    good: ['Quyết định số 76-QĐ/BDVTU ngày 12/4/2023', 'Số: 76/QĐ-SCT', 'Số 05-NQ/ĐU'],
    bad: [
      { text: 'Theo Quyết định Số 76-QĐ/BDVTU.', fixed: 'Theo Quyết định số 76-QĐ/BDVTU.' },
      {
        text: 'Căn cứ Kế hoạch Số 12/KH-UBND ngày 20/3/2023',
        fixed: 'Căn cứ Kế hoạch số 12/KH-UBND ngày 20/3/2023',
      },
      { text: 'thực hiện Nghị định SỐ 59/2023/NĐ-CP', fixed: 'thực hiện Nghị định số 59/2023/NĐ-CP' },
    ],
  },
  check({ block, citations }) {
    return citations.flatMap(({ type, so }) => {
      if (!type || !so || !/^\s+$/.test(block.text.slice(type.end, so.start))) return [];
      const typed = block.text.slice(type.start, type.end);
      if (block.text.slice(so.start, so.end) === 'số' || typed === typed.toUpperCase()) return [];
      return [{ ...so, message: 'Chữ «số» trong viện dẫn viết thường.', fix: { ...so, text: 'số' } }];
    });
  },
};
