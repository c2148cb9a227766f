import type { CitationIndex } from './index-load.ts';
import { editDistance } from './typing.ts';

export interface Near {
  word: number;
  edits: number;
}

/** For each word the records whose titles hold it. Runs at every start-up over all words of all titles: plain loops. */
export function makePostings({ columns, size }: CitationIndex, ofPiece: Int16Array, count: number) {
  const { pieces, starts: titles } = columns;
  const lastRecord = new Int32Array(count).fill(-1);
  const starts = new Uint32Array(count + 1);
  /** The words of each title, each once, one title after the other. */
  const words = new Uint16Array(pieces.length);
  const ends = new Uint32Array(size);
  let end = 0;
  for (let r = 0, i = 0; r < size; r++) {
    for (const titleEnd = titles[r + 1] ?? 0; i < titleEnd; i++) {
      const word = ofPiece[pieces[i] ?? 0] ?? -1;
      if (word < 0 || lastRecord[word] === r) continue;
      lastRecord[word] = r;
      starts[word + 1] = (starts[word + 1] ?? 0) + 1;
      words[end++] = word;
    }
    ends[r] = end;
  }
  for (let w = 0; w < count; w++) starts[w + 1] = (starts[w + 1] ?? 0) + (starts[w] ?? 0);
  const ids = new Uint16Array(end);
  const next = starts.slice();
  for (let r = 0, i = 0; r < size; r++) {
    for (const titleEnd = ends[r] ?? 0; i < titleEnd; i++) {
      const word = words[i] ?? 0;
      const at = next[word] ?? 0;
      ids[at] = r;
      next[word] = at + 1;
    }
  }
  return { starts, ids };
}

export function makeInitials(
  { columns, size }: CitationIndex,
  ofPiece: Int16Array,
  words: readonly string[],
  types: readonly (readonly string[])[],
  left: ReadonlySet<string>,
) {
  const first = words.map((word) => (left.has(word) ? '' : word.charAt(0)));
  const typeInitials = types.map((name) => name.map((word) => word.charAt(0)).join(''));
  const starts = new Uint32Array(size + 1);
  const titles: string[] = [];
  for (let r = 0, at = 0; r < size; r++) {
    starts[r] = at;
    let text = typeInitials[columns.type[r] ?? 0] ?? '';
    for (let i = columns.starts[r] ?? 0; i < (columns.starts[r + 1] ?? 0); i++) {
      const word = ofPiece[columns.pieces[i] ?? 0] ?? -1;
      if (word >= 0) text += first[word] ?? '';
    }
    at += text.length + 1;
    titles.push(text);
  }
  starts[size] = titles.reduce((sum, title) => sum + title.length + 1, 0);
  return { text: titles.join(' '), starts };
}

/** Each edit changes at most two of a word's letters, which rules out nearly all words before they are compared. */
export function nearWords(
  words: readonly string[],
  letters: Uint32Array,
  wanted: string,
  limit: number,
): Near[] {
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

export function lettersOf(word: string): number {
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

const STANDING = { common: 0.06, newer: 0.08, trust: [0, -0.02, -0.14], untitled: -0.1 } as const;

export function makeStanding({ columns, size }: CitationIndex): Float32Array {
  const standing = new Float32Array(size);
  for (let r = 0; r < size; r++) {
    const untitled = columns.starts[r] === columns.starts[r + 1] ? STANDING.untitled : 0;
    const trust = STANDING.trust[columns.trust[r] ?? 0] ?? 0;
    standing[r] = STANDING.common * (columns.common[r] ?? 0) + (STANDING.newer * r) / size + trust + untitled;
  }
  return standing;
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

export function derivedBy(
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
