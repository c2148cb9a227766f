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

  /** One undo step; whatever the editor did not keep, or stumbled over, is taken back at once. */
  const write = (step: { apply(): void; isKept(): boolean; takeBack(): void }): PageOutcome => {
    editor.fire('saveSnapshot');
    try {
      step.apply();
      editor.fire('saveSnapshot');
      // Still in the same task: nothing the user types can come between the write and this look at it.
      if (step.isKept()) return { done: true };
    } catch {
      // A listener of the page threw.
    }
    step.takeBack();
    return { done: false, reason: 'refused' };
  };

  if (action.kind === 'insert-text') {
    const length = () => (root.textContent ?? '').replaceAll('\u200B', '').length;
    const before = length();
    return write({
      apply: () => editor.insertText(action.text),
      isKept: () => length() === before + action.text.length,
      takeBack: () => editor.execCommand('undo'),
    });
  }

  const { changes, insertion } = action;
  const targets = changes.map((change) => ({
    change,
    text: nodeAt(change.path) as Text | undefined,
    after: undefined as string | undefined,
  }));
  const reference = insertion?.after ? nodeAt(insertion.after) : null;
  const fresh = targets.every(({ change, text }) => text?.nodeType === 3 && text.data === change.data);
  if (!fresh || reference === undefined) return { done: false, reason: 'stale' };

  const added: HTMLElement[] = [];
  const apply = () => {
    // From the end, so that offsets of earlier changes in the same node stay right.
    for (const { text, change } of targets.reverse())
      text?.replaceData(change.offset, change.length, change.after);
    for (const target of targets) target.after = target.text?.data;
    const block = reference as ChildNode | null;
    const style = (block?.nodeType === 1 ? (block as Element) : root.querySelector('p'))?.getAttribute(
      'style',
    );
    for (const { text, bold } of insertion?.paragraphs ?? []) {
      const paragraph = root.ownerDocument.createElement('p');
      if (style) paragraph.setAttribute('style', style);
      const holder = bold ? paragraph.appendChild(root.ownerDocument.createElement('strong')) : paragraph;
      holder.appendChild(root.ownerDocument.createTextNode(text));
      added.push(paragraph);
    }
    if (block) block.after(...added);
    else root.prepend(...added);
  };
  return write({
    apply,
    isKept: () =>
      targets.every(({ text, after }) => root.contains(text ?? null) && text?.data === after) &&
      added.every(
        (paragraph, index) =>
          root.contains(paragraph) && paragraph.textContent === insertion?.paragraphs[index]?.text,
      ),
    takeBack: () => {
      for (const { text, change } of targets) if (text) text.data = change.data;
      for (const paragraph of added) paragraph.remove();
    },
  });
}
