import type { EditorKind } from './adapter.ts';
import { NativeWriter } from './native-writer.ts';
import { RichText } from './rich-text.ts';

/** It joins what comes within 400 ms of the typing to it, ms. */
const quietFor = 600;

/** SunEditor, 2 and 3, takes the browser's own editing into its history. */
export const suneditor: EditorKind = {
  id: 'suneditor',
  name: 'SunEditor',
  recognises: (root) => root.classList.contains('sun-editor-editable'),
  open: (root) => new RichText('suneditor', root, new NativeWriter(root, { quietFor })),
};
