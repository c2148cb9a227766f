import type { Edit } from './adapter.ts';
import { type DomText, offsetOf, placeOf } from './dom-text.ts';
import { insertionEdit, insertionSteps, insertNatively } from './native-paragraphs.ts';
import { replaceNatively } from './native-steps.ts';
import { type Insertion, inOrder, inverseOf, type NodeChange, textAfter } from './text-changes.ts';

/** One write: how it is done, and what tells that it came out as it was meant. */
export interface Plan {
  apply(): void;
  /** What `apply` does, to bring the caret along; null when the caret is to stay behind what was written. */
  edits: readonly Edit[] | null;
  isRight(now: DomText): boolean;
  /** The most undo steps it may make. */
  steps: number;
}

/** `before` is what stands in the editor now. */
export function planEdit(
  root: HTMLElement,
  before: DomText,
  changes: readonly NodeChange[],
  insertion: Insertion | null,
): Plan {
  const edits: Edit[] = [];
  const shapes = new Map<Edit, string>();
  for (const change of changes) {
    const edit = editOf(before, change);
    if (!edit) continue;
    edits.push(edit);
    shapes.set(edit, shapeOf(root, change.node));
  }
  if (insertion) edits.push(insertionEdit(before, insertion));
  const expected = textAfter(before.text, edits);
  return {
    apply: () => {
      // From the end, so that offsets of earlier changes in the same node stay right.
      for (const change of [...changes].reverse()) replaceNatively(root, change);
      if (insertion) insertNatively(root, insertion);
    },
    edits,
    isRight: (now) => now.text === expected && keepsShapes(root, now, edits, shapes),
    steps: changes.length + (insertion ? insertionSteps : 0),
  };
}

/** For a place that shows no words, where an edit of the text would not know which of two empty lines is meant. */
export function planText(
  root: HTMLElement,
  before: DomText,
  parent: Node,
  offset: number,
  text: string,
): Plan {
  return {
    apply: () => {
      root.ownerDocument.getSelection()?.collapse(parent, offset);
      root.ownerDocument.execCommand('insertText', false, text);
    },
    edits: null,
    isRight: (now) =>
      now.text.includes(text.trim()) &&
      wordsOf(now.text).length === wordsOf(before.text).length + wordsOf(text).length,
    steps: 1,
  };
}

function editOf({ runs }: DomText, { node, data, offset, length, after }: NodeChange): Edit | null {
  const start = offsetOf(runs, node, offset);
  const end = offsetOf(runs, node, offset + length);
  if (start === null || end === null) return null;
  return { start, end, before: data.slice(offset, offset + length), text: after };
}

/** The elements around a node: its formatting and its place in lists and tables. */
function shapeOf(root: HTMLElement, node: Node): string {
  let shape = '';
  for (let at = node.parentElement; at && at !== root; at = at.parentElement) shape += `${at.tagName} `;
  return shape;
}

/** True when what was written stands in the same formatting as what stood there: `shapes` has that of each edit. */
function keepsShapes(
  root: HTMLElement,
  now: DomText,
  edits: readonly Edit[],
  shapes: ReadonlyMap<Edit, string>,
): boolean {
  const written = inverseOf(edits);
  return inOrder(edits).every((edit, index) => {
    const shape = shapes.get(edit);
    if (shape === undefined) return true;
    const { start = 0, before } = written[index] ?? {};
    const place = placeOf(now.runs, start, before === '' ? 'end' : 'start');
    return place !== null && shapeOf(root, place.node) === shape;
  });
}

function wordsOf(text: string): string {
  return text.replace(/\s/g, '');
}
