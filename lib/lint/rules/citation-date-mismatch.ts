import { shortDate } from '../../citation/format.ts';
import { dateLike } from '../../citation/repair.ts';
import { partsOfSymbol } from '../../citation/symbol.ts';
import type { CitationRecord, VerifiedCitation } from '../../citation/types.ts';
import { inEachCitation } from '../in-each-citation.ts';
import { PARTY_FORM } from '../party-form.ts';
import type { CitationRule, Fix } from '../rule.ts';

export const rule: CitationRule = {
  scope: 'citations',
  id: 'citation/date-mismatch',
  name: 'Ngày ban hành khác chỉ mục',
  level: 'warning',
  description:
    'Ngày viết trong viện dẫn khác ngày ban hành trong chỉ mục. Chỉ báo khi chỉ mục chắc chắn và không có văn bản nào cùng số, ký hiệu mang ngày ấy; văn bản ngoài chỉ mục thì khi năm trong số, ký hiệu khác năm của ngày.',
  basis: 'Nghị định số 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6.b',
  partyBasis: PARTY_FORM,
  oneByOne: true,
  examples: {
    good: [
      'Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ',
      'Nghị quyết số 25-NQ/TW ngày 12/3/2003 và Nghị quyết số 25-NQ/TW ngày 03/6/2013',
      'Chỉ thị số 33/CT-UBND ngày 01/4/2022 của UBND tỉnh',
      'Nghị quyết số 801/2024/NQ-HĐND và Nghị quyết số 902/2025/NQ-HĐND ngày 11/7/2025 của Hội đồng nhân dân tỉnh',
    ],
    bad: [
      {
        text: 'Nghị định số 61/2018/NĐ-CP ngày 24/4/2018 của Chính phủ',
        fixed: 'Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ',
      },
      {
        text: 'Nghị định số 59/2023/NĐ-CP ngày 14 tháng 9 năm 2023 của Chính phủ',
        fixed: 'Nghị định số 59/2023/NĐ-CP ngày 14 tháng 8 năm 2023 của Chính phủ',
      },
      { text: 'Nghị quyết số 763/2024/NQ-HĐND ngày 11/7/2025 của Hội đồng nhân dân tỉnh', fixed: null },
      { text: 'Chỉ thị số 33/CT-TTg ngày 26/12/2021', fixed: 'Chỉ thị số 33/CT-TTg ngày 26/11/2021' },
    ],
  },
  check: inEachCitation((citation) => {
    const { match, date, candidates, block } = citation;
    if (!date) return [];
    const { start, end } = date;
    if (match === 'date-differs')
      return [{ block, start, end, message: norm(candidates), fix: fixOf(citation) }];
    const year = yearBefore(citation);
    if (candidates.length > 0 || year === null || date.text === '' || date.text.startsWith(year)) return [];
    return [{ block, start, end, message: `Số, ký hiệu ghi năm ${year}.`, fix: null }];
  }),
};

/** The year within the symbol right before the date, which is that of its issue; documents of a list share a date. */
function yearBefore({ symbol, date }: VerifiedCitation): string | null {
  const gap = symbol && date ? date.start - symbol.end : -1;
  return gap >= 0 && gap <= ', ngày '.length ? (partsOfSymbol(symbol)?.year ?? null) : null;
}

function norm(candidates: readonly CitationRecord[]): string {
  const dates = candidates.map(({ ngay }) => shortDate(ngay)).join(' hoặc ');
  return `Theo chỉ mục, văn bản này ban hành ngày ${dates}.`;
}

function fixOf({ record, date, raw, start }: VerifiedCitation): Fix | null {
  if (!record || !date) return null;
  const written = raw.slice(date.start - start, date.end - start);
  return { start: date.start, end: date.end, text: dateLike(written, record.ngay) };
}
