import type { PageEdit, PageOutcome } from './page-edit.ts';

/** The part of CKEditor 4's API that is used here. */
interface CKEditor {
  readOnly: boolean;
  mode: string;
  fire(event: 'saveSnapshot'): void;
  insertText(text: string): void;
  execCommand(command: 'undo'): boolean;
  editable(): { $: HTMLElement } | null;
}

/**
 * Runs in the page's world, sent there as source text by scripting.executeScript: it may use nothing from outside
 * its own body. The page cannot call it, and learns nothing but the change that was asked for.
 * saveSnapshot before and after makes each edit one undo step of its own; execCommand or a raw DOM write would
 * let Ctrl+Z take the user's typing along with it.
 */
export function editCKEditor4({ name, action }: PageEdit): PageOutcome {
  const instances = (globalThis as { CKEDITOR?: { instances?: Record<string, CKEditor> } }).CKEDITOR
    ?.instances;
  const editor = instances && Object.hasOwn(instances, name) ? instances[name] : undefined;
  const root = editor?.editable()?.$;
  if (!editor || !root || editor.mode !== 'wysiwyg') return { done: false, reason: 'missing' };
  if (editor.readOnly) return { done: false, reason: 'read-only' };
  const nodeAt = (path: number[]) =>
    path.reduce<Node | undefined>((node, index) => node?.childNodes[index], root);

  if (action.kind === 'undo')
    return editor.execCommand('undo') ? { done: true } : { done: false, reason: 'stale' };

  if (action.kind === 'insert-text') {
    editor.fire('saveSnapshot');
    editor.insertText(action.text);
    editor.fire('saveSnapshot');
    return { done: true };
  }

  const { changes, insertion } = action;
  const targets = changes.map((change) => ({ change, text: nodeAt(change.path) as Text | undefined }));
  const reference = insertion?.after ? nodeAt(insertion.after) : null;
  const fresh = targets.every(({ change, text }) => text?.nodeType === 3 && text.data === change.data);
  if (!fresh || reference === undefined) return { done: false, reason: 'stale' };

  const written: { node: Node; words: string | null }[] = [];
  editor.fire('saveSnapshot');
  // From the end, so that offsets of earlier changes in the same node stay right.
  for (const { text, change } of targets.reverse())
    text?.replaceData(change.offset, change.length, change.after);
  for (const { text } of targets) if (text) written.push({ node: text, words: text.data });
  let last = reference as ChildNode | null;
  const style = (last?.nodeType === 1 ? (last as Element) : root.querySelector('p'))?.getAttribute('style');
  for (const { text, bold } of insertion?.paragraphs ?? []) {
    const paragraph = root.ownerDocument.createElement('p');
    if (style) paragraph.setAttribute('style', style);
    const holder = bold ? paragraph.appendChild(root.ownerDocument.createElement('strong')) : paragraph;
    holder.appendChild(root.ownerDocument.createTextNode(text));
    if (last) last.after(paragraph);
    else root.prepend(paragraph);
    last = paragraph;
    written.push({ node: paragraph, words: text });
  }
  editor.fire('saveSnapshot');
  // Still in the same task: nothing the user types can come between the write and this look at it.
  const kept = written.every(({ node, words }) => root.contains(node) && node.textContent === words);
  if (kept) return { done: true };
  editor.execCommand('undo');
  return { done: false, reason: 'refused' };
}
