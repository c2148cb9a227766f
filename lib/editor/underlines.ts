import type { Level } from '../lint/rule.ts';
import type { Span } from '../text/document.ts';
import { type DomText, rangeOf } from './dom-text.ts';
import { windowsAround } from './frames.ts';
import { highlightsOf } from './highlights.ts';
import { scrollerOf } from './scrolling.ts';

export interface Underline extends Span {
  level: Level;
}

/** Painting a thousand highlights triples typing latency; what is near the viewport is all that can be seen. */
const maximum = 60;
/** At each key the browser paints every highlighted line anew, also where nobody sees it: two lines more are enough to scroll by, px. */
const margin = 40;
/** Cells of a table stand side by side: only when this many marks in a row lie below the screen do all others. */
const farInARow = 20;
const levels: Level[] = ['info', 'warning', 'error'];

const onWhite = { error: '#D92D20', warning: '#B4690E', info: '#5B7593', active: '#FFE9A8' };
const onDark = { error: '#FF7A70', warning: '#F0A93B', info: '#8FB0D6', active: 'rgba(255,200,60,.28)' };

interface Painted {
  mark: Underline;
  range: Range;
}

/**
 * Underlines findings in one editor with the CSS Custom Highlight API: no node and no attribute of the draft is touched.
 * Style sheet, registry and highlights come from the frame's own window: those of the top window paint nothing in a frame.
 */
export class Underlines {
  private readonly root: HTMLElement;
  private readonly sheet: CSSStyleSheet;
  // crypto.randomUUID is missing on http pages, and many portals are.
  private readonly prefix = `du-thao-${Math.random().toString(36).slice(2, 10)}`;
  private marks: readonly Underline[] = [];
  private active: Span | null = null;
  private read: DomText = { text: '', hints: [], runs: [] };
  private painted: readonly Painted[] = [];
  private frameRequest = 0;
  private readonly listening = new AbortController();

  constructor(root: HTMLElement) {
    this.root = root;
    const view = this.view;
    this.sheet = new view.CSSStyleSheet();
    this.sheet.replaceSync(this.css());
    root.ownerDocument.adoptedStyleSheets = [...root.ownerDocument.adoptedStyleSheets, this.sheet];
    const options = { passive: true, signal: this.listening.signal };
    // A frame as high as its content never scrolls itself: what is near is decided by the windows around it as well.
    for (const each of windowsAround(root)) {
      each.addEventListener('scroll', () => this.schedule(), { ...options, capture: true });
      each.addEventListener('resize', () => this.schedule(), options);
    }
  }

  /** Shows these findings, which are in the order of the text; `read` is the content they refer to. */
  show(read: DomText, marks: readonly Underline[]): void {
    this.read = read;
    this.marks = marks;
    this.paint();
  }

  /** The finding the user is looking at; null for none. */
  setActive(span: Span | null): void {
    this.active = span;
    this.paint();
  }

  /** The rectangle of a span, in the viewport of the editor's own window. */
  rectOf(span: Span): DOMRect | null {
    return rangeOf(this.read.runs, span)?.getBoundingClientRect() ?? null;
  }

  /** The number among those shown of the finding at a point of the editor's own viewport, the weightiest one; -1 for none. */
  at(x: number, y: number): number {
    const holds = ({ left, right, top, bottom }: DOMRect) =>
      left <= x && x <= right && top <= y && y <= bottom;
    const hits = this.painted.filter(({ range }) => [...range.getClientRects()].some(holds));
    hits.sort((a, b) => levels.indexOf(b.mark.level) - levels.indexOf(a.mark.level));
    return hits[0] ? this.marks.indexOf(hits[0].mark) : -1;
  }

