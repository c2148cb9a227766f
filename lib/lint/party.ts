import type { DocumentFacts } from './rule.ts';

const HEAD = 12;
const TAIL = 40;

/** Whether a draft is one of the Party's own, which follow Quy định số 399-QĐ/TW in place of Nghị định số 30/2020/NĐ-CP. */
export function isPartyDocument({ document: { blocks } }: Pick<DocumentFacts, 'document'>): boolean {
  return (
    blocks.slice(0, HEAD).some(({ text }) => /^\**ĐẢNG CỘNG SẢN VIỆT NAM|^ĐẢNG (?:BỘ|ỦY|UỶ) /u.test(text)) ||
    blocks.slice(-TAIL).some(({ text }) => /^[TK]\/[ML T] ?\p{Lu}/u.test(text))
  );
}
