import type { Span } from '../text/document.ts';

/** A run of letters and digits; in Vietnamese a syllable. Offsets in the block's text. */
export interface Word extends Span {
  /** In lower case. */
  lower: string;
  /** Only spaces, at least one, stand between this word and the one before it. */
  follows: boolean;
}

const [WORD, SPACE, OTHER] = [1, 2, 3];

/**
 * What each code unit is, 0 where it has not been asked for yet: a table answers several times faster than a pattern of
 * Unicode classes.
 */
const kinds = new Uint8Array(0x10000);

let latest: { text: string; words: readonly Word[] } = { text: '', words: [] };

/**
 * The words of a block's clean text (NFC), in order. Those of the text asked for last are kept, since one rule after the
 * other asks for them; those of a whole report would be too many to keep.
 */
export function wordsOf(text: string): readonly Word[] {
  if (latest.text !== text) latest = { text, words: findWords(text) };
  return latest.words;
}

function findWords(text: string): Word[] {
  const words: Word[] = [];
  // «İ» is the one letter that would grow in lower case and shift all offsets.
  const letters = text.replaceAll('İ', 'I').toLowerCase();
  let start = -1;
  let follows = false;
  for (let at = 0; at < letters.length; at++) {
    const kind = kinds[letters.charCodeAt(at)] || classify(letters.charCodeAt(at));
    if (kind === WORD) {
      if (start < 0) start = at;
      continue;
    }
    if (start >= 0) {
      words.push({ start, end: at, lower: letters.slice(start, at), follows });
      start = -1;
      follows = true;
    }
    follows &&= kind === SPACE;
  }
  if (start >= 0) words.push({ start, end: letters.length, lower: letters.slice(start), follows });
  return words;
}

function classify(code: number): number {
  const char = String.fromCharCode(code);
  const kind = /[\p{L}\p{M}\p{N}]/u.test(char) ? WORD : /[ \u00a0]/.test(char) ? SPACE : OTHER;
  kinds[code] = kind;
  return kind;
}
