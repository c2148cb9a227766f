import { fold } from '../text/fold.ts';
import { keepFor } from '../text/keep-for.ts';
import type { CitationIndex } from './index-load.ts';
import { lazy } from './lazy.ts';
import {
  derivedBy,
  lettersOf,
  makeInitials,
  makePostings,
  makeStanding,
  type Near,
  nearWords,
} from './lexicon-tables.ts';

/** The folded words of all titles, types and issuers, and where each stands. Made once for an index, at its first search. */
export interface Lexicon {
  words: readonly string[];
  /** Folded word → its number. */
  numbers: ReadonlyMap<string, number>;
  /** Vocabulary number of the index → number of the folded word, −1 for punctuation. */
  ofPiece: Int16Array;
  /** Ids of the records whose titles hold the word. */
  inTitles(word: number): Uint16Array;
  /** Folded words of each type, issuer, and the letter groups of each symbol suffix. */
  types: readonly (readonly string[])[];
  issuers: readonly (readonly string[])[];
  suffixes: readonly (readonly string[])[];
  symbolGroups: ReadonlySet<string>;
  /** What speaks for each record before anything is typed: cited often in this field, surely known, newer. */
  standing(): Float32Array;
  /** First word of titles like «Sửa đổi, bổ sung …», which are about another document; '' for the others. */
  derived(record: number): string;
  /** First letters of «type + title» of every record, between spaces, with and without those of glue words; and the record at each place. */
  initials(): readonly { text: string; starts: Uint32Array }[];
  /** Words within `limit` edits of `word`, nearest first. */
  near(word: string, limit: number): readonly Near[];
  withPrefix(prefix: string): readonly number[];
}

/** Left out of most acronyms: «THDCCS» is «thực hiện dân chủ ở cơ sở». */
const GLUE = new Set(['va', 'o', 'cua', 've', 'cac', 'trong', 'cho']);

export const lexiconOf = keepFor(makeLexicon);

function makeLexicon(index: CitationIndex): Lexicon {
  const { columns } = index;
  const ofPiece = columns.foldOf;
  const words = columns.folded;
  const numbers = new Map(words.map((word, n) => [word, n]));
  const types = foldedNames(columns.types);
  const issuers = foldedNames(columns.issuers);
  const suffixes = foldedNames(columns.suffixes).map((words) => words.flatMap(groups));
  const postings = makePostings(index, ofPiece, words.length);
  const letters = lazy(() => Uint32Array.from(words, lettersOf));
  const nearCache = new Map<string, Near[]>();

  return {
    words,
    numbers,
    ofPiece,
    types,
    issuers,
    suffixes,
    symbolGroups: new Set(suffixes.flat()),
    standing: lazy(() => makeStanding(index)),
    derived: (r) => derivedBy(index, ofPiece, words, r),
    initials: lazy(() =>
      [new Set<string>(), GLUE].map((left) => makeInitials(index, ofPiece, words, types, left)),
    ),
    inTitles: (word) => postings.ids.subarray(postings.starts[word] ?? 0, postings.starts[word + 1] ?? 0),
    near(word, limit) {
      const key = `${limit}${word}`;
      let found = nearCache.get(key);
      if (!found) {
        if (nearCache.size > 500) nearCache.clear();
        found = nearWords(words, letters(), word, limit);
        nearCache.set(key, found);
      }
      return found;
    },
    withPrefix(prefix) {
      const from = lowerBound(words, prefix);
      let to = from;
      while (words[to]?.startsWith(prefix)) to++;
      return Array.from({ length: to - from }, (_, i) => from + i);
    },
  };
}

/** The folded words of each name; folded all at once, as each call costs more than its letters. */
const foldedNames = (names: readonly string[]) => fold(names.join('\n')).split('\n').map(wordsIn);

export const foldedWords = (text: string): string[] => wordsIn(fold(text));

const wordsIn = (folded: string): string[] => folded.match(/[\p{L}\p{N}]+/gu) ?? [];

/** «qh14» is asked for as «qh14» and as «qh». */
const groups = (part: string) => (/^[a-z]+\d+$/.test(part) ? [part, part.replace(/\d+$/, '')] : [part]);

function lowerBound(sorted: readonly string[], wanted: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
