import type { BlockRule } from '../rule.ts';

/** Two words in a row, twice, with only spaces between; the second time in the same case or in lower case. */
const PAIR =
  /(?<![\p{L}\p{M}\p{N}])(\p{L}+[ \u00a0]+\p{L}+)[ \u00a0]+(\p{L}+[ \u00a0]+\p{L}+)(?![\p{L}\p{M}\p{N}])/uy;

/** Little words that no other word ends or begins with, so that twice is once too often. */
const LITTLE =
  /(?<![\p{L}\p{M}\p{N}])(và|của|các|những|đã|sẽ|được|cho|với|để)([ \u00a0]+\1)(?![\p{L}\p{M}\p{N}])/giu;

/** «các tổ chức tổ chức hội nghị», «xã hội xã hội chủ nghĩa»: noun and verb, noun and adjective. */
const BOTH_WAYS = new Set(['tổ chức', 'lãnh đạo', 'xã hội', 'chỉ đạo', 'quản lý', 'báo cáo', 'đại diện']);

export const rule: BlockRule = {
  scope: 'block',
  id: 'word/repeated',
  name: 'Lặp từ',
  level: 'warning',
  description:
    'Một từ viết hai lần liền nhau, thường do sao chép hoặc sửa dở. Từ láy và tên riêng không tính.',
  basis: 'Thông lệ',
  examples: {
    good: [
      'Xử lý hành vi vi phạm khi thi công công trình ở cơ sở Sở quản lý.',
      'Ban Chỉ đạo chỉ đạo các tổ chức tổ chức hội nghị.',
      'Các công văn: Công văn số 12, luôn luôn quan tâm.',
      'Xây dựng xã hội xã hội chủ nghĩa.',
    ],
    bad: [
      { text: 'Tham mưu và thực hiện thực hiện dịch vụ công.', fixed: 'Tham mưu và thực hiện dịch vụ công.' },
      { text: 'Hoàn thành Đề án đề án trong năm.', fixed: 'Hoàn thành Đề án trong năm.' },
      { text: 'Quyền lợi của của người dân.', fixed: 'Quyền lợi của người dân.' },
    ],
  },
  check({ block }) {
    return [...repeatedPairs(block.text), ...repeatedLittleWords(block.text)].map(({ start, end, keep }) => ({
      start,
      end,
      message: `«${block.text.slice(start, keep)}» viết hai lần liền nhau.`,
      fix: { start: keep, end, text: '' },
    }));
  },
};

interface Repetition {
  start: number;
  /** Where the first of the two ends. */
  keep: number;
  end: number;
}

function repeatedPairs(text: string): Repetition[] {
  const found: Repetition[] = [];
  for (const { index } of text.matchAll(/(?<![\p{L}\p{M}\p{N}])\p{L}/gu)) {
    if (index < (found.at(-1)?.end ?? 0)) continue;
    PAIR.lastIndex = index;
    const [whole, first = '', second = ''] = PAIR.exec(text) ?? [];
    if (whole !== undefined && isRepetition(text, index, first, second)) {
      found.push({ start: index, keep: index + first.length, end: index + whole.length });
    }
  }
  return found;
}

function isRepetition(text: string, start: number, first: string, second: string): boolean {
  const once = first.toLowerCase();
  if (once !== second.toLowerCase() || BOTH_WAYS.has(once)) return false;
  const [left, right] = once.split(/\s+/);
  if (left === right) return false;
  if (first === second) return true;
  // «Sở Xây dựng xây dựng kế hoạch»: the name of an organ ends, its verb begins.
  return second === once && !/\p{Lu}\p{L}*\s+$/u.test(text.slice(Math.max(0, start - 12), start));
}

function repeatedLittleWords(text: string): Repetition[] {
  return Array.from(text.matchAll(LITTLE), ({ index, 0: whole, 1: word = '' }) => ({
    start: index,
    keep: index + word.length,
    end: index + whole.length,
  }));
}
