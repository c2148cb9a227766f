import type { EditorAdapter, EditorKind, SendToPage } from './adapter.ts';
import { ckeditor4 } from './ckeditor4.ts';
import { ckeditor5 } from './ckeditor5.ts';
import { contenteditable } from './contenteditable.ts';
import { jodit } from './jodit.ts';
import { quill } from './quill.ts';
import { summernote } from './summernote.ts';
import { suneditor } from './suneditor.ts';
import { textField } from './text-field.ts';
import { tinymce } from './tinymce.ts';
import { tiptap } from './tiptap.ts';

/** The first that recognises an editable element opens it; the last recognises all that are left. */
export const kinds: readonly EditorKind[] = [
  textField,
  ckeditor4,
  ckeditor5,
  tinymce,
  quill,
  tiptap,
  summernote,
  jodit,
  suneditor,
  contenteditable,
];

/** What an adapter has learnt of its editor, such as not to write into it, holds when the user comes back to it. */
const opened = new WeakMap<HTMLElement, EditorAdapter>();

/**
 * Opens the editor of an editable element or text field, once: later calls give the same adapter, with the `send` it
 * was opened with. Null when nobody serves it.
 */
export function openEditor(root: HTMLElement, send: SendToPage): EditorAdapter | null {
  const known = opened.get(root);
  if (known && serves(known, root)) return known;
  const editor = kindOf(root)?.open(root, send) ?? null;
  if (editor) opened.set(root, editor);
  return editor;
}

/**
 * True when this editor is the one that `openEditor` would open for the element. An editor under construction is
 * editable before it carries the marks it is recognised by.
 */
export function serves(editor: EditorAdapter, root: HTMLElement): boolean {
  return editor.root === root && editor.kind === kindOf(root)?.id;
}

function kindOf(root: HTMLElement): EditorKind | undefined {
  return kinds.find((kind) => kind.recognises(root));
}
