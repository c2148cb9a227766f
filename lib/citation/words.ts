const WORD = /^[\p{L}\p{M}\p{N}]/u;
/** Whether each code unit belongs to a word: 1 yes, 2 no; 0 where it has not been asked for yet. */
const kinds = new Uint8Array(0x10000);

/** Splits a title into words and what stands between them; joining gives the title back. */
export function splitTitle(title: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  let inWord = false;
  for (let i = 0; i < title.length; i++) {
    if (isSecondHalf(title, i) || isWordAt(title, i) === inWord) continue;
    if (i > start) pieces.push(title.slice(start, i));
    start = i;
    inWord = !inWord;
  }
  if (start < title.length) pieces.push(title.slice(start));
  return pieces;
}

/** Whether a piece of `splitTitle` is a word. */
export const isWord = (piece: string) => piece !== '' && isWordAt(piece, 0);

function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isSurrogate(code)) return WORD.test(String.fromCodePoint(text.codePointAt(at) ?? code));
  const known = kinds[code];
  if (known) return known === 1;
  const word = WORD.test(String.fromCharCode(code));
  kinds[code] = word ? 1 : 2;
  return word;
}

const isSurrogate = (code: number) => code >= 0xd800 && code <= 0xdfff;

const isSecondHalf = (text: string, at: number) =>
  at > 0 && isSurrogate(text.charCodeAt(at)) && (text.codePointAt(at - 1) ?? 0) > 0xffff;
