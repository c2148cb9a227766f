import { editDom } from './dom-step.ts';
import { type FindPageEditor, globalAround } from './page-editor.ts';

/** The part of Summernote's API that is used here. */
interface Summernote {
  layoutInfo: { editable: { 0?: HTMLElement } };
  modules: {
    editor: {
      history: { stack: { contents: string }[]; stackOffset: number; recordUndo(): void };
      afterCommand(): void;
      undo(): void;
      redo(): void;
    };
  };
}

type JQuery = (element: Element) => { data(key: 'summernote'): Summernote | undefined };

/** Summernote takes its snapshots a key late: without one before the write, Ctrl+Z would take the last typing along. */
export const summernote: FindPageEditor = (root) => {
  // The editor stands right behind the element that it was made from.
  const original = root.closest('.note-editor')?.previousElementSibling;
  const found = original && globalAround<JQuery>(root, 'jQuery')?.(original).data('summernote');
  if (!found || found.layoutInfo.editable[0] !== root) return null;
  const { editor } = found.modules;
  const { history } = editor;

  const isRecorded = () => history.stack[history.stackOffset]?.contents === root.innerHTML;
  const step = (apply: () => void) => {
    if (!isRecorded()) history.recordUndo();
    apply();
    editor.afterCommand();
  };

  return {
    isReadOnly: () => root.getAttribute('contenteditable') === 'false',
    edit: (changes, insertion) => editDom(root, changes, insertion, step),
    insertText: (node, offset, text) =>
      step(() => {
        const words = root.ownerDocument.createTextNode(text);
        const filler = node.childNodes.length === 1 && node.firstChild?.nodeName === 'BR' && node.firstChild;
        if (node.nodeType === 3) (node as Text).splitText(offset).before(words);
        else node.insertBefore(words, node.childNodes[offset] ?? null);
        if (filler) filler.remove();
        root.ownerDocument.getSelection()?.collapse(words, text.length);
      }),
    undo: () => {
      if (history.stackOffset <= 0 && isRecorded()) return false;
      editor.undo();
      return true;
    },
    redo: () => editor.redo(),
  };
};
