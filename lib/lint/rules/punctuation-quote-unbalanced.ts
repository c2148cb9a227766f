import { perText } from '../../text/per-text.ts';
import { collect } from '../by-block.ts';
import { isPair, unpaired } from '../pairs.ts';
import type { DocumentRule, Fix } from '../rule.ts';

export const rule: DocumentRule = {
  scope: 'document',
  id: 'punctuation/quote-unbalanced',
  name: 'Ngoặc kép không khép',
  level: 'warning',
  description:
    'Mỗi dấu ngoặc kép mở “ có một dấu đóng ”, kể cả khi phần trích dẫn dài nhiều đoạn. Dấu ngoặc thẳng không tính.',
  basis: 'Thông lệ',
  examples: {
    good: [
      'Phong trào “Dân vận khéo” và “Cả nước thi đua “xây dựng” nông thôn mới”.',
      'Sửa đổi như sau: “Điều 1. Phạm vi\nQuy định này áp dụng cho các sở.”',
      'Mô hình "Dân vận khéo“ của xã.',
    ],
    bad: [
      { text: 'Phong trào “Dân vận khéo của các xã.\nMô hình “Chính quyền thân thiện” ở xã.', fixed: null },
      { text: 'Phong trào Dân vận khéo” năm 2025.', fixed: null },
      { text: 'Phong trào ”Dân vận khéo” năm 2025.', fixed: 'Phong trào “Dân vận khéo” năm 2025.' },
      { text: 'Mô hình “Dân vận khéo“ của xã.', fixed: 'Mô hình “Dân vận khéo” của xã.' },
    ],
  },
  check({ blocks }) {
    const alone = unpairedIn(blocks);
    return alone
      .filter((mark, at) => mark.turned || (!isPair(mark, alone[at + 1]) && !isPair(alone[at - 1], mark)))
      .map(({ block, at, word, opens, turned }) => ({
        block,
        start: opens ? at : at - word,
        end: at + 1 + (opens ? word : 0),
        message: messageOf(opens, turned),
        fix: turned ? fixOf(at, opens) : null,
      }));
  },
};

interface Mark {
  at: number;
  /** By its place: it stands before a word. */
  opens: boolean;
  /** Length of the word it stands at. */
  word: number;
  /** It is written the other way round. */
  turned: boolean;
}

const unpairedIn = collect(({ index, block }) => aloneIn(block).map((mark) => ({ ...mark, block: index })));

/** The marks that find no partner in their paragraph; none where straight quotes may be the partners. */
const aloneIn = perText((text): readonly Mark[] => {
  if (!(text.includes('“') || text.includes('”')) || text.includes('"')) return [];
  const asWritten = unpaired(readMarks(text, false));
  if (asWritten.length === 0) return [];
  const byPlace = readMarks(text, true);
  return unpaired(byPlace).length === 0 ? byPlace.filter(({ turned }) => turned) : asWritten;
});

function readMarks(text: string, byPlace: boolean): Mark[] {
  return Array.from(text.matchAll(/[“”]/g), ({ 0: mark, index: at }) => {
    const before = /[\p{L}\p{M}\p{N}]*$/u.exec(text.slice(Math.max(0, at - 20), at))?.[0].length ?? 0;
    const after = /^[\p{L}\p{M}\p{N}]*/u.exec(text.slice(at + 1, at + 20))?.[0].length ?? 0;
    const opens = byPlace && before > 0 !== after > 0 ? after > 0 : mark === '“';
    return { at, opens, word: opens ? after : before, turned: opens !== (mark === '“') };
  });
}

function messageOf(opens: boolean, turned: boolean): string {
  if (turned) return `Dấu ngoặc kép ${opens ? 'mở viết là “' : 'đóng viết là ”'}.`;
  return opens ? 'Dấu ngoặc kép mở này không có dấu đóng.' : 'Dấu ngoặc kép đóng này không có dấu mở.';
}

function fixOf(at: number, opens: boolean): Fix {
  return { start: at, end: at + 1, text: opens ? '“' : '”' };
}
