import { type FindPageEditor, indexOf, listOf, put } from './page-editor.ts';

/** The part of the API of TipTap, and of ProseMirror below it, that is used here. */
interface TipTap {
  isEditable: boolean;
  view: {
    state: { doc: Doc; schema: Schema; tr: Transaction };
    posAtDOM(node: Node, offset: number): number;
    dispatch(transaction: Transaction): void;
  };
  commands: { undo?: () => boolean; redo?: () => boolean };
}

type Marks = readonly object[];

interface PMNode {
  marks: Marks;
  attrs: object;
}

interface Doc {
  resolve(position: number): { nodeBefore: PMNode | null; nodeAfter: PMNode | null };
}

interface Schema {
  text(text: string, marks: Marks): PMNode;
  marks: Record<string, { create(): object } | undefined>;
  nodes: { paragraph: { create(attributes: object | null, content: PMNode): PMNode } };
}

interface Transaction {
  mapping: { map(position: number): number };
  replaceWith(from: number, to: number, node: PMNode): Transaction;
  delete(from: number, to: number): Transaction;
  insert(position: number, node: PMNode): Transaction;
  insertText(text: string, from: number, to: number): Transaction;
  setMeta(key: string, value: unknown): Transaction;
}

/** The key by which prosemirror-history is asked to begin a new undo step. */
const closeHistory = 'closeHistory$';

/** TipTap puts the editor on its element; a ProseMirror without it is not to be reached from there. */
export const tiptap: FindPageEditor = (root) => {
  const { editor } = root as { editor?: TipTap };
  if (!editor?.view) return null;
  const { view } = editor;

  const step = (transaction: Transaction) => {
    view.dispatch(transaction.setMeta(closeHistory, true));
    view.dispatch(view.state.tr.setMeta(closeHistory, true));
  };

  return {
    isReadOnly: () => !editor.isEditable,
    edit: (changes, insertion) => {
      const { doc, schema, tr } = view.state;
      const after = insertion?.after ?? null;
      const place = after ? view.posAtDOM(after.parentNode as Node, indexOf(after) + 1) : 0;
      const boldType = schema.marks.bold ?? schema.marks.strong;
      const looks = after?.nodeName === 'P' ? (doc.resolve(place).nodeBefore?.attrs ?? null) : null;
      const found = listOf<{ from: number; to: number; marks: Marks; text: string }>();
      for (let i = 0; i < changes.length; i++) {
        const { node, offset, length, after: text } = changes[i] as (typeof changes)[number];
        const from = view.posAtDOM(node, offset);
        const { nodeBefore, nodeAfter } = doc.resolve(from);
        const like = length > 0 || offset === 0 ? nodeAfter : nodeBefore;
        put(found, { from, to: from + length, marks: like?.marks ?? [], text });
      }
      // From the end, so that earlier positions stay right.
      for (let i = found.length - 1; i >= 0; i--) {
        const { from, to, marks, text } = found[i] as (typeof found)[number];
        if (text === '') tr.delete(from, to);
        else tr.replaceWith(from, to, schema.text(text, marks));
      }
      const moved = tr.mapping.map(place);
      for (let i = (insertion?.paragraphs.length ?? 0) - 1; i >= 0; i--) {
        const { text = '', bold = false } = insertion?.paragraphs[i] ?? {};
        const words = schema.text(text, bold && boldType ? [boldType.create()] : []);
        tr.insert(moved, schema.nodes.paragraph.create(looks, words));
      }
      step(tr);
    },
    insertText: (node, offset, text) => {
      const position = view.posAtDOM(node, offset);
      step(view.state.tr.insertText(text, position, position));
    },
    undo: () => editor.commands.undo?.() ?? false,
    redo: () => void editor.commands.redo?.(),
  };
};
