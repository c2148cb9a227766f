import { findPattern, withNeighbours } from '../pattern.ts';
import type { BlockRule } from '../rule.ts';

// Patterns begin with what is rare, since they are tried at each letter; fixes are cut to what changes anyhow.
const INSIDE =
  /\([ \u00a0]+(?=[\p{L}\p{N}])|(?<![ \u00a0])[ \u00a0]+\)(?<=[\p{L}\p{M}\p{N}.%][ \u00a0]+\))/gu;
/** «Lưu: VT, CN (2b)THH»: how many copies, and who wrote it. */
const OUTSIDE =
  /\((?<=\p{Ll}{2}\()(?=\p{L}{2})|\((?<=\p{L}{2}\()(?=\p{L}\p{Ll})|\)(?<!\(\d{1,3}\s?b(?:ản)?\))(?=\p{L}{2})/gu;
const INSIDE_QUOTES =
  /“[ \u00a0]+(?=[\p{L}\p{N}])|(?<![ \u00a0])[ \u00a0]+”(?<=[\p{L}\p{M}\p{N}.%][ \u00a0]+”)/gu;

export const rule: BlockRule = {
  scope: 'block',
  id: 'spacing/bracket',
  name: 'Khoảng trắng quanh ngoặc',
  level: 'warning',
  description: 'Bên trong dấu ngoặc không có khoảng trắng; trước ngoặc mở và sau ngoặc đóng có khoảng trắng.',
  basis: 'Thông lệ',
  examples: {
    good: [
      'Sở Nội vụ (b/c);',
      'Luật Thanh tra (sửa đổi), tháng 5.',
      'Hàm f(x), mục 1(a), (1)(2), phân CO(NH2)2.',
      'Lưu: VT, TH (2b)NVA.',
    ],
    bad: [
      { text: 'Cải cách ( CCHC ) năm 2025.', fixed: 'Cải cách (CCHC) năm 2025.' },
      { text: 'Cải cách hành chính(CCHC).', fixed: 'Cải cách hành chính (CCHC).' },
      { text: 'Cải cách( CCHC )năm 2025.', fixed: 'Cải cách (CCHC) năm 2025.' },
      { text: 'Hội nghị “ sơ kết ” năm 2025.', fixed: 'Hội nghị “sơ kết” năm 2025.' },
      { text: 'Hành chính (CCHC)năm 2025.', fixed: 'Hành chính (CCHC) năm 2025.' },
    ],
  },
  check({ block: { text } }) {
    if (text.search(/[()“”]/) < 0) return [];
    return withNeighbours(text, [
      ...findPattern(text, INSIDE, 'Bên trong dấu ngoặc không có khoảng trắng.', trimmed),
      ...findPattern(text, OUTSIDE, 'Trước ngoặc mở và sau ngoặc đóng có một khoảng trắng.', ([bracket]) =>
        bracket === '(' ? ' (' : ') ',
      ),
      ...(hasPairedQuotes(text) ? quoteSpaces(text) : []),
    ]);
  },
};

/** A space on the wrong side of a bracket goes to the other side. */
function trimmed({ 0: found, index, input }: RegExpExecArray): string {
  const bracket = found.trim();
  return bracket === '(' && /\p{L}{2}$/u.test(input.slice(0, index)) ? ' (' : bracket;
}

function quoteSpaces(text: string) {
  return findPattern(text, INSIDE_QUOTES, 'Bên trong dấu ngoặc kép không có khoảng trắng.', trimmed);
}

/** With “ and ” mixed up nobody can tell which side is inside. */
function hasPairedQuotes(text: string): boolean {
  return text.split('“').length === text.split('”').length;
}
