import type { PortalDescription } from './description.ts';
import { isShown, tidy, wordsOf } from './form.ts';

const buttons =
  'button, input[type="submit"], input[type="button"], a.btn, a[role="button"], [role="button"]';
const menus =
  'nav, [role="menu"], [role="menubar"], [role="tablist"], [role="navigation"], .dropdown-menu, .nav, .sidebar';

/** The button of the page that a click would press, when it is one that sends the draft upward; else null. */
export function submitButton(target: EventTarget | null, portal: PortalDescription): HTMLElement | null {
  const element = isElement(target) ? target.closest<HTMLElement>(buttons) : null;
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
  return tidy(button.tagName === 'INPUT' ? (button as HTMLInputElement).value : wordsOf(button));
}

/** Frames have classes of their own: instanceof would say no to what stands in them. */
function isElement(target: EventTarget | null): target is Element {
  return (target as Node | null)?.nodeType === 1;
}

/** Whole text only: «Chờ trình ký» of a menu is no submit button. */
function hasWords(button: HTMLElement, words: readonly string[]): boolean {
  if (button.closest(menus)) return false;
  const label = buttonLabel(button).toLocaleLowerCase('vi');
  return words.some((word) => word.toLocaleLowerCase('vi') === label);
}

const doubleClick = 600;

export interface SubmitGuard {
  /** Told before a press of that element is decided, to bring the last check up to date. */
  prepare(target: Element): void;
  /** True to stop this press. Must be quick; when it throws, the press passes. */
  shouldStop(button: HTMLElement): boolean;
  /** Shows why the press is being stopped; when it throws, the press passes. */
  onStopped(button: HTMLElement): void;
}

/**
 * Watches presses of the page's submit buttons, also by Enter and by submit events. A press is stopped only when
 * the guard says so; whatever fails here, the press passes. `signal` ends the watch.
 */
export function watchSubmit(
  view: Window,
  portal: PortalDescription,
  guard: SubmitGuard,
  signal: AbortSignal,
): void {
  let stoppedAt: number | null = null;
  let isHeld = false;
  const stop = (event: Event, button: HTMLElement | null) => {
    try {
      if (!button) return;
      // The second click of a double click belongs to the press that was stopped, and so does a key that is held down.
      const isSecond = event.type === 'click' && (event as MouseEvent).detail > 1;
      const again = stoppedAt !== null && (isHeld || (isSecond && event.timeStamp - stoppedAt < doubleClick));
      if (!again) {
        stoppedAt = null;
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
    isHeld = (event as KeyboardEvent).repeat === true;
    try {
      const { target } = event;
      if (!isElement(target) || isHeld) return;
      const enter = (event as KeyboardEvent).key === 'Enter' && target.tagName === 'INPUT';
      if (enter || submitButton(target, portal)) guard.prepare(target);
    } catch {
      // As above: the press goes on.
    }
  };
  const onRelease = () => {
    isHeld = false;
  };
  // A click by script is the page's own doing, behind a press that was judged or with no one there to read a reminder.
  const onClick = (event: Event) => {
    if (event.isTrusted) stop(event, submitButton(event.target, portal));
  };
  const onSubmit = (event: Event) => stop(event, submitButton((event as SubmitEvent).submitter, portal));
  // Not to be taken off by hand: in Firefox the window of a frame that is gone is a dead object.
  const options = { capture: true, signal };
  view.addEventListener('pointerdown', onPress, options);
  view.addEventListener('keydown', onPress, options);
  view.addEventListener('keyup', onRelease, options);
  view.addEventListener('click', onClick, options);
  view.addEventListener('submit', onSubmit, options);
}
