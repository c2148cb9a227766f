import { matchesOf } from '../facts/matches.ts';
import type { Span } from '../text/document.ts';

/** A phrase as it stands in a text. */
export interface PhraseMatch extends Span {
  written: string;
}

/** Enough to tell most names apart from other words, and no longer than the shortest. */
const BEGINNING = 6;
const LETTER = /\p{L}/u;
const WORD_END = '(?!\\p{L})';

/**
 * A search for whole phrases, case-sensitive, the longest at a place. `toPattern` may let the pattern of a phrase match
 * more than itself; `spellings` are all ways its beginning may then be written; `ending` is what all of them end with, once:
 * a class of letters in each of hundreds of phrases takes half a second to compile. Most places of a text are told from all
 * phrases by those beginnings, as plain text: a pattern of Unicode classes takes many times longer.
 */
export function createPhraseSearch(
  phrases: readonly string[],
  toPattern: (phrase: string) => string = (phrase) => phrase,
  spellings: (phrase: string) => readonly string[] = (phrase) => [phrase],
  ending = WORD_END,
): (text: string) => PhraseMatch[] {
  const beginnings = new Set(phrases.flatMap(spellings).map((phrase) => phrase.slice(0, BEGINNING)));
  const candidate = new RegExp([...beginnings].join('|'), 'g');
  const longFirst = [...phrases].sort((a, b) => b.length - a.length).map(toPattern);
  const pattern = new RegExp(`(?:${longFirst.join('|')})${ending}`, 'uy');
  return (text) => {
    let end = 0;
    return matchesOf(text, candidate).flatMap(({ index: start }) => {
      if (start < end || LETTER.test(text.charAt(start - 1))) return [];
      pattern.lastIndex = start;
      const written = pattern.exec(text)?.[0];
      if (written === undefined) return [];
      end = start + written.length;
      return [{ start, end, written }];
    });
  };
}
