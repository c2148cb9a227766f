import { fold } from '../text/fold.ts';
import { findFirst, findPhrase, type Phrase } from './phrases.ts';
import type { DataPoint } from './schema.ts';

/** A figure or fact that answers a data point, as written. */
export interface Found {
  point: DataPoint;
  written: string;
}

// A number as written («04/04», «6.279»), with its value in words if given: «02 (hai)».
const NUMBER = /(?<![\p{L}\d/.,-])\d[\d.,]*(?: ?\/ ?\d[\d.,]*)?(?![\d/-])(?:\s?\([^()\d]{1,20}\))?/gu;
// A year, an article, a difference: «giảm 3 lượt» does not say how many there were.
const NOT_COUNTED = /(?:nam|thang|ngay|quy|dieu|khoan|muc|phu luc|bieu|(?:tang|giam)(?: them)?)\s$/u;
/** Between the cells of a table row that are read as one text. */
export const CELL_BREAK = ' | ';
const NONE =
  /(?:khong|chua) (?:(?:co )?phat sinh|co|ghi nhan|nhan duoc|tiep nhan|de xay ra|xay ra|thuc hien tiep)/gu;
// «Không có vụ việc phức tạp, đông người» does not say how many there were.
const SPECIAL = /\b(?:phuc tap|dong nguoi|keo dai|vuot cap|ton dong|qua han|tre han|diem nong)\b/u;
// «… cán bộ, công chức, viên chức và người lao động năm 2025», «… ngày 15/01/2026».
const WHO_AND_WHEN =
  /^(?:,? (?:va )?(?:can bo|cong chuc|vien chuc|nguoi lao dong))*(?: (?:ngay \d[\d/]*|nam \d{4}))?/u;

/** The figures in a paragraph that answer the data points, in order of the text. */
export function findFigures(text: string, points: readonly DataPoint[]): Found[] {
  return sentences(text).flatMap((sentence) => {
    const folded = fold(sentence);
    const asked = points.filter(({ near }) => near === undefined || findFirst(folded, near) !== null);
    return [
      ...asked.flatMap((point) => mentions(sentence, folded, point)),
      ...counts(sentence, folded, asked),
    ];
  });
}

/** «Không phát sinh đơn khiếu nại», «không có công dân đến …»: said not to have occurred. */
export function saysNone(text: string, phrases: readonly Phrase[]): boolean {
  const folded = fold(text);
  if (/^khong(?: co| phat sinh)?[.;/ ]*$/u.test(folded)) return true;
  for (const { 0: found, index } of folded.matchAll(NONE)) {
    const end = index + found.length;
    const rest = folded.slice(end, end + 60).split(/[.;]|\b(?:khong|chua)\b/u)[0] ?? '';
    if (SPECIAL.test(rest)) continue;
    const isOccurrence = found.endsWith('phat sinh');
    if (isOccurrence && rest.trim() === '') return true;
    const denied = isOccurrence ? `phat sinh${rest}` : rest;
    if (phrases.some((phrase) => findPhrase(denied, phrase) !== -1)) return true;
  }
  return false;
}

function sentences(text: string): string[] {
  return text.split(/(?<=[.;!?])\s+(?=[\p{Lu}\d“(])/u);
}

/** A data point without a unit is answered by naming it: «Hội nghị công chức, viên chức ngày 15/01/2026». */
function mentions(sentence: string, folded: string, point: DataPoint): Found[] {
  if (point.units !== undefined || point.near === undefined) return [];
  const first = findFirst(folded, point.near);
  if (first === null) return [];
  const named = first.at + first.length;
  const end = named + (WHO_AND_WHEN.exec(folded.slice(named))?.[0].length ?? 0);
  return [{ point, written: sentence.slice(first.at, end) }];
}

function counts(sentence: string, folded: string, points: readonly DataPoint[]): Found[] {
  const found: Found[] = [];
  for (const { 0: number, index } of folded.matchAll(NUMBER)) {
    if (NOT_COUNTED.test(folded.slice(Math.max(0, index - 12), index))) continue;
    const end = index + number.length;
    for (const point of points) {
      const unitEnd = unitAfter(folded, end, point) ?? (isLabelled(folded, index, point) ? end : null);
      if (unitEnd === null) continue;
      found.push({ point, written: sentence.slice(index, unitEnd).replace(/[\s.,]+$/u, '') });
      break;
    }
  }
  return found;
}

function unitAfter(folded: string, end: number, { units = [] }: DataPoint): number | null {
  const after = folded.slice(end, end + 40);
  const text = after.trimStart();
  for (const unit of units) {
    const rest = text.slice(unit.length);
    if (!text.startsWith(unit) || /^[a-z]/u.test(rest)) continue;
    // «05 đơn vị», «02 người đứng đầu» count something else.
    if (/^ (?:vi|gia|dung dau)(?![a-z])/u.test(rest)) continue;
    return end + after.length - rest.length;
  }
  return null;
}

/** «Số lượt tiếp: 12», «Tổng số đơn tiếp nhận trong kỳ: 05»; in a table row also «Hồ sơ tiếp nhận | 1.200». */
function isLabelled(folded: string, number: number, { units = [] }: DataPoint): boolean {
  if (!/[:|] ?$/u.test(folded.slice(Math.max(0, number - 2), number))) return false;
  const before = folded.slice(Math.max(0, number - 60), number);
  const label = (
    /(?:^|[ -])so (?<label>[^.;:|\d]{2,50}): ?$/u.exec(before) ??
    /(?:^|\|)\s?(?<label>[^|]{1,50}?)\s?\|\s?$/u.exec(before)
  )?.groups?.label;
  if (label === undefined || /don vi/u.test(label)) return false;
  return units.some((unit) => ` ${label} `.includes(` ${unit} `));
}
