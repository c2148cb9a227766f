import { fold } from '../text/fold.ts';

/** A phrase ready for search in folded text. */
export interface Phrase {
  /** Its parts in order; anything but a sentence's end may stand between them. */
  parts: readonly string[];
  /** It must begin the text. */
  atStart: boolean;
}

/** Words that may stand before what a heading is about. */
const LEAD =
  /^(?:(?:ve|viec|mot so|nhung|cac|cong tac|ket qua|tinh hinh|danh gia|noi dung|thuc hien|trien khai|doi voi)\s+)*/u;

/** A title without the words that say little of what it is about; whole when nothing would be left. */
export function withoutLead(title: string): string {
  const nfc = title.normalize('NFC').trim();
  const rest = nfc.slice(LEAD.exec(fold(nfc))?.[0].length ?? 0);
  return rest === '' ? nfc : rest;
}

/**
 * Reads phrases as report types write them: words with diacritics, searched without; `…` stands for anything in
 * between, a `^` in front for «at the beginning» (lead-in words like «công tác», «kết quả» aside). A phrase with commas
 * is also found without them.
 */
export function readPhrases(written: readonly string[]): Phrase[] {
  return [...new Set(written.flatMap((phrase) => [phrase, phrase.replaceAll(',', '')]))].map(readPhrase);
}

function readPhrase(written: string): Phrase {
  const parts = fold(written)
    .replace(/^\^/u, '')
    .split('…')
    .map((part) => part.trim());
  return { parts: parts.filter((part) => part !== ''), atStart: written.startsWith('^') };
}

/** Offset of the first whole-word occurrence in a folded text, -1 when there is none. */
export function findPhrase(folded: string, { parts, atStart }: Phrase): number {
  const [first = '', ...rest] = parts;
  if (atStart) {
    const start = LEAD.exec(folded)?.[0].length ?? 0;
    const at = [0, start].find(
      (offset) => folded.startsWith(first, offset) && isWhole(folded, offset, first),
    );
    return at === undefined || followedBy(folded, at + first.length, rest) === -1 ? -1 : at;
  }
  for (let at = folded.indexOf(first); at !== -1; at = folded.indexOf(first, at + 1)) {
    // What does not follow the first occurrence follows no later one.
    if (isWhole(folded, at, first)) return followedBy(folded, at + first.length, rest) === -1 ? -1 : at;
  }
  return -1;
}

/** The first of the phrases to occur; at the same place the longest. */
export function findFirst(folded: string, phrases: readonly Phrase[]): { at: number; length: number } | null {
  let best: { at: number; length: number } | null = null;
  for (const phrase of phrases) {
    const at = findPhrase(folded, phrase);
    const length = phrase.parts.reduce((sum, part) => sum + part.length, 0);
    if (at === -1) continue;
    if (best === null || at < best.at || (at === best.at && length > best.length)) best = { at, length };
  }
  return best;
}

function followedBy(folded: string, from: number, parts: readonly string[]): number {
  let end = from;
  for (const part of parts) {
    const at = folded.indexOf(part, end);
    if (at === -1 || !isWhole(folded, at, part)) return -1;
    end = at + part.length;
  }
  return end;
}

function isWhole(folded: string, at: number, part: string): boolean {
  return !/[a-z0-9]/u.test(folded.charAt(at - 1)) && !/[a-z0-9]/u.test(folded.charAt(at + part.length));
}
