import type { DocumentFacts, DocumentRule, RuleFinding } from '../rule.ts';

/** The marks of Vietnamese, in their own block: a class of all marks takes ten times as long. */
const MARK = /[\u0300-\u036f]/;
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
    if (!MARK.test(facts.document.source)) return [];
    return facts.blocks.flatMap(({ index }) => decomposedLines(facts, index));
  },
};

/** One finding for each line of the source, so that mending a letter never joins two lines. */
function decomposedLines({ document: { source }, blocks }: DocumentFacts, index: number): RuleFinding[] {
  const block = blocks[index]?.block;
  if (!block || !MARK.test(source.slice(block.start, block.end))) return [];
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
    last.fix = { start: last.start, end: last.end, text: block.text.slice(last.start, last.end) };
    lastEnd = end;
  }
  return findings;
}

function isDecomposed(written: string): boolean {
  return written !== written.normalize('NFC');
}

/** What stands between two letters in the source is also what stands between them in the paragraph. */
function isOneLine(between: string, length: number): boolean {
  return between.length === length && !/[\r\n]/.test(between);
}
