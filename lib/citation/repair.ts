import { fold } from '../text/fold.ts';
import type { Profile } from '../text/profile.ts';
import { dateAfterSymbol, shortDate, titlePhrase } from './format.ts';
import { parseCitations } from './grammar.ts';
import type { CitationRecord } from './types.ts';

/** A date written as the other one is: «14/8/2023» or «14 tháng 8 năm 2023». `iso`: the date to write. */
export function dateLike(written: string, iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  const shown = Number(month) < 3 ? month : String(Number(month));
  return /tháng/u.test(written) ? `${day} tháng ${shown} năm ${year}` : shortDate(iso);
}

/** The citation with another date, or with one where it has none; as it is when there is no symbol in it. */
export function withDate(citation: string, iso: string, profile: Profile): string {
  const { symbol, date } = parseCitations(citation)[0] ?? {};
  if (!symbol) return citation;
  if (!date)
    return `${citation.slice(0, symbol.end)}${dateAfterSymbol(iso, profile)}${citation.slice(symbol.end)}`;
  const written = citation.slice(date.start, date.end);
  return `${citation.slice(0, date.start)}${dateLike(written, iso)}${citation.slice(date.end)}`;
}

/** The citation of which only the number is given, with the whole symbol: «Nghị định số 04/2015/NĐ-CP của …». */
export function withSymbol(citation: string, { so }: CitationRecord): string {
  const [all, before = '', rest = ''] =
    /^(\D*)\d+\p{Ll}?(?:\s+năm\s+\d{4}(?!\d))?(.*)$/su.exec(citation) ?? [];
  if (all === undefined) return citation;
  return `${before}${/số\s*:?\s*$/iu.test(before) ? '' : 'số '}${so}${rest}`;
}

/** What a title that has run on into the sentence holds. */
const SENTENCE = /,|(?<!\p{L})(?:đã|được|đang|sẽ|phải|cần|để|nhằm|là)(?!\p{L})/u;
const LONGEST_TITLE = 300;

/**
 * The citation with the record's title in the place of its own; null unless its date says that this is the document, and
 * it is sure from where to where its title goes. `after`: what follows it in the draft.
 */
export function withTitle(citation: string, after: string, record: CitationRecord): string | null {
  const mentions = parseCitations(citation);
  const [{ date, issuer, title } = { date: null, issuer: null, title: null }] = mentions;
  if (mentions.length !== 1 || !title || record.trichYeu === '' || date?.text !== record.ngay) return null;
  const core = Math.max(date.end, issuer?.end ?? 0);
  const between = citation.slice(core, title.start);
  const endsHere = title.end === citation.length && /^(?:\s*$|[.;]|[^\S\n]*\n)/u.test(after);
  const isWhole = endsHere && title.text.length <= LONGEST_TITLE && !SENTENCE.test(title.text);
  if (!isWhole || !/^\s*,?\s*(?:về(?:\s+việc)?|v\/v)?\s*$/iu.test(between)) return null;
  return `${citation.slice(0, core)}${titlePhrase(record)}`;
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
