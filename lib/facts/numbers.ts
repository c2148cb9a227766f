import type { Span } from '../text/document.ts';
import { type Unit, unitAt } from './units.ts';

/** A quantity as written, never a date, symbol, phone number, year, code or clock time. Offsets in the block's text. */
export interface NumberFact extends Span {
  /** The digits and marks as written: «3.924», «99,2». */
  written: string;
  value: number;
  /** The unit or counted noun right after it: «hồ sơ», «%», «tỷ đồng»; null when none is recognised. */
  unit: string | null;
  /** End of that unit; `end` when there is none. */
  unitEnd: number;
  /** True when the unit counts whole things, so that the number can have no fraction. */
  counted: boolean;
  isPercent: boolean;
}

const TOKEN = /\d+(?:[.,]\d+)*/g;

/** A word that makes the number after it a name or a rank: «Điều 5», «khóa 12», «Nghị quyết 04», «năm 2025». */
const LABEL =
  /(?<![\p{L}\p{M}])(?:điều|khoản|điểm|chương|mục|phần|phụ lục|bảng|biểu|mẫu|hình|trang|số hiệu|mã|mã số|mã vùng|iso|iec|tcvn|qcvn|nghị định|nghị quyết|quyết định|chỉ thị|thông tư|thông báo|kết luận|luật|kế hoạch|đề án|chương trình|hướng dẫn|quy định|công văn|khóa|khoá|kỳ họp thứ|lần thứ|thứ|hạng|đợt|giai đoạn|bước|cấp|mức độ|(?<!phân )loại|nhóm|tổ|khu phố|khối|ấp|thôn|khóm|đường|quốc lộ|tỉnh lộ|đt|ql|lớp|phường|quận|tiểu khu|lô|thửa|tờ bản đồ|(?<!cả )năm|tháng|quý|ngày|lúc|hồi|tel|fax|điện thoại|đtdđ|hotline|tổng đài|covid|phiên bản|version|công nghiệp|tọa độ|x|y)[ .:]{0,3}$/iu;
export const LABEL_LENGTH = 20;

/** «số 123» is a name, «tổng số 3.924 hồ sơ» a quantity. */
const BARE_SO = /(?<![\p{L}\p{M}])số[ .:]{0,3}$/iu;
const AMOUNT_SO = /(?<![\p{L}\p{M}])(?:tổng|trong|với|vào|con|cho) số[ :]{0,3}$/iu;

const HEADING_NUMBER =
  /^[\s*_“"(]{0,4}(?:\d{1,2}(?:\.\d{1,2})*[.)](?!\d)|\d{1,2}(?:\.\d{1,2})+(?=\s\p{Lu}))/u;

/**
 * Finds the quantities of a block's clean text, in order.
 * `exclude`: spans already known to be something else (dates, document symbols).
 */
export function findNumbers(text: string, exclude: readonly Span[]): NumberFact[] {
  const headingEnd = HEADING_NUMBER.exec(text)?.[0].length ?? 0;
  const taken = [...exclude].sort((a, b) => a.start - b.start);
  const facts: NumberFact[] = [];
  let next = 0;
  for (const match of text.matchAll(TOKEN)) {
    const span = { start: match.index, end: match.index + match[0].length };
    while (next < taken.length && (taken[next]?.end ?? 0) <= span.start) next++;
    if (span.start < headingEnd || (taken[next]?.start ?? text.length) < span.end) continue;
    const fact = toFact(text, span, match[0]);
    if (fact) facts.push(fact);
  }
  return facts;
}

function toFact(text: string, span: Span, written: string): NumberFact | null {
  const unit = unitAfter(text, span.end);
  if (!mayCount(text, span.start, unit?.counted)) return null;
  if (!unit && isGluedAfter(text.slice(span.end, span.end + 3))) return null;
  if (!unit && !/[.,]/.test(written) && (written.length > 6 || isYear(written))) return null;
  if (unit && isYear(written)) return null;
  const value = quantity(written, unit?.counted ?? false);
  if (value === null) return null;
  return {
    ...span,
    written,
    value,
    unit: unit?.name ?? null,
    unitEnd: unit?.end ?? span.end,
    counted: unit?.counted ?? false,
    isPercent: unit?.name === '%',
  };
}

/**
 * Whether digits that begin at `start` may say how many: they are no part of a code, and no word before makes them a
 * name, save where it is the label of what is `counted`: «Hướng dẫn: 12 văn bản».
 */
export function mayCount(text: string, start: number, counted = false): boolean {
  const before = text.slice(Math.max(0, start - LABEL_LENGTH), start);
  if (isGluedBefore(before)) return false;
  return !isNamed(before) || (counted && /:\s?$/.test(before));
}

/** The unit or counted noun right after a number that ends at `end`, with where it ends; null when there is none. */
export function unitAfter(text: string, end: number): (Unit & { end: number }) | null {
  const at = /[ \u00a0]/.test(text.charAt(end)) ? end + 1 : end;
  const unit = unitAt(text, at);
  return unit && { ...unit, end: at + unit.length };
}

function isGluedBefore(before: string): boolean {
  // A digit right after a closing mark is the number of a footnote; after a letter or «=» part of a code.
  return /[\p{L}\p{M}\p{N}_=°.,;:”»)\]]$|(?<![\p{Ll}%])\/$|[\p{L}\d] ?[-–]$/u.test(before);
}

/** Whether what stands right before a number makes it a name, a rank or a date: «Điều 5», «số 12», «tháng 6». */
export function isNamed(before: string): boolean {
  return LABEL.test(before) || (BARE_SO.test(before) && !AMOUNT_SO.test(before));
}

function isGluedAfter(after: string): boolean {
  return /^(?:[\p{L}\p{M}\p{N}_°'’:=/]|[-–]\s?[\p{L}\d])/u.test(after);
}

function isYear(written: string): boolean {
  return /^(?:19|20)\d\d$/.test(written);
}

/**
 * The value of a number in Vietnamese writing (dot for thousands, comma for decimals).
 * `whole`: it counts things, so one comma before three digits can only part thousands. Null: not one number (an address, a version).
 */
export function quantity(written: string, whole: boolean): number | null {
  if (/^0\d\d/.test(written)) return null;
  if (/^\d+$/.test(written)) return Number(written);
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(written))
    return Number(written.replaceAll('.', '').replace(',', '.'));
  if (/^\d{1,3}(?:,\d{3})+$/.test(written) && (whole || written.split(',').length > 2)) {
    return Number(written.replaceAll(',', ''));
  }
  if (/^\d+,\d+$/.test(written)) return Number(written.replace(',', '.'));
  if (/^\d+\.\d+$/.test(written)) return Number(written);
  if (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(written)) return Number(written.replaceAll(',', ''));
  return null;
}
