import type { Edit } from './adapter.ts';
import { type DomText, readDom } from './dom-text.ts';
import { KeptPlace } from './kept-place.ts';
import { pressRedo, pressUndo, type Taker } from './own-undo.ts';
import {
  differenceOf,
  mergedEdit,
  type NodeChange,
  nodeChanges,
  spansNodes,
  textAfter,
} from './text-changes.ts';
import type { UserInput } from './user-input.ts';

/** How long editors with a model of their own may take to act on a key, ms. */
const patience = 300;
const moment = 20;
/** By then they have accepted or reverted what was done to their content, ms. */
export const briefly = 50;

export function textOf(root: HTMLElement): string {
  return readDom(root).text;
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Waits until it is so; false when the editor has had its time. */
async function comesTrue(is: () => boolean): Promise<boolean> {
  const deadline = performance.now() + patience;
  while (!is()) {
    if (performance.now() > deadline) return false;
    await pause(moment);
  }
  return true;
}

/** Puts the words of one change in their place, as if the user had selected and typed over them. */
export function replaceNatively(root: HTMLElement, { node, offset, length, after }: NodeChange): void {
  const { ownerDocument } = root;
  const selection = ownerDocument.getSelection();
  // Without moving away first, native undo merges what is typed at the caret with the user's own words.
  selection?.collapse(root, 0);
  selection?.setBaseAndExtent(node, offset, node, offset + length);
  ownerDocument.execCommand(after === '' ? 'delete' : 'insertText', false, after);
}

/**
 * Undoes step by step until the text is `wanted`; gives who undid, or null when it was not reached in `most` steps: then
 * the same number of steps was gone forward again. No step is made once the user has come.
 */
export async function undoTo(
  root: HTMLElement,
  wanted: string,
  most: number,
  input: UserInput,
): Promise<Taker | null> {
  let steps = 0;
  for (let moves = true; moves && steps < most && !input.came; steps++) {
    const before = textOf(root);
    const taker = pressUndo(root);
    const isThere = () => textOf(root) === wanted || input.textBefore === wanted;
    moves = await comesTrue(() => input.came || textOf(root) !== before);
    if (isThere() || (moves && steps === most - 1 && (await comesTrue(isThere)))) return taker;
  }
  await redo(root, steps, input);
  return null;
}

/** Goes forward step by step until the text is `wanted`; false when it was not reached in `most` steps. */
export async function redoTo(
  root: HTMLElement,
  wanted: string,
  most: number,
  input: UserInput,
): Promise<boolean> {
  for (let steps = 0; steps < most && textOf(root) !== wanted; steps++) await redo(root, 1, input);
  return comesTrue(() => (input.textBefore ?? textOf(root)) === wanted);
}

async function redo(root: HTMLElement, steps: number, input: UserInput): Promise<void> {
  for (; steps > 0 && !input.came; steps--) {
    const before = textOf(root);
    pressRedo(root);
    await comesTrue(() => input.came || textOf(root) !== before);
  }
}

/**
 * Brings the text to `wanted` where undo did not: by `edits` that do so, else by its differing middle, else, when there
 * are any, with the nodes as they were. The user's words matter more than the history then; so nothing more is done
 * once the user has come.
 */
export async function bringTo(
  root: HTMLElement,
  wanted: string,
  edits: readonly Edit[] | null,
  nodes: readonly Node[],
  input: UserInput,
): Promise<boolean> {
  const isThere = async () => textOf(root) === wanted && (await staysSo(root));
  if (await isThere()) return true;
  for (let tries = 0; tries < 3 && !input.came; tries++) {
    const now = readDom(root);
    if (!replaceAll(root, now, (tries === 0 && edits) || [differenceOf(now.text, wanted)])) break;
    if (await isThere()) return true;
  }
  if (nodes.length === 0 || input.came) return false;
  root.replaceChildren(...nodes);
  root.dispatchEvent(new Event('input', { bubbles: true }));
  return isThere();
}

/**
 * Brings to `wanted` what stood there when the user came, around what they have done since. False, and nothing is
 * touched, where both meet, in the middle of a syllable, and when they are elsewhere by now.
 */
export async function mergeTo(root: HTMLElement, wanted: string, input: UserInput): Promise<boolean> {
  // An undo that was on its way arrives, and the key that came does its work.
  await pause(briefly);
  const { textBefore, isComposing } = input;
  const now = readDom(root);
  const edit = textBefore === null ? null : mergedEdit(textBefore, wanted, now.text);
  if (!edit) return false;
  if (edit.before === edit.text) return true;
  if (isComposing || !root.contains(root.ownerDocument.activeElement) || !root.ownerDocument.hasFocus())
    return false;
  const kept = new KeptPlace(root, now);
  if (!replaceAll(root, now, [edit])) return false;
  const after = readDom(root);
  kept.restore(after, [edit]);
  return after.text === textAfter(now.text, [edit]);
}

/** False when it cannot be done change by change; then nothing was. */
function replaceAll(root: HTMLElement, now: DomText, edits: readonly Edit[]): boolean {
  const changes = nodeChanges(root, now, edits);
  if (typeof changes === 'string' || spansNodes(changes)) return false;
  for (const change of changes.reverse()) replaceNatively(root, change);
  return true;
}

async function staysSo(root: HTMLElement): Promise<boolean> {
  const text = textOf(root);
  await pause(briefly);
  return textOf(root) === text;
}
