import type { EditorKind } from './adapter.ts';
import { NativeWriter } from './native-writer.ts';
import { RichText } from './rich-text.ts';

/** It notes what was typed or written 400 ms later, all of that as one step. */
const options = { quietFor: 500, settling: 500, readOnlyMark: '.se-read-only' };

/** SunEditor, 2 and 3, takes the browser's own editing into its history. */
export const suneditor: EditorKind = {
  id: 'suneditor',
  name: 'SunEditor',
  recognises: (root) => root.classList.contains('sun-editor-editable'),
  open: (root) => new RichText('suneditor', root, new NativeWriter(root, options)),
};
