import type { DateFact } from '../../facts/dates.ts';
import { dayExists } from '../../facts/dates.ts';
import type { BlockRule } from '../rule.ts';

export const rule: BlockRule = {
  scope: 'block',
  id: 'date/invalid',
  name: 'Ngày không có thật',
  level: 'error',
  description: 'Ngày viết trong văn bản phải có trong lịch, kể cả ngày 29 tháng 02 của năm không nhuận.',
  basis: 'Dương lịch',
  examples: {
    good: [
      'Hạn cuối là ngày 30/4/2025.',
      'Họp ngày 29/02/2024.',
      'Tỷ lệ 31/4/12 giữ nguyên, mục 31.4 không đổi.',
    ],
    bad: [
      { text: 'Hạn cuối là ngày 31/4/2025.', fixed: null },
      { text: 'Báo cáo trước ngày 29/02/2023.', fixed: null },
      { text: 'Sơ kết vào ngày 30 tháng 02 năm 2026.', fixed: null },
      { text: 'Gửi về Sở trước ngày 12/25/2025.', fixed: null },
    ],
  },
  check({ block, dates }) {
    return dates
      .filter(({ day, month, year }) => !dayExists(day, month, year))
      .map((date) => ({
        start: date.start,
        end: date.end,
        message: `«${block.text.slice(date.start, date.end)}» không có trong lịch: ${reason(date)}.`,
        fix: null,
      }));
  },
};

function reason({ day, month, year }: DateFact): string {
  if (month < 1 || month > 12) return 'tháng phải từ 1 đến 12';
  if (day < 1) return 'ngày phải từ 1 trở lên';
  const last = [31, 30, 29, 28].find((candidate) => dayExists(candidate, month, year)) ?? 31;
  return `tháng ${month}${month === 2 && year !== null ? `/${year}` : ''} chỉ có ${last} ngày`;
}
