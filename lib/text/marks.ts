import type { Span } from './document.ts';

/** A run of Markdown characters that is layout, not text. */
export interface Mark extends Span {
  kind: 'heading' | 'strong' | 'emphasis' | 'escape';
}

/** The marks of a text, in order, and the stretches that its strong marks enclose. */
export interface Marks {
  marks: Mark[];
  strong: Span[];
}

const MARK =
  /(?<heading>^[ \t]*#{1,6}[ \t]+)|(?<escape>\\(?=[.*_#+()-]))|(?<stars>\*{1,3})|(?<paragraph>\n[ \t\r]*\n)/gmu;

/**
 * Finds Markdown heading marks, backslash escapes and `*`, `**`, `***` that open and close within one paragraph.
 * Asterisks that stand alone (a list mark, a footnote sign, a product) are left as text.
 */
export function findMarks(text: string): Marks {
  const marks: Mark[] = [];
  const strong: Span[] = [];
  let open: Span | null = null;
  for (const { 0: found, index, groups } of text.matchAll(MARK)) {
    const span = { start: index, end: index + found.length };
    if (groups?.heading !== undefined) marks.push({ ...span, kind: 'heading' });
    else if (groups?.escape !== undefined) marks.push({ ...span, kind: 'escape' });
    else if (groups?.paragraph !== undefined) open = null;
    else if (open !== null && open.end - open.start === found.length && canClose(text, span)) {
      const kind = found.length === 1 ? 'emphasis' : 'strong';
      marks.push({ ...open, kind }, { ...span, kind });
      if (kind === 'strong') strong.push({ start: open.end, end: span.start });
      open = null;
    } else if (canOpen(text, span)) open = span;
  }
  marks.sort((a, b) => a.start - b.start);
  return { marks, strong };
}

function canOpen(text: string, { start, end }: Span): boolean {
  const single = end - start === 1;
  return (
    /[^\s\p{M}*)\]},.;:]/u.test(text.charAt(end)) &&
    !(single && /[\p{L}\p{N}\\]/u.test(text.charAt(start - 1)))
  );
}

function canClose(text: string, { start, end }: Span): boolean {
  const after = text.charAt(end);
  const single = end - start === 1;
  return (
    /[^\s*([\\]/u.test(text.charAt(start - 1)) &&
    !/\p{M}/u.test(after) &&
    !(single && /[\p{L}\p{N}]/u.test(after))
  );
}
