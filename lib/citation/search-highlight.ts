import type { Span } from '../text/document.ts';
import { fold } from '../text/fold.ts';
import type { Lexicon } from './lexicon.ts';
import type { Query } from './search-query.ts';
import type { Term } from './search-terms.ts';

/** Words of a title that the query names. */
export function highlightTitle(title: string, terms: readonly Term[], lexicon: Lexicon): Span[] {
  const spans: Span[] = [];
  for (const match of fold(title).matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const word = lexicon.numbers.get(match[0]);
    if (word !== undefined && terms.some((term) => term.covers.has(word)))
      spans.push({ start: match.index, end: match.index + match[0].length });
  }
  return spans;
}

/** Number, year and letters of a symbol that the query names. */
export function highlightSymbol(so: string, query: Query): Span[] {
  const wanted = new Set(query.words.map(({ text }) => text));
  const numbers = [query.number?.digits, query.year?.toString(), query.yearStart].filter(
    (n) => typeof n === 'string',
  );
  const spans: Span[] = [];
  for (const match of so.matchAll(/\d+|[^\d/-]+/g)) {
    const text = fold(match[0]);
    const hit = /^\d/.test(text) ? numbers.some((n) => Number(n) === Number(text)) : wanted.has(text);
    if (hit) spans.push({ start: match.index, end: match.index + match[0].length });
  }
  return spans;
}
