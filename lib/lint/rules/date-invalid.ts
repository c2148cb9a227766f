import type { DateFact } from '../../facts/dates.ts';
import { dayExists } from '../../facts/dates.ts';
import { findPattern } from '../pattern.ts';
import type { BlockRule } from '../rule.ts';

const MONTH =
  /(?<![\p{L}\p{M}]|(?<!\p{L})(?:lương|thưởng) )tháng (\d{1,2}) ?(?:\/ ?|năm )(?:19|20)\d\d(?!\d)/giu;
const QUARTER = /(?<![\p{L}\p{M}])[Qq]uý (\d{1,2}|[IVX]{1,4})(?: ?\/ ?|,? năm )(?:19|20)\d\d(?!\d)/gu;
const YEAR = /(?<=(?<!\p{L})ngày )\d{1,2}\/\d{1,2}\/(?:\d{3}|\d{5,8})(?![\p{L}\d/-]|[.,:]\d)/gu;
/** «30/6/2205»: two digits have changed places. */
const FAR_YEAR =
  /(?<=(?<!\p{L})ngày )\d{1,2}(?:\/\d{1,2}\/| tháng \d{1,2} năm )(?!20)[2-9]\d{3}(?![\p{L}\d/-]|[.,:]\d)/gu;
const QUARTERS = new Set(['I', 'II', 'III', 'IV', '1', '2', '3', '4', '01', '02', '03', '04']);

export const rule: BlockRule = {
  scope: 'block',
  id: 'date/invalid',
  name: 'Ngày không có thật',
  level: 'error',
  description:
    'Ngày, tháng, quý viết trong văn bản phải có trong lịch, kể cả ngày 29 tháng 02 của năm không nhuận; năm có bốn chữ số.',
  basis: 'Dương lịch',
  examples: {
    good: [
      'Hạn cuối là ngày 30/4/2025.',
      'Họp ngày 29/02/2024.',
      'Tỷ lệ 31/4/12 giữ nguyên, mục 31.4 không đổi.',
      'Chi lương tháng 13/2025, thưởng tháng 13 năm 2025.',
      'Tháng 12/2025, quý IV/2025, quý 1 năm 2026, giai đoạn 13 tháng 2025.',
    ],
    bad: [
      { text: 'Hạn cuối là ngày 31/4/2025.', fixed: null },
      { text: 'Báo cáo trước ngày 29/02/2023.', fixed: null },
      { text: 'Sơ kết vào ngày 30 tháng 02 năm 2026.', fixed: null },
      { text: 'Gửi về Sở trước ngày 12/25/2025.', fixed: null },
      { text: 'Kết quả tháng 13/2025 và quý V/2025.', fixed: null },
      { text: 'Ban hành ngày 05/12/20255.', fixed: null },
      { text: 'Quý V/2025 nghiệm thu.', fixed: null },
      { text: 'Trình trước ngày 30/6/2205.', fixed: null },
    ],
  },
  check({ block: { text }, dates }) {
    const impossible = dates
      .filter(({ day, month, year }) => !dayExists(day, month, year))
      .map((date) => ({
        start: date.start,
        end: date.end,
        message: `«${text.slice(date.start, date.end)}» không có trong lịch: ${reason(date)}.`,
        fix: null,
      }));
    const months = findPattern(text, MONTH, 'Tháng phải từ 1 đến 12.', ({ 1: month, index }) =>
      isMonth(Number(month)) || isDated(text, index) ? undefined : null,
    );
    const quarters = findPattern(text, QUARTER, 'Một năm có bốn quý: từ I đến IV.', ([, quarter = '']) =>
      QUARTERS.has(quarter) ? undefined : null,
    );
    const years = findPattern(text, YEAR, 'Năm viết đủ bốn chữ số.', () => null);
    const far = findPattern(text, FAR_YEAR, 'Năm này có lẽ gõ nhầm.', () => null);
    return [...impossible, ...far, ...months, ...quarters, ...years];
  },
};

function isMonth(month: number): boolean {
  return month >= 1 && month <= 12;
}

/** A month that belongs to a day is found with its day. */
function isDated(text: string, at: number): boolean {
  return /ngày \d{1,2} $/iu.test(text.slice(Math.max(0, at - 9), at));
}

function reason({ day, month, year }: DateFact): string {
  if (!isMonth(month)) return 'tháng phải từ 1 đến 12';
  if (day < 1) return 'ngày phải từ 1 trở lên';
  const last = [31, 30, 29, 28].find((candidate) => dayExists(candidate, month, year)) ?? 31;
  return `tháng ${month}${month === 2 && year !== null ? `/${year}` : ''} chỉ có ${last} ngày`;
}
