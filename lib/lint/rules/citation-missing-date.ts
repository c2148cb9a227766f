import { NAMED_TYPES } from '../../citation/doc-types.ts';
import { dateAfterSymbol } from '../../citation/format.ts';
import type { VerifiedCitation } from '../../citation/types.ts';
import type { Profile } from '../../text/profile.ts';
import { PARTY_FORM } from '../party-form.ts';
import type { CitationRule, Fix } from '../rule.ts';

/** «Ngày 27/9/2023, Ủy ban nhân dân tỉnh ban hành Kế hoạch số …»: the day stands at the head of the sentence. */
const OPENING_DAY =
  /(?:^|[.;:]\s+)(?:[-–+•]\s*)?(?:Vào |Trong )?ngày \d{1,2}(?:[/.-]\d{1,2}[/.-]| tháng \d{1,2} năm )\d{4}[^.;]{0,200}$/iu;

export const rule: CitationRule = {
  scope: 'citations',
  id: 'citation/missing-date',
  name: 'Viện dẫn lần đầu thiếu ngày',
  level: 'info',
  description:
    'Lần đầu viện dẫn một văn bản phải ghi thời gian ban hành; những lần sau chỉ ghi tên loại và số, ký hiệu. Cách sửa chỉ có khi chỉ mục biết chắc văn bản.',
  basis: 'Nghị định số 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6.b',
  partyBasis: PARTY_FORM,
  examples: {
    good: [
      'Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về một cửa. Theo Nghị định số 61/2018/NĐ-CP',
      'Luật Tiếp công dân',
      'Ngày 27/9/2023, Ủy ban nhân dân tỉnh có Kế hoạch số 212/KH-UBND về dân vận.',
      'Quyết định số 217-QĐ/TW và Quyết định số 218-QĐ/TW ngày 12/12/2013 của Bộ Chính trị',
    ],
    bad: [
      {
        text: 'Nghị định số 59/2023/NĐ-CP của Chính phủ',
        fixed: 'Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ',
      },
      {
        text: 'Nghị định số 118/2025/NĐ-CP về thực hiện thủ tục hành chính',
        fixed: 'Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ về thực hiện thủ tục hành chính',
      },
      {
        text: 'Số 21-BC/ĐU\nChỉ thị số 33/CT-TTg của Thủ tướng Chính phủ',
        fixed: 'Số 21-BC/ĐU\nChỉ thị số 33/CT-TTg, ngày 26/11/2021 của Thủ tướng Chính phủ',
      },
      { text: 'Chỉ thị số 06-CT/TU của Ban Thường vụ Tỉnh ủy', fixed: null },
      { text: 'Nghị quyết số 25-NQ/TW của Ban Chấp hành Trung ương Đảng', fixed: null },
    ],
  },
  check({ citations, profile, textOf }) {
    const seen = new Set<string>();
    return citations.flatMap((citation) => {
      const { block, start, symbol, date, type } = citation;
      if (!symbol || type?.text === 'Luật' || type?.text === 'Bộ luật') return [];
      const isFirst = !seen.has(symbol.text);
      seen.add(symbol.text);
      if (!isFirst || date || !(citation.issuer || citation.title)) return [];
      if (OPENING_DAY.test(textOf(block).slice(0, start))) return [];
      const message = 'Lần đầu viện dẫn phải ghi ngày ban hành.';
      return [{ block, start, end: symbol.end, message, fix: fixOf(citation, profile) }];
    });
  },
};

/** Where the issuer lacks as well it comes along: a date without it would be the next fault. */
function fixOf(citation: VerifiedCitation, profile: Profile): Fix | null {
  const { record, symbol } = citation;
  if (!record || !symbol || record.tinCay !== 'sure' || record.ngay === '') return null;
  const issuer = lacksIssuer(citation) && record.coQuan !== '' ? ` của ${record.coQuan}` : '';
  return { start: symbol.end, end: symbol.end, text: `${dateAfterSymbol(record.ngay, profile)}${issuer}` };
}

function lacksIssuer({ issuer, title, symbol, type }: VerifiedCitation): boolean {
  const isAfterSymbol = title !== null && symbol !== null && symbol.end <= title.start;
  return issuer === null && isAfterSymbol && !NAMED_TYPES.has(type?.text ?? '');
}
