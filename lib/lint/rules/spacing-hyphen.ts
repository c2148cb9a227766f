import { findPattern, withNeighbours } from '../pattern.ts';
import type { BlockRule } from '../rule.ts';

/** A space on one side only, between words (not inside a symbol such as «66- NQ/TW») or years. */
const LOPSIDED =
  /(?<=\p{Ll})(?:[-–][ \u00a0]+|[ \u00a0]+[-–])(?=\p{L})|(?<=(?<!\d)(?:19|20)\d\d)(?:[-–][ \u00a0]+|[ \u00a0]+[-–])(?=(?:19|20)\d\d(?!\d))/gu;

const COMPOUND =
  /(?<=(?<!\p{L})(?:kinh tế|chính trị|văn hóa|văn hoá|quốc phòng))[-–](?=(?:xã hội|an ninh|thể thao|chính trị)(?!\p{L}))/giu;

export const rule: BlockRule = {
  scope: 'block',
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
    ],
    bad: [
      { text: 'Phát triển kinh tế- xã hội.', fixed: 'Phát triển kinh tế - xã hội.' },
      { text: 'Nhiệm kỳ 2020- 2022.', fixed: 'Nhiệm kỳ 2020 - 2022.' },
      { text: 'Các tổ chức chính trị-xã hội.', fixed: 'Các tổ chức chính trị - xã hội.' },
      { text: 'Ngành thương mại -dịch vụ.', fixed: 'Ngành thương mại - dịch vụ.' },
    ],
  },
  check({ block: { text } }) {
    if (text.search(/[-–]/) < 0) return [];
    const message = 'Dấu nối có khoảng trắng ở cả hai bên.';
    const spaced = ([found]: RegExpExecArray) => (found.includes('–') ? ' – ' : ' - ');
    const tight = findPattern(text, COMPOUND, message, spaced);
    const found = [
      ...findPattern(text, LOPSIDED, message, spaced),
      ...tight.map((finding) => ({ ...finding, level: 'warning' as const })),
    ];
    return withNeighbours(text, found, true);
  },
};
