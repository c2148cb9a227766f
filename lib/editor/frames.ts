import { pathTo } from './dom-text.ts';

/** A frame's document, null when it is another origin's. */
export function documentOf(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

export function isFrame(element: Element | null): element is HTMLIFrameElement {
  return element?.tagName === 'IFRAME' || element?.tagName === 'FRAME';
}

/** A document and all documents of its origin in frames below it, outermost first. */
export function documentsUnder(document: Document): Document[] {
  const found = [document];
  for (const frame of document.querySelectorAll('iframe, frame')) {
    const inner = documentOf(frame);
    if (inner?.documentElement) found.push(...documentsUnder(inner));
  }
  return found;
}

/**
 * The frames around a node, from the one its own document stands in outwards to that of `outermost`.
 * Null when it does not lie in `outermost`, or no longer.
 */
export function framesAround(node: Node, outermost: Document): Element[] | null {
  const frames: Element[] = [];
  for (let document = node.ownerDocument; document !== outermost; ) {
    const frame = document?.defaultView?.frameElement;
    // A document that was replaced in its frame still knows the window, but is no longer the frame's.
    if (!frame?.isConnected || documentOf(frame) !== document) return null;
    frames.push(frame);
    document = frame.ownerDocument;
  }
  return node.isConnected ? frames : null;
}

/** The node's own window and those around its frames, as far as their documents can be reached. */
export function windowsAround(node: Node): Window[] {
  const windows: Window[] = [];
  for (let view = node.ownerDocument?.defaultView ?? null; view; ) {
    windows.push(view);
    view = view.frameElement?.ownerDocument.defaultView ?? null;
  }
  return windows;
}

/** What stands for the node in the document of `outermost`: the outermost frame around it, else itself. */
export function placeIn(outermost: Document, node: Element): Element {
  return framesAround(node, outermost)?.at(-1) ?? node;
}

/** A rectangle of the node's own viewport in that of `outermost`'s window. */
export function rectIn(outermost: Document, node: Node, rect: DOMRectReadOnly): DOMRect {
  let { left, top } = rect;
  for (const frame of framesAround(node, outermost) ?? []) {
    const outer = frame.getBoundingClientRect();
    left += outer.left + frame.clientLeft;
    top += outer.top + frame.clientTop;
  }
  return new DOMRect(left, top, rect.width, rect.height);
}

/** Paths that lead to the element from the root element of `outermost`, one a document; null when it is not there. */
export function pathsIn(outermost: Document, element: Element): number[][] | null {
  const frames = framesAround(element, outermost);
  if (!frames) return null;
  return [element, ...frames].map((each) => pathTo(each.ownerDocument.documentElement, each)).reverse();
}

/** True when the element is drawn, and every frame around it too. */
export function isDrawn(element: Element, outermost: Document): boolean {
  const frames = framesAround(element, outermost);
  return frames !== null && [element, ...frames].every((each) => each.getClientRects().length > 0);
}

/** The element that has the focus, down through the frames of this origin. */
export function focusedElement(document: Document): Element | null {
  const focused = document.activeElement;
  const inner = isFrame(focused) ? documentOf(focused) : null;
  return (inner && focusedElement(inner)) ?? focused;
}
