import type { DateFact } from '../../facts/dates.ts';
import { listedDays } from '../../facts/listed-days.ts';
import { findPattern } from '../pattern.ts';
import type { BlockRule } from '../rule.ts';

type BlockFinding = ReturnType<BlockRule['check']>[number];

const YEARS = /((?:19|20)\d\d)(?: ?[-–] ?| đến (?:hết )?(?:năm )?)((?:19|20)\d\d)(?![\d/])/g;
const CUE = /(?<![\p{L}\d])(?:giai đoạn|nhiệm kỳ|thời kỳ|từ năm|những năm) $/iu;

const MONTHS =
  /tháng (?<=(?<!\p{L})[Tt]ừ tháng )(\d{1,2})(?:\/| năm )((?:19|20)\d\d) ?(?:[-–]|đến(?: hết)?) ?tháng (\d{1,2})(?:\/| năm )((?:19|20)\d\d)(?!\d)/gu;

/** A range of months with one year only. */
const MONTHS_OF_A_YEAR =
  /tháng (?<=(?<!\p{L})[Tt]ừ tháng )(\d{1,2}) ?(?:[-–]|đến(?: hết)?) ?tháng (\d{1,2})(?:\/| năm )(?:19|20)\d\d(?!\d)/gu;

const ORDER = 'Mốc đầu của khoảng thời gian phải đứng trước mốc cuối.';
const YEAR_MISSING = 'Mốc đầu đứng sau mốc cuối: ghi rõ năm nếu mốc đầu thuộc năm trước.';

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
      'Từ tháng 3 đến tháng 9 năm 2025, từ tháng 11 đến tháng 4 năm sau.',
      'Ngày 15/12/2024 họp, ngày 14/6/2024 đã gửi.',
      'Từ ngày 16-22/11/2025, từ tháng 12/2024 đến tháng 6/2025, từ 15/6 đến 14/7/2025.',
    ],
    bad: [
      { text: 'Từ ngày 15/12/2025 đến ngày 14/6/2025.', fixed: null },
      { text: 'Kế hoạch giai đoạn 2025 - 2021.', fixed: null },
      { text: 'Từ năm 2024 đến năm 2020.', fixed: null },
      { text: 'Từ ngày 25-20/11/2025.', fixed: null },
      { text: 'Số liệu từ ngày 15/12 đến ngày 14/6/2025.', fixed: null },
      { text: 'Từ tháng 12/2025 đến tháng 6/2025.', fixed: null },
      { text: 'Kiểm tra từ tháng 9 đến tháng 6 năm 2025.', fixed: null },
    ],
  },
  check({ block: { text }, dates }) {
    return [...reversedDates(text, dates), ...reversedDays(text, dates), ...reversedNames(text)];
  },
};

function reversedDates(text: string, dates: readonly DateFact[]): BlockFinding[] {
  return dates.slice(1).flatMap((to, index) => {
    const from = dates[index];
    if (!from || !to.iso || !isRange(text, from, to)) return [];
    const span = { start: from.start, end: to.end, fix: null };
    if (from.iso !== null) return from.iso > to.iso ? [{ ...span, message: ORDER }] : [];
    // Without its year the first day may be of the year before: then that has to be said.
    return from.year === null && dayOfYear(from) > dayOfYear(to)
      ? [{ ...span, message: YEAR_MISSING, level: 'warning' }]
      : [];
  });
}

function reversedDays(text: string, dates: readonly DateFact[]): BlockFinding[] {
  return dates.flatMap((date) => {
    const first = listedDays(text, date).at(-1);
    if (!first?.isFrom || first.day <= date.day) return [];
    return [{ start: first.start, end: date.end, message: ORDER, fix: null, level: 'warning' as const }];
  });
}

function reversedNames(text: string): BlockFinding[] {
  const years = findPattern(text, YEARS, ORDER, ({ index, 1: from = '', 2: to = '' }) =>
    from > to && CUE.test(text.slice(Math.max(0, index - 12), index)) ? null : undefined,
  );
  const months = findPattern(
    text,
    MONTHS,
    ORDER,
    ([, month = '', year = '', lastMonth = '', lastYear = '']) =>
      Number(year) * 12 + Number(month) > Number(lastYear) * 12 + Number(lastMonth) ? null : undefined,
  );
  const ofOneYear = findPattern(text, MONTHS_OF_A_YEAR, YEAR_MISSING, ([, from, to]) =>
    Number(from) > Number(to) ? null : undefined,
  ).map((finding) => ({ ...finding, level: 'warning' as const }));
  return [...years, ...months, ...ofOneYear];
}

function isRange(text: string, from: DateFact, to: DateFact): boolean {
  const before = text.slice(Math.max(0, from.start - 10), from.start);
  const between = text.slice(from.end, to.start);
  const isBracketed = before.endsWith('(') && text.charAt(to.end) === ')' && /^ ?[-–] ?$/.test(between);
  return (
    isBracketed ||
    (/(?<!\p{L})từ (?:ngày )?$/iu.test(before) && /^ ?(?:[-–]|đến(?: hết)?) ?(?:ngày )?$/iu.test(between))
  );
}

function dayOfYear({ month, day }: DateFact): number {
  return month * 100 + day;
}
