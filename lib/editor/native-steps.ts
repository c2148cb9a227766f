import type { Edit } from './adapter.ts';
import { readDom } from './dom-text.ts';
import { pressRedo, pressUndo, type Taker } from './own-undo.ts';
import { differenceOf, type NodeChange, nodeChanges, spansNodes } from './text-changes.ts';

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
 * the same number of steps was gone forward again.
 */
export async function undoTo(root: HTMLElement, wanted: string, most: number): Promise<Taker | null> {
  let steps = 0;
  for (let moves = true; moves && steps < most; steps++) {
    const before = textOf(root);
    const taker = pressUndo(root);
    const isThere = () => textOf(root) === wanted;
    moves = await comesTrue(() => textOf(root) !== before);
    if (isThere() || (moves && steps === most - 1 && (await comesTrue(isThere)))) return taker;
  }
  await redo(root, steps);
  return null;
}

/** Goes forward step by step until the text is `wanted`; false when it was not reached in `most` steps. */
export async function redoTo(root: HTMLElement, wanted: string, most: number): Promise<boolean> {
  for (let steps = 0; steps < most && textOf(root) !== wanted; steps++) await redo(root, 1);
  return comesTrue(() => textOf(root) === wanted);
}

async function redo(root: HTMLElement, steps: number): Promise<void> {
  for (; steps > 0; steps--) {
    const before = textOf(root);
    pressRedo(root);
    await comesTrue(() => textOf(root) !== before);
  }
}

/**
 * Brings the text to `wanted` where undo did not: by `edits` that do so, else by its differing middle, else, when there
 * are any, with the nodes as they were. The user's words matter more than the history then.
 */
export async function bringTo(
  root: HTMLElement,
  wanted: string,
  edits: readonly Edit[] | null,
  nodes: readonly Node[],
): Promise<boolean> {
  const isThere = async () => textOf(root) === wanted && (await staysSo(root));
  if (await isThere()) return true;
  for (let tries = 0; tries < 3; tries++) {
    const now = readDom(root);
    const changes = nodeChanges(now, (tries === 0 && edits) || [differenceOf(now.text, wanted)]);
    if (typeof changes === 'string' || spansNodes(changes)) break;
    for (const change of changes.reverse()) replaceNatively(root, change);
    if (await isThere()) return true;
  }
  if (nodes.length === 0) return false;
  root.replaceChildren(...nodes);
  root.dispatchEvent(new Event('input', { bubbles: true }));
  return isThere();
}

async function staysSo(root: HTMLElement): Promise<boolean> {
  const text = textOf(root);
  await pause(briefly);
  return textOf(root) === text;
}
