import { inEachBlock } from '../by-block.ts';
import { findPattern, withNeighbours } from '../pattern.ts';
import type { DocumentRule } from '../rule.ts';
import { usualLink, yearRanges } from '../year-ranges.ts';

/** A space on one side only, between words (not inside a symbol such as «66- NQ/TW»). */
const LOPSIDED = /(?<=\p{Ll})(?:[-–][ \u00a0]+|[ \u00a0]+[-–])(?=\p{L})/gu;

/** «9512/TTr- SNN»: the type in a symbol may end in a small letter. */
const IN_SYMBOL = /[/\d]\s?\p{L}+$/u;

const COMPOUND =
  /(?<=(?<!\p{L})(?:kinh tế|chính trị|văn hóa|văn hoá|quốc phòng))[-–](?=(?:xã hội|an ninh|thể thao|chính trị)(?!\p{L}))/giu;

export const rule: DocumentRule = {
  scope: 'document',
  id: 'spacing/hyphen',
  name: 'Dấu nối',
  level: 'error',
  description:
    'Dấu nối giữa hai cụm từ có khoảng trắng ở cả hai bên: «kinh tế - xã hội». Khoảng năm viết liền hoặc cách đều hai bên.',
  basis: 'Luật số 64/2025/QH15 và thông lệ',
  examples: {
    good: [
      'Phát triển kinh tế - xã hội giai đoạn 2021-2025.',
      'Dốc Sỏi – Pleiku, vắc-xin, Covid-19.',
      'Giai đoạn 2021 - 2025.',
      'Tờ trình số 12/TTr- SNV-CCVC ngày 23 tháng 10 năm 2025',
    ],
    bad: [
      { text: 'Phát triển kinh tế- xã hội.', fixed: 'Phát triển kinh tế - xã hội.' },
      { text: 'Nhiệm kỳ 2020- 2022.', fixed: 'Nhiệm kỳ 2020 - 2022.' },
      {
        text: 'Nhiệm kỳ 2020- 2022.\nGiai đoạn 2021-2025.',
        fixed: 'Nhiệm kỳ 2020-2022.\nGiai đoạn 2021-2025.',
      },
      { text: 'Các tổ chức chính trị-xã hội.', fixed: 'Các tổ chức chính trị - xã hội.' },
      { text: 'Ngành thương mại -dịch vụ.', fixed: 'Ngành thương mại - dịch vụ.' },
    ],
  },
  check({ blocks }) {
    const usual = usualLink(blocks) ?? ' - ';
    const years = yearRanges(blocks)
      .filter(({ isLopsided }) => isLopsided)
      .map(({ block, start, end, written, link }) => {
        const fix = { start, end, text: written.replace(link, usual) };
        return { block, start, end, message: EVEN, fix };
      });
    return [...betweenWords(blocks), ...years];
  },
};

const EVEN = 'Khoảng năm viết liền hoặc cách đều hai bên.';
const SPACED = 'Dấu nối có khoảng trắng ở cả hai bên.';

const betweenWords = inEachBlock(({ block: { text } }) => {
  if (text.search(/[-–]/) < 0) return [];
  const spaced = ([found]: RegExpExecArray) => (found.includes('–') ? ' – ' : ' - ');
  const tight = findPattern(text, COMPOUND, SPACED, spaced);
  const found = [
    ...findPattern(text, LOPSIDED, SPACED, (match) =>
      IN_SYMBOL.test(text.slice(Math.max(0, match.index - 12), match.index)) ? undefined : spaced(match),
    ),
    ...tight.map((finding) => ({ ...finding, level: 'warning' as const })),
  ];
  return withNeighbours(text, found, true);
});
