import type { BlockHint } from './document.ts';
import { findMarks } from './marks.ts';

/**
 * Reads what a Markdown (or plain .txt) file marks on its lines: headings (`#`), entirely bold lines, list items.
 * `text` is the file as decoded, unchanged; give both to `createDocument` with the layout `wrapped`, which keeps the
 * marks out of the blocks' text. Hints are offsets in `text`.
 */
export function readMarkdown(text: string): { text: string; hints: BlockHint[] } {
  const { strong } = findMarks(text);
  const hints: BlockHint[] = [];
  let current = 0;
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    const end = index + line.length;
    while ((strong[current]?.end ?? Number.POSITIVE_INFINITY) <= index) current++;
    const bold = strong[current];
    const hint: BlockHint = { start: index, end };
    const level = /^[ \t]*(#{1,6})[ \t]/u.exec(line)?.[1]?.length;
    if (level !== undefined) hint.headingLevel = level;
    if (bold !== undefined && isBare(text.slice(index, bold.start)) && isBare(text.slice(bold.end, end)))
      hint.bold = true;
    if (/^[ \t]*[-+*][ \t]/u.test(line)) hint.listItem = true;
    if (Object.keys(hint).length > 2) hints.push(hint);
  }
  return { text, hints };
}

/** Nothing but marks and white space. */
function isBare(text: string): boolean {
  return /^[\s#*]*$/u.test(text);
}
