/** How one finding looks in a terminal: the words of the file with a caret under the very ones, and what its fix makes of them. */
import { changeOf } from '../components/diff.ts';
import type { Finding } from '../lib/checklist/result.ts';
import type { Span } from '../lib/text/document.ts';
import { clip, clipMiddle, clipStart, columnsOf, printable } from './check-terminal.ts';

export interface Excerpt {
  words: string;
  /** Columns of `words` that the finding takes: at least one, so that an empty place can be seen too. */
  caret: { from: number; width: number };
}

/** More is never shown of any side, and a line may be a whole book. */
const REACH = 600;
const LINE_BREAK = /\r\n|\n|\r/g;

/** The lines that a span touches as one line of at most `width` columns; context is cut first. */
export function excerptOf(text: string, { start, end }: Span, width: number): Excerpt {
  const within = clipMiddle(shown(text.slice(start, end)), width - 8);
  const room = width - columnsOf(within);
  const [left, right] = around(lineBefore(text, start).trimStart(), lineAfter(text, end).trimEnd(), room);
  return {
    words: left + within + right,
    caret: { from: columnsOf(left), width: Math.max(1, columnsOf(within)) },
  };
}

export interface ShownChange {
  head: string;
  before: string;
  after: string;
  tail: string;
  /** Both look the same: only their code points differ. */
  sameLooks: boolean;
}

/** What the fix of a finding changes, each side in at most `width` columns; null when there is no fix. */
export function changeShown(finding: Finding, text: string, width: number): ShownChange | null {
  const change = changeOf(finding, text);
  if (!change) return null;
  const blanksOnly = change.before.replace(/\s/gu, '') === change.after.replace(/\s/gu, '');
  const [before, after] = [change.before, change.after].map((part) => {
    const clipped = clipMiddle(shown(part), width - 8);
    return blanksOnly ? clipped.replaceAll(' ', '␣') : clipped;
  }) as [string, string];
  const [head, tail] = around(
    change.head,
    change.tail,
    width - Math.max(columnsOf(before), columnsOf(after)),
  );
  return { head, before, after, tail, sameLooks: before === after };
}

/** The place of an offset as editors number it: both from 1, columns in UTF-16 code units. */
export type Places = (offset: number) => { line: number; column: number };

export function createPlaces(text: string): Places {
  const starts = [0, ...Array.from(text.matchAll(LINE_BREAK), ({ 0: found, index }) => index + found.length)];
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

function lineBefore(text: string, offset: number): string {
  const part = text.slice(Math.max(0, offset - REACH), offset);
  return part.slice(Math.max(part.lastIndexOf('\n'), part.lastIndexOf('\r')) + 1);
}

function lineAfter(text: string, offset: number): string {
  const part = text.slice(offset, offset + REACH);
  return part.slice(0, part.search(/[\r\n]|$/));
}

/** What stands before and after in `room` columns: each has half of them, and what the other leaves. */
function around(before: string, after: string, room: number): [left: string, right: string] {
  const [all, rest] = [shown(before), shown(after)];
  const left = clipStart(all, Math.max(room >> 1, room - columnsOf(rest)));
  return [left, clip(rest, room - columnsOf(left))];
}

/** A long stretch loses its middle, which there is no room for anyway. */
function shown(text: string): string {
  return printable(text.length > 2 * REACH ? text.slice(0, REACH) + text.slice(-REACH) : text);
}
