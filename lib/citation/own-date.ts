import { dayExists } from '../facts/dates.ts';
import { EARLIEST, LATEST } from './own-document.ts';

/** Day first, as Vietnamese write it: «05/02/2026», «5-2-2026», «5.2.2026». */
const DAY_FIRST = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{2,4})$/;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/;
const LONG = /^(?:ngày\s)?\s*(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})$/iu;
/** A spreadsheet's own number for a day, counted from 30/12/1899. */
const SERIAL = /^\d{5}(?:[.,]0+)?$/;
const SERIAL_ZERO = Date.UTC(1899, 11, 30);

export type DateRead = { iso: string } | { problem: string };

/** A date as people and spreadsheets write it; the problem goes on after «cột Ngày: ». */
export function readDate(written: string): DateRead {
  const text = written.trim();
  if (SERIAL.test(text)) return inRange(fromSerial(Number.parseInt(text, 10)), text);
  const iso = ISO.exec(text);
  if (iso) return fromParts(text, Number(iso[3]), Number(iso[2]), iso[1] ?? '');
  const long = LONG.exec(text);
  if (long) return fromParts(text, Number(long[1]), Number(long[2]), long[3] ?? '');
  const short = DAY_FIRST.exec(text);
  if (short) return fromParts(text, Number(short[1]), Number(short[3]), short[4] ?? '');
  return { problem: `«${text}» không phải ngày, hãy ghi dạng 05/02/2026` };
}

const fromSerial = (days: number) => new Date(SERIAL_ZERO + days * 86_400_000).toISOString().slice(0, 10);

function fromParts(written: string, day: number, month: number, year: string): DateRead {
  if (year.length !== 4) return { problem: `«${written}» phải có năm đủ bốn chữ số` };
  if (!dayExists(day, month, Number(year))) {
    // Spreadsheets with American settings swap what they take for a date and leave the rest alone.
    const swapped = month > 12 && dayExists(month, day, Number(year));
    return {
      problem: swapped
        ? `«${written}» ghi tháng trước ngày, hãy đổi cả cột sang ngày/tháng/năm`
        : `«${written}» không có trong lịch`,
    };
  }
  const digits = (value: number) => String(value).padStart(2, '0');
  return inRange(`${year}-${digits(month)}-${digits(day)}`, written);
}

function inRange(iso: string, written: string): DateRead {
  return iso >= EARLIEST && iso <= LATEST ? { iso } : { problem: `«${written}» quá xa, hãy xem lại năm` };
}
