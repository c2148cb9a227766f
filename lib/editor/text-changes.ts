import { minimalEdit } from '../lint/minimal-edit.ts';
import type { Fix } from '../lint/rule.ts';
import type { Edit, NewParagraph } from './adapter.ts';
import { type DomText, piecesOf, placeOf } from './dom-text.ts';

/** Replaces `length` units at `offset` of one text node, which now holds `data`, by `after`. */
export interface NodeChange {
  node: Text;
  data: string;
  offset: number;
  length: number;
  after: string;
}

export interface Insertion {
  /** The paragraphs come after this node; null = at the top. */
  after: Node | null;
  paragraphs: readonly NewParagraph[];
}

/** The edits as changes of single text nodes, in order; or why they cannot be made. */
export function nodeChanges(
  root: HTMLElement,
  read: DomText,
  edits: readonly Edit[],
): NodeChange[] | 'stale' | 'failed' {
  const changes: NodeChange[] = [];
  for (const edit of inOrder(edits)) {
    if (read.text.slice(edit.start, edit.end) !== edit.before) return 'stale';
    const parts = splitByNode(read, insertionIn(edit));
    if (!parts || parts.some(({ node }) => isLocked(root, node))) return 'failed';
    changes.push(...parts);
  }
  return changes;
}

/** True within a part of an editable root that the user cannot write into: a template's fixed words, a widget. */
export function isLocked(root: HTMLElement, node: Node): boolean {
  if (root.ownerDocument.designMode === 'on' || !root.isContentEditable) return false;
  const element = node.nodeType === 1 ? (node as HTMLElement) : node.parentElement;
  return element !== null && !element.isContentEditable;
}

/** The text after the edits. */
export function textAfter(text: string, edits: readonly Edit[]): string {
  let after = '';
  let at = 0;
  for (const { start, end, text: words } of inOrder(edits)) {
    after += text.slice(at, start) + words;
    at = end;
  }
  return after + text.slice(at);
}

/** Where an offset of the text stands after the edits; what is typed at the caret goes on behind an insertion there. */
export function offsetAfter(offset: number, edits: readonly Edit[]): number {
  let shift = 0;
  for (const { start, end, text } of inOrder(edits)) {
    if (end <= offset) shift += text.length - (end - start);
    else if (start < offset) return start + shift + Math.min(offset - start, text.length);
  }
  return offset + shift;
}

/** The one edit that makes `after` of `before`: their differing middle. No surrogate pair is cut in two. */
export function differenceOf(before: string, after: string): Edit {
  const { start, end, text } = minimalEdit(before, after);
  return { start, end, before: before.slice(start, end), text };
}

/**
 * The edit of `now` that does what makes `wanted` of `base`, where somebody else has made `now` of `base` meanwhile; null
 * where the two meet.
 */
export function mergedEdit(base: string, wanted: string, now: string): Edit | null {
  const ours = differenceOf(base, wanted);
  const theirs = differenceOf(base, now);
  if (theirs.start >= ours.end) return ours;
  if (theirs.end > ours.start) return null;
  const shift = now.length - base.length;
  return { ...ours, start: ours.start + shift, end: ours.end + shift };
}

/**
 * The edit that carries out a fix of this text: its differing middle. One that only inserts takes the character beside
 * it along, so that it too has words to expect, and is refused where the text has moved.
 */
export function editOf(text: string, fix: Fix): Edit {
  const middle = minimalEdit(text.slice(fix.start, fix.end), fix.text);
  const start = fix.start + middle.start;
  const end = fix.start + middle.end;
  if (start < end) return { start, end, before: text.slice(start, end), text: middle.text };
  const left = lastCharacter.exec(text.slice(Math.max(0, start - 2), start))?.[0] ?? '';
  const right = left === '' ? (firstCharacter.exec(text.slice(end, end + 2))?.[0] ?? '') : '';
  return {
    start: start - left.length,
    end: end + right.length,
    before: left + right,
    text: left + middle.text + right,
  };
}

const lastCharacter = /.$/su;
const firstCharacter = /^./su;

/** The edits that take these back, in the text they made. */
export function inverseOf(edits: readonly Edit[]): Edit[] {
  let shift = 0;
  return inOrder(edits).map(({ start, before, text }) => {
    const from = start + shift;
    shift += text.length - before.length;
    return { start: from, end: from + text.length, before: text, text: before };
  });
}

/** True when some of the changes are the further parts of an edit that goes over several text nodes. */
export function spansNodes(changes: readonly NodeChange[]): boolean {
  return changes.some(({ node, offset, after }, index) => {
    const previous = changes[index - 1];
    return (
      after === '' &&
      offset === 0 &&
      previous !== undefined &&
      previous.node !== node &&
      previous.offset + previous.length === previous.data.length
    );
  });
}

export function inOrder(edits: readonly Edit[]): Edit[] {
  return [...edits].sort((a, b) => a.start - b.start);
}

/** An edit that only adds to what it expects is written as what it adds. */
function insertionIn(edit: Edit): Edit {
  const { start, end, before, text } = differenceOf(edit.before, edit.text);
  return start === end ? { start: edit.start + start, end: edit.start + end, before, text } : edit;
}

/** The edit as changes of single text nodes; null when it would empty a node and take its formatting along. */
function splitByNode(read: DomText, edit: Edit): NodeChange[] | null {
  if (edit.start === edit.end) {
    const place = placeOf(read.runs, edit.start, 'end') ?? placeOf(read.runs, edit.start, 'start');
    return (
      place && [
        { node: place.node, data: place.node.data, offset: place.offset, length: 0, after: edit.text },
      ]
    );
  }
  const pieces = piecesOf(read.runs, edit);
  const parts = pieces.map(({ node, from, start, end }, index) => ({
    node,
    data: node.data,
    offset: from,
    length: end - start,
    after: index === 0 ? edit.text : '',
  }));
  const emptied = parts.some(({ data, length, after }) => after === '' && length === data.length);
  const seen = parts.reduce((sum, { length }) => sum + length, 0);
  return parts.length === 0 || emptied || seen !== edit.end - edit.start ? null : parts;
}

const partsOfLists = new Set(['UL', 'OL', 'DL', 'TABLE', 'TBODY', 'THEAD', 'TR', 'TD', 'TH', 'LI']);

/**
 * The largest element that ends with this text node's line, out of lists and tables: what new paragraphs come after.
 * Null in the middle of a list or table: behind it they would be in another place.
 */
export function blockOf(root: HTMLElement, read: DomText, node: Node): Node | null {
  const end = endOf(read, node);
  let block = node;
  while (block.parentNode && block.parentNode !== root) {
    const parent = block.parentNode as Element;
    if (endOf(read, parent) > end && !partsOfLists.has(parent.tagName)) break;
    block = parent;
  }
  return endOf(read, block) > end ? null : block;
}

function endOf({ runs }: DomText, node: Node): number {
  const last = runs.findLast((run) => node.contains(run.node));
  return last ? last.start + last.length : 0;
}
