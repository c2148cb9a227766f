import type { CitationMention } from '../../citation/types.ts';
import type { BlockRule } from '../rule.ts';

export const rule: BlockRule = {
  scope: 'block',
  id: 'citation/missing-so',
  name: 'Thiếu chữ «số» trong viện dẫn',
  level: 'warning',
  description:
    'Viện dẫn văn bản ghi tên loại, chữ «số», rồi số và ký hiệu. Văn bản của Đảng được phép lược chữ «số» ở lần nhắc lại nên chỉ gợi ý.',
  basis: 'Nghị định số 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6.b',
  examples: {
    good: [
      'Thực hiện Thông tư số 44/2023/TT-BTC của Bộ trưởng Bộ Tài chính.',
      'Tại các Công văn: số 12/SNV-XDCQ, số 15/SNV-XDCQ.',
      'Số: 112/BC-SNV',
    ],
    bad: [
      {
        text: 'Mức thu thực hiện theo Thông tư 44/2023/TT-BTC.',
        fixed: 'Mức thu thực hiện theo Thông tư số 44/2023/TT-BTC.',
      },
      {
        text: 'Ban hành Báo cáo 590/BC-SCT ngày 08/4/2021.',
        fixed: 'Ban hành Báo cáo số 590/BC-SCT ngày 08/4/2021.',
      },
      { text: 'Theo tinh thần Chỉ thị 06-CT/TU.', fixed: 'Theo tinh thần Chỉ thị số 06-CT/TU.' },
    ],
  },
  check({ block, citations }) {
    return citations.flatMap((mention) => {
      const { type, symbol, so } = mention;
      if (!type || !symbol || so || !isBetweenTypeAndSymbol(block.text, mention)) return [];
      return [
        {
          start: type.start,
          end: symbol.end,
          level: /^\d+[a-z]?-/.test(symbol.text) ? ('info' as const) : ('warning' as const),
          message: 'Viện dẫn ghi tên loại, chữ «số», rồi số và ký hiệu văn bản.',
          fix: { start: symbol.start, end: symbol.start, text: 'số ' },
        },
      ];
    });
  },
};

function isBetweenTypeAndSymbol(text: string, { type, symbol }: CitationMention): boolean {
  return (
    type !== null &&
    symbol !== null &&
    symbol.text.search(/\p{L}/u) >= 0 &&
    /^\s+$/.test(text.slice(type.end, symbol.start))
  );
}
