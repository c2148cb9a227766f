import type { EditorKind } from './adapter.ts';
import { PageWriter } from './page-writer.ts';
import { RichText } from './rich-text.ts';

/** Summernote; where the page keeps its jQuery to itself, nothing can be written. */
export const summernote: EditorKind = {
  id: 'summernote',
  name: 'Summernote',
  recognises: (root) => root.classList.contains('note-editable'),
  open: (root, send) => new RichText('summernote', root, new PageWriter('summernote', root, send)),
};
