import type { VerifiedCitation } from '../../citation/types.ts';
import { PARTY_FORM } from '../party-form.ts';
import type { CitationRule, RuleFinding } from '../rule.ts';

export const rule: CitationRule = {
  scope: 'citations',
  id: 'citation/missing-so',
  name: 'Thiếu chữ «số» trong viện dẫn',
  level: 'warning',
  description:
    'Viện dẫn văn bản ghi tên loại, chữ «số», rồi số và ký hiệu. Số, ký hiệu của Đảng thiếu chữ «số» chỉ là gợi ý; trong văn bản của Đảng, lần nhắc lại được lược chữ «số».',
  basis: 'Nghị định số 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6.b',
  partyBasis: PARTY_FORM,
  examples: {
    good: [
      'Thực hiện Thông tư số 44/2023/TT-BTC của Bộ trưởng Bộ Tài chính.',
      'Tại các Công văn: số 12/SNV-XDCQ, số 15/SNV-XDCQ.',
      'Số: 112/BC-SNV',
      'Số 21-BC/ĐU\nNghị quyết số 12-NQ/ĐU, ngày 05/9/2026 của Đảng ủy. Theo Nghị quyết 12-NQ/ĐU, các chi bộ đã họp.',
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
  check({ citations, profile, textOf }) {
    const named = new Set<string>();
    return citations.flatMap((mention): RuleFinding[] => {
      const { block, type, symbol, so } = mention;
      if (!symbol) return [];
      const isLater = named.has(symbol.text);
      named.add(symbol.text);
      const text = textOf(block);
      if (!type || so || !isBetweenTypeAndSymbol(text, mention)) return [];
      if (isLater && profile === 'party') return [];
      return [
        {
          block,
          start: type.start,
          end: symbol.end,
          level: /^\d+[a-z]?-/.test(symbol.text) ? 'info' : 'warning',
          message: 'Viện dẫn ghi tên loại, chữ «số», rồi số và ký hiệu văn bản.',
          fix: { start: symbol.start, end: symbol.start, text: 'số ' },
        },
      ];
    });
  },
};

function isBetweenTypeAndSymbol(text: string, { type, symbol }: VerifiedCitation): boolean {
  return (
    type !== null &&
    symbol !== null &&
    symbol.text.search(/\p{L}/u) >= 0 &&
    /^\s+$/.test(text.slice(type.end, symbol.start))
  );
}
