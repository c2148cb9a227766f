import { partsOfSymbol, typesOfSymbol } from '../../citation/symbol.ts';
import type { CitationMention } from '../../citation/types.ts';
import type { CitationRule } from '../rule.ts';

/** General words that writers use for any document. */
const GENERAL = new Set(['Văn bản', 'Điện', 'Lệnh', 'Dự án', 'Luật', 'Bộ luật']);
const LOOK_BACK = 24;

export const rule: CitationRule = {
  scope: 'citations',
  id: 'citation/type-symbol-mismatch',
  name: 'Tên loại khác ký hiệu',
  level: 'warning',
  description:
    'Tên loại viết trong viện dẫn phải khớp với chữ viết tắt tên loại trong ký hiệu: NĐ là Nghị định, CT là Chỉ thị.',
  basis: 'Nghị định số 30/2020/NĐ-CP, Điều 7 và Phụ lục III, phần I',
  examples: {
    good: [
      'Quyết định số 217-QĐ/TW và Quy định số 23-QĐ/TW',
      'Thông báo kết luận số 12/TB-VPCP, Văn bản số 12/KH-UBND',
      'Công văn số 752/SNV-XDCQ, Chương trình phối hợp số 26-CTr/BDVTU',
    ],
    bad: [
      { text: 'Quyết định số 12/CT-TTg', fixed: null },
      { text: 'Thông tư số 59/2023/NĐ-CP', fixed: null },
      { text: 'Kế hoạch số 112/BC-SNV ngày 20/3/2023', fixed: null },
    ],
  },
  check({ citations, textOf }) {
    return citations.flatMap((mention) => {
      const { type, symbol, block } = mention;
      const text = textOf(block);
      const parts = partsOfSymbol(symbol);
      const named = parts ? typesOfSymbol(parts) : [];
      if (!type || !symbol || named.length === 0 || GENERAL.has(type.text) || named.includes(type.text))
        return [];
      if (!standsBefore(text, mention) || namedNearby(text, mention, named)) return [];
      // Some documents really bear an odd symbol.
      if (mention.candidates.some(({ so, loai }) => so === symbol.text && loai === type.text)) return [];
      return [
        {
          block,
          start: type.start,
          end: symbol.end,
          message: `Ký hiệu này là của ${named.join(' hoặc ')}, không phải ${type.text}.`,
          fix: null,
        },
      ];
    });
  },
};

/** Only «TYPE số …»; with words between, the type may belong to something else. */
const standsBefore = (text: string, { type, symbol }: CitationMention) =>
  type !== null && symbol !== null && /^\s+(?:số\s*)?$/iu.test(text.slice(type.end, symbol.start));

/** «Thông báo kết luận số 12/TB-VPCP»: the right type stands just before. */
function namedNearby(text: string, { type }: CitationMention, named: readonly string[]): boolean {
  const before = text.slice(Math.max(0, (type?.start ?? 0) - LOOK_BACK), type?.start).toLowerCase();
  return named.some((name) => before.includes(name.toLowerCase()));
}
