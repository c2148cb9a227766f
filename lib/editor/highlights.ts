/**
 * The registry of what is highlighted in that window. In Firefox an extension is given the `CSS` of whichever frame it
 * has met first, dead ones too, so there it is taken from the page's own object: the page sees what is in it anyway.
 */
export function highlightsOf(view: Window & typeof globalThis): HighlightRegistry {
  const { wrappedJSObject } = view as { wrappedJSObject?: typeof view };
  return (wrappedJSObject ?? view).CSS.highlights;
}
