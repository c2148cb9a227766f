import { shortDate } from '../../citation/format.ts';
import type { VerifiedCitation } from '../../citation/types.ts';
import { fold } from '../../text/fold.ts';
import { keepFor } from '../../text/keep-for.ts';
import type { CitationRule } from '../rule.ts';

export const rule: CitationRule = {
  scope: 'citations',
  id: 'citation/inconsistent',
  name: 'Một văn bản, hai ngày',
  level: 'warning',
  description:
    'Cùng số, ký hiệu và cơ quan trong một năm là một văn bản: ngày ban hành phải giống nhau ở mọi chỗ viện dẫn. Văn bản có trong chỉ mục được đối chiếu riêng.',
  basis: 'Nghị định số 30/2020/NĐ-CP, Điều 15',
  examples: {
    good: [
      'Kế hoạch số 12/KH-SCT ngày 20/3/2023 của Sở Công Thương và Kế hoạch số 12/KH-SCT ngày 15/3/2024 của Sở Công Thương',
      'Kế hoạch số 12/KH-UBND ngày 20/3/2023 của UBND tỉnh và Kế hoạch số 12/KH-UBND ngày 25/4/2023 của UBND huyện',
      'Kế hoạch số 12/KH-SCT ngày 20/3/2023 của Sở Công Thương. Theo Kế hoạch số 12/KH-SCT ngày 20 tháng 3 năm 2023 của Sở Công Thương',
    ],
    bad: [
      {
        text: 'Kế hoạch số 12/KH-SCT ngày 20/3/2023 của Sở Công Thương.\nTheo Kế hoạch số 12/KH-SCT ngày 21/3/2023 của Sở Công Thương',
        fixed: null,
      },
      {
        text: 'Công văn số 752/SNV-XDCQ ngày 06/6/2023 của Sở Nội vụ; Công văn số 752/SNV-XDCQ ngày 16/6/2023 của Sở Nội vụ',
        fixed: null,
      },
      {
        text: 'Chỉ thị số 12-CT/TU ngày 06/6/2023 của Tỉnh ủy, Chỉ thị số 12-CT/TU ngày 06/7/2023 của Tỉnh ủy',
        fixed: null,
      },
    ],
  },
  check({ citations }) {
    const first = new Map<string, string>();
    return citations.flatMap((citation) => {
      const { block, date, candidates } = citation;
      const key = keyOf(citation);
      if (key === null || !date || candidates.length > 0) return [];
      const known = first.get(key) ?? date.text;
      first.set(key, known);
      if (known === date.text) return [];
      const message = `Ở trên, văn bản này ghi ngày ${shortDate(known)}.`;
      return [{ block, start: date.start, end: date.end, message, fix: null }];
    });
  },
};

/** What makes two citations speak of one document, when both say it. */
const keyOf = keepFor(({ symbol, date, issuer, type }: VerifiedCitation): string | null => {
  if (!symbol || !issuer || !date || date.text === '') return null;
  return [type?.text, symbol.text, date.text.slice(0, 4), fold(issuer.text)].join('|');
});
