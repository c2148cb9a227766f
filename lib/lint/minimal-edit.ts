import type { Fix } from './rule.ts';

/**
 * The differing middle of two texts: replacing `start…end` of `before` by `text` gives `after`.
 * Offsets are UTF-16 code units in `before`; no surrogate pair is cut in two.
 */
export function minimalEdit(before: string, after: string): Fix {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  if (cutsPair(before, start) || cutsPair(after, start)) start--;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same++;
  if (cutsPair(before, before.length - same) || cutsPair(after, after.length - same)) same--;
  return { start, end: before.length - same, text: after.slice(start, after.length - same) };
}

function cutsPair(text: string, at: number): boolean {
  return at > 0 && at < text.length && /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
}
