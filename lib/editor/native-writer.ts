import type { Edit, WriteOutcome, Writing } from './adapter.ts';
import { type DomText, readDom } from './dom-text.ts';
import { KeptPlace } from './kept-place.ts';
import { type Plan, planEdit, planText } from './native-plan.ts';
import { briefly, bringTo, mergeTo, pause, redoTo, undoTo } from './native-steps.ts';
import type { Writer } from './rich-text.ts';
import { differenceOf, type Insertion, inverseOf, type NodeChange, spansNodes } from './text-changes.ts';
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

/** What was there before a write, and whether the user has come in between. */
interface State {
  text: string;
  nodes: readonly Node[];
  kept: KeptPlace;
  input: UserInput;
}

interface LastWrite {
  before: string;
  after: string;
  edits: readonly Edit[] | null;
  steps: number;
}

/**
 * Writes as the browser's own editing does: select, then execCommand, which takes part in the undo. What came out is
 * looked at each time, and taken back when it is not what was meant. From the user's first key or press on nothing is
 * undone or brought back as a whole any more, and neither focus nor caret is moved: that would take what they type.
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
    if (spansNodes(changes) || (!this.knownUndo && changes.some(emptiesElement))) return 'failed';
    return this.carryOut(
      () => changes.some(({ node, data }) => !node.isConnected || node.data !== data),
      (before) => planEdit(this.root, before, changes, insertion),
    );
  }

  async insertText(parent: Node, offset: number, text: string): Promise<WriteOutcome> {
    return this.carryOut(
      () => !this.root.contains(parent),
      (before) => planText(this.root, before, parent, offset, text),
    );
  }

  async undo(): Promise<WriteOutcome> {
    const { root, lastWrite } = this;
    const now = readDom(root);
    if (!lastWrite || now.text !== lastWrite.after) return 'stale';
    this.lastWrite = null;
    const { before, steps } = lastWrite;
    const edits = lastWrite.edits && inverseOf(lastWrite.edits);
    const kept = new KeptPlace(root, now);
    const input = new UserInput(root);
    takeFocus(root);
    const isBack =
      (await undoTo(root, before, steps, input)) !== null || (await bringTo(root, before, edits, [], input));
    input.stop();
    if (!input.came) kept.restore(readDom(root), edits ?? [differenceOf(now.text, before)]);
    return isBack ? 'done' : 'failed';
  }

  /** Waits for a pause of the user's, and writes only when nothing has come meanwhile, wherever on the page. */
  private async carryOut(isStale: () => boolean, planFor: (before: DomText) => Plan): Promise<WriteOutcome> {
    const { root } = this;
    if (this.isCopyOnly) return 'failed';
    if (this.isReadOnly()) return 'read-only';
    const input = new UserInput(root);
    try {
      if (!(await this.isQuiet()) || input.came || isStale()) return 'stale';
      const before = readDom(root);
      const nodes = [...root.childNodes].map((node) => node.cloneNode(true));
      const kept = new KeptPlace(root, before);
      return await this.write(planFor(before), { text: before.text, nodes, kept, input });
    } finally {
      input.stop();
    }
  }

  /** Writes, waits until the editor has noted it, looks at what came out, and at its undo where that is not known. */
  private async write(plan: Plan, state: State): Promise<WriteOutcome> {
    const { root } = this;
    const { input, text: before } = state;
    this.lastWrite = null;
    takeFocus(root);
    plan.apply();
    // At once, so that what is typed next goes where the user is; and again where an editor takes the caret along.
    restorePlace(root, plan, state);
    await pause(this.settling);
    // What was typed meanwhile is the user's own: the caller looks at the text, and there is nothing to take back.
    if (input.came) return 'done';
    const after = readDom(root);
    // An editor that takes no such writing may take another.
    if (after.text === before) return 'failed';
    if (!plan.isRight(after)) {
      await undoTo(root, before, plan.steps, input);
      return this.giveUp(state);
    }
    const outcome = this.knownUndo ? 'done' : await this.tryUndo(plan, state, after.text);
    if (outcome !== 'done' || input.came) return outcome;
    restorePlace(root, plan, state);
    this.lastWrite = { before, after: after.text, edits: plan.edits, steps: plan.steps };
    return 'done';
  }

  /** Goes back over our own edit and forward again, and stops writing for good when that takes anything else along. */
  private async tryUndo(plan: Plan, state: State, after: string): Promise<WriteOutcome> {
    const { root } = this;
    const { text: before, input } = state;
    const taker = await undoTo(root, before, plan.steps, input);
    if (taker && input.came) return 'stale';
    if (!taker || !(await redoTo(root, after, plan.steps, input))) return this.giveUp(state);
    // The browser's own history takes one step as any other; a page's may join ours to the typing another time.
    this.knownUndo = taker === 'browser';
    if (this.knownUndo) this.quietFor = 0;
    return 'done';
  }

  /** Leaves the text as it was before the write; what the user has come to type by then stays in it. */
  private async giveUp({ text, nodes, kept, input }: State): Promise<WriteOutcome> {
    const { root } = this;
    // With the user's keys in between nothing is learnt about the editor.
    if (!this.knownUndo && !input.came) this.isCopyOnly = true;
    const isBack =
      (await bringTo(root, text, null, nodes, input)) || (input.came && (await mergeTo(root, text, input)));
    if (!isBack) return 'unsure';
    if (!input.came) kept.restore(readDom(root), []);
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

function restorePlace(root: HTMLElement, { edits }: Plan, { kept }: State): void {
  if (edits) kept.restore(readDom(root), edits);
  else kept.restoreScroll();
}

/** Commands go to what has the focus; in a frame of its own an editor need not have that of the page. */
function takeFocus(root: HTMLElement): void {
  const { activeElement } = root.ownerDocument;
  if (!activeElement || !root.contains(activeElement)) root.focus({ preventScroll: true });
}

/** Firefox then eats the space behind the element, and other editors lose its formatting. */
function emptiesElement({ node, length, data }: NodeChange): boolean {
  return length === data.length && length > 0 && node.parentElement?.childNodes.length === 1;
}
