import type { EditorKind } from './adapter.ts';
import { NativeWriter } from './native-writer.ts';
import { RichText } from './rich-text.ts';

/** It notes what was typed or written 100 ms later, all of that as one step. */
const timing = { quietFor: 200, settling: 200 };

/** Jodit takes the browser's own editing into its history. */
export const jodit: EditorKind = {
  id: 'jodit',
  name: 'Jodit',
  recognises: (root) => root.classList.contains('jodit-wysiwyg'),
  open: (root) => new RichText('jodit', root, new NativeWriter(root, timing)),
};
