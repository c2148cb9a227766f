import terms from '../../../assets/words/statutory-terms.json' with { type: 'json' };
import { matchesOf } from '../../facts/matches.ts';
import { likeCase } from '../like-case.ts';
import type { BlockRule } from '../rule.ts';
import { readStatutoryTerms } from '../word-lists.ts';

const TERMS = readStatutoryTerms(terms);

/** The terms by how they are written and what follows, as they are looked up after a match. */
const termOf = new Map(TERMS.map((term) => [`${term.written} ${term.before}`.toLowerCase(), term]));
const WRITTEN = new RegExp(
  `(?<!\\p{L})(?:${TERMS.map(({ written, before }) => `${written} ${before}`).join('|')})(?!\\p{L})`,
  'giu',
);

export const rule: BlockRule = {
  scope: 'block',
  id: 'term/statutory',
  name: 'Thuật ngữ theo luật',
  level: 'warning',
  description:
    'Thuật ngữ viết đúng như trong luật: «phòng, chống tham nhũng», «phòng, chống thiên tai» có dấu phẩy.',
  basis: 'Tên gọi trong Luật Phòng, chống tham nhũng; Luật Phòng, chống thiên tai và các luật cùng loại',
  examples: {
    good: ['Phòng, chống tham nhũng, lãng phí.', 'Trang bị phòng chống sét.', 'Phòng, chống dịch Covid-19.'],
    bad: [
      {
        text: 'Kế hoạch phòng chống tham nhũng năm 2025.',
        fixed: 'Kế hoạch phòng, chống tham nhũng năm 2025.',
      },
      { text: 'Phòng chống thiên tai.', fixed: 'Phòng, chống thiên tai.' },
      { text: 'Công tác phòng chống dịch bệnh.', fixed: 'Công tác phòng, chống dịch bệnh.' },
    ],
  },
  check({ block: { text } }) {
    return matchesOf(text, WRITTEN).flatMap(({ 0: found, index }) => {
      const term = termOf.get(found.toLowerCase());
      if (!term) return [];
      const written = found.slice(0, term.written.length);
      const span = { start: index, end: index + written.length };
      return [
        {
          ...span,
          level: term.source === undefined ? ('info' as const) : ('warning' as const),
          message: `${term.source ?? 'Văn bản nhà nước'} viết «${term.right}».`,
          fix: { ...span, text: likeCase(written, term.right) },
        },
      ];
    });
  },
};
