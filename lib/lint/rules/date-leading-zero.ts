import type { DateFact } from '../../facts/dates.ts';
import { dayExists } from '../../facts/dates.ts';
import { listedDays } from '../../facts/listed-days.ts';
import type { Span } from '../../text/document.ts';
import { dayText, isAnnounced, monthText } from '../date-text.ts';
import { PARTY_FORM } from '../party-form.ts';
import type { BlockRule, Level } from '../rule.ts';

/** Days of commemoration, which go by an unpadded name: 3/2, 8/3, 1/5, 7/5, 1/6, 2/9. */
const COMMEMORATED = new Set(['3/2', '8/3', '1/5', '7/5', '1/6', '2/9']);

export const rule: BlockRule = {
  scope: 'block',
  id: 'date/leading-zero',
  name: 'Số 0 trong ngày, tháng',
  level: 'warning',
  description:
    'Ngày dưới 10 và tháng 1, tháng 2 thêm số 0 ở trước; từ tháng 3 đến tháng 9 không thêm. Áp dụng cả với ngày viết trong lời văn.',
  basis: 'Nghị định số 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.4',
  partyBasis: PARTY_FORM,
  examples: {
    good: [
      'Họp ngày 05/02/2025 và ngày 21/4/2024.',
      'Hà Nội, ngày 09 tháng 6 năm 2025',
      'Từ ngày 16-22/11/2025 và các ngày 05, 06/12/2025.',
      'Chào mừng ngày 05/11/2025, giải quyết 4/4 đơn.',
    ],
    bad: [
      { text: 'Ban hành ngày 5/2/2025.', fixed: 'Ban hành ngày 05/02/2025.' },
      { text: 'Trước ngày 21/04/2024 phải xong.', fixed: 'Trước ngày 21/4/2024 phải xong.' },
      { text: 'Hà Nội, ngày 5 tháng 09 năm 2025', fixed: 'Hà Nội, ngày 05 tháng 9 năm 2025' },
      { text: 'Mưa lớn từ ngày 5-6/11/2025.', fixed: 'Mưa lớn từ ngày 05-06/11/2025.' },
      { text: 'Số liệu tính đến 6/6.', fixed: 'Số liệu tính đến 06/6.' },
    ],
  },
  check({ block, dates }) {
    const listed = dates.flatMap((date) =>
      listedDays(block.text, date)
        .filter(({ day, written }) => day > 0 && day < 10 && written.length === 1)
        .map(({ start, end, written }) => ({
          start,
          end,
          message: 'Ngày dưới 10 phải thêm số 0 ở trước.',
          fix: { start, end, text: `0${written}` },
        })),
    );
    const whole = dates
      .filter((date) => isMiswritten(date) && !isDotted(block.text, date))
      .map((date) => {
        const { at } = date;
        const between = block.text.slice(at.day.end, at.month.start);
        return {
          ...spanOf(block.text, date),
          level: levelOf(date),
          message: norm(date),
          fix: { start: at.day.start, end: at.month.end, text: dayText(date) + between + monthText(date) },
        };
      });
    return [...listed, ...whole];
  },
};

/** The whole date; without the year where its separators are another rule's matter, to stand beside what that one says. */
function spanOf(text: string, { start, end, at, separator }: DateFact): Span {
  const isPlain = separator === null || /^[\d/]*$/.test(text.slice(start, end));
  return isPlain ? { start, end } : { start: at.day.start, end: at.month.end };
}

/** Where the dots become slashes, the zeros come with them. */
function isDotted(text: string, date: DateFact): boolean {
  return date.separator === '.' && isAnnounced(text, date);
}

function isMiswritten(date: DateFact): boolean {
  if (!dayExists(date.day, date.month, date.year)) return false;
  return date.written.day !== dayText(date) || date.written.month !== monthText(date);
}

function levelOf({ written }: DateFact): Level {
  return COMMEMORATED.has(`${written.day}/${written.month}`) ? 'info' : 'warning';
}

function norm(date: DateFact): string {
  if (date.written.day !== dayText(date)) {
    return date.month < 3 && date.written.month !== monthText(date)
      ? 'Ngày dưới 10 và tháng 1, 2 phải thêm số 0 ở trước.'
      : 'Ngày dưới 10 phải thêm số 0 ở trước.';
  }
  return date.month < 3
    ? 'Tháng 1 và tháng 2 phải thêm số 0 ở trước.'
    : 'Tháng 3 đến tháng 9 không thêm số 0 ở trước.';
}
