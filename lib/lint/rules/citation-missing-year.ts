import { partsOfSymbol } from '../../citation/symbol.ts';
import { inEachCitation } from '../in-each-citation.ts';
import type { CitationRule, Fix } from '../rule.ts';

/** Circulars bear a year since 1997 as decrees do, but some of the old ones are still cited. */
const FIRST_WITH_YEAR = 1997;
/** Laws of these legislatures all bear one. */
const LAW = /^QH1\d$/;
const CIRCULAR = /^(?:TT|TTLT)$/;

export const rule: CitationRule = {
  scope: 'citations',
  id: 'citation/missing-year',
  name: 'Ký hiệu thiếu năm',
  level: 'warning',
  description:
    'Văn bản quy phạm pháp luật có năm ban hành giữa số và ký hiệu: «59/2023/NĐ-CP», không viết «59/NĐ-CP». Quyết định, chỉ thị, kế hoạch cá biệt thì không.',
  basis: 'Luật Ban hành văn bản quy phạm pháp luật',
  oneByOne: true,
  examples: {
    good: [
      'Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ',
      'Chỉ thị số 33/CT-TTg, Quyết định số 12/QĐ-UBND, Kế hoạch số 12/KH-UBND',
      'Nghị định số 12/NĐ-CP ngày 01/3/1990 của Hội đồng Bộ trưởng',
      'Thông tư số 12/TT-BTC của Bộ Tài chính',
    ],
    bad: [
      {
        text: 'Nghị định số 59/NĐ-CP ngày 14/8/2023 của Chính phủ',
        fixed: 'Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ',
      },
      {
        text: 'Thông tư số 02/TT-TTCP ngày 22/3/2021 của Thanh tra Chính phủ',
        fixed: 'Thông tư số 02/2021/TT-TTCP ngày 22/3/2021 của Thanh tra Chính phủ',
      },
      { text: 'thực hiện Nghị định số 59/NĐ-CP của Chính phủ', fixed: null },
      { text: 'Luật số 42/QH13 ngày 25/11/2013', fixed: 'Luật số 42/2013/QH13 ngày 25/11/2013' },
    ],
  },
  check: inEachCitation(({ block, symbol, date, candidates }) => {
    const parts = partsOfSymbol(symbol);
    if (!symbol || !parts || parts.year !== null || parts.joint !== '/' || candidates.length > 0) return [];
    const [type, organ] = parts.groups.map(({ text }) => text);
    const isDecree = type === 'NĐ' && organ === 'CP';
    const year = date?.text.slice(0, 4) ?? '';
    const isRecent = year !== '' && Number(year) >= FIRST_WITH_YEAR;
    const isLaw = type !== undefined && LAW.test(type);
    if (!isDecree && !isLaw && !(CIRCULAR.test(type ?? '') && isRecent)) return [];
    if (year !== '' && !isRecent) return [];
    const message = 'Ký hiệu văn bản quy phạm pháp luật có năm ban hành: số/năm/loại-cơ quan.';
    const at = symbol.start + parts.number.length;
    const fix: Fix | null = year === '' ? null : { start: at, end: at, text: `/${year}` };
    return [{ block, start: symbol.start, end: symbol.end, message, fix }];
  }),
};
