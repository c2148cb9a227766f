import type { EditorKind } from './adapter.ts';
import { NativeWriter } from './native-writer.ts';
import { PageWriter } from './page-writer.ts';
import { RichText } from './rich-text.ts';

/**
 * Quill joins what comes within a second of its own note of a change, which it makes after the change, ms; typing after
 * what was written, too. Only an undo begins a new step at once: the look whether undo works brings that with it.
 */
const timing = { quietFor: 1200, knownUndo: false };

/** Quill leads from its element to itself only through `window.Quill`, which a bundled one does not set. */
export const quill: EditorKind = {
  id: 'quill',
  name: 'Quill',
  recognises: (root) => root.classList.contains('ql-editor'),
  open: (root, send) =>
    new RichText('quill', root, new PageWriter('quill', root, send, new NativeWriter(root, timing))),
};
