import { isElement, submitButton } from './buttons.ts';
import type { PortalDescription } from './description.ts';

export interface SubmitGuard {
  /** Told before a press of that element is decided, to bring the last check up to date. */
  prepare(target: Element): void;
  /** True to stop this press. Must be quick; when it throws, the press passes. */
  shouldStop(button: HTMLElement): boolean;
  /** Shows why the press is being stopped; when it throws, the press passes. */
  onStopped(button: HTMLElement): void;
}

/**
 * Watches presses of the page's submit buttons, also by keys and by submit events. A press is stopped only when the
 * guard says so; whatever fails here, the press passes. `portal` is asked at each press. `signal` ends the watch.
 */
export function watchSubmit(
  view: Window,
  portal: () => PortalDescription,
  guard: SubmitGuard,
  signal: AbortSignal,
): void {
  const presses = new Presses(portal, guard);
  const steps = {
    pointerdown: (event: Event) => presses.begin(event),
    mousedown: (event: Event) => presses.pointAt(event),
    keydown: (event: Event) => presses.key(event as KeyboardEvent),
    keyup: (event: Event) => presses.release(event as KeyboardEvent),
    click: (event: Event) => presses.click(event as MouseEvent),
    submit: (event: Event) => presses.submit(event as SubmitEvent),
  };
  for (const [type, step] of Object.entries(steps)) {
    const safely = (event: Event) => {
      try {
        step(event);
      } catch {
        // Whatever is wrong with us, the portal's own button works.
      }
    };
    // Not to be taken off by hand: in Firefox the window of a frame that is gone is a dead object.
    view.addEventListener(type, safely, { capture: true, signal });
  }
}

/** Two clicks within this time are one double click, ms. */
const doubleClick = 600;

/** What becomes of one press after the other; all events of a press share its fate. */
class Presses {
  private readonly portal: () => PortalDescription;
  private readonly guard: SubmitGuard;
  /** The press was stopped when the button went down: the click that ends it goes nowhere either. */
  private pointerStopped = false;
  private keyIsDown = false;
  /** A press by this key was stopped: while it is held down it does nothing. */
  private keyStopped = false;
  private stoppedAt = Number.NEGATIVE_INFINITY;

  constructor(portal: () => PortalDescription, guard: SubmitGuard) {
    this.portal = portal;
    this.guard = guard;
  }

  begin({ target }: Event): void {
    this.pointerStopped = false;
    if (isElement(target) && submitButton(target, this.portal())) this.guard.prepare(target);
  }

  pointAt(event: Event): void {
    const portal = this.portal();
    if (portal.actsOn === 'mousedown')
      this.pointerStopped = this.judge(event, submitButton(event.target, portal));
  }

  key(event: KeyboardEvent): void {
    const { target, key } = event;
    if (!isElement(target) || (key !== 'Enter' && key !== ' ')) return;
    if (event.repeat) {
      if (this.keyStopped) swallow(event);
      return;
    }
    this.keyIsDown = true;
    this.keyStopped = false;
    const button = submitButton(target, this.portal());
    if (button || (key === 'Enter' && target.tagName === 'INPUT')) this.guard.prepare(target);
    // What is no button by itself acts on the key, where others make a click of it.
    if (button && !button.matches('button, input, a[href]')) this.judge(event, button);
  }

  release(event: KeyboardEvent): void {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    if (this.keyStopped && event.key === ' ') swallow(event);
    this.keyIsDown = false;
    this.keyStopped = false;
  }

  click(event: MouseEvent): void {
    // A click by script is the page's own doing, behind a press that was judged or with no one there to read a reminder.
    if (!event.isTrusted) return;
    const button = submitButton(event.target, this.portal());
    const isSecond = event.detail > 1 && event.timeStamp - this.stoppedAt < doubleClick;
    if (this.pointerStopped || (button && isSecond)) swallow(event);
    else this.judge(event, button);
    this.pointerStopped = false;
  }

  submit(event: SubmitEvent): void {
    this.judge(event, submitButton(event.submitter, this.portal()));
  }

  private judge(event: Event, button: HTMLElement | null): boolean {
    if (!button || !this.guard.shouldStop(button)) return false;
    this.guard.onStopped(button);
    this.stoppedAt = event.timeStamp;
    this.keyStopped = this.keyIsDown;
    swallow(event);
    return true;
  }
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
