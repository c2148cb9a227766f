import { NAMED_TYPES } from '../../citation/doc-types.ts';
import { PARTY_FORM } from '../party-form.ts';
import type { CitationRule } from '../rule.ts';

export const rule: CitationRule = {
  scope: 'citations',
  id: 'citation/missing-issuer',
  name: 'Viện dẫn lần đầu thiếu cơ quan',
  level: 'info',
  description:
    'Lần đầu viện dẫn một văn bản phải ghi tên cơ quan ban hành. Cách sửa chỉ có khi chỉ mục biết chắc văn bản.',
  basis: 'Nghị định số 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6.b',
  partyBasis: PARTY_FORM,
  examples: {
    good: [
      'Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ quy định chi tiết một số điều',
      'Theo Nghị định số 59/2023/NĐ-CP, các đơn vị công khai',
      'Luật Tiếp công dân; Luật số 10/2022/QH15 quy định về dân chủ',
      'Kế hoạch số 12/KH-UBND ngày 20/3/2023 của tỉnh về dân vận. Kế hoạch số 12/KH-UBND ngày 20/3/2023 về dân vận',
    ],
    bad: [
      {
        text: 'Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 quy định chi tiết một số điều của Luật',
        fixed:
          'Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ quy định chi tiết một số điều của Luật',
      },
      { text: 'Kế hoạch số 12/KH-SCT ngày 20/3/2023 về công tác dân vận năm 2023', fixed: null },
      {
        text: 'Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 về thực hiện thủ tục hành chính',
        fixed: 'Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ về thực hiện thủ tục hành chính',
      },
    ],
  },
  check({ citations }) {
    const seen = new Set<string>();
    return citations.flatMap(({ block, start, symbol, type, date, title, issuer, record }) => {
      if (!symbol || NAMED_TYPES.has(type?.text ?? '')) return [];
      const isFirst = !seen.has(symbol.text);
      seen.add(symbol.text);
      if (!isFirst || issuer || !date || !title || date.end > title.start) return [];
      const sure = record?.tinCay === 'sure' && record.coQuan !== '' ? ` của ${record.coQuan}` : null;
      return [
        {
          block,
          start,
          end: date.end,
          message: 'Lần đầu viện dẫn phải ghi cơ quan ban hành.',
          fix: sure === null ? null : { start: date.end, end: date.end, text: sure },
        },
      ];
    });
  },
};
