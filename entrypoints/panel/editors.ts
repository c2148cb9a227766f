import type { EditorAdapter } from '../../lib/editor/adapter.ts';
import { editableAround, editablesOf } from '../../lib/editor/editable.ts';
import { documentsUnder, focusedElement, isDrawn } from '../../lib/editor/frames.ts';
import { openEditor } from '../../lib/editor/kinds.ts';
import { requestPageEdit } from '../../lib/platform/messages.ts';

/**
 * The editor the user is working in: the one that has the focus, else `current` while it lives, else the largest one
 * shown. A text field gives way to an editor with formatting: the draft is rarely in the field beside it.
 */
export function editorInUse(current: EditorAdapter | null): EditorAdapter | null {
  const focused = editableAround(focusedElement(document));
  const stays = current?.alive() && isDrawn(current.root, document) ? current : null;
  if (stays && (!focused || focused === stays.root)) return stays;
  const root = focused && isDrawn(focused, document) ? focused : (stays?.root ?? largest());
  if (!root) return null;
  return root === stays?.root ? stays : openEditor(root, requestPageEdit);
}

/** The main draft among all editors shown: formatted ones before text fields, then by size. */
function largest(): HTMLElement | null {
  const shown = documentsUnder(document)
    .flatMap(editablesOf)
    .filter((root) => isDrawn(root, document));
  const size = (root: HTMLElement) => {
    const { width, height } = root.getBoundingClientRect();
    return width * height;
  };
  const isField = (root: HTMLElement) => root.matches('textarea, input');
  shown.sort((a, b) => Number(isField(a)) - Number(isField(b)) || size(b) - size(a));
  return shown[0] ?? null;
}
