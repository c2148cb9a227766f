import { byBlock, collect } from '../by-block.ts';
import { isPair, unpaired } from '../pairs.ts';
import type { BlockFacts, DocumentRule } from '../rule.ts';

/** What a bracket closes without opening it: «a)», «1.2)», «ii)», the footnote of «doanh nghiệp1)». */
const ENUMERATOR =
  /(?:^|[\s;:,.“"(–-])(?:\d{1,3}(?:\.\d{1,2}){0,2}\.?\p{L}?|\p{L}|[ivxIVX]{1,5})\s?$|\p{L}\d{1,2}$/u;
const REACH = 16;

export const rule: DocumentRule = {
  scope: 'document',
  id: 'punctuation/bracket-unbalanced',
  name: 'Ngoặc đơn không khép',
  level: 'warning',
  description: 'Mỗi dấu ngoặc đơn mở có một dấu đóng; dấu đóng sau chữ hay số thứ tự «a)», «1)» không tính.',
  basis: 'Thông lệ',
  examples: {
    good: [
      'a) Rà soát (theo mẫu);\n1) Báo cáo; 2) Tổng hợp; điểm đ) khoản 1.',
      'Phụ lục (kèm theo Kế hoạch số 12/KH-UBND\nngày 15/01/2025 của Ủy ban nhân dân tỉnh)',
      'Sở (sau đây gọi là Sở (cũ)) báo cáo.',
      'đ ) Rà soát doanh nghiệp1) trên địa bàn.',
    ],
    bad: [
      { text: 'Ban Chỉ đạo (sau đây gọi là Ban đã được kiện toàn.\nĐã họp 02 lần.', fixed: null },
      { text: 'Đã kiểm tra 04 đơn vị) và có kết luận.', fixed: null },
      { text: 'Các xã (gồm: Bình An, Tân Lập và 03 xã khác báo cáo đúng hạn.', fixed: null },
    ],
  },
  check({ blocks }) {
    const alone = unpairedIn(blocks);
    return alone
      .filter((mark, i) => !isPair(mark, alone[i + 1]) && !isPair(alone[i - 1], mark))
      .filter(({ opens, isWhole }) => !opens || isWhole)
      .map(({ block, at, word, opens }) => ({
        block,
        start: opens ? at : at - word,
        end: at + 1 + (opens ? word : 0),
        message: opens
          ? 'Dấu ngoặc đơn mở này không có dấu đóng.'
          : 'Dấu ngoặc đơn đóng này không có dấu mở.',
        fix: null,
      }));
  },
};

interface Mark {
  at: number;
  opens: boolean;
  /** Length of the word it stands at. */
  word: number;
  /** Its paragraph has an end: a line that a page or a cell has broken may go on elsewhere. */
  isWhole: boolean;
}

const unpairedIn = collect((facts) => marksOf(facts).map((mark) => ({ ...mark, block: facts.index })));

/** A cell of a table may hold a part of a heading. */
const marksOf = byBlock(({ block: { text, hint } }: BlockFacts): readonly Mark[] =>
  hint?.tableCell || !(text.includes('(') || text.includes(')')) ? [] : unpaired(readMarks(text)),
);

function readMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  const isWhole = /[.;:]$/.test(text);
  let depth = 0;
  for (const { 0: mark, index: at } of text.matchAll(/[()]/g)) {
    const opens = mark === '(';
    const before = text.slice(Math.max(0, at - REACH), at);
    if (!opens && depth === 0 && ENUMERATOR.test(before)) continue;
    depth = Math.max(0, depth + (opens ? 1 : -1));
    const near = opens ? text.slice(at + 1, at + REACH) : before;
    const word = (opens ? /^[\p{L}\p{M}\p{N}]*/u : /[\p{L}\p{M}\p{N}]*$/u).exec(near)?.[0].length ?? 0;
    marks.push({ at, opens, word, isWhole });
  }
  return marks;
}
