/**
 * The matches of a global pattern in a text, in order. Like `text.matchAll(pattern)`, which compiles a copy of the
 * pattern for each text: most paragraphs have nothing to find.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  return text.search(pattern) < 0 ? [] : [...text.matchAll(pattern)];
}
