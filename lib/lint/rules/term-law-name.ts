import names from '../../../assets/words/law-names.json' with { type: 'json' };
import { findPattern } from '../pattern.ts';
import type { BlockRule } from '../rule.ts';
import { readLawNames } from '../word-lists.ts';

const NAMES = readLawNames(names);

const nameBy = new Map(NAMES.map((name) => [name.written.toLowerCase(), name]));
/** A generic «luật» in small letters may be followed by anything. */
const WRITTEN = new RegExp(
  `(?<!\\p{L})Luật (?:${NAMES.map(({ written }) => anyCase(written.slice('Luật '.length))).join('|')})(?!\\p{L})`,
  'gu',
);

/** The name with either letter at the head. */
function anyCase(name: string): string {
  const first = name.charAt(0);
  return `[${first.toUpperCase()}${first.toLowerCase()}]${name.slice(1)}`;
}

export const rule: BlockRule = {
  scope: 'block',
  id: 'term/law-name',
  name: 'Tên luật chưa đúng',
  level: 'warning',
  description: 'Luật gọi đúng tên: «Luật Tiếp công dân», không gọi «Luật Tiếp dân».',
  basis: 'Tên của luật nêu ở từng mục',
  examples: {
    good: [
      'Luật Tiếp công dân năm 2013.',
      'Luật Thực hiện dân chủ ở cơ sở.',
      'Lịch tiếp dân; các luật dân chủ ở cơ sở.',
    ],
    bad: [
      { text: 'Căn cứ Luật Tiếp dân năm 2013.', fixed: 'Căn cứ Luật Tiếp công dân năm 2013.' },
      { text: 'Tuyên truyền Luật Dân chủ cơ sở.', fixed: 'Tuyên truyền Luật Thực hiện dân chủ ở cơ sở.' },
      {
        text: 'Thực hiện Luật ban hành văn bản pháp luật.',
        fixed: 'Thực hiện Luật Ban hành văn bản quy phạm pháp luật.',
      },
    ],
  },
  check({ block: { text } }) {
    return findPattern(
      text,
      WRITTEN,
      'Luật này gọi đúng tên như trong văn bản.',
      ([written]) => nameBy.get(written.toLowerCase())?.right,
    );
  },
};
