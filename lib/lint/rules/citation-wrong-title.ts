import { shortDate } from '../../citation/format.ts';
import { partsOfSymbol } from '../../citation/symbol.ts';
import type { VerifiedCitation } from '../../citation/types.ts';
import { inEachCitation } from '../in-each-citation.ts';
import { PARTY_FORM } from '../party-form.ts';
import type { CitationRule } from '../rule.ts';

export const rule: CitationRule = {
  scope: 'citations',
  id: 'citation/wrong-title',
  name: 'Trích yếu của văn bản khác',
  level: 'warning',
  description:
    'Trích yếu viết trong viện dẫn gần như không có chữ nào chung với trích yếu trong chỉ mục: nhầm số hoặc nhầm tên. Chỉ mục có văn bản khác mang trích yếu ấy thì là cảnh báo, không thì chỉ gợi ý. Chỉ báo khi số, ký hiệu và ngày (hoặc năm trong số) khớp một văn bản mà chỉ mục biết chắc.',
  basis: 'Nghị định số 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6.b',
  partyBasis: PARTY_FORM,
  oneByOne: true,
  examples: {
    good: [
      'Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về thực hiện cơ chế một cửa',
      'Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ về dân chủ ở cơ sở',
      'Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ, triển khai đến các đơn vị, các phòng',
      'Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ về THDCCS',
    ],
    bad: [
      {
        text: 'Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ về chế độ báo cáo thống kê',
        fixed: null,
      },
      {
        text: 'Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ quy định về tinh giản biên chế',
        fixed: null,
      },
      {
        text: 'Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ về việc phòng, chống bệnh dại',
        fixed: null,
      },
    ],
  },
  check: inEachCitation((citation) => {
    const { match, title, record, titled, block } = citation;
    if (match !== 'title-differs' || !title || !record || !isIdentified(citation)) return [];
    const { start, end } = title;
    const own = `Theo chỉ mục, văn bản ${record.so} ngày ${shortDate(record.ngay)} có trích yếu «${record.trichYeu}»`;
    const other = titled ? `; trích yếu này là của ${titled.so} ngày ${shortDate(titled.ngay)}` : '';
    // Without another document of that title it may be told in other words.
    const level = titled ? 'warning' : 'info';
    return [{ block, start, end, level, message: `${own}${other}.`, fix: null }];
  }),
};

/** A number alone is not enough to know a document; its own date is, or the year in its symbol. */
const isIdentified = ({ date, record, symbol, start, end }: VerifiedCitation) =>
  partsOfSymbol(symbol)?.year != null ||
  (date !== null && date.start >= start && date.end <= end && date.text === record?.ngay);
