import { findPattern, withNeighbours } from '../pattern.ts';
import type { BlockRule } from '../rule.ts';

/** «,...» and «v.v.;» are in use, and «.» before another mark ends an abbreviation. */
const DOUBLED =
  /[,;:][ \u00a0]?[,;:]|[,;:]\.(?![.\d/])|(?<=[\p{L}\p{N})”%])(?<!v\.v)\.\.(?![.…/\d])|(?<=\d)\.\.(?=\d{3}(?!\d))/gu;

export const rule: BlockRule = {
  scope: 'block',
  id: 'punctuation/doubled',
  name: 'Hai dấu câu liền nhau',
  level: 'warning',
  description: 'Giữa hai phần của câu chỉ có một dấu câu: không viết «,,», «;.», «:;».',
  basis: 'Thông lệ',
  examples: {
    good: [
      'Luật, nghị định, thông tư,... và các văn bản khác.',
      'Chè, cà phê, v.v.; xem tại https://abc.gov.vn.',
      'Ngày ... tháng ... năm; v.v.. được thực hiện./.',
      'Sở TN&MT cũ; các phòng: Nội vụ, Tư pháp.',
    ],
    bad: [
      { text: 'Lãnh đạo phòng,, công chức trao đổi.', fixed: 'Lãnh đạo phòng, công chức trao đổi.' },
      {
        text: 'Niềm tin của Nhân dân.. Công tác phối hợp.',
        fixed: 'Niềm tin của Nhân dân. Công tác phối hợp.',
      },
      { text: 'Thu 15..000 đồng.', fixed: 'Thu 15.000 đồng.' },
      { text: 'c) Lấy ý kiến của người dân;.', fixed: 'c) Lấy ý kiến của người dân.' },
      { text: 'Ban hành các kế hoạch:; Kế hoạch kiểm tra.', fixed: null },
    ],
  },
  check({ block: { text } }) {
    const found = findPattern(text, DOUBLED, 'Thừa một dấu câu.', ({ 0: marks, index }) => {
      const [first = '', last = ''] = [marks.charAt(0), marks.charAt(marks.length - 1)];
      if (first === last) return first;
      return last === '.' && index + marks.length === text.length ? last : null;
    });
    return withNeighbours(text, found);
  },
};
