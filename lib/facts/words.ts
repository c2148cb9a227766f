import type { Span } from '../text/document.ts';

/** A run of letters and digits; in Vietnamese a syllable. Offsets in the block's text. */
export interface Word extends Span {
  text: string;
  /** `text` in lower case. */
  lower: string;
  /** Only spaces, at least one, stand between this word and the one before it. */
  follows: boolean;
}

/** The words of a block's clean text (NFC), in order. */
export function findWords(text: string): Word[] {
  const words: Word[] = [];
  let end = -1;
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const follows = end >= 0 && isSpace(text, end, index);
    end = index + word.length;
    words.push({ start: index, end, text: word, lower: word.toLowerCase(), follows });
  }
  return words;
}

function isSpace(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const char = text.charCodeAt(at);
    if (char !== 0x20 && char !== 0xa0) return false;
  }
  return true;
}
