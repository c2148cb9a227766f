import { fold } from '../text/fold.ts';
import type { CitationIndex } from './index-load.ts';
import { editDistance, withoutTelex } from './typing.ts';
import { isWord } from './words.ts';

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
  /** First word of titles like «Sửa đổi, bổ sung …», which are about another document; '' for the others. */
  derived: readonly string[];
  /** First letters of «type + title» of every record, between spaces; and the record at each place. */
  initials: { text: string; starts: Uint32Array };
  /** Words within `limit` edits of `word`, nearest first. */
  near(word: string, limit: number): readonly Near[];
  withPrefix(prefix: string): readonly number[];
}

export interface Near {
  word: number;
  edits: number;
}

const made = new WeakMap<CitationIndex, Lexicon>();

export function lexiconOf(index: CitationIndex): Lexicon {
  let lexicon = made.get(index);
  if (!lexicon) {
    lexicon = makeLexicon(index);
    made.set(index, lexicon);
  }
  return lexicon;
}

function makeLexicon(index: CitationIndex): Lexicon {
  const { columns } = index;
  const numbers = new Map<string, number>();
  const words: string[] = [];
  const add = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, words.length);
    return words.push(word) - 1;
  };
  const ofPiece = Int16Array.from(columns.vocabulary, (piece) => (isWord(piece) ? add(fold(piece)) : -1));
  const types = columns.types.map(foldedWords);
  const issuers = columns.issuers.map(foldedWords);
  for (const word of [...types, ...issuers].flat()) add(word);
  const suffixes = columns.suffixes.map((suffix) => foldedWords(suffix).flatMap(groups));
  const postings = makePostings(index, ofPiece, words.length);
  const sorted = words.map((_, n) => n).sort((a, b) => ((words[a] ?? '') < (words[b] ?? '') ? -1 : 1));
  const letters = Uint32Array.from(words, lettersOf);
  const nearCache = new Map<string, Near[]>();

  return {
    words,
    numbers,
    ofPiece,
    types,
    issuers,
    suffixes,
    symbolGroups: new Set(suffixes.flat()),
    derived: Array.from({ length: index.size }, (_, r) => derivedBy(index, ofPiece, words, r)),
    initials: makeInitials(index, ofPiece, words, types),
    inTitles: (word) => postings.ids.subarray(postings.starts[word] ?? 0, postings.starts[word + 1] ?? 0),
    near(word, limit) {
      const key = `${limit}${word}`;
      let found = nearCache.get(key);
      if (!found) {
        if (nearCache.size > 500) nearCache.clear();
        found = nearWords(words, letters, word, limit);
        nearCache.set(key, found);
      }
      return found;
    },
    withPrefix(prefix) {
      const from = lowerBound(sorted, words, prefix);
      const found: number[] = [];
      for (let i = from; i < sorted.length && words[sorted[i] ?? 0]?.startsWith(prefix); i++)
        found.push(sorted[i] ?? 0);
      return found;
    },
  };
}

export const foldedWords = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** «qh14» is asked for as «qh14» and as «qh». */
const groups = (part: string) => (/^[a-z]+\d+$/.test(part) ? [part, part.replace(/\d+$/, '')] : [part]);

function makePostings({ columns, size }: CitationIndex, ofPiece: Int16Array, count: number) {
  const { pieces, starts: titles } = columns;
  const lastRecord = new Int32Array(count).fill(-1);
  const starts = new Uint32Array(count + 1);
  const each = (visit: (word: number, record: number) => void) => {
    lastRecord.fill(-1);
    for (let r = 0; r < size; r++) {
      const end = titles[r + 1] ?? 0;
      for (let i = titles[r] ?? 0; i < end; i++) {
        const word = ofPiece[pieces[i] ?? 0] ?? -1;
        if (word < 0 || lastRecord[word] === r) continue;
        lastRecord[word] = r;
        visit(word, r);
      }
    }
  };
  each((word) => {
    starts[word + 1] = (starts[word + 1] ?? 0) + 1;
  });
  for (let w = 0; w < count; w++) starts[w + 1] = (starts[w + 1] ?? 0) + (starts[w] ?? 0);
  const ids = new Uint16Array(starts[count] ?? 0);
  const next = starts.slice();
  each((word, r) => {
    const at = next[word] ?? 0;
    ids[at] = r;
    next[word] = at + 1;
  });
  return { starts, ids };
}

