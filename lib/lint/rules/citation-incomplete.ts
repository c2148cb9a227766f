import { shortNameOf } from '../../citation/short-mentions.ts';
import type { CitationMention } from '../../citation/types.ts';
import { PARTY_FORM } from '../party-form.ts';
import type { CitationRule } from '../rule.ts';

/** Types of which every year has a document of each number. */
const NUMBERED_ANEW = new Set(['Nghị định', 'Nghị quyết', 'Chỉ thị', 'Thông tư', 'Quyết định', 'Kết luận']);
/** After the number of a document that is meant to be told from others. */
const SAYS_WHICH = /^\s+(?:của\s+(?:\p{Lu}|tỉnh|huyện|trung ương)|về\s+\p{L})/u;

export const rule: CitationRule = {
  scope: 'citations',
  id: 'citation/incomplete',
  name: 'Viện dẫn thiếu ký hiệu',
  level: 'warning',
  description:
    'Viện dẫn ghi đủ số và ký hiệu, vì một số thường có ở nhiều văn bản: «Nghị định số 04/2015/NĐ-CP», không viết «Nghị định 04». Văn bản đã viện dẫn đủ ở chỗ khác thì không báo.',
  basis: 'Nghị định số 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6.b',
  partyBasis: PARTY_FORM,
  examples: {
    good: [
      'Nghị định số 04/2015/NĐ-CP của Chính phủ',
      'Theo Quyết định số     /QĐ-UBND của tỉnh',
      'Chương trình 135 của Chính phủ; Nghị quyết 10 năm thực hiện',
      'Nghị quyết số 347/NQ-CP của Chính phủ (sau đây gọi tắt là Nghị quyết 347). Nghị quyết 347 về hỗ trợ',
      'các Công văn số 1, số 2 của Sở Nội vụ',
    ],
    bad: [
      { text: 'Thực hiện theo Nghị định 04 của Chính phủ.', fixed: null },
      { text: 'Thực hiện Nghị quyết 04 về xây dựng, chỉnh đốn Đảng.', fixed: null },
      { text: 'Căn cứ Nghị định số 61/2018 của Chính phủ', fixed: null },
    ],
  },
  check({ citations, textOf }) {
    const inFull = new Set(citations.filter(isInFull).map(shortNameOf));
    return citations.flatMap((mention) => {
      const { block, type, symbol, number } = mention;
      const written = symbol ?? number;
      if (!type || !written || isInFull(mention) || inFull.has(shortNameOf(mention))) return [];
      const after = textOf(block).slice(written.end, written.end + 40);
      const isMeant = symbol !== null || (NUMBERED_ANEW.has(type.text) && SAYS_WHICH.test(after));
      if (!isMeant || type.start > written.start) return [];
      const message = 'Viện dẫn ghi đủ số và ký hiệu văn bản.';
      return [{ block, start: Math.max(type.start, mention.start), end: written.end, message, fix: null }];
    });
  },
};

const isInFull = ({ symbol }: CitationMention) => symbol !== null && /\p{L}{2}/u.test(symbol.text);
