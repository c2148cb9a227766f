import commonWords from '../../assets/words/common-words.json' with { type: 'json' };
import nearCommonWords from '../../assets/words/near-common-words.json' with { type: 'json' };
import { type Folded, foldSyllable, isOneSlip } from './slip.ts';
import { readCommonWords, readNearCommonWords, type WordsOfTwo } from './word-lists.ts';

interface Known {
  /** Raw lists by the second syllable and by the first. */
  firsts: ReadonlyMap<string, readonly string[]>;
  seconds: ReadonlyMap<string, readonly string[]>;
}

type ByFold = ReadonlyMap<string, readonly string[]>;

const MOST_FOLDED = 20_000;
const folded = new Map<string, Folded | null>();
const foldedFirsts = new Map<string, ByFold>();
const foldedSeconds = new Map<string, ByFold>();
let known: Known | undefined;
let near: ReadonlyMap<string, readonly string[]> | undefined;

/** Not before the first paragraph is read, and folded no sooner than asked for: the lists are long. */
function getKnown(): Known {
  known ??= readKnown();
  return known;
}

function readKnown(): Known {
  const seconds = new Map(readCommonWords(commonWords).map(apart));
  const firsts = new Map<string, string[]>();
  for (const [first, each] of seconds)
    for (const second of each) {
      const before = firsts.get(second);
      if (before) before.push(first);
      else firsts.set(second, [first]);
    }
  return { firsts, seconds };
}

/** Not before a slip is in sight: most paragraphs have none. */
function getNear(): ReadonlyMap<string, readonly string[]> {
  near ??= new Map(readNearCommonWords(nearCommonWords).map(apart));
  return near;
}

function apart(words: WordsOfTwo): [string, string[]] {
  const [first = '', seconds = ''] = words.split(': ');
  return [first, seconds.split(' ')];
}

/** Those that stand beside a partner, by their folds. */
function beside(partner: string, lists: Known['firsts'], cache: Map<string, ByFold>): ByFold | undefined {
  const before = cache.get(partner);
  if (before) return before;
  const list = lists.get(partner);
  if (!list) return undefined;
  const byFold = new Map<string, string[]>();
  for (const each of list) {
    const key = fold(each)?.fold ?? '';
    byFold.set(key, [...(byFold.get(key) ?? []), each]);
  }
  cache.set(partner, byFold);
  return byFold;
}

function fold(lower: string): Folded | null {
  const before = folded.get(lower);
  if (before !== undefined) return before;
  if (folded.size > MOST_FOLDED) folded.clear();
  const result = foldSyllable(lower);
  folded.set(lower, result);
  return result;
}

/** Whether a syllable in lower case is part of a common word. */
export function isCommonSyllable(lower: string): boolean {
  const { firsts, seconds } = getKnown();
  return firsts.has(lower) || seconds.has(lower);
}

/** Whether two syllables in lower case are a common word. */
export function isCommonWord(first: string, second: string): boolean {
  return isListed(getKnown().seconds.get(first), second);
}

/** A common word, and which of its syllables is written wrongly. */
export interface Meant {
  first: string;
  second: string;
  slip: 'first' | 'second';
}

/**
 * The common word that two syllables in lower case, side by side, are a slip of: one of them is right, the other differs
 * in one thing. Undefined where they can be right, or where two words could be meant.
 */
export function commonWordMeant(first: string, second: string): Meant | undefined {
  const { firsts, seconds } = getKnown();
  const meantFirst = meantBy(first, beside(second, firsts, foldedFirsts));
  const meantSecond = meantBy(second, beside(first, seconds, foldedSeconds));
  if (meantFirst.length + meantSecond.length !== 1 || isListed(getNear().get(first), second))
    return undefined;
  const [only] = meantFirst;
  if (isCommonWord(first, second)) return undefined;
  return only === undefined
    ? { first, second: meantSecond[0] ?? second, slip: 'second' }
    : { first: only, second, slip: 'first' };
}

/** As it is in the list, or as it can be written as well: «thủy, thuỷ». */
function isListed(list: readonly string[] | undefined, written: string): boolean {
  if (!list) return false;
  if (list.includes(written)) return true;
  const canonical = fold(written)?.canonical;
  return canonical !== undefined && list.some((each) => fold(each)?.canonical === canonical);
}

const NONE: readonly string[] = [];

/** What stands beside the partner and is one slip away from what is written, a syllable or not. */
function meantBy(written: string, partners: ByFold | undefined): readonly string[] {
  if (!partners) return NONE;
  const syllable = fold(written);
  if (syllable) return partners.get(syllable.fold)?.filter((each) => isSlipOf(syllable, each)) ?? NONE;
  return isMaimed(written) ? [...partners.values()].flat().filter((each) => isOneEdit(written, each)) : NONE;
}

function isSlipOf(written: Folded, right: string): boolean {
  const other = fold(right);
  return other !== null && isOneSlip(written, other);
}

/** What is no syllable but has letters that only Vietnamese has, so that it is no foreign word; not «định1», not «sđ». */
function isMaimed(lower: string): boolean {
  return /[ăđơư\u1ea0-\u1ef9]/u.test(lower) && /^[a-zàáâãèéêìíòóôõùúýăđĩũơư\u1ea0-\u1ef9]{3,}$/u.test(lower);
}

/** Whether one letter more, fewer or other, or two letters in the other order, make one out of the other. */
function isOneEdit(written: string, right: string): boolean {
  let start = 0;
  while (start < written.length && written[start] === right[start]) start++;
  let [end, other] = [written.length, right.length];
  while (end > start && other > start && written[end - 1] === right[other - 1]) {
    end--;
    other--;
  }
  const [more, fewer] = [written.slice(start, end), right.slice(start, other)];
  if (more.length <= 1 && fewer.length <= 1) return true;
  return more.length === 2 && fewer.length === 2 && more[0] === fewer[1] && more[1] === fewer[0];
}