function makeInitials(
  { columns, size }: CitationIndex,
  ofPiece: Int16Array,
  words: readonly string[],
  types: readonly (readonly string[])[],
) {
  const first = words.map((word) => word.charAt(0));
  const typeInitials = types.map((name) => name.map((word) => word.charAt(0)).join(''));
  const starts = new Uint32Array(size + 1);
  let text = '';
  for (let r = 0; r < size; r++) {
    starts[r] = text.length;
    text += typeInitials[columns.type[r] ?? 0] ?? '';
    for (let i = columns.starts[r] ?? 0; i < (columns.starts[r + 1] ?? 0); i++) {
      const word = ofPiece[columns.pieces[i] ?? 0] ?? -1;
      if (word >= 0) text += first[word] ?? '';
    }
    text += ' ';
  }
  starts[size] = text.length;
  return { text, starts };
}

/** Each edit changes at most two of a word's letters, which rules out nearly all words before they are compared. */
function nearWords(words: readonly string[], letters: Uint32Array, wanted: string, limit: number): Near[] {
  const found: Near[] = [];
  const own = lettersOf(wanted);
  for (let n = 0; n < words.length; n++) {
    if (bitCount(own ^ (letters[n] ?? 0)) > 2 * limit) continue;
    const word = words[n] ?? '';
    const edits = editDistance(wanted, word, limit);
    if (edits <= limit && word !== wanted) found.push({ word: n, edits });
  }
  return found.sort((a, b) => a.edits - b.edits);
}

function lettersOf(word: string): number {
  let set = 0;
  for (let i = 0; i < word.length; i++) {
    const letter = word.charCodeAt(i) - 97;
    set |= letter >= 0 && letter < 26 ? 1 << letter : 1 << 26;
  }
  return set;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

const DERIVED = new Set([
  'sua doi',
  'bo sung',
  'bai bo',
  'dinh chinh',
  'tong ket',
  'so ket',
  'thay the',
  'ngung hieu',
]);

function derivedBy(
  { columns }: CitationIndex,
  ofPiece: Int16Array,
  words: readonly string[],
  r: number,
): string {
  const at = columns.starts[r] ?? 0;
  if (at + 1 >= (columns.starts[r + 1] ?? 0)) return '';
  const first = words[ofPiece[columns.pieces[at] ?? 0] ?? -1] ?? '';
  const second = words[ofPiece[columns.pieces[at + 1] ?? 0] ?? -1] ?? '';
  return DERIVED.has(`${first} ${second}`) ? first : '';
}

function lowerBound(sorted: readonly number[], words: readonly string[], prefix: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[sorted[middle] ?? 0] ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Cuts words typed without spaces («luatkhieunai») into known ones, the commonest reading first; the last may be
 * unfinished. Null when they can't be cut. Quadratic in the word's length, which callers keep below 60.
 */
export function cutGlued(lexicon: Lexicon, glued: string): string[] | null {
  const best: { cost: number; from: number }[] = [{ cost: 0, from: -1 }];
  for (let end = 1; end <= glued.length; end++) {
    for (let from = Math.max(0, end - 7); from < end; from++) {
      const before = best[from];
      const cost = before && pieceCost(lexicon, glued.slice(from, end), end === glued.length);
      if (cost === undefined || cost === Infinity) continue;
      const total = before.cost + cost;
      if (total < (best[end]?.cost ?? Infinity)) best[end] = { cost: total, from };
    }
  }
  const pieces: string[] = [];
  for (let end = glued.length; end > 0; ) {
    const step = best[end];
    if (!step) return null;
    pieces.unshift(glued.slice(step.from, end));
    end = step.from;
  }
  return pieces.length > 1 ? pieces : null;
}

function pieceCost(lexicon: Lexicon, piece: string, isLast: boolean): number {
  const word = lexicon.numbers.get(piece);
  const single = piece.length === 1 && !/[oyu]/.test(piece);
  if (word !== undefined && !single && /[aeiouy]/.test(piece))
    return 9 - Math.log(1 + lexicon.inTitles(word).length);
  const telex = piece.length > 2 ? withoutTelex(piece) : null;
  if (telex !== null && lexicon.numbers.has(telex)) return 11;
  return isLast && piece.length > 1 && lexicon.withPrefix(piece).length > 0 ? 11 : Infinity;
}
