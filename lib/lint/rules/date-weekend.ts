import type { DateFact } from '../../facts/dates.ts';
import { basedOn } from '../based-on.ts';
import { inEachBlock } from '../by-block.ts';
import type { DocumentRule, RuleFinding } from '../rule.ts';

const DAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];
const NAMES = ['chủ nhật', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy'];

/** What may stand before a weekday; «lần thứ hai», «phiên họp thứ 5» are none. */
const BEFORE =
  /(?:^|[,;:(–-] ?|(?<!\p{L})(?:sáng|trưa|chiều|tối|đêm|vào|hôm|ngày|từ|đến|phút|giờ|\d{2}) )(?:thứ (?<day>[2-7]|hai|ba|tư|năm|sáu|bảy)|chủ nhật)(?<comma>,)?(?: ngày| \(ngày| \()? $/iu;
const AFTER = /^ \((?:(?:sáng|chiều|tối) )?(?:thứ (?<day>[2-7]|hai|ba|tư|năm|sáu|bảy)|chủ nhật)(?=\)|,)/iu;
const REACH = 24;

export const rule: DocumentRule = {
  scope: 'document',
  id: 'date/weekend',
  name: 'Thứ trong tuần',
  level: 'error',
  description:
    'Thứ viết kèm phải đúng với ngày. Văn bản ban hành vào thứ Bảy, Chủ nhật mà chưa đối chiếu được thì nhắc xem lại.',
  basis: 'Dương lịch',
  examples: {
    good: [
      'Họp vào thứ Sáu, ngày 14/11/2025 và Chủ nhật (16/11/2025).',
      'Thứ hai, ngày 14/11/2025 Sở đã ban hành kế hoạch.',
      'Phiên họp thứ 2 ngày 14/11/2025, lần thứ hai ngày 15/11/2025, kỳ họp thứ Ba (15/11/2025).',
      'Tiếp dân định kỳ vào thứ Năm; ngày 14/11/2025 tiếp 02 lượt.',
      'Công văn số 1234/SNV-CCHC ngày 14/11/2025.',
    ],
    bad: [
      { text: 'Họp vào thứ Hai, ngày 14/11/2025.', fixed: null },
      { text: 'Sáng thứ 7 ngày 14/11/2025, Sở tổ chức hội nghị.', fixed: null },
      { text: 'Ngày 14/11/2025 (Chủ nhật) ra quân dọn vệ sinh.', fixed: null },
      { text: 'Công văn số 1234/SNV-CCHC ngày 16/11/2025.', fixed: null },
    ],
  },
  check(facts) {
    return [...mismatches(facts.blocks), ...issuedAtWeekends(facts)];
  },
};

const mismatches = inEachBlock(({ block: { text }, dates }) =>
  dates.flatMap((date) => mismatch(text, date) ?? []),
);

function mismatch(text: string, date: DateFact): Omit<RuleFinding, 'block'> | null {
  if (date.iso === null) return null;
  const said = weekdayBefore(text, date.start) ?? weekdayAfter(text, date.end);
  const day = weekday(date.iso);
  if (said === null || said === day) return null;
  const written = text.slice(date.start, date.end);
  const message = `Ngày ${written} là ${DAYS[day]}, không phải ${DAYS[said]}.`;
  return { start: date.start, end: date.end, message, fix: null };
}

function weekdayBefore(text: string, start: number): number | null {
  const from = Math.max(0, start - REACH);
  const match = BEFORE.exec(text.slice(from, start));
  if (match === null) return null;
  const { day, comma } = match.groups ?? {};
  // «Thứ hai, ngày …» and «Thứ 2, ngày …» may be the second of several points.
  if (day !== undefined && comma && day === day.toLowerCase()) return null;
  return numberOf(day);
}

function weekdayAfter(text: string, end: number): number | null {
  const match = AFTER.exec(text.slice(end, end + REACH));
  return match && numberOf(match.groups?.day);
}

function numberOf(day: string | undefined): number {
  if (day === undefined) return 0;
  return /\d/.test(day) ? Number(day) - 1 : NAMES.indexOf(day.toLowerCase());
}

const issuedAtWeekends = basedOn(
  ({ citations }) => [citations],
  (citations) =>
    citations.flatMap(({ block, date, symbol, candidates }) => {
      if (!date || date.text === '' || !symbol) return [];
      if (candidates.some(({ ngay }) => ngay === date.text)) return [];
      const day = weekday(date.text);
      if (day !== 0 && day !== 6) return [];
      const message = `Ngày ban hành rơi vào ${DAYS[day]}: nên đối chiếu lại với văn bản gốc.`;
      return [{ block, start: date.start, end: date.end, level: 'info', message, fix: null }];
    }),
);

function weekday(iso: string): number {
  return new Date(`${iso}T00:00:00Z`).getUTCDay();
}
