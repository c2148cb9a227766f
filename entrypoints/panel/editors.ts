import type { EditorAdapter } from '../../lib/editor/adapter.ts';
import { findCKEditor4 } from '../../lib/editor/ckeditor4.ts';
import { requestPageEdit } from '../../lib/platform/messages.ts';
import { isShown } from '../../lib/portal/form.ts';

/** The editor the user is working in: the one that has the focus, else `current` while it lives, else the first one shown. */
export function editorInUse(current: EditorAdapter | null): EditorAdapter | null {
  const focused = document.activeElement;
  if (current?.alive() && (focused === current.place || !isEditorPlace(focused))) return current;
  const shown = findCKEditor4(document, requestPageEdit).filter((editor) => isShown(editor.place));
  return shown.find((editor) => editor.place === focused) ?? shown[0] ?? null;
}

function isEditorPlace(element: Element | null): boolean {
  return element instanceof HTMLIFrameElement;
}
