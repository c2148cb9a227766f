import type { DocumentFacts, DocumentRule, RuleFinding } from '../rule.ts';

/** The marks of Vietnamese, in their own block: a class of all marks takes ten times as long. */
const MARK = /[\u0300-\u036f]/;
const LETTER = /\p{L}/u;
const FIRST_ACCENTED = 0xc0;

export const rule: DocumentRule = {
  scope: 'document',
  id: 'unicode/decomposed',
  name: 'Chữ có dấu rời',
  level: 'warning',
  description:
    'Chữ và dấu được gõ thành hai ký tự rời (Unicode tổ hợp) nên tìm kiếm, sắp xếp có thể không ra. Sửa chỉ đổi cách mã hóa, chữ vẫn như cũ.',
  basis: 'TCVN 6909:2001; khuyến nghị dùng Unicode dựng sẵn',
  examples: {
    good: ['Công tác dân vận', 'Kế hoạch năm 2025', 'Report 2025'],
    bad: ['Công tác dân vận', 'Kế hoạch năm 2025', 'Sở Công Thương báo cáo'].map((text) => ({
      text: text.normalize('NFD'),
      fixed: text,
    })),
  },
  check(facts) {
    // A file is decomposed as a whole or not at all: said once, it can still be mended line by line.
    return facts.blocks
      .flatMap(({ index }) => decomposedLines(facts, index))
      .map((finding, index) => (index === 0 ? finding : { ...finding, level: 'info' }));
  },
};

/** One finding for each line of the source, so that mending a letter never joins two lines. */
function decomposedLines({ document: { source, blocks } }: DocumentFacts, index: number): RuleFinding[] {
  const block = blocks[index];
  // A letter with its marks apart is longer in the source: most blocks are done with here.
  if (!block || block.end - block.start === block.text.length) return [];
  if (!MARK.test(source.slice(block.start, block.end))) return [];
  const findings: RuleFinding[] = [];
  let last: RuleFinding | undefined;
  let lastEnd = 0;
  for (let at = 0; at < block.text.length; at++) {
    if (block.text.charCodeAt(at) < FIRST_ACCENTED) continue;
    const [start, end] = [block.toSource(at), block.toSourceEnd(at + 1)];
    if (end - start < 2 || !isDecomposed(source.slice(start, end))) continue;
    if (!last || !isOneLine(source.slice(lastEnd, start), at - last.end)) {
      last = {
        block: index,
        start: at,
        end: at,
        message: 'Chữ và dấu phải là một ký tự dựng sẵn.',
        fix: null,
      };
      findings.push(last);
    }
    last.end = at + 1;
    lastEnd = end;
  }
  return findings.map((finding) => inWords(finding, block.text));
}

/** From the beginning of the first word to the end of the last, so that the quote can be read. */
function inWords(finding: RuleFinding, text: string): RuleFinding {
  let { start, end } = finding;
  while (start > 0 && LETTER.test(text.charAt(start - 1))) start--;
  while (end < text.length && LETTER.test(text.charAt(end))) end++;
  return { ...finding, start, end, fix: { start, end, text: text.slice(start, end) } };
}

function isDecomposed(written: string): boolean {
  return written !== written.normalize('NFC');
}

/** What stands between two letters in the source is also what stands between them in the paragraph. */
function isOneLine(between: string, length: number): boolean {
  return between.length === length && !/[\r\n]/.test(between);
}
