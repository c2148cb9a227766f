/** Splits a title into words and what stands between them; joining gives the title back. */
export function splitTitle(title: string): string[] {
  return title.split(/([\p{L}\p{M}\p{N}]+)/u).filter((piece) => piece !== '');
}

/** Whether a piece of `splitTitle` is a word. */
export const isWord = (piece: string) => /^[\p{L}\p{M}\p{N}]/u.test(piece);
