import { TYPE_NAMES, TYPE_OF_SYMBOL } from '../citation/doc-types.ts';
import { fold } from '../text/fold.ts';

/** `same`: word for word; `short`: one of them only leaves out words of the other; else where they differ. */
export type TitleMatch = 'same' | 'short' | { written: string; title: string };

interface Word {
  folded: string;
  shown: string;
}

const MOST = 200;
/** Words that stand before what a document is about. */
const LEADS = [...[...TYPE_NAMES, ...TYPE_OF_SYMBOL.keys()].map(fold), 'v/v', 've viec', 've']
  .map((lead) => lead.split(' '))
  .sort((a, b) => b.length - a.length);
/** Beside the words that differ, so that one sees where. */
const AROUND = 2;
const LONGEST = 12;

/** Compares an abstract as written with the title of the draft, without regard to case, diacritics, marks, the type's name and «V/v». */
export function matchTitles(written: string, title: string): TitleMatch {
  const [own, theirs] = [aboutOf(written), aboutOf(title)];
  if (sameWords(own, theirs)) return 'same';
  const [few, many] = [tellingOf(own), tellingOf(theirs)];
  if (few.length > 1 && many.length > 1 && (isWithin(few, many) || isWithin(many, few))) return 'short';
  let head = 0;
  while (own[head]?.folded === theirs[head]?.folded && head < own.length) head++;
  let tail = 0;
  const most = Math.min(own.length, theirs.length) - head;
  while (tail < most && own.at(-1 - tail)?.folded === theirs.at(-1 - tail)?.folded) tail++;
  return { written: passage(own, head, tail), title: passage(theirs, head, tail) };
}

/** What a document is about: its title without the type's name and «V/v» before it, as written. */
export function withoutTypeName(title: string): string {
  return title
    .trim()
    .split(/\s+/u)
    .slice(leadLength(wordsOf(title)))
    .join(' ');
}

/** Cuts at the end of a word, so that no more than `limit` code units stay. */
export function cutAtWord(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit + 1).replace(/\s*\S*$/u, '');
  return cut.replace(/[\s,;:–-]+$/u, '');
}

function wordsOf(text: string): Word[] {
  return text
    .normalize('NFC')
    .trim()
    .split(/\s+/u)
    .slice(0, MOST)
    .map((shown) => ({ shown, folded: fold(shown).replace(/^[^a-z0-9]+|[^a-z0-9%]+$/gu, '') }));
}

function aboutOf(text: string): Word[] {
  const words = wordsOf(text);
  return words.slice(leadLength(words)).filter(({ folded }) => folded !== '');
}

/** Words that say little of what a document is about. */
const FILLERS = ['ket qua', 'tinh hinh', 'cong tac', 'thuc hien', 'trien khai', 'viec', 've'].map((each) =>
  each.split(' '),
);
const ORGAN = /^(?:so|uy|ubnd|phong|ban|chi|trung|van|cuc|bo|xa|phuong|tinh|thanh|huyen)$/u;

/** What tells a document from others: without fillers, and without «của Sở …» at its end. */
function tellingOf(words: readonly Word[]): Word[] {
  const by = words.findLastIndex(
    ({ folded }, at) => folded === 'cua' && ORGAN.test(words[at + 1]?.folded ?? ''),
  );
  const kept = by < 1 ? words : words.slice(0, by);
  const telling: Word[] = [];
  for (let at = 0; at < kept.length; at++) {
    const filler = FILLERS.find((each) => each.every((part, i) => kept[at + i]?.folded === part));
    const word = kept[at];
    if (filler) at += filler.length - 1;
    else if (word) telling.push(word);
  }
  return telling;
}

function leadLength(words: readonly Word[]): number {
  let length = 0;
  for (let turn = 0; turn < 2; turn++) {
    const lead = LEADS.find((each) => each.every((word, at) => words[length + at]?.folded === word));
    if (!lead || length + lead.length >= words.length) break;
    length += lead.length;
  }
  return length;
}

function sameWords(one: readonly Word[], other: readonly Word[]): boolean {
  return one.length === other.length && one.every(({ folded }, at) => folded === other[at]?.folded);
}

/** Whether all words stand in the longer text in their order; letters may stand for the words they begin: CCHC. */
function isWithin(words: readonly Word[], longer: readonly Word[]): boolean {
  let at = 0;
  for (const { folded } of words) {
    while (at < longer.length && lengthAt(longer, at, folded) === 0) at++;
    const length = lengthAt(longer, at, folded);
    if (length === 0) return false;
    at += length;
  }
  return true;
}

function lengthAt(words: readonly Word[], at: number, wanted: string): number {
  if (words[at]?.folded === wanted) return 1;
  if (!/^[a-z]{2,8}$/u.test(wanted)) return 0;
  const initials = words.slice(at, at + wanted.length).map(({ folded }) => folded.charAt(0));
  return initials.join('') === wanted ? wanted.length : 0;
}

function passage(words: readonly Word[], head: number, tail: number): string {
  const from = Math.max(0, head - AROUND);
  const to = Math.min(words.length, words.length - tail + AROUND);
  const shown = words.slice(from, Math.min(to, from + LONGEST)).map((word) => word.shown);
  return `${from > 0 ? '…' : ''}${shown.join(' ')}${from + LONGEST < to || to < words.length ? '…' : ''}`;
}
