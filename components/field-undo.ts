/**
 * Lets a text field of the panel forget its undo steps once the user has left it. Chromium keeps one history for all of
 * a document: Ctrl+Z in the draft would go through what was typed here first, and take the focus here.
 */
export function forgetUndoOnLeaving(root: ShadowRoot): () => void {
  const forget = ({ target }: Event) => {
    if (!(target instanceof Element) || !target.matches('input, textarea')) return;
    // It is the window that has lost the focus, not the field.
    if (root.activeElement === target) return;
    // The steps of what leaves the document are dropped, also when it is back at once.
    target.parentNode?.insertBefore(target, target.nextSibling);
  };
  root.addEventListener('focusout', forget);
  return () => root.removeEventListener('focusout', forget);
}
