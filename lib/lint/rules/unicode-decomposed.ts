import type { DocumentFacts, DocumentRule, RuleFinding } from '../rule.ts';

/** The marks of Vietnamese, in their own block: a class of all marks takes ten times as long. */
const MARK = /[\u0300-\u036f]/;

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
function decomposedLines({ document, blocks }: DocumentFacts, index: number): RuleFinding[] {
  const block = blocks[index]?.block;
  if (!block || !MARK.test(document.source.slice(block.start, block.end))) return [];
  const findings: RuleFinding[] = [];
  let last: RuleFinding | undefined;
  for (let at = 0; at < block.text.length; at++) {
    const start = block.toSource(at);
    if (at > 0 && block.toSourceEnd(at) !== start) last = undefined;
    const written = document.source.slice(start, block.toSourceEnd(at + 1));
    if (written.length < 2 || written === written.normalize('NFC')) continue;
    if (!last) {
      last = {
        block: index,
        start: at,
        end: at + 1,
        message: 'Chữ và dấu phải là một ký tự dựng sẵn.',
        fix: null,
      };
      findings.push(last);
    }
    last.end = at + 1;
    last.fix = { start: last.start, end: last.end, text: block.text.slice(last.start, last.end) };
  }
  return findings;
}
