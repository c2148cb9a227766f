import type { BlockRule, RuleFinding } from '../rule.ts';

/** «Nghị định 04 của Chính phủ», «Nghị quyết số 04 về …»: a number without a symbol. */
const BARE =
  /(?<!\p{L})(?:Nghị định|Nghị quyết|Chỉ thị|Thông tư|Quyết định|Kết luận)\s+(?:số\s+)?\d{1,4}(?=\s+(?:của\s+(?:\p{Lu}|tỉnh|huyện|trung ương)|về\s+\p{L}))/gu;

export const rule: BlockRule = {
  scope: 'block',
  id: 'citation/incomplete',
  name: 'Viện dẫn thiếu ký hiệu',
  level: 'warning',
  description:
    'Viện dẫn ghi đủ số và ký hiệu, vì một số thường có ở nhiều văn bản: «Nghị định số 04/2015/NĐ-CP», không viết «Nghị định 04».',
  basis: 'Nghị định số 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6.b',
  examples: {
    good: [
      'Nghị định số 04/2015/NĐ-CP của Chính phủ',
      'Theo Quyết định số     /QĐ-UBND của tỉnh',
      'Chương trình 135 của Chính phủ; Nghị quyết 10 năm thực hiện',
    ],
    bad: [
      { text: 'Thực hiện theo Nghị định 04 của Chính phủ.', fixed: null },
      { text: 'Thực hiện Nghị quyết 04 về xây dựng, chỉnh đốn Đảng.', fixed: null },
      { text: 'Căn cứ Nghị định số 61/2018 của Chính phủ', fixed: null },
    ],
  },
  check({ block, citations }) {
    const bare = Array.from(block.text.matchAll(BARE), (match) =>
      finding(match.index, match.index + match[0].length),
    );
    const withoutLetters = citations.flatMap(({ type, symbol }) =>
      type && symbol && /^\d+[a-z]?\/\d{4}$/.test(symbol.text) ? [finding(type.start, symbol.end)] : [],
    );
    return [...bare, ...withoutLetters].sort((a, b) => a.start - b.start);
  },
};

function finding(start: number, end: number): Omit<RuleFinding, 'block'> {
  return { start, end, message: 'Viện dẫn ghi đủ số và ký hiệu văn bản.', fix: null };
}
