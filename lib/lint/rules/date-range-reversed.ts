import { findPattern } from '../pattern.ts';
import type { BlockRule } from '../rule.ts';

const YEARS = /((?:19|20)\d\d)(?: ?[-–] ?| đến (?:hết )?(?:năm )?)((?:19|20)\d\d)(?![\d/])/g;
const CUE = /(?<![\p{L}\d])(?:giai đoạn|nhiệm kỳ|thời kỳ|từ năm|những năm) $/iu;

export const rule: BlockRule = {
  scope: 'block',
  id: 'date/range-reversed',
  name: 'Khoảng thời gian ngược',
  level: 'error',
  description: 'Trong một khoảng thời gian, mốc đầu phải đứng trước mốc cuối.',
  basis: 'Dương lịch',
  examples: {
    good: [
      'Từ ngày 15/12/2024 đến ngày 14/6/2025.',
      'Giai đoạn 2021 - 2025, nhiệm kỳ 2020-2025.',
      'Ngày 15/12/2024 họp, ngày 14/6/2024 đã gửi.',
    ],
    bad: [
      { text: 'Từ ngày 15/12/2025 đến ngày 14/6/2025.', fixed: null },
      { text: 'Kế hoạch giai đoạn 2025 - 2021.', fixed: null },
      { text: 'Từ năm 2024 đến năm 2020.', fixed: null },
    ],
  },
  check({ block: { text }, dates }) {
    const message = 'Mốc đầu của khoảng thời gian phải đứng trước mốc cuối.';
    const ofDates = dates.slice(1).flatMap((to, index) => {
      const from = dates[index];
      if (!from?.iso || !to.iso || from.iso <= to.iso || !isRange(text, from.start, from.end, to.start))
        return [];
      return [{ start: from.start, end: to.end, message, fix: null }];
    });
    const ofYears = findPattern(text, YEARS, message, ({ index, 1: from = '', 2: to = '' }) =>
      from > to && CUE.test(text.slice(Math.max(0, index - 12), index)) ? null : undefined,
    );
    return [...ofDates, ...ofYears];
  },
};

function isRange(text: string, fromStart: number, fromEnd: number, toStart: number): boolean {
  const before = text.slice(Math.max(0, fromStart - 10), fromStart);
  const between = text.slice(fromEnd, toStart);
  return /(?<!\p{L})từ (?:ngày )?$/iu.test(before) && /^ ?(?:[-–]|đến(?: hết)?) ?(?:ngày )?$/iu.test(between);
}
