import { isOtherOrgan } from '../../citation/organs.ts';
import { partsOfSymbol, typesOfSymbol } from '../../citation/symbol.ts';
import type { CitationMention } from '../../citation/types.ts';
import { inEachCitation } from '../in-each-citation.ts';
import type { CitationRule } from '../rule.ts';

export const rule: CitationRule = {
  scope: 'citations',
  id: 'citation/issuer-symbol-mismatch',
  name: 'Cơ quan khác ký hiệu',
  level: 'warning',
  description:
    'Cơ quan ban hành viết trong viện dẫn phải khớp với chữ viết tắt cơ quan trong ký hiệu: CP là Chính phủ, TTg là Thủ tướng Chính phủ, TW là cơ quan Trung ương của Đảng.',
  basis: 'Nghị định số 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.3',
  oneByOne: true,
  examples: {
    good: [
      'Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ',
      'Nghị quyết số 25-NQ/TW ngày 03/6/2013 của Ban Chấp hành Trung ương Đảng',
      'Thông tư số 12/2021/TT-BTC của Bộ trưởng Bộ Tài chính',
      'Quyết định số 12/QĐ-UBND của tỉnh; Công văn số 752/SNV-XDCQ của Sở Nội vụ',
      'Nghị quyết số 15/NQ-HĐND của Hội đồng nhân dân tỉnh; Nghị quyết liên tịch số 01/NQLT-HĐND-UBND của UBND tỉnh',
      'Thông tư liên tịch số 01/2015/TTLT-BNV-BTC của Bộ Nội vụ và Bộ Tài chính',
    ],
    bad: [
      {
        text: 'Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Chính phủ',
        fixed: 'Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ',
      },
      {
        text: 'Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Thủ tướng Chính phủ',
        fixed: 'Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ',
      },
      {
        text: 'Nghị quyết số 25-NQ/TW ngày 03/6/2013 của Bộ Chính trị',
        fixed: 'Nghị quyết số 25-NQ/TW ngày 03/6/2013 của Ban Chấp hành Trung ương Đảng',
      },
      { text: 'Thông tư số 12/2021/TT-BTC của Bộ Nội vụ', fixed: null },
      { text: 'Chỉ thị số 12-CT/TW của Tỉnh ủy', fixed: null },
      { text: 'Công văn số 752/SNV-XDCQ ngày 06/6/2023 của Sở Tài chính', fixed: null },
      { text: 'Nghị quyết số 15/NQ-HĐND ngày 09/12/2024 của Ủy ban nhân dân tỉnh', fixed: null },
    ],
  },
  check: inEachCitation(({ block, symbol, issuer, date, record }) => {
    const organ = onlyOrgan(symbol);
    if (!issuer || organ === null) return [];
    const { start, end } = issuer;
    const sure = record?.tinCay === 'sure' && record.coQuan !== '' ? record.coQuan : null;
    if (organ === 'TW' && sure && date?.text === record?.ngay && isOtherOfCentre(issuer.text, sure)) {
      const message = `Theo chỉ mục, văn bản này của ${sure}.`;
      return [{ block, start, end, message, fix: { start, end, text: sure } }];
    }
    if (!isOtherOrgan(organ, issuer.text)) return [];
    return [
      {
        block,
        start,
        end,
        message: `Ký hiệu «${organ}» không phải của ${issuer.text}.`,
        fix: sure === null ? null : { start, end, text: sure },
      },
    ];
  }),
};

/** The Party's centre, whose symbols all end in TW. */
const CENTRE = /^(Bộ Chính trị|Ban Bí thư|Ban Chấp hành Trung ương)(?!\p{L})/iu;

/** «Ban Bí thư» of what the Political Bureau has issued; its full and its short name are one. */
function isOtherOfCentre(written: string, issuer: string): boolean {
  const [one, other] = [CENTRE.exec(written)?.[1], CENTRE.exec(issuer)?.[1]];
  return one !== undefined && other !== undefined && one.toLowerCase() !== other.toLowerCase();
}

const LETTER_OF_DEPARTMENT = /^S\p{Lu}{2,4}$/u;

/** The organ in «số/năm/LOẠI-CƠ QUAN»; null where several have signed, or it is a unit's own letters. */
function onlyOrgan(symbol: CitationMention['symbol']): string | null {
  const parts = partsOfSymbol(symbol);
  const groups = parts?.groups ?? [];
  const [first, second] = groups;
  if (groups.length === 1 && first && /^(?:QH|UBTVQH)\d+$/.test(first.text)) return first.text;
  if (!parts || !first || !second || groups.length > 2) return null;
  // A letter of a unit has none for its type: «752/SNV-XDCQ».
  if (typesOfSymbol(parts).length === 0) return LETTER_OF_DEPARTMENT.test(first.text) ? first.text : null;
  return second.text;
}
