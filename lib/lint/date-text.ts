import type { DateFact } from '../facts/dates.ts';

const BEFORE_DAY = /(?<!\p{L})(?:ngày|từ|đến|hết|trước|sau|qua|vào) $/iu;

/** Whether a word before it makes it a day for certain: «1.2.2024» may be a version. */
export function isAnnounced(text: string, { start }: DateFact): boolean {
  return BEFORE_DAY.test(text.slice(Math.max(0, start - 8), start));
}

/** The day with the zero that Nghị định 30/2020/NĐ-CP asks for below 10. */
export function dayText({ day }: Pick<DateFact, 'day'>): string {
  return String(day).padStart(2, '0');
}

/** The month with the zero that Nghị định 30/2020/NĐ-CP asks for in January and February alone. */
export function monthText({ month }: Pick<DateFact, 'month'>): string {
  return month < 3 ? `0${month}` : String(month);
}

/** «05 tháng 02 năm 2025», of a date that has a year. */
export function longDate(date: DateFact): string {
  return `${dayText(date)} tháng ${monthText(date)} năm ${date.year}`;
}

/** «05/02/2025», with the year as far as it is written. */
export function slashedDate(date: DateFact): string {
  return [dayText(date), monthText(date), date.written.year].filter((part) => part !== null).join('/');
}
