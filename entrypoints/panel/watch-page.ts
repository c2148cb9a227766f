import { Documents } from '../../lib/editor/documents.ts';
import type { Session } from './session.ts';

const betweenLooks = 1000;

/**
 * Notices what may change the editor in use or its secrecy: focus, choices in the form, and parts of the page and
 * frames that come and go without a page load.
 */
export function watchPage(session: Session): void {
  const { signal } = session.ending;
  const soon = gathered(signal, () => {
    documents.look();
    session.pageChanged();
  });
  // The form's own buttons may have come under the panel, or have left the reminder's light.
  const scrolled = gathered(signal, () => {
    if (!session.state.collapsed) session.show(session.place());
    session.reminder.placeAgain();
  });
  const documents = new Documents(document, signal, (each, alive) => {
    watchDocument(session, each, soon, alive);
    each.addEventListener('scroll', scrolled, { capture: true, passive: true, signal: alive });
    session.reminder.watch(each, alive);
    session.signatures.watch(each, alive);
  });
  // A script that fills the form in later tells nobody: a level chosen so is not left for the next key or press.
  const timer = setInterval(() => session.draft.checked && session.mayRead(), betweenLooks);
  signal.addEventListener('abort', () => clearInterval(timer));
  window.addEventListener('resize', () => session.showChecked(), { passive: true, signal });
  window.addEventListener('pageshow', soon, { signal });
}

/** Does that once for all calls of the next moment. */
function gathered(signal: AbortSignal, act: () => void): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      if (!signal.aborted) act();
    }, 100);
  };
}

function watchDocument(session: Session, document: Document, soon: () => void, signal: AbortSignal): void {
  const view = document.defaultView;
  document.addEventListener('focusin', soon, { capture: true, signal });
  view?.addEventListener('blur', soon, { signal });
  view?.addEventListener('focus', soon, { signal });
  // Widgets in the place of a select change it by script, which fires no event: look after each press and key.
  document.addEventListener('pointerup', soon, { capture: true, signal });
  const onKeyUp = ({ target }: Event) => {
    if (!session.isInEditor(target as Node)) soon();
  };
  document.addEventListener('keyup', onKeyUp, { capture: true, signal });
  // A secrecy level is acted on at once. A field's own change comes while its focus is on the way to nobody knows where.
  const onChange = ({ target }: Event) => {
    if (session.isInEditor(target as Node)) soon();
    else session.pageChanged();
  };
  document.addEventListener('change', onChange, { capture: true, signal });
  // A frame that was written anew ends with a load event, which does not bubble.
  document.addEventListener('load', soon, { capture: true, signal });
  const observer = new MutationObserver((records) => {
    // What is written in the editor is for its adapter to see; nothing else is looked for while someone types.
    const root = session.editor?.alive() ? session.editor.root : null;
    if (!records.every(({ target }) => root?.contains(target))) soon();
  });
  // Frameworks change the words of what stands for a field in their place.
  observer.observe(document.documentElement, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
