import type { Box, Point } from '../e2e/harness/driver.ts';

export interface Highlighted {
  readonly level: string;
  readonly text: string;
  /** How many characters of the draft stand before it. */
  readonly start: number;
}

/** What tests ask of the page about the draft. Words are looked for as they stand, across all formatting. */
export interface Tools {
  /** The box around the words, in the top window's pixels. */
  box(words: string): Box;
  /** Scrolls the words into sight. */
  show(words: string): void;
  /**
   * Scrolls the words into sight and gives a point in their last character, where a click puts the caret behind it;
   * null while a press there would meet something else than the draft.
   */
  end(words: string): Point | null;
  /** The same point where the words stand now. */
  point(words: string): Point | null;
  /** How many characters of the draft stand before the words. */
  offset(words: string): number;
  /** Puts the caret behind the words of a text field, which has no ranges. */
  caretInField(words: string): void;
  /** Everything of ours that the editor's own window paints. */
  highlights(): Highlighted[];
  /** Scrolls what holds the draft by so many pixels. */
  scrollBy(pixels: number): void;
  /** True when the draft has the focus. */
  focused(): boolean;
}

declare global {
  interface Window {
    tools: Tools;
  }
}

/** Runs in the page: puts `window.tools` on it. */
export function installTools(): void {
  const root = () => window.lab.editable();
  const view = () => root().ownerDocument.defaultView as Window & typeof globalThis;

  const texts = (): Text[] => {
    const walker = root().ownerDocument.createTreeWalker(root(), 4);
    const found: Text[] = [];
    while (walker.nextNode()) found.push(walker.currentNode as Text);
    return found;
  };
  const place = (offset: number, side: 'start' | 'end') => {
    let before = 0;
    for (const node of texts()) {
      const within = offset - before;
      if (side === 'start' ? within < node.length : within <= node.length) return { node, within };
      before += node.length;
    }
    throw new Error(`The draft is shorter than ${offset}`);
  };
  const offset = (words: string): number => {
    const at = texts()
      .map(({ data }) => data.replaceAll('\u00a0', ' '))
      .join('')
      .indexOf(words);
    if (at < 0) throw new Error(`“${words}” is not in the draft`);
    return at;
  };
  const rangeOf = (start: number, end: number): Range => {
    const [from, to] = [place(start, 'start'), place(end, 'end')];
    const range = root().ownerDocument.createRange();
    range.setStart(from.node, from.within);
    range.setEnd(to.node, to.within);
    return range;
  };
  /** Where the editor's own window stands in the top one. */
  const origin = (): Point => {
    const at = { x: 0, y: 0 };
    for (let each: Window = view(); each.frameElement; each = each.parent) {
      const { x, y } = each.frameElement.getBoundingClientRect();
      at.x += x + each.frameElement.clientLeft;
      at.y += y + each.frameElement.clientTop;
    }
    return at;
  };
  /** The outermost frame around the draft. */
  const outermost = (): Element | null => {
    let frame = view().frameElement;
    while (frame?.ownerDocument.defaultView?.frameElement)
      frame = frame.ownerDocument.defaultView.frameElement;
    return frame;
  };
  const boxOf = (range: Range): Box => {
    const { x, y, width, height } = range.getBoundingClientRect();
    const from = origin();
    return { x: from.x + x, y: from.y + y, width, height };
  };
  const find = (words: string) => rangeOf(offset(words), offset(words) + words.length);
  const show = (words: string) =>
    find(words).startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const scroller = (): Element | Window => {
    for (let at: Element | null = root(); at?.parentElement; at = at.parentElement) {
      const { overflowY } = view().getComputedStyle(at);
      if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(overflowY)) return at;
    }
    return view();
  };

  const point = (words: string): Point | null => {
    const end = offset(words) + words.length;
    const { x, y, width, height } = boxOf(rangeOf(end - 1, end));
    const at = { x: x + width - 1, y: y + height / 2 };
    const hit = document.elementFromPoint(at.x, at.y);
    return hit && (hit === outermost() || root().contains(hit)) ? at : null;
  };

  window.tools = {
    offset,
    show,
    box: (words) => boxOf(find(words)),
    end: (words) => {
      show(words);
      return point(words);
    },
    point,
    caretInField: (words) => {
      const field = root() as HTMLTextAreaElement;
      const at = field.value.indexOf(words);
      if (at < 0) throw new Error(`“${words}” is not in the field`);
      field.setSelectionRange(at + words.length, at + words.length);
    },
    highlights: () => {
      const found: Highlighted[] = [];
      const before = root().ownerDocument.createRange();
      for (const [name, highlight] of view().CSS.highlights as unknown as Map<string, Set<Range>>) {
        const level = /^du-thao-\w+-(error|warning|info)$/.exec(name)?.[1];
        if (level === undefined) continue;
        for (const range of highlight) {
          before.selectNodeContents(root());
          before.setEnd(range.startContainer, range.startOffset);
          found.push({ level, text: range.toString(), start: before.toString().length });
        }
      }
      return found;
    },
    scrollBy: (pixels) => scroller().scrollBy({ top: pixels, behavior: 'instant' }),
    focused: () => {
      for (let each: Window = view(); each.frameElement; each = each.parent)
        if (each.parent.document.activeElement !== each.frameElement) return false;
      const { activeElement, designMode } = root().ownerDocument;
      return designMode === 'on' || (activeElement !== null && root().contains(activeElement));
    },
  };
}
