import { editDom } from './dom-step.ts';
import { type FindPageEditor, globalAround } from './page-editor.ts';

/** The part of CKEditor 4's API that is used here. */
interface CKEditor {
  readOnly: boolean;
  mode: string;
  fire(event: 'saveSnapshot'): void;
  insertText(text: string): void;
  execCommand(command: 'undo' | 'redo'): boolean;
  editable(): { $: HTMLElement } | null;
}

/**
 * saveSnapshot before and after makes each edit one undo step of its own; execCommand or a raw DOM write would let
 * Ctrl+Z take the user's typing along with it.
 */
export const ckeditor4: FindPageEditor = (root) => {
  const { instances = {} } = globalAround<{ instances?: Record<string, CKEditor> }>(root, 'CKEDITOR') ?? {};
  for (const name in instances) {
    const editor = instances[name];
    if (editor?.mode !== 'wysiwyg' || editor.editable()?.$ !== root) continue;
    const step = (apply: () => void) => {
      editor.fire('saveSnapshot');
      apply();
      editor.fire('saveSnapshot');
    };
    return {
      isReadOnly: () => editor.readOnly,
      edit: (changes, insertion) => editDom(root, changes, insertion, step),
      insertText: (node, offset, text) => {
        root.ownerDocument.getSelection()?.collapse(node, offset);
        step(() => editor.insertText(text));
      },
      undo: () => editor.execCommand('undo'),
      redo: () => void editor.execCommand('redo'),
    };
  }
  return null;
};
