import type { Edit, WriteOutcome, Writing } from './adapter.ts';
import { type DomText, offsetOf, placeOf, readDom } from './dom-text.ts';
import { KeptPlace } from './kept-place.ts';
import { insertionEdit, insertionSteps, insertNatively } from './native-paragraphs.ts';
import { briefly, bringTo, pause, redoTo, replaceNatively, undoTo } from './native-steps.ts';
import type { Writer } from './rich-text.ts';
import {
  differenceOf,
  type Insertion,
  inOrder,
  inverseOf,
  type NodeChange,
  spansNodes,
  textAfter,
} from './text-changes.ts';
import { UserInput } from './user-input.ts';

interface Options {
  /** Nothing is written until this long after the last key, ms: editors merge what comes sooner with the typing. */
  quietFor?: number;
  /** How long the editor takes to note what was written, ms; before that it cannot undo it. */
  settling?: number;
  /** False for an editor nobody has named: whether undo takes back exactly our edit is seen at the first one. */
  knownUndo?: boolean;
  /** What the editor carries while it takes no text though its element is editable, as a selector. */
  readOnlyMark?: string;
}

interface Plan {
  apply(): void;
  /** What `apply` does, to bring the caret along; null when the caret is to stay behind what was written. */
  edits: readonly Edit[] | null;
  isRight(now: DomText): boolean;
  /** The most undo steps it may make. */
  steps: number;
}

interface LastWrite extends Pick<Plan, 'edits' | 'steps'> {
  before: string;
  after: string;
}

/**
 * Writes as the browser's own editing does: select, then execCommand, which takes part in the undo. What came out is
 * looked at each time, and taken back when it is not what was meant.
 */
export class NativeWriter implements Writer {
  private readonly root: HTMLElement;
  private quietFor: number;
  private readonly settling: number;
  private knownUndo: boolean;
  private readonly readOnlyMark: string | undefined;
  private isCopyOnly = false;
  private lastInput = Number.NEGATIVE_INFINITY;
  private lastWrite: LastWrite | null = null;

  constructor(root: HTMLElement, options: Options = {}) {
    const { quietFor = 0, settling = briefly, knownUndo = true, readOnlyMark } = options;
    this.root = root;
    this.readOnlyMark = readOnlyMark;
    this.quietFor = quietFor;
    this.settling = settling;
    this.knownUndo = knownUndo;
    if (quietFor === 0) return;
    const noteInput = () => {
      this.lastInput = performance.now();
    };
    for (const type of ['keydown', 'input']) root.addEventListener(type, noteInput, { passive: true });
  }

  get writing(): Writing {
    return this.isCopyOnly ? 'none' : 'many-undos';
  }

  async edit(changes: readonly NodeChange[], insertion: Insertion | null): Promise<WriteOutcome> {
    const { root } = this;
    if (spansNodes(changes) || (!this.knownUndo && changes.some(emptiesElement))) return 'failed';
    const isStale = () => changes.some(({ node, data }) => !node.isConnected || node.data !== data);
    return this.carryOut(isStale, (before) => {
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
    });
  }

  async insertText(parent: Node, offset: number, text: string): Promise<WriteOutcome> {
    const { root } = this;
    return this.carryOut(
      () => !root.contains(parent),
      (before) => ({
        apply: () => {
          root.ownerDocument.getSelection()?.collapse(parent, offset);
          root.ownerDocument.execCommand('insertText', false, text);
        },
        edits: null,
        isRight: (now) =>
          now.text.includes(text.trim()) &&
          wordsOf(now.text).length === wordsOf(before.text).length + wordsOf(text).length,
        steps: 1,
      }),
    );
  }

  async undo(): Promise<WriteOutcome> {
    const { root, lastWrite } = this;
    const now = readDom(root);
    if (!lastWrite || now.text !== lastWrite.after) return 'stale';
    this.lastWrite = null;
    const { before, edits, steps } = lastWrite;
    const kept = new KeptPlace(root, now);
    takeFocus(root);
    const isBack =
      (await undoTo(root, before, steps)) !== null ||
      (await bringTo(root, before, edits && inverseOf(edits), []));
    kept.restore(readDom(root), edits ? inverseOf(edits) : [differenceOf(now.text, before)]);
    return isBack ? 'done' : 'failed';
  }

