import type { Finding } from '../lib/checklist/result.ts';
import { minimalEdit } from '../lib/lint/minimal-edit.ts';

/** A replacement, cut so that only what changes is marked: `head + before + tail` becomes `head + after + tail`. */
export interface Change {
  head: string;
  before: string;
  after: string;
  tail: string;
}

const WORD = /[\p{L}\p{M}\p{N}]/u;
const DIGIT = /\d/;
const BLANK = /^\s*$/u;
const SMALL = 2;

/**
 * The smallest change from `before` to `after` that an eye still catches: one or two letters are widened to their word,
 * digits to their number (99.2 → 99,2), spaces to the punctuation they belong to.
 */
export function changeBetween(before: string, after: string): Change {
  const edit = minimalEdit(before, after);
  const removed = before.slice(edit.start, edit.end);
  const added = edit.text;
  const size = Math.max(removed.length, added.length);
  const joins =
    BLANK.test(removed) && BLANK.test(added)
      ? isLoose
      : size <= SMALL || DIGIT.test(removed + added)
        ? isInsideWord
        : () => false;

  let start = edit.start;
  while (start > 0 && joins(before, start - 1)) start--;
  let end = edit.end;
  while (end < before.length && joins(before, end)) end++;
  const rest = before.length - end;
  return {
    head: before.slice(0, start),
    before: before.slice(start, end),
    after: after.slice(start, after.length - rest),
    tail: before.slice(end),
  };
}

/** The change that a finding's fix makes, within the words it marks; null when there is no certain fix. */
export function changeOf(finding: Finding, text: string): Change | null {
  const { fix } = finding;
  if (!fix) return null;
  const start = Math.min(finding.start, fix.start);
  const end = Math.max(finding.end, fix.end);
  const before = text.slice(start, end);
  return changeBetween(before, text.slice(start, fix.start) + fix.text + text.slice(fix.end, end));
}

/** `change` with up to `reach` code units of the line around the finding, cut at words and marked with «…». */
export function withContext(finding: Finding, text: string, reach: number): Change | null {
  const change = changeOf(finding, text);
  if (!change || !finding.fix) return null;
  const start = Math.min(finding.start, finding.fix.start);
  const end = Math.max(finding.end, finding.fix.end);
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const newline = text.indexOf('\n', end);
  const lineEnd = newline < 0 ? text.length : newline;
  return clipChange(
    {
      ...change,
      head: text.slice(lineStart, start) + change.head,
      tail: change.tail + text.slice(end, lineEnd),
    },
    reach,
  );
}

/** Shortens what does not change to about `reach` code units on either side. */
export function clipChange(change: Change, reach: number): Change {
  return { ...change, head: clipHead(change.head, reach), tail: clipTail(change.tail, reach) };
}

/** The end of `text`, cut before a word. */
function clipHead(text: string, reach: number): string {
  if (text.length <= reach) return text;
  const space = text.indexOf(' ', text.length - reach);
  return `…${space < 0 ? '' : text.slice(space + 1)}`;
}

/** The start of `text`, cut after a word. */
export function clipTail(text: string, reach: number): string {
  if (text.length <= reach) return text;
  const space = text.lastIndexOf(' ', reach);
  return `${space <= 0 ? '' : text.slice(0, space)}…`;
}

const SPELLED: Readonly<Record<string, string>> = {
  ' ': 'khoảng trắng',
  '\u00a0': 'khoảng trắng',
  '-': 'gạch nối',
  '–': 'gạch ngang',
  '.': 'chấm',
  ',': 'phẩy',
  ';': 'chấm phẩy',
  ':': 'hai chấm',
  '/': 'gạch chéo',
};

/** How a screen reader says a changed part, in which every space and mark counts. */
export function spell(part: string): string {
  if (part === '') return 'không có gì';
  const said: string[] = [];
  let word = '';
  for (const character of part) {
    const name = SPELLED[character];
    if (name === undefined) {
      word += character;
    } else {
      if (word) said.push(word);
      said.push(name);
      word = '';
    }
  }
  if (word) said.push(word);
  return said.join(', ');
}

/** «kinh tế, gạch nối xã hội, sửa thành …»: the whole change in words. */
export function spellChange({ head, before, after, tail }: Change): string {
  const side = (part: string) => [head.trim(), spell(part), tail.trim()].filter(Boolean).join(' ');
  return `${side(before)}, sửa thành ${side(after)}`;
}

function isLoose(text: string, at: number): boolean {
  return !WORD.test(text[at] ?? '');
}

function isInsideWord(text: string, at: number): boolean {
  const character = text[at] ?? '';
  if (WORD.test(character)) return true;
  return /[.,]/.test(character) && DIGIT.test(text[at - 1] ?? '') && DIGIT.test(text[at + 1] ?? '');
}
