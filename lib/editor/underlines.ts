import type { Level } from '../lint/rule.ts';
import type { Span } from '../text/document.ts';
import { type DomText, rangeOf } from './dom-text.ts';

export interface Underline extends Span {
  level: Level;
}

/** Painting a thousand highlights triples typing latency; what is near the viewport is all that can be seen. */
const maximum = 60;
const levels: Level[] = ['info', 'warning', 'error'];

const onWhite = { error: '#D92D20', warning: '#B4690E', info: '#5B7593', active: '#FFE9A8' };
const onDark = { error: '#FF7A70', warning: '#F0A93B', info: '#8FB0D6', active: 'rgba(255,200,60,.28)' };

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
  private frameRequest = 0;
  private readonly listening = new AbortController();

  constructor(root: HTMLElement) {
    this.root = root;
    const view = this.view;
    this.sheet = new view.CSSStyleSheet();
    this.sheet.replaceSync(this.css());
    root.ownerDocument.adoptedStyleSheets = [...root.ownerDocument.adoptedStyleSheets, this.sheet];
    const options = { passive: true, signal: this.listening.signal };
    view.addEventListener('scroll', () => this.schedule(), { ...options, capture: true });
    view.addEventListener('resize', () => this.schedule(), options);
  }

  /** Shows these findings; `read` is the content they refer to. */
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

  release(): void {
    cancelAnimationFrame(this.frameRequest);
    this.listening.abort();
    try {
      const document = this.root.ownerDocument;
      const view = document.defaultView;
      for (const name of [...levels, 'active']) view?.CSS.highlights.delete(`${this.prefix}-${name}`);
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
    const { Highlight, CSS } = this.view;
    const near = this.marks
      .map((mark) => ({ mark, range: rangeOf(this.read.runs, mark) }))
      .filter(
        (each): each is { mark: Underline; range: Range } => each.range !== null && this.isNear(each.range),
      )
      .slice(0, maximum);
    levels.forEach((level, priority) => {
      const highlight = new Highlight(
        ...near.filter(({ mark }) => mark.level === level).map(({ range }) => range),
      );
      highlight.priority = priority + 1;
      CSS.highlights.set(`${this.prefix}-${level}`, highlight);
    });
    const active = this.active && rangeOf(this.read.runs, this.active);
    CSS.highlights.set(`${this.prefix}-active`, active ? new Highlight(active) : new Highlight());
  }

  private isNear(range: Range): boolean {
    const { top, bottom } = range.getBoundingClientRect();
    const height = this.view.innerHeight;
    return bottom > -height / 2 && top < height * 1.5;
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
