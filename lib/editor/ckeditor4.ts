import type { EditorKind } from './adapter.ts';
import { PageWriter } from './page-writer.ts';
import { RichText } from './rich-text.ts';

/** CKEditor 4, in a frame or inline: its editable element carries `cke_editable` either way. */
export const ckeditor4: EditorKind = {
  id: 'ckeditor4',
  name: 'CKEditor 4',
  recognises: (root) => root.classList.contains('cke_editable'),
  open: (root, send) => new RichText('ckeditor4', root, new PageWriter('ckeditor4', root, send)),
};
