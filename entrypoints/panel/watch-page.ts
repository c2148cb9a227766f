import type { Session } from './session.ts';

/**
 * Notices what may change the editor in use or its secrecy: focus, choices in the form, and parts of the page that
 * come and go without a page load.
 */
export function watchPage(session: Session): void {
  const { signal } = session.ending;
  let waiting = false;
  const soon = () => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      session.pageChanged();
    }, 100);
  };
  document.addEventListener('focusin', soon, { capture: true, signal });
  window.addEventListener('blur', soon, { signal });
  window.addEventListener('focus', soon, { signal });
  window.addEventListener('resize', () => session.showChecked(), { passive: true, signal });
  window.addEventListener('pageshow', soon, { signal });
  // Widgets in the place of a select change it by script, which fires no event: look after each press and key.
  document.addEventListener('pointerup', soon, { capture: true, signal });
  document.addEventListener('keyup', soon, { capture: true, signal });
  // A secrecy level is acted on at once.
  document.addEventListener('change', () => session.pageChanged(), { capture: true, signal });
  // An editor that writes its frame anew ends with a load event, which does not bubble.
  document.addEventListener('load', soon, { capture: true, signal });
  const observer = new MutationObserver(soon);
  observer.observe(document.documentElement, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
