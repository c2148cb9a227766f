import type { EditorKind } from './adapter.ts';
import { NativeWriter } from './native-writer.ts';
import { PageWriter } from './page-writer.ts';
import { RichText } from './rich-text.ts';

/** ProseMirror's history joins what comes within half a second and beside it to the typing, ms. */
const quietFor = 700;

/** TipTap, and other editors made of ProseMirror, which take what the browser types into them. */
export const tiptap: EditorKind = {
  id: 'tiptap',
  name: 'TipTap, ProseMirror',
  recognises: (root) => root.classList.contains('ProseMirror'),
  open: (root, send) =>
    new RichText(
      'tiptap',
      root,
      // Whether a ProseMirror that nobody has named keeps a history, and how, is not known.
      new PageWriter('tiptap', root, send, new NativeWriter(root, { quietFor, knownUndo: false })),
    ),
};
