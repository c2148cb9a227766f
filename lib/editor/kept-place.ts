import type { Edit } from './adapter.ts';
import { type DomText, offsetOf, placeOf } from './dom-text.ts';
import { offsetAfter } from './text-changes.ts';

interface Point {
  node: Node;
  offset: number;
  /** In the text; null where nothing was read. */
  at: number | null;
}

/** Where the user's selection stands and what they see, to be brought back after a write that moves both. */
export class KeptPlace {
  private readonly root: HTMLElement;
  private readonly anchor: Point | null = null;
  private readonly focus: Point | null = null;
  private readonly scrolled: readonly { element: Element; top: number; left: number }[];

  constructor(root: HTMLElement, { runs }: DomText) {
    this.root = root;
    this.scrolled = scrollersAround(root).map((element) => ({
      element,
      top: element.scrollTop,
      left: element.scrollLeft,
    }));
    const { anchorNode, anchorOffset, focusNode, focusOffset } = root.ownerDocument.getSelection() ?? {};
    if (!anchorNode || !focusNode || !root.contains(anchorNode) || !root.contains(focusNode)) return;
    const point = (node: Node, offset = 0) => ({ node, offset, at: offsetOf(runs, node, offset) });
    this.anchor = point(anchorNode, anchorOffset);
    this.focus = point(focusNode, focusOffset);
  }

  /** `now` is the content after the edits were made. */
  restore(now: DomText, edits: readonly Edit[]): void {
    const anchor = this.anchor && after(this.anchor, now, edits, this.root);
    const focus = this.focus && after(this.focus, now, edits, this.root);
    const selection = this.root.ownerDocument.getSelection();
    if (anchor && focus && selection && !isAt(selection, anchor, focus))
      selection.setBaseAndExtent(anchor.node, anchor.offset, focus.node, focus.offset);
    this.restoreScroll();
  }

  restoreScroll(): void {
    for (const { element, top, left } of this.scrolled)
      if (element.scrollTop !== top || element.scrollLeft !== left)
        element.scrollTo({ top, left, behavior: 'instant' });
  }
}

type Place = Pick<Point, 'node' | 'offset'>;

/** A caret without words around it, as in an empty paragraph, stays where it is; any other goes with the words. */
function after(
  { node, offset, at }: Point,
  now: DomText,
  edits: readonly Edit[],
  root: HTMLElement,
): Place | null {
  const stays = root.contains(node) && offset <= lengthOf(node) ? { node, offset } : null;
  if (at === null || (stays && node.nodeType !== 3)) return stays;
  const place = offsetAfter(at, edits);
  if (stays && offsetOf(now.runs, node, offset) === place) return stays;
  return placeOf(now.runs, place, 'end') ?? placeOf(now.runs, place, 'start') ?? stays;
}

function lengthOf(node: Node): number {
  return node.nodeType === 3 ? (node as Text).length : node.childNodes.length;
}

function isAt({ anchorNode, anchorOffset, focusNode, focusOffset }: Selection, anchor: Place, focus: Place) {
  return (
    anchorNode === anchor.node &&
    anchorOffset === anchor.offset &&
    focusNode === focus.node &&
    focusOffset === focus.offset
  );
}

/** Everything that may have been scrolled around the draft, through the frames it lies in. */
function scrollersAround(root: HTMLElement): Element[] {
  const found: Element[] = [];
  for (let at: Element | null = root; at; at = at.parentElement ?? frameAround(at)) found.push(at);
  return found;
}

function frameAround(element: Element): Element | null {
  try {
    return element.ownerDocument.defaultView?.frameElement ?? null;
  } catch {
    // Another origin's page around this frame.
    return null;
  }
}
