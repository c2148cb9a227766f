import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Request } from '../lib/platform/messages.ts';
import { neverRead } from '../lib/portal/never-read.ts';

/**
 * All that a page without an editor pays for: it waits until the user puts the caret into something that takes
 * text, then asks the background for the panel. The hosts stand in the manifest, made from assets/portals/hosts.json.
 */
export default defineContentScript({
  // WXT wants one here; wxt.config.ts puts the real list into the manifest.
  matches: ['*://*.vnptioffice.vn/*'],
  runAt: 'document_idle',
  main(ctx) {
    let started = false;
    const look = () => {
      if (started || !takesText(document.activeElement) || isLogin()) return;
      started = true;
      browser.runtime.sendMessage({ kind: 'start' } satisfies Request).catch(() => {
        started = false;
      });
    };
    ctx.addEventListener(document, 'focusin', look);
    // Focus that goes into a frame is no focusin of this document; the window loses it.
    ctx.addEventListener(window, 'blur', () => ctx.setTimeout(look, 0));
    look();
  },
});

function takesText(element: Element | null): boolean {
  if (element instanceof HTMLTextAreaElement) return !element.readOnly && !element.disabled;
  if (element instanceof HTMLIFrameElement) return frameTakesText(element);
  return element instanceof HTMLElement && element.isContentEditable;
}

function frameTakesText(frame: HTMLIFrameElement): boolean {
  try {
    const inner = frame.contentDocument;
    if (!inner) return false;
    return (
      inner.designMode === 'on' || inner.body?.isContentEditable === true || takesText(inner.activeElement)
    );
  } catch {
    return false;
  }
}

/** Login pages are never read, whatever host they are on. */
function isLogin(): boolean {
  return document.querySelector('input[type="password"]') !== null || neverRead(location);
}
