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

  if (action.kind === 'change') {
    const targets = [];
    for (const change of action.changes) {
      const node = nodeAt(change.path);
      const text = node?.nodeType === 3 ? (node as Text) : null;
      if (text?.data.slice(change.offset, change.offset + change.before.length) !== change.before) {
        return { done: false, reason: 'stale' };
      }
      targets.push({ text, change });
    }
    editor.fire('saveSnapshot');
    // From the end, so that offsets of earlier changes in the same node stay right.
    for (const { text, change } of targets.reverse()) {
      text.replaceData(change.offset, change.before.length, change.after);
    }
    editor.fire('saveSnapshot');
    return { done: true };
  }

  if (action.kind === 'insert-text') {
    editor.fire('saveSnapshot');
    editor.insertText(action.text);
    editor.fire('saveSnapshot');
    return { done: true };
  }

  const reference = action.after ? nodeAt(action.after) : null;
  if (action.after && reference?.nodeType !== 1) return { done: false, reason: 'stale' };
  const document = root.ownerDocument;
  const model = (reference ?? root.querySelector('p')) as HTMLElement | null;
  let last = reference as HTMLElement | null;
  editor.fire('saveSnapshot');
  for (const { text, bold } of action.paragraphs) {
    const paragraph = document.createElement('p');
    const style = model?.tagName === 'P' ? model.getAttribute('style') : null;
    if (style) paragraph.setAttribute('style', style);
    const holder = bold ? paragraph.appendChild(document.createElement('strong')) : paragraph;
    holder.appendChild(document.createTextNode(text));
    if (last) last.after(paragraph);
    else root.prepend(paragraph);
    last = paragraph;
  }
  editor.fire('saveSnapshot');
  return { done: true };
}
