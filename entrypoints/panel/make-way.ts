import type { EditorAdapter } from '../../lib/editor/adapter.ts';
import { rectIn } from '../../lib/editor/frames.ts';
import { fold } from './folding.ts';
import type { Session } from './session.ts';

/** Folds the panel when the user types under it. It does not come back unasked. */
export function makeWay(session: Session): void {
  const panel = session.stage.box();
  const caret = session.editor && caretRect(session.editor);
  if (!panel || !caret) return;
  const covered =
    caret.right > panel.left &&
    caret.left < panel.right &&
    caret.bottom > panel.top &&
    caret.top < panel.bottom;
  if (covered) fold(session);
}

/** Where the caret is, in the top window; null where the browser does not say. */
function caretRect({ root }: EditorAdapter): DOMRect | null {
  const selection = root.ownerDocument.getSelection();
  const rect = selection?.rangeCount ? selection.getRangeAt(0).getClientRects()[0] : undefined;
  return rect ? rectIn(document, root, rect) : null;
}
