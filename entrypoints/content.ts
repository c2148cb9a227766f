import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { editableAround } from '../lib/editor/editable.ts';
import { documentOf, focusedElement, isFrame } from '../lib/editor/frames.ts';
import type { Request } from '../lib/platform/messages.ts';
import {
  isAbove,
  isReachedFromAbove,
  type Present,
  pathOf,
  rollCallSchema,
} from '../lib/platform/roll-call.ts';
import { type FrameFacts, factsOf } from '../lib/portal/frame-facts.ts';
import { neverRead } from '../lib/portal/never-read.ts';
import { clearLeftovers } from './panel/leftovers.ts';

/**
 * All that a page without an editor pays for: it waits until the user puts the caret into something that takes
 * text, then asks the background for the panel. It runs in every frame the extension may enter and leaves alone those
 * whose parent it reaches them from. The hosts stand in the manifest, made from assets/portals/hosts.json.
 */
export default defineContentScript({
  // WXT wants one here; wxt.config.ts puts the real list into the manifest.
  matches: ['*://*.vnptioffice.vn/*'],
  allFrames: true,
  // A frame sandboxed away from its page has an origin of its own, which no pattern matches.
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  // Every listener of the page would be told the extension's id.
  noScriptStartedPostMessage: true,
  main(ctx) {
    if (isReachedFromAbove(window)) return;
    clearLeftovers();
    watchFocus(ctx.signal);
    // A page that writes itself anew by document.open keeps this script and loses its listeners.
    new MutationObserver(() => watchFocus(ctx.signal)).observe(document, { childList: true });
    answerRollCalls(ctx.signal);
  },
});

let watching = new AbortController();

function watchFocus(end: AbortSignal): void {
  watching.abort();
  watching = new AbortController();
  const signal = AbortSignal.any([end, watching.signal]);
  document.addEventListener('focusin', look, { signal });
  // Focus that goes into a frame is no focusin of this document; the window loses it.
  window.addEventListener('blur', () => setTimeout(look, 0), { signal });
  // A window that never had the focus loses none: an editor's frame in a frame can be clicked straight away.
  const timer = setInterval(() => document.hasFocus() && look(), betweenLooks);
  signal.addEventListener('abort', () => clearInterval(timer));
  look();
}

const betweenLooks = 1000;

let asked: 'nothing' | 'foreign' | 'editor' = 'nothing';

function look(): void {
  // Once the extension was replaced under the open page, nobody is left to ask.
  if (asked === 'editor' || !browser.runtime?.id) return;
  const focused = focusedElement(document);
  const foreign = foreignFrame(focused);
  if (foreign ? asked === 'foreign' : !editableAround(focused)) return;
  if (isLogin()) return;
  asked = foreign ? 'foreign' : 'editor';
  const request: Request = { kind: 'start', foreign };
  browser.runtime.sendMessage(request).catch(() => {
    asked = 'nothing';
  });
}

/** Smaller frames are buttons, counters, captchas. */
const smallestEditor = { width: 300, height: 200 };

function foreignFrame(element: Element | null): FrameFacts | null {
  if (!isFrame(element) || documentOf(element)) return null;
  const { width, height } = element.getBoundingClientRect();
  return width < smallestEditor.width || height < smallestEditor.height ? null : factsOf(element);
}

/** Login pages are never read, whatever host they are on. */
function isLogin(): boolean {
  return document.querySelector('input[type="password"]') !== null || neverRead(location);
}

/** The panel of a frame below is to stand here, if no frame further out answers as well. */
function answerRollCalls(signal: AbortSignal): void {
  const onMessage = (message: unknown, sender: { id?: string | undefined }) => {
    const call = rollCallSchema.safeParse(message);
    if (!call.success || sender.id !== browser.runtime.id) return undefined;
    const path = pathOf(window);
    if (!isAbove(path, call.data.path)) return undefined;
    const present: Present = { kind: 'present', path, isLogin: isLogin() };
    const request: Request = { kind: 'relay', to: call.data.from, message: present };
    void browser.runtime.sendMessage(request).catch(() => undefined);
    return undefined;
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage));
}
