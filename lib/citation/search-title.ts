import type { CitationIndex } from './index-load.ts';
import type { Lexicon } from './lexicon.ts';
import type { Term } from './search-terms.ts';

const WEIGHT = { neighbours: 0.25, whole: 0.25, marks: 0.06, together: 0.2 } as const;

/**
 * How well a title fits beyond having the words: neighbours in the query that are neighbours in the title, how much of
 * the title the query names, and diacritics as typed. 0…0.56.
 */
export function titleFit(
  { columns }: CitationIndex,
  lexicon: Lexicon,
  terms: readonly Term[],
  r: number,
): number {
  if (terms.length === 0) return 0;
  const places = terms.map(() => -1);
  const lists: number[][] = terms.map(() => []);
  const type = lexicon.types[columns.type[r] ?? 0] ?? [];
  let words = type.length;
  for (const [t, list] of lists.entries()) list.push(...placesIn(type, terms[t]));
  let named = 0;
  let marks = 0;
  for (let i = columns.starts[r] ?? 0; i < (columns.starts[r + 1] ?? 0); i++) {
    const piece = columns.pieces[i] ?? 0;
    const word = lexicon.ofPiece[piece] ?? -1;
    if (word < 0) continue;
    words++;
    let hit = false;
    terms.forEach((term, t) => {
      if (!term.covers.has(word)) return;
      hit = true;
      lists[t]?.push(words);
      if (places[t] === -1 && sameMarks(term.query.written, columns.vocabulary[piece] ?? '')) marks++;
      places[t] = words;
    });
    if (hit) named++;
  }
  const titleWords = Math.max(1, words - type.length);
  const issuer = lexicon.issuers[columns.issuer[r] ?? 0] ?? [];
  let pairs = 0;
  let possible = 0;
  for (let t = 0; t + 1 < terms.length; t++) {
    const next = lists[t + 1] ?? [];
    const weight = Math.min(1, terms[t]?.weight ?? 0, terms[t + 1]?.weight ?? 0);
    possible += weight;
    const together = lists[t]?.some((place) => next.includes(place + 1));
    if (together || inOrder(issuer, terms[t]?.query.text ?? '', terms[t + 1]?.query.text ?? ''))
      pairs += weight;
  }
  return (
    (WEIGHT.neighbours * pairs) / Math.max(1, possible) +
    (WEIGHT.whole * named) / titleWords +
    (WEIGHT.marks * marks) / terms.length +
    WEIGHT.together * closeness(lists)
  );
}

/** How close together a title has the words of the query, in whatever order: 1 when nothing stands between them. */
function closeness(lists: readonly (readonly number[])[]): number {
  const found = lists.filter((list) => list.length > 0);
  if (found.length < 2) return 0;
  const places = found
    .flatMap((list, word) => list.map((place) => ({ place, word })))
    .sort((a, b) => a.place - b.place);
  const inside = new Uint16Array(found.length);
  let missing = found.length;
  let narrowest = Infinity;
  let first = 0;
  for (const { place, word } of places) {
    if (inside[word] === 0) missing--;
    inside[word] = (inside[word] ?? 0) + 1;
    for (; missing === 0; first++) {
      const from = places[first];
      if (!from) break;
      narrowest = Math.min(narrowest, place - from.place + 1);
      inside[from.word] = (inside[from.word] ?? 1) - 1;
      if (inside[from.word] === 0) missing++;
    }
  }
  return (found.length / lists.length) * Math.min(1, found.length / narrowest);
}

/** Places (from 1) where the query's word stands in the name of the type, which the title follows. */
const placesIn = (type: readonly string[], term: Term | undefined) =>
  type.flatMap((word, i) => (word === term?.query.text ? [i + 1] : []));

const inOrder = (words: readonly string[], a: string, b: string) =>
  words.some((word, i) => word === a && (words[i + 1] ?? '').startsWith(b));

/** Same letters and marks wherever the tone mark stands: «hoà» and «hòa». */
function sameMarks(written: string, word: string): boolean {
  return written === word || toneLast(written) === toneLast(word.toLowerCase());
}

const cache = new Map<string, string>();

function toneLast(word: string): string {
  let moved = cache.get(word);
  if (moved === undefined) {
    if (cache.size > 5000) cache.clear();
    const letters = word.normalize('NFD');
    moved =
      letters.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '') +
      (/[\u0300\u0301\u0303\u0309\u0323]/.exec(letters)?.[0] ?? '');
    cache.set(word, moved);
  }
  return moved;
}
