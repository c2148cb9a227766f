import type { PortalDescription } from './description.ts';
import { isShown, tidy, wordsOf } from './form.ts';

const buttons =
  'button, input[type="submit"], input[type="button"], a.btn, a[role="button"], [role="button"]';
const menus =
  'nav, [role="menu"], [role="menubar"], [role="tablist"], [role="navigation"], .dropdown-menu, .nav, .sidebar';

/** The button of the page that a click would press, when it is one that sends the draft upward; else null. */
export function submitButton(target: EventTarget | null, portal: PortalDescription): HTMLElement | null {
  const element = target instanceof Element ? target.closest<HTMLElement>(buttons) : null;
  return element && hasWords(element, portal.submit) ? element : null;
}

/** The button that saves the draft, for messages that name it. */
export function saveButton(form: Element, portal: PortalDescription): HTMLElement | null {
  return (
    [...form.querySelectorAll<HTMLElement>(buttons)].find(
      (each) => isShown(each) && hasWords(each, portal.save),
    ) ?? null
  );
}

/** All buttons of the form that send the draft upward. */
export function submitButtons(form: Element, portal: PortalDescription): HTMLElement[] {
  return [...form.querySelectorAll<HTMLElement>(buttons)].filter(
    (each) => isShown(each) && hasWords(each, portal.submit),
  );
}

export function buttonLabel(button: HTMLElement): string {
  return tidy(button instanceof HTMLInputElement ? button.value : wordsOf(button));
}

/** Whole text only: «Chờ trình ký» of a menu is no submit button. */
function hasWords(button: HTMLElement, words: readonly string[]): boolean {
  if (button.closest(menus)) return false;
  const label = buttonLabel(button).toLocaleLowerCase('vi');
  return words.some((word) => word.toLocaleLowerCase('vi') === label);
}

const doubleClick = 600;

export interface SubmitGuard {
  /** Asked before a press is decided, to bring the last check up to date. */
  prepare(): void;
  /** True to stop this press. Must be quick; when it throws, the press passes. */
  shouldStop(button: HTMLElement): boolean;
  /** Shows why the press is being stopped; when it throws, the press passes. */
  onStopped(button: HTMLElement): void;
}

/**
 * Watches presses of the page's submit buttons, also by Enter and by submit events. A press is stopped only when
 * the guard says so; whatever fails here, the press passes. Returns what ends the watch.
 */
export function watchSubmit(view: Window, portal: PortalDescription, guard: SubmitGuard): () => void {
  let stoppedAt = Number.NEGATIVE_INFINITY;
  const stop = (event: Event, button: HTMLElement | null) => {
    try {
      if (!button) return;
      // The second click of a double click belongs to the press that was stopped.
      const again =
        event instanceof MouseEvent && event.detail > 1 && event.timeStamp - stoppedAt < doubleClick;
      if (!again) {
        if (!guard.shouldStop(button)) return;
        guard.onStopped(button);
        stoppedAt = event.timeStamp;
      }
      event.preventDefault();
      event.stopImmediatePropagation();
    } catch {
      // Whatever is wrong with us, the portal's own button works.
    }
  };
  const onPress = (event: Event) => {
    try {
      const enter =
        event instanceof KeyboardEvent && event.key === 'Enter' && event.target instanceof HTMLInputElement;
      if (enter || submitButton(event.target, portal)) guard.prepare();
    } catch {
      // As above: the press goes on.
    }
  };
  const onClick = (event: Event) => stop(event, submitButton(event.target, portal));
  const onSubmit = (event: Event) => stop(event, submitButton((event as SubmitEvent).submitter, portal));
  view.addEventListener('pointerdown', onPress, true);
  view.addEventListener('keydown', onPress, true);
  view.addEventListener('click', onClick, true);
  view.addEventListener('submit', onSubmit, true);
  return () => {
    view.removeEventListener('pointerdown', onPress, true);
    view.removeEventListener('keydown', onPress, true);
    view.removeEventListener('click', onClick, true);
    view.removeEventListener('submit', onSubmit, true);
  };
}
