import type { View } from '../../components/state.ts';
import { documentOf, focusedElement, framesAround, isDrawn, isFrame } from '../../lib/editor/frames.ts';
import { mayEnter } from '../../lib/platform/messages.ts';
import { unreadable } from '../../lib/platform/unreadable.ts';
import { factsOf } from '../../lib/portal/frame-facts.ts';
import { unreadableProduct } from '../../lib/portal/unreadable.ts';

type Unreadable = View & { kind: 'unreadable' };

/** Smaller frames are buttons, counters, captchas. */
const smallest = { width: 300, height: 200 };

/** The frames that hold a draft nobody can read: editors that draw the text themselves, and pages of other origins. */
export class ForeignFrames {
  private readonly onKnown: () => void;
  /** Addresses asked about, and whether the extension may enter them; null until the answer has come. */
  private readonly allowed = new Map<string, boolean | null>();

  /** `onKnown` is called when more is known of a frame that was asked about. */
  constructor(onKnown: () => void) {
    this.onKnown = onKnown;
  }

  /** What to say of the frame in use; null when the user is elsewhere. `hasEditor`: there is a draft that can be read. */
  inUse(hasEditor: boolean): Unreadable | null {
    const focus = focusedElement(document);
    const around = focus ? [focus, ...(framesAround(focus, document) ?? [])].filter(isFrame) : [];
    const drawn = hasEditor ? around : [...around, ...allFrames().filter(isLarge)];
    for (const frame of drawn) {
      const product = unreadableProduct(unreadable, factsOf(frame));
      if (product) return { kind: 'unreadable', product, host: hostOf(frame) };
    }
    const frame = isFrame(focus) ? focus : null;
    if (!frame || hasEditor || documentOf(frame) || !isLarge(frame) || this.isAllowed(frame.src)) return null;
    return { kind: 'unreadable', product: null, host: hostOf(frame) };
  }

  /** Taken for allowed until it is known: an allowed frame speaks for itself. */
  private isAllowed(url: string): boolean {
    if (!this.allowed.has(url)) {
      this.allowed.set(url, null);
      void mayEnter(url).then((allowed) => {
        this.allowed.set(url, allowed === true);
        this.onKnown();
      });
    }
    return this.allowed.get(url) !== false;
  }
}

function allFrames(): HTMLIFrameElement[] {
  return [...document.querySelectorAll('iframe, frame')].filter(isFrame);
}

function isLarge(frame: HTMLIFrameElement): boolean {
  const { width, height } = frame.getBoundingClientRect();
  return width >= smallest.width && height >= smallest.height && isDrawn(frame, document);
}

function hostOf({ src }: HTMLIFrameElement): string {
  return URL.canParse(src) ? new URL(src).host : '';
}
