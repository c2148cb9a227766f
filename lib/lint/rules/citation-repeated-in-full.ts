import type { VerifiedCitation } from '../../citation/types.ts';
import { fold } from '../../text/fold.ts';
import { PARTY_FORM } from '../party-form.ts';
import type { CitationRule, Fix } from '../rule.ts';

/** Captions of annexes, and whatever ends another document, name it in full each time. */
const NAMED_IN_FULL = /(?:kèm theo|thay thế|bãi bỏ)\s+$/iu;

export const rule: CitationRule = {
  scope: 'citations',
  id: 'citation/repeated-in-full',
  name: 'Viện dẫn lần sau ghi đủ',
  level: 'info',
  description:
    'Lần đầu viện dẫn ghi đủ ngày, cơ quan và trích yếu; những lần sau chỉ ghi tên loại và số, ký hiệu. Dòng căn cứ, dòng «Kèm theo …» của phụ lục không tính.',
  basis: 'Nghị định số 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6.b',
  partyBasis: PARTY_FORM,
  oneByOne: true,
  examples: {
    good: [
      'Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ. Theo Nghị định số 59/2023/NĐ-CP, đơn vị công khai.',
      'Nghị quyết số 25-NQ/TW ngày 12/3/2003 của Trung ương và Nghị quyết số 25-NQ/TW ngày 03/6/2013 của Trung ương',
      'Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ.\nCăn cứ Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ;',
      'Kế hoạch số 12/KH-SCT ngày 20/3/2023 của Sở Công Thương.\n(Kèm theo Kế hoạch số 12/KH-SCT ngày 20/3/2023 của Sở Công Thương)',
      'Kế hoạch số 12/KH-UBND ngày 20/3/2023 của tỉnh; Kế hoạch số 12/KH-UBND ngày 20/3/2023',
    ],
    bad: [
      {
        text: 'Nghị định số 135/2020/NĐ-CP ngày 18/11/2020 của Chính phủ. Theo Nghị định số 135/2020/NĐ-CP ngày 18/11/2020 của Chính phủ cộng thêm 03 tháng.',
        fixed:
          'Nghị định số 135/2020/NĐ-CP ngày 18/11/2020 của Chính phủ. Theo Nghị định số 135/2020/NĐ-CP cộng thêm 03 tháng.',
      },
      {
        text: 'Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ. Theo Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ, đơn vị công khai.',
        fixed:
          'Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ. Theo Nghị định số 59/2023/NĐ-CP, đơn vị công khai.',
      },
      {
        text: 'Kế hoạch số 12/KH-SCT ngày 20/3/2023 của Sở Công Thương.\nThực hiện Kế hoạch số 12/KH-SCT ngày 20/3/2023 của Sở Công Thương, các phòng đã làm.',
        fixed:
          'Kế hoạch số 12/KH-SCT ngày 20/3/2023 của Sở Công Thương.\nThực hiện Kế hoạch số 12/KH-SCT, các phòng đã làm.',
      },
      {
        text: 'Kế hoạch số 12/KH-SCT ngày 20/3/2023 của Sở Công Thương.\nKế hoạch số 12/KH-SCT ngày 20/3/2023 của Sở Công Thương về dân vận và các việc khác.',
        fixed: null,
      },
    ],
  },
  check({ citations, textOf }) {
    const full = new Set<string>();
    return citations.flatMap((citation) => {
      const { block, start, end, symbol, date, issuer } = citation;
      if (!symbol || !date || !issuer || Math.max(date.end, issuer.end) > end) return [];
      const text = textOf(block);
      const key = `${symbol.text}|${date.text}`;
      const isFirst = !full.has(key);
      full.add(key);
      if (isFirst || /^\s*(?:[-–+•]\s*)?Căn cứ\s/u.test(text)) return [];
      if (NAMED_IN_FULL.test(text.slice(Math.max(0, start - 20), start))) return [];
      const message = 'Lần sau chỉ ghi tên loại và số, ký hiệu.';
      return [{ block, start, end, message, fix: fixOf(citation) }];
    });
  },
};

/** Where a title ends is only sure when it is the index's own. */
function fixOf({ symbol, title, record, end }: VerifiedCitation): Fix | null {
  if (!symbol || (title && fold(title.text) !== fold(record?.trichYeu ?? ''))) return null;
  return { start: symbol.end, end, text: '' };
}
