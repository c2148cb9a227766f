import { fold } from '../text/fold.ts';
import { shortDate } from './format.ts';
import { parseCitations } from './grammar.ts';
import type { CitationRecord } from './types.ts';

/** A date written as the other one is: «14/8/2023» or «14 tháng 8 năm 2023». `iso`: the date to write. */
export function dateLike(written: string, iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  const shown = Number(month) < 3 ? month : String(Number(month));
  return /tháng/u.test(written) ? `${day} tháng ${shown} năm ${year}` : shortDate(iso);
}

/** The citation with another date, or with one where it has none; as it is when there is no symbol in it. */
export function withDate(citation: string, iso: string): string {
  const { symbol, date } = parseCitations(citation)[0] ?? {};
  if (!symbol) return citation;
  if (!date) return `${citation.slice(0, symbol.end)} ngày ${shortDate(iso)}${citation.slice(symbol.end)}`;
  const written = citation.slice(date.start, date.end);
  return `${citation.slice(0, date.start)}${dateLike(written, iso)}${citation.slice(date.end)}`;
}

/** Whether a citation surely ends where it was read to end: nothing says so of a title that the index does not have. */
export function endsSurely({
  title,
  record,
}: {
  title: string | null;
  record: CitationRecord | null;
}): boolean {
  return title === null || (record !== null && fold(title) === fold(record.trichYeu));
}
