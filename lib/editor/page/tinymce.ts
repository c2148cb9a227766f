import { editDom } from './dom-step.ts';
import { type FindPageEditor, globalAround } from './page-editor.ts';

/** The part of TinyMCE's API that is used here. */
interface TinyMCE {
  readonly: boolean;
  getBody(): HTMLElement | null;
  insertContent(html: string): void;
  dom: { encode(text: string): string };
  selection: { setCursorLocation(node: Node, offset: number): void };
  undoManager: {
    add(): unknown;
    transact(apply: () => void): void;
    hasUndo(): boolean;
    undo(): void;
    redo(): void;
  };
}

/** A transaction is one undo step, apart from the typing before it, which TinyMCE closes first. */
export const tinymce: FindPageEditor = (root) => {
  const editors = globalAround<{ get(): TinyMCE[] }>(root, 'tinymce')?.get() ?? [];
  for (let i = 0; i < editors.length; i++) {
    const editor = editors[i];
    if (editor?.getBody() !== root) continue;
    const { undoManager } = editor;
    const step = (apply: () => void) => {
      // What the page itself has put there since the last step, such as a draft that came late, is in none so far.
      undoManager.add();
      undoManager.transact(apply);
    };
    return {
      isReadOnly: () => editor.readonly,
      edit: (changes, insertion) => editDom(root, changes, insertion, step),
      insertText: (node, offset, text) =>
        step(() => {
          editor.selection.setCursorLocation(node, offset);
          editor.insertContent(editor.dom.encode(text));
        }),
      undo: () => {
        if (!undoManager.hasUndo()) return false;
        undoManager.undo();
        return true;
      },
      redo: () => undoManager.redo(),
    };
  }
  return null;
};
