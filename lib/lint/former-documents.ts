import type { CitationInBlock } from '../citation/types.ts';
import { findDates } from '../facts/dates.ts';
import { matchesOf } from '../facts/matches.ts';

const REACH = 160;
const FAR = 300;
/** What follows a verb of replacing up to the document that is replaced, not one that the verb rests on. */
export const NOT_AS_BASIS = '(?:(?!(?:theo|thực hiện|căn cứ|quy định tại)(?!\\p{L}))[^.;])*$';
const REPLACES = new RegExp(`(?:thay thế|thay cho|bãi bỏ|h[ủu][ỷy] bỏ)(?!\\p{L})${NOT_AS_BASIS}`, 'iu');
/** Behind the symbol, its date, issuer and title before it: «… về công tác văn thư hết hiệu lực kể từ ngày …». */
const IS_REPLACED =
  /^(?:(?!\. )[^;]){0,240}?(?:(?:hết|còn) hiệu lực|(?:được|bị) (?:thay thế|bãi bỏ))(?!\p{L})/iu;
const FORMERLY = /(?<!\p{L})(?:trước đây|trước khi|trước ngày(?! \d)|khi đó|lúc đó|thời điểm đó)(?!\p{L})/iu;
const YEAR = /(?<![\d./-])(?:19|20)\d\d(?!\d)/g;

/** The words right before an offset of a block's text. */
export const wordsBefore = (text: string, start: number) => text.slice(Math.max(0, start - REACH), start);

/**
 * Whether a citation speaks of a document that its writer knows to be of the past, as it was until the day `until`, ISO:
 * «thay thế Nghị định số …», «Nghị định số … hết hiệu lực», «Năm 2023, thực hiện theo Quy định số …»; or stands in the
 * title of another. `text`: that of its block; `all`: the draft's citations.
 */
export function isOfThePast(
  citation: CitationInBlock,
  text: string,
  all: readonly CitationInBlock[],
  until: string,
): boolean {
  const { start, end, symbol } = citation;
  const from = symbol?.end ?? end;
  return (
    REPLACES.test(wordsBefore(text, start)) ||
    IS_REPLACED.test(text.slice(from, from + FAR)) ||
    isToldOfThePast(citation, text, all, until) ||
    isInTitle(citation, all)
  );
}

/** All the days and years that the clause names before it, beside those of other citations, are earlier. */
function isToldOfThePast(
  { block, start }: CitationInBlock,
  text: string,
  all: readonly CitationInBlock[],
  until: string,
): boolean {
  const from = Math.max(text.lastIndexOf(';', start), text.lastIndexOf('. ', start)) + 1;
  const others = all.filter((other) => other.block === block && other.start < start && other.end > from);
  const clause = others.reduce(
    (left, other) => blank(left, other.start - from, other.end - from),
    text.slice(from, start),
  );
  if (FORMERLY.test(clause)) return true;
  const dates = findDates(clause);
  const undated = dates.reduce((left, date) => blank(left, date.start, date.end), clause);
  const years = matchesOf(undated, YEAR).map(([year]) => `${year}-12-31`);
  const named = [...dates.flatMap(({ iso }) => iso ?? []), ...years];
  return named.length > 0 && named.every((day) => day < until);
}

const blank = (text: string, from: number, to: number) =>
  text.slice(0, Math.max(0, from)) + ' '.repeat(Math.max(0, to - Math.max(0, from))) + text.slice(to);

const isInTitle = ({ block, start }: CitationInBlock, all: readonly CitationInBlock[]) =>
  all.some(
    ({ block: other, title, start: own }) =>
      other === block && own < start && title && title.start <= start && start < title.end,
  );
