import confusions from '../../../assets/words/confusions.json' with { type: 'json' };
import { wordsOf } from '../../facts/words.ts';
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
  description: 'Những từ hay viết nhầm trong báo cáo: «khảo khát», «bổ xung», «đề suất», «sử lý».',
  basis: 'Chính tả tiếng Việt',
  examples: {
    good: [
      'Khảo sát, bổ sung, xử lý theo đề xuất.',
      'Các chủ trường mầm non tư thục.',
      'Sản xuất, năng suất và công suất.',
    ],
    bad: [
      { text: 'Kết quả khảo khát cho thấy.', fixed: 'Kết quả khảo sát cho thấy.' },
      { text: 'Bổ xung nội dung còn chông chéo.', fixed: 'Bổ sung nội dung còn chồng chéo.' },
      {
        text: 'Chấp hành chủ trường, đường lối của Đảng.',
        fixed: 'Chấp hành chủ trương, đường lối của Đảng.',
      },
    ],
  },
  check({ block: { text } }) {
    const words = wordsOf(text);
    const findings: ReturnType<BlockRule['check']> = [];
    for (const [index, first] of words.entries()) {
      const second = FIRST_SYLLABLES.has(first.lower) ? words[index + 1] : undefined;
      const slip = second?.follows && SLIPS.get(`${first.lower} ${second.lower}`);
      if (!second || !slip) continue;
      const [start, end] = [first.start, second.end];
      if (slip.isRightAfter?.test(text.slice(Math.max(0, start - 8), start))) continue;
      if (slip.isRightBefore?.test(text.slice(end, end + 16))) continue;
      const fix = { start, end, text: likeCase(text.slice(start, end), slip.right) };
      findings.push({ start, end, message: `Viết đúng là «${slip.right}».`, fix });
    }
    return findings;
  },
};
