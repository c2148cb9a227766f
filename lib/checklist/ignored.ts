import { fold } from '../text/fold.ts';
import type { Finding } from './result.ts';
import { textHash } from './text-hash.ts';

/** How far the words around a finding tell where it stands, code units: those of its paragraph, and those next to it. */
const FAR = 100;
const NEAR = 20;
/** So much must agree for a finding to be the one that was marked. */
const ENOUGH = 2;

type Place = Pick<Finding, 'rule' | 'start' | 'end'>;

/**
 * What is kept of a finding that the user sets aside: its rule, and hashes of its words, of those of its paragraph
 * before and behind it, and of those next to it: «rule:words.before.behind.nextBefore.nextBehind».
 */
export function ignoredMark(place: Place, text: string): string {
  return [nameOf(place, text), ...surroundings(place, text)].join('.');
}

/**
 * The findings that these marks were made of. A mark means the one that agrees with it best, so that the same words
 * elsewhere stay; what nothing tells apart goes together. Edits on one side of a finding, or farther from it on both,
 * leave enough that agrees.
 */
export function ignoredAmong(
  findings: readonly Finding[],
  marks: readonly string[],
  text: string,
): ReadonlySet<Finding> {
  if (marks.length === 0) return new Set();
  const byName = Map.groupBy(marks, ruleAndWords);
  const alike = Map.groupBy(findings, (finding) => nameOf(finding, text));
  return new Set(
    [...alike].flatMap(([name, those]) => {
      const meant = byName.get(name);
      if (!meant) return [];
      const candidates = those.map((finding) => ({ finding, around: surroundings(finding, text) }));
      return meant.flatMap((mark) => best(candidates, mark));
    }),
  );
}

/** The marks that are left when these findings are wanted again; `among`: all that were found in the text. */
export function marksWithout(
  wanted: readonly Place[],
  among: readonly Finding[],
  marks: readonly string[],
  text: string,
): string[] {
  const names = new Set(wanted.map((place) => nameOf(place, text)));
  const places = new Set(wanted.map(placeKey));
  const alike = among.filter((finding) => names.has(nameOf(finding, text)));
  const means = (mark: string) =>
    [...ignoredAmong(alike, [mark], text)].some((finding) => places.has(placeKey(finding)));
  return marks.filter((mark) => !names.has(ruleAndWords(mark)) || !means(mark));
}

const placeKey = ({ rule, start, end }: Place) => `${rule} ${start} ${end}`;
const ruleAndWords = (mark: string) => mark.split('.', 1)[0] ?? '';

interface Candidate {
  finding: Finding;
  around: readonly string[];
}

function best(candidates: readonly Candidate[], mark: string): Finding[] {
  const marked = mark.split('.').slice(1);
  const scores = candidates.map(({ finding, around }) => agreement(finding, around, marked));
  const highest = scores.reduce((one, other) => Math.max(one, other), ENOUGH);
  return candidates.flatMap(({ finding }, index) => (scores[index] === highest ? finding : []));
}

const NOTHING = textHash('');

function agreement({ quote }: Finding, around: readonly string[], marked: readonly string[]): number {
  const agreeing = around.map((hash, index) => hash === marked[index]);
  // Of the one thing in its paragraph, the paragraph says nothing; many words say something by themselves.
  if (marked[0] === NOTHING && marked[1] === NOTHING) agreeing.splice(0, 2);
  if (quote.length >= NEAR) agreeing.push(true);
  return agreeing.filter(Boolean).length;
}

function nameOf({ rule, start, end }: Place, text: string): string {
  return `${rule}:${textHash(plain(text.slice(start, end)))}`;
}

function surroundings({ start, end }: Place, text: string): string[] {
  const before = text.slice(Math.max(0, start - FAR), start);
  const behind = text.slice(end, end + FAR);
  return [
    before.slice(before.lastIndexOf('\n') + 1),
    behind.split('\n', 1)[0] ?? '',
    plain(before).slice(-NEAR),
    plain(behind).slice(0, NEAR),
  ].map((words) => textHash(plain(words)));
}

/** Capitals, diacritics and spaces come and go with whatever an editor makes of a text. */
const plain = (text: string) => fold(text).replace(/\s+/g, ' ').trim();
