import type { EditorKind } from './adapter.ts';
import { NativeWriter } from './native-writer.ts';
import { RichText } from './rich-text.ts';

/** Whatever else is editable: plain elements, designMode documents, and editors that nobody has named. */
export const contenteditable: EditorKind = {
  id: 'contenteditable',
  name: 'Vùng soạn thảo thường',
  recognises: () => true,
  open: (root) => new RichText('contenteditable', root, new NativeWriter(root)),
};
