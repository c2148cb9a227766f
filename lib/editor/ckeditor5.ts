import type { EditorKind } from './adapter.ts';
import { PageWriter } from './page-writer.ts';
import { RichText } from './rich-text.ts';

/** CKEditor 5, each root of it: tables and captions in it are editable parts of their own, inside this one. */
export const ckeditor5: EditorKind = {
  id: 'ckeditor5',
  name: 'CKEditor 5',
  recognises: (root) => root.classList.contains('ck-editor__editable'),
  open: (root, send) => new RichText('ckeditor5', root, new PageWriter('ckeditor5', root, send)),
};
