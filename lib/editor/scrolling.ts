/** The nearest element around an element of its own document that scrolls down, itself included; null for the window. */
export function scrollerOf(element: HTMLElement): HTMLElement | null {
  const { body, documentElement, defaultView } = element.ownerDocument;
  for (
    let at: HTMLElement | null = element;
    at && at !== body && at !== documentElement;
    at = at.parentElement
  ) {
    const overflow = defaultView?.getComputedStyle(at).overflowY;
    if (at.scrollHeight > at.clientHeight && (overflow === 'auto' || overflow === 'scroll')) return at;
  }
  return null;
}

/** Scrolls what holds the draft until the range is in sight, with some of the text above it; not at all when it is. */
export function scrollIntoSight(root: HTMLElement, range: Range): void {
  const view = root.ownerDocument.defaultView;
  if (!view) return;
  const scroller = scrollerOf(root);
  const { top, bottom } = scroller?.getBoundingClientRect() ?? { top: 0, bottom: view.innerHeight };
  const rect = range.getBoundingClientRect();
  if (rect.top >= top && rect.bottom <= bottom) return;
  (scroller ?? view).scrollBy({ top: rect.top - top - (bottom - top) / 3 });
}
