import type { EditorKind } from './adapter.ts';
import { NativeWriter } from './native-writer.ts';
import { RichText } from './rich-text.ts';

/** Most editors with a history of their own join what comes within a second of their note of the typing to it, ms. */
const quietFor = 1200;

/** Whatever else is editable: plain elements, designMode documents, and editors that nobody has named. */
export const contenteditable: EditorKind = {
  id: 'contenteditable',
  name: 'Vùng soạn thảo thường',
  recognises: () => true,
  open: (root) =>
    new RichText('contenteditable', root, new NativeWriter(root, { quietFor, knownUndo: false })),
};
