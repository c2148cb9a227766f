import { documentsUnder } from '../../lib/editor/frames.ts';
import { panelTag } from '../../lib/editor/user-input.ts';

const presence = 'du-thao-presence';
const ourHighlight = /^::highlight\((du-thao-[a-z0-9-]+)\)/;

/** Says to whoever comes later that the extension is at work on this page, until `signal` ends. */
export function announcePresence(signal: AbortSignal): void {
  document.addEventListener(presence, (event) => event.preventDefault(), { signal });
}

/**
 * Takes off the page what nobody answers for: Firefox ends a session without a word when the extension is replaced,
 * and panel and underlines stay. False when the extension is at work here, and nothing was touched.
 */
export function clearLeftovers(): boolean {
  if (!document.dispatchEvent(new Event(presence, { cancelable: true }))) return false;
  const left = document.querySelectorAll(panelTag);
  for (const each of left) each.remove();
  if (left.length > 0) documentsUnder(document).forEach(clearUnderlines);
  return true;
}

/** Each sheet of ours names the highlights it draws; the registry itself cannot be listed from here in Firefox. */
function clearUnderlines(document: Document): void {
  const highlights = (document.defaultView as typeof globalThis | null)?.CSS.highlights;
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter(({ cssRules }) => {
    const names = [...cssRules].flatMap(({ cssText }) => ourHighlight.exec(cssText)?.[1] ?? []);
    for (const name of names) highlights?.delete(name);
    return names.length === 0;
  });
}
