import type { VerifiedCitation } from '../../citation/types.ts';
import { fold } from '../../text/fold.ts';
import { inEachCitation } from '../in-each-citation.ts';
import { PARTY_FORM } from '../party-form.ts';
import type { CitationRule } from '../rule.ts';

/** «Luật sửa đổi, bổ sung …»: even official texts write it either way. */
const AMENDING = /^sửa đổi/u;

export const rule: CitationRule = {
  scope: 'citations',
  id: 'citation/title-mismatch',
  name: 'Tên luật viết thường',
  level: 'warning',
  description:
    'Tên luật, pháp lệnh viết hoa chữ đầu của tên loại và chữ đầu của tên: «Luật Tiếp công dân». Chỉ báo với tên có trong chỉ mục.',
  basis: 'Nghị định số 30/2020/NĐ-CP, Phụ lục II, mục V',
  partyBasis: PARTY_FORM,
  examples: {
    good: [
      'Thực hiện Luật Tiếp công dân.',
      'Luật Thực hiện dân chủ ở cơ sở năm 2022',
      'tuyên truyền pháp luật về tiếp công dân; Luật này có hiệu lực',
      'Luật sửa đổi, bổ sung một số điều của Luật Doanh nghiệp',
    ],
    bad: [
      { text: 'Thực hiện Luật tiếp công dân.', fixed: 'Thực hiện Luật Tiếp công dân.' },
      { text: 'Căn cứ Luật thực hiện dân chủ ở cơ sở;', fixed: 'Căn cứ Luật Thực hiện dân chủ ở cơ sở;' },
      {
        text: 'Căn cứ Luật tiếp công dân số 42/2013/QH13 ngày 25/11/2013;',
        fixed: 'Căn cứ Luật Tiếp công dân số 42/2013/QH13 ngày 25/11/2013;',
      },
      {
        text: 'phổ biến Luật doanh nghiệp và các nghị định',
        fixed: 'phổ biến Luật Doanh nghiệp và các nghị định',
      },
    ],
  },
  check: inEachCitation((citation) => {
    const { block, start, title } = citation;
    const letter = title?.text.charAt(0) ?? '';
    if (!title || !isKnownLaw(citation) || AMENDING.test(title.text)) return [];
    if (letter === letter.toUpperCase()) return [];
    return [
      {
        block,
        start,
        end: title.end,
        message: 'Tên luật viết hoa chữ đầu của tên loại và chữ đầu của tên.',
        fix: { start: title.start, end: title.start + 1, text: letter.toUpperCase() },
      },
    ];
  }),
};

/** By its name alone, or by the name before its number: «Luật tiếp công dân số 42/2013/QH13». */
function isKnownLaw({ by, symbol, title, record, candidates }: VerifiedCitation): boolean {
  if (!symbol) return by === 'law' && candidates.length > 0;
  return title !== null && title.end < symbol.start && fold(record?.trichYeu ?? '') === fold(title.text);
}
