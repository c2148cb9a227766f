import type { Fix } from './rule.ts';

/**
 * The edits that make these fixes of `text` at once, in order, none overlapping another. Where fixes meet they are made
 * word by word if their words allow it, and of two that still meet the first, the longer where both begin together:
 * the other was worked out on words that are no longer there. Edits that touch become one.
 */
export function fixesTogether(text: string, fixes: readonly Fix[]): Fix[] {
  const edits: Fix[] = [];
  let free = 0;
  let inserted = -1;
  for (const group of meeting(fixes)) {
    const parts = group.length === 1 ? group : group.flatMap((fix) => wordByWord(text, fix)).sort(inOrder);
    for (const part of parts) {
      const inserts = part.start === part.end;
      // Of two that only insert at one place nobody knows which comes first.
      if (part.start < free || (inserts && part.start === inserted)) continue;
      free = inserts && !endsWord(part) ? part.end : Math.max(part.end, part.start + 1);
      if (inserts) inserted = part.start;
      const last = edits.at(-1);
      if (last?.end === part.start)
        edits[edits.length - 1] = { start: last.start, end: part.end, text: last.text + part.text };
      else edits.push(part);
    }
  }
  return edits;
}

/** Where two begin together: what only comes before the other's words, else the longer. */
function inOrder(one: Fix, other: Fix): number {
  return one.start - other.start || rank(other) - rank(one);
}

function rank(fix: Fix): number {
  return fix.start === fix.end && !endsWord(fix) ? Number.MAX_SAFE_INTEGER : fix.end;
}

function endsWord({ text }: Fix): boolean {
  return /[\p{L}\p{M}\p{N}]$/u.test(text);
}

/** Fixes in groups that have no place in common. */
function meeting(fixes: readonly Fix[]): Fix[][] {
  const groups: Fix[][] = [];
  let reach = -1;
  for (const fix of [...fixes].sort(inOrder)) {
    if (fix.start < reach) groups.at(-1)?.push(fix);
    else groups.push([fix]);
    reach = Math.max(reach, fix.end);
  }
  return groups;
}

/** A fix of several words, or of what stands between them, as one fix for each word and gap that changes. */
function wordByWord(text: string, fix: Fix): Fix[] {
  const [head] = /[\p{L}\p{M}\p{N}]*$/u.exec(text.slice(Math.max(0, fix.start - LONGEST), fix.start)) ?? [''];
  const [tail] = /^[\p{L}\p{M}\p{N}]*/u.exec(text.slice(fix.end, fix.end + LONGEST)) ?? [''];
  const before = wordsAndGaps(head + text.slice(fix.start, fix.end) + tail);
  const after = wordsAndGaps(head + fix.text + tail);
  if (before.length !== after.length) return [fix];
  let start = fix.start - head.length;
  return before.flatMap((written, index) => {
    const part = { start, end: start + written.length, text: after[index] ?? '' };
    start = part.end;
    return part.text === written ? [] : [part];
  });
}

/** How much of a word beside a fix is looked at. */
const LONGEST = 40;

/** Words at even places, what stands between them at odd ones. */
function wordsAndGaps(text: string): string[] {
  return text.split(/([^\p{L}\p{M}\p{N}]+)/u);
}
