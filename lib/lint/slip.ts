import { type Syllable, syllableOf } from '../text/syllable.ts';

/** What is taken for each other, by ear or on the keyboard, is the same in a fold. */
const ONSETS: ReadonlyMap<string, string> = new Map([
  ['x', 's'],
  ['tr', 'ch'],
  ['đ', 'd'],
  ['gi', 'd'],
  ['r', 'd'],
  ['l', 'n'],
]);
const CODAS: ReadonlyMap<string, string> = new Map([
  ['m', 'n'],
  ['ng', 'n'],
  ['nh', 'n'],
  ['c', 't'],
  ['ch', 't'],
]);
const MARKS = /[\u0300-\u036f]/gu;

/** A syllable with what a slip of it shares. */
export interface Folded extends Syllable {
  fold: string;
  /** The same however it is spelt: «lý, lí», «thủy, thuỷ». */
  canonical: string;
}

/** A run of letters in lower case; null where it is no syllable. */
export function foldSyllable(lower: string): Folded | null {
  const syllable = syllableOf(lower);
  if (!syllable) return null;
  const { onset, coda, tone } = syllable;
  const nucleus = syllable.nucleus === 'y' ? 'i' : syllable.nucleus;
  const bare = nucleus.normalize('NFD').replace(MARKS, '');
  return {
    onset,
    nucleus,
    coda,
    tone,
    fold: (ONSETS.get(onset) ?? onset) + bare + (CODAS.get(coda) ?? coda),
    canonical: onset + nucleus + coda + tone,
  };
}

/** Whether two syllables of the same fold differ in one thing only: the first consonant, the vowel, the last one or the tone. */
export function isOneSlip(written: Folded, right: Folded): boolean {
  const differences =
    Number(written.onset !== right.onset) +
    Number(written.nucleus !== right.nucleus) +
    Number(written.coda !== right.coda) +
    Number(written.tone !== right.tone);
  return differences === 1;
}
