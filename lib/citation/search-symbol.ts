import { keepFor } from '../text/keep-for.ts';
import type { CitationIndex } from './index-load.ts';
import { foldedWords } from './lexicon.ts';
import type { Query } from './search-query.ts';

const withoutYear = (key: string) => key.replace(/^(\d+(?: [a-z])?) \d{4} /, '$1 ');

/** How a record's symbol can answer the one typed, the best first: in whole, but for its year, begun. */
const WAYS: readonly ((own: string, wanted: string) => boolean)[] = [
  (own, wanted) => own === wanted,
  (own, wanted) => withoutYear(own) === wanted,
  (own, wanted) => own.startsWith(wanted),
  (own, wanted) => withoutYear(own).startsWith(wanted),
];

/**
 * Records that a query for nothing but a symbol («37-qđ/tw», «Quyết định số 37-QĐ/TW») can mean. A symbol that the index
 * lacks is answered by nothing, or, where its letters may hold a slip, by the same number, year and type; never by
 * another number. Null when the query is no such one.
 */
export function recordsAsked(index: CitationIndex, query: Query): ReadonlySet<number> | null {
  const { number, symbolLetters: letters, symbolYear: year } = query;
  if (number === null || letters === null) return null;
  const wanted = keyOf(`${number.digits} ${year ?? ''} ${letters}`);
  const { columns, size } = index;
  const sameNumber: { id: number; key: string }[] = [];
  for (let id = 0; id < size; id++) {
    if (columns.number[id] === Number(number.digits)) sameNumber.push({ id, key: keyOf(index.symbol(id)) });
  }
  for (const answers of WAYS) {
    const found = sameNumber.filter(({ key }) => answers(key, wanted));
    if (found.length > 0) return new Set(found.map(({ id }) => id));
  }
  if (suffixKeys(index).has(keyOf(letters))) return new Set();
  const [type = ''] = letters.split(' ');
  const near = sameNumber.filter(
    ({ id, key }) => key.split(' ').includes(type) && (year === null || columns.year[id] === year),
  );
  return new Set(near.map(({ id }) => id));
}

/** «05-CT/TW» → «5 ct tw», «30c/NQ-CP» → «30 c nq cp». */
const keyOf = (symbol: string) =>
  foldedWords(symbol)
    .flatMap((word) => word.match(/\d+|\D+/g) ?? [])
    .join(' ')
    .replace(/^0+(?=\d)/, '');

const suffixKeys = keepFor(({ columns }: CitationIndex): ReadonlySet<string> => {
  return new Set(columns.suffixes.map(keyOf));
});
