import confusions from '../../../assets/words/confusions.json' with { type: 'json' };
import { type Word, wordsOf } from '../../facts/words.ts';
import { commonWordMeant, isCommonWord } from '../common-words.ts';
import { likeCase } from '../like-case.ts';
import type { BlockRule } from '../rule.ts';
import { type Confusion, readConfusions } from '../word-lists.ts';

interface Slip {
  right: string;
  isRightAfter: RegExp | null;
  isRightBefore: RegExp | null;
}

const SLIPS = new Map(readConfusions(confusions).map((entry) => [entry.wrong, toSlip(entry)]));

function toSlip({ right, rightAfter, rightBefore, wrongBefore }: Confusion): Slip {
  const next = rightBefore?.join('|') ?? (wrongBefore && `(?!${wrongBefore.join('|')})`);
  return {
    right,
    isRightAfter: rightAfter ? new RegExp(`(?<!\\p{L})(?:${rightAfter.join('|')})\\s+$`, 'iu') : null,
    isRightBefore: next === undefined ? null : new RegExp(`^[\\s,]*(?![\\s,])(?:${next})`, 'iu'),
  };
}

/** Most words begin none of them. */
const FIRST_SYLLABLES = new Set(Array.from(SLIPS.keys(), (wrong) => wrong.split(' ')[0]));

export const rule: BlockRule = {
  scope: 'block',
  id: 'word/confusion',
  name: 'Từ viết sai',
  level: 'warning',
  description:
    'Những từ hay viết nhầm trong báo cáo: «khảo khát», «bổ xung», «sử lý»; từ chỉ lệch một chữ hay một dấu với một từ thường gặp: «chiển khai», «quy đinh».',
  basis: 'Chính tả tiếng Việt',
  examples: {
    good: [
      'Khảo sát, bổ sung, xử lý theo đề xuất.',
      'Các chủ trường mầm non tư thục.',
      'Sản xuất, năng suất và công suất.',
      'Công tắc điện; cả nhân loại; công bổ củi; dự án Ninh Bình.',
      'Ông Chiển khai mạc; quy định1, quản lí, thuỷ lợi.',
    ],
    bad: [
      { text: 'Kết quả khảo khát cho thấy.', fixed: 'Kết quả khảo sát cho thấy.' },
      { text: 'Bổ xung nội dung còn chông chéo.', fixed: 'Bổ sung nội dung còn chồng chéo.' },
      {
        text: 'Chấp hành chủ trường, đường lối của Đảng.',
        fixed: 'Chấp hành chủ trương, đường lối của Đảng.',
      },
      { text: 'Đã chiển khai, kiễm tra chặc chẻ.', fixed: 'Đã triển khai, kiểm tra chặc chẻ.' },
      { text: 'Theo quy đinh về xữ phạt.', fixed: 'Theo quy định về xử phạt.' },
      { text: 'Giải quyếtt đơn khiếu nạii của công dân.', fixed: 'Giải quyết đơn khiếu nại của công dân.' },
      { text: 'GIÁM DỐC SỞ đi dầu.', fixed: 'GIÁM ĐỐC SỞ đi đầu.' },
    ],
  },
  check({ block: { text } }) {
    const findings: ReturnType<BlockRule['check']> = [];
    const words = wordsOf(text);
    for (let at = 0; at + 1 < words.length; at++) {
      const listed = listedWord(text, words, at);
      const right = listed ?? rightWord(text, words, at);
      const [first, second] = [words[at], words[at + 1]];
      if (right === undefined || !first || !second) continue;
      const [start, end] = [first.start, second.end];
      const fix = { start, end, text: likeCase(text.slice(start, end), right) };
      const message = `Viết đúng là «${right}».`;
      findings.push({ start, end, message, fix, ...(listed === undefined && { oneByOne: true }) });
      at++;
    }
    return findings;
  },
};

function slipAt(words: readonly Word[], at: number): Slip | undefined {
  const [first, second] = [words[at], words[at + 1]];
  if (!first || !second?.follows || !FIRST_SYLLABLES.has(first.lower)) return undefined;
  return SLIPS.get(`${first.lower} ${second.lower}`);
}

/** What the word at `at` and the next one are written for, by the slips known one by one. */
function listedWord(text: string, words: readonly Word[], at: number): string | undefined {
  const [first, second] = [words[at], words[at + 1]];
  const slip = slipAt(words, at);
  return slip && first && second && !isRight(text, slip, first, second) ? slip.right : undefined;
}

/** The same by the common words: no more than very probable. */
function rightWord(text: string, words: readonly Word[], at: number): string | undefined {
  const [first, second] = [words[at], words[at + 1]];
  if (!first || !second?.follows || slipAt(words, at)) return undefined;
  const meant = commonWordMeant(first.lower, second.lower);
  if (!meant || isCapitalised(text, second)) return undefined;
  if (meant.slip === 'first' && isCapitalised(text, first) && !beginsSentence(text, first)) return undefined;
  const [before, after] = meant.slip === 'first' ? [words[at - 1], first] : [second, words[at + 2]];
  // «công an toàn tâm»: the syllable belongs to the word beside it.
  if (before && after?.follows && isCommonWord(before.lower, after.lower)) return undefined;
  return `${meant.first} ${meant.second}`;
}

function isRight(text: string, slip: Slip, { start }: Word, { end }: Word): boolean {
  if (slip.isRightAfter?.test(text.slice(Math.max(0, start - 8), start))) return true;
  return slip.isRightBefore?.test(text.slice(end, end + 16)) ?? false;
}

/** «án Ninh Bình»; a word all in capitals is no name. */
function isCapitalised(text: string, { start }: Word): boolean {
  return /^\p{Lu}\P{Lu}/u.test(text.slice(start, start + 2));
}

function beginsSentence(text: string, { start }: Word): boolean {
  return !/[\p{L}\p{N}][)”"»]?[ ,\u00a0]*$/u.test(text.slice(Math.max(0, start - 8), start));
}
