import { Delta, type Op } from './delta.ts';
import { type FindPageEditor, globalAround } from './page-editor.ts';

/** The part of Quill's API that is used here. */
interface Quill {
  root: HTMLElement;
  isEnabled(): boolean;
  getIndex(blot: Blot): number;
  getContents(index: number, length: number): { ops: Op[] };
  updateContents(delta: { ops: Op[] }, source: 'user'): void;
  setSelection(index: number, length: number, source: 'user'): void;
  history: {
    cutoff(): void;
    undo(): void;
    redo(): void;
    ignoreChange: boolean;
    stack: { undo: unknown[] };
  };
}

interface Blot {
  length(): number;
}

/** Quill takes whatever comes within a second of typing as the same undo step, unless the history is cut. */
export const quill: FindPageEditor = (root) => {
  const api = globalAround<{ find(node: Node | null): unknown }>(root, 'Quill');
  const editor = api?.find(root.parentElement) as Quill | null | undefined;
  if (!api || editor?.root !== root) return null;
  const { history } = editor;

  const blotOf = (node: Node): Blot => {
    const blot = api.find(node) as Blot | null;
    if (!blot) throw new Error('Not a part of the draft');
    return blot;
  };
  const step = (delta: Delta) => {
    history.cutoff();
    editor.updateContents({ ops: delta.ops }, 'user');
    history.cutoff();
  };
  const attributesAt = (index: number) => editor.getContents(index, 1).ops[0]?.attributes ?? {};

  return {
    isReadOnly: () => !editor.isEnabled(),
    edit: (changes, insertion) => {
      const after = insertion?.after ?? null;
      const afterBlot = after && blotOf(after);
      const place = afterBlot ? editor.getIndex(afterBlot) + afterBlot.length() : 0;
      const delta = new Delta();
      let isInserted = insertion === null;
      const insertParagraphs = () => {
        isInserted = true;
        delta.retainTo(place);
        const looks = after?.nodeName === 'P' ? attributesAt(place - 1) : {};
        for (let i = 0; i < (insertion?.paragraphs.length ?? 0); i++) {
          const { text = '', bold = false } = insertion?.paragraphs[i] ?? {};
          delta.insert(text, bold ? { bold } : {});
          delta.insert('\n', looks);
        }
      };
      for (let i = 0; i < changes.length; i++) {
        const { node, offset, length, after: text } = changes[i] as (typeof changes)[number];
        const index = editor.getIndex(blotOf(node)) + offset;
        if (!isInserted && index >= place) insertParagraphs();
        delta.retainTo(index);
        delta.insert(text, attributesAt(length > 0 || offset === 0 ? index : index - 1));
        delta.delete(length);
      }
      if (!isInserted) insertParagraphs();
      step(delta);
    },
    insertText: (node, offset, text) => {
      const before = node.nodeType === 1 && offset > 0 ? node.childNodes[offset - 1] : null;
      const index = before
        ? editor.getIndex(blotOf(before)) + blotOf(before).length()
        : editor.getIndex(blotOf(node)) + (node.nodeType === 3 ? offset : 0);
      const delta = new Delta();
      delta.retainTo(index);
      delta.insert(text, {});
      step(delta);
      editor.setSelection(index + text.length, 0, 'user');
    },
    undo: () => {
      if (history.stack.undo.length === 0) return false;
      try {
        history.undo();
      } finally {
        // Left behind when a listener of the page throws; nothing typed later could be undone then.
        history.ignoreChange = false;
      }
      return true;
    },
    redo: () => history.redo(),
  };
};