  release(): void {
    cancelAnimationFrame(this.frameRequest);
    this.listening.abort();
    try {
      const document = this.root.ownerDocument;
      const highlights = highlightsOf(this.view);
      for (const name of [...levels, 'active']) highlights.delete(`${this.prefix}-${name}`);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.sheet);
    } catch {
      // The editor's frame is gone and took everything along; in Firefox its very nodes are dead then.
    }
  }

  private get view(): Window & typeof globalThis {
    return this.root.ownerDocument.defaultView as Window & typeof globalThis;
  }

  private schedule(): void {
    cancelAnimationFrame(this.frameRequest);
    this.frameRequest = requestAnimationFrame(() => this.paint());
  }

  private paint(): void {
    if (!this.root.ownerDocument.defaultView) return;
    const { Highlight } = this.view;
    const highlights = highlightsOf(this.view);
    this.painted = this.nearViewport();
    levels.forEach((level, priority) => {
      const highlight = new Highlight(
        ...this.painted.filter(({ mark }) => mark.level === level).map(({ range }) => range),
      );
      highlight.priority = priority + 1;
      highlights.set(`${this.prefix}-${level}`, highlight);
    });
    const active = this.active && rangeOf(this.read.runs, this.active);
    highlights.set(`${this.prefix}-active`, active ? new Highlight(active) : new Highlight());
  }

  /** The marks in and around what can be seen, at most `maximum`. Marks go down the page, but for cells of a table. */
  private nearViewport(): Painted[] {
    const [top, bottom] = this.visibleBand();
    const placed = (index: number) => {
      const mark = this.marks[index];
      const range = mark && rangeOf(this.read.runs, mark);
      return range ? { mark, range, rect: range.getBoundingClientRect() } : null;
    };
    const near: (Painted & { rect: DOMRect })[] = [];
    let far = 0;
    for (let i = this.firstBelow(top - margin); i < this.marks.length && far < farInARow; i++) {
      const each = placed(i);
      if (!each) continue;
      far = each.rect.top > bottom + margin ? far + 1 : 0;
      if (far === 0 && each.rect.bottom >= top - margin) near.push(each);
    }
    const middle = (top + bottom) / 2;
    const distance = ({ rect }: { rect: DOMRect }) => Math.abs((rect.top + rect.bottom) / 2 - middle);
    return near.sort((a, b) => distance(a) - distance(b)).slice(0, maximum);
  }

  /** The number of a mark before which all lie above `y`: found in a few looks, for each costs a layout. */
  private firstBelow(y: number): number {
    let low = 0;
    let high = this.marks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const mark = this.marks[middle];
      const rect = mark && rangeOf(this.read.runs, mark)?.getBoundingClientRect();
      if (!rect || rect.bottom < y) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Top and bottom of what can be seen of the editor, in its own viewport. */
  private visibleBand(): [number, number] {
    const box = scrollerOf(this.root)?.getBoundingClientRect();
    let top = Math.max(0, box?.top ?? 0);
    let bottom = Math.min(this.view.innerHeight, box?.bottom ?? this.view.innerHeight);
    let offset = 0;
    for (let view: Window = this.view; view.frameElement; ) {
      const frame = view.frameElement;
      const outer = frame.ownerDocument.defaultView;
      if (!outer) break;
      offset += frame.getBoundingClientRect().top + frame.clientTop;
      top = Math.max(top, -offset);
      bottom = Math.min(bottom, outer.innerHeight - offset);
      view = outer;
    }
    return [top, Math.max(top, bottom)];
  }

  private css(): string {
    const color = isDark(this.view.getComputedStyle(this.root).backgroundColor) ? onDark : onWhite;
    const name = (level: string) => `::highlight(${this.prefix}-${level})`;
    return `
      ${name('error')} { text-decoration: underline wavy ${color.error} 1.5px; text-underline-offset: 3px; }
      ${name('warning')} { text-decoration: underline dashed ${color.warning} 2px; text-underline-offset: 4px; }
      ${name('info')} { text-decoration: underline dotted ${color.info} 2.5px; text-underline-offset: 4px; }
      ${name('active')} { background-color: ${color.active}; }`;
  }
}

function isDark(background: string): boolean {
  const [red = 255, green = 255, blue = 255, alpha = 1] = background.match(/[\d.]+/g)?.map(Number) ?? [];
  return alpha > 0.5 && 0.299 * red + 0.587 * green + 0.114 * blue < 110;
}
