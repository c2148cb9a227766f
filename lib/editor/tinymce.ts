import type { EditorKind } from './adapter.ts';
import { PageWriter } from './page-writer.ts';
import { RichText } from './rich-text.ts';

/** TinyMCE, in a frame or inline: its editable element carries `mce-content-body` either way. */
export const tinymce: EditorKind = {
  id: 'tinymce',
  name: 'TinyMCE',
  recognises: (root) => root.classList.contains('mce-content-body'),
  open: (root, send) => new RichText('tinymce', root, new PageWriter('tinymce', root, send)),
};