  private async carryOut(isStale: () => boolean, planFor: (before: DomText) => Plan): Promise<WriteOutcome> {
    if (this.isCopyOnly) return 'failed';
    if (this.isReadOnly()) return 'read-only';
    if (!(await this.isQuiet()) || isStale()) return 'stale';
    const { root } = this;
    const before = readDom(root);
    const state = {
      before,
      nodes: [...root.childNodes].map((node) => node.cloneNode(true)),
      kept: new KeptPlace(root, before),
      input: new UserInput(root),
    };
    try {
      return await this.write(planFor(before), state);
    } finally {
      state.input.stop();
    }
  }

  private async write(plan: Plan, state: State): Promise<WriteOutcome> {
    const { root } = this;
    const { before, input } = state;
    takeFocus(root);
    plan.apply();
    // At once, so that what is typed next goes where the user is; and again where an editor takes the caret along.
    restorePlace(root, plan, state);
    await pause(this.settling);
    const after = readDom(root);
    if (!input.came) {
      // An editor that takes no such writing may take another.
      if (after.text === before.text) return 'failed';
      if (!plan.isRight(after)) {
        await undoTo(root, before.text, plan.steps);
        return this.giveUp(state);
      }
      const outcome = this.knownUndo ? 'done' : await this.tryUndo(plan, state, after.text);
      if (outcome !== 'done') return outcome;
      restorePlace(root, plan, state);
    }
    // What was typed meanwhile is the user's own: nothing is undone then, and the caller looks at the text.
    this.lastWrite = { before: before.text, after: after.text, edits: plan.edits, steps: plan.steps };
    return 'done';
  }

  /** Goes back over our own edit and forward again, and stops writing for good when that takes anything else along. */
  private async tryUndo(plan: Plan, state: State, after: string): Promise<WriteOutcome> {
    const { root } = this;
    const { before, input } = state;
    const taker = await undoTo(root, before.text, plan.steps);
    if (input.came) return taker ? 'stale' : 'unsure';
    if (!taker) return this.giveUp(state);
    const isRedone = await redoTo(root, after, plan.steps);
    if (input.came) return isRedone ? 'done' : 'unsure';
    if (!isRedone) return this.giveUp(state);
    // The browser's own history takes one step as any other; a page's may join ours to the typing another time.
    this.knownUndo = taker === 'browser';
    if (this.knownUndo) this.quietFor = 0;
    return 'done';
  }

  /** Leaves the text as it was before the write. */
  private async giveUp({ before, nodes, kept }: State): Promise<WriteOutcome> {
    const { root } = this;
    if (!this.knownUndo) this.isCopyOnly = true;
    if (!(await bringTo(root, before.text, null, nodes))) return 'unsure';
    kept.restore(readDom(root), []);
    return this.isCopyOnly ? 'copy-only' : 'failed';
  }

  private isReadOnly(): boolean {
    const { root, readOnlyMark } = this;
    const isEditable = root.isContentEditable || root.ownerDocument.designMode === 'on';
    return !isEditable || (readOnlyMark !== undefined && root.matches(readOnlyMark));
  }

  /** False when the user is typing on. */
  private async isQuiet(): Promise<boolean> {
    const seen = this.lastInput;
    const left = seen + this.quietFor - performance.now();
    if (left > 0) await pause(left);
    return this.lastInput === seen;
  }
}

interface State {
  before: DomText;
  nodes: readonly Node[];
  kept: KeptPlace;
  input: UserInput;
}

function restorePlace(root: HTMLElement, { edits }: Plan, { kept }: State): void {
  if (edits) kept.restore(readDom(root), edits);
  else kept.restoreScroll();
}

/** Commands go to what has the focus; in a frame of its own an editor need not have that of the page. */
function takeFocus(root: HTMLElement): void {
  const { activeElement } = root.ownerDocument;
  if (!activeElement || !root.contains(activeElement)) root.focus({ preventScroll: true });
}

function editOf({ runs }: DomText, { node, data, offset, length, after }: NodeChange): Edit | null {
  const start = offsetOf(runs, node, offset);
  const end = offsetOf(runs, node, offset + length);
  if (start === null || end === null) return null;
  return { start, end, before: data.slice(offset, offset + length), text: after };
}

/** Firefox then eats the space behind the element, and other editors lose its formatting. */
function emptiesElement({ node, length, data }: NodeChange): boolean {
  return length === data.length && length > 0 && node.parentElement?.childNodes.length === 1;
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
