import { partsOfSymbol, typesOfSymbol } from '../../citation/symbol.ts';
import type { Span } from '../../text/document.ts';
import { PARTY_FORM } from '../party-form.ts';
import type { BlockRule, Fix } from '../rule.ts';

/** Words that lead up to a document's name, and not from one document of a list to the next. */
const LEAD = /(?<!\p{L})(?:theo|tại|của|căn cứ|thực hiện|triển khai|quán triệt)\s+$/iu;
const LOOK_BACK = 16;

export const rule: BlockRule = {
  scope: 'block',
  id: 'citation/missing-type',
  name: 'Viện dẫn thiếu tên loại',
  level: 'warning',
  description: 'Viện dẫn ghi tên loại trước số, ký hiệu: «theo Nghị định số 59/2023/NĐ-CP».',
  basis: 'Nghị định số 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6.b',
  partyBasis: PARTY_FORM,
  examples: {
    good: [
      'Thực hiện theo Nghị định số 59/2023/NĐ-CP.',
      'Thực hiện các Nghị định sau: số 61/2018/NĐ-CP, số 59/2023/NĐ-CP.',
      'Thực hiện các kế hoạch của tỉnh (số 12/KH-UBND, số 15/KH-UBND).',
      'Quyết định số 217-QĐ/TW và số 218-QĐ/TW của Bộ Chính trị',
    ],
    bad: [
      {
        text: 'Đơn vị làm theo số 59/2023/NĐ-CP.',
        fixed: 'Đơn vị làm theo Nghị định số 59/2023/NĐ-CP.',
      },
      { text: 'Triển khai 33/CT-TTg tại đơn vị.', fixed: 'Triển khai Chỉ thị số 33/CT-TTg tại đơn vị.' },
      { text: 'Quán triệt số 217-QĐ/TW tại đơn vị.', fixed: null },
    ],
  },
  check({ block: { text }, citations }) {
    return citations.flatMap(({ start, type, symbol, so }) => {
      const parts = partsOfSymbol(symbol);
      if (!symbol || !parts || (type && type.start < symbol.start)) return [];
      const named = typesOfSymbol(parts);
      if (named.length === 0 || !LEAD.test(text.slice(Math.max(0, start - LOOK_BACK), start))) return [];
      const [only] = named.length === 1 ? named : [];
      const fix = only === undefined ? null : typeBefore(only, start, so);
      return [{ start, end: symbol.end, message: 'Viện dẫn ghi tên loại trước số, ký hiệu.', fix }];
    });
  },
};

/** Behind the type «Số» begins no sentence any more. */
function typeBefore(type: string, start: number, so: Span | null): Fix {
  return so?.start === start
    ? { start, end: so.end, text: `${type} số` }
    : { start, end: start, text: `${type} số ` };
}
