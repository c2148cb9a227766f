import type { BlockHint, Span } from '../text/document.ts';

/** A stretch of one text node that stands in the text that was read. */
interface Run {
  node: Text;
  /** Offset in the node's data. */
  from: number;
  /** Offset in the text. */
  start: number;
  length: number;
}

export interface DomText {
  /** The words of the editor, a line a block, as the user sees them; offsets are UTF-16 code units. */
  text: string;
  hints: BlockHint[];
  runs: Run[];
}

const lineTags = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LEGEND LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
const hiddenTags = new Set('IFRAME NOSCRIPT OBJECT SCRIPT SELECT STYLE TEMPLATE TEXTAREA'.split(' '));

// Editors keep carets alive with zero-width characters that their getData() leaves out: CKEditor 4 with U+200B,
// CKEditor 5 with U+2060.
const flowing = /(?:[^\u200B\u2060\uFEFF \t\r\n]|[ \t\r\n](?![ \t\r\n]))+/g;
const preformatted = /[^\u200B\u2060\uFEFF\r\n]+|\n/g;

/** Reads what is written under `root`. Nothing in the document is changed. */
export function readDom(root: HTMLElement): DomText {
  const whiteSpace = root.ownerDocument.defaultView?.getComputedStyle(root).whiteSpace ?? '';
  const reader = new Reader();
  reader.children(root, { bold: false, keepsSpaces: keepsSpaces(whiteSpace) });
  reader.endLine();
  return { text: reader.text, hints: reader.hints, runs: reader.runs };
}

interface Style {
  bold: boolean;
  /** Spaces and line breaks of the source are shown as they are. */
  keepsSpaces: boolean;
  headingLevel?: number;
  listItem?: boolean;
  tableCell?: boolean;
}

class Reader {
  text = '';
  readonly hints: BlockHint[] = [];
  readonly runs: Run[] = [];
  private lineStart = 0;
  private lineBold = true;
  private lineKind: Omit<BlockHint, 'start' | 'end' | 'bold'> = {};

  children(parent: Node, style: Style): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) this.textNode(node as Text, style);
      else if (node.nodeType === 1) this.element(node as HTMLElement, style);
    }
  }

  private element(element: HTMLElement, outer: Style): void {
    const tag = element.tagName;
    if (tag === 'BR') return this.endLine();
    if (hiddenTags.has(tag) || isHidden(element)) return;
    const style = styleOf(element, outer);
    if (!lineTags.has(tag)) return this.children(element, style);
    this.endLine();
    this.children(element, style);
    this.endLine();
  }

  private textNode(node: Text, style: Style): void {
    for (const { index, 0: piece } of node.data.matchAll(style.keepsSpaces ? preformatted : flowing)) {
      if (piece === '\n' && style.keepsSpaces) this.endLine();
      else this.add(node, index, piece, style);
    }
  }

  private add(node: Text, index: number, piece: string, style: Style): void {
    const blank = piece.trim() === '';
    if (blank && !this.hasLine()) return;
    const collapsed = !style.keepsSpaces && /^[ \t\r\n]/.test(piece) && this.atSpaceOrStart();
    const seen = (collapsed ? piece.slice(1) : piece).replace(/[\n\r\t]/g, ' ');
    if (seen === '') return;
    const from = collapsed ? index + 1 : index;
    this.runs.push({ node, from, start: this.text.length, length: seen.length });
    this.text += seen;
    if (blank) return;
    const { bold, keepsSpaces: _, ...kind } = style;
    this.lineBold &&= bold;
    this.lineKind = kind;
  }

  private atSpaceOrStart(): boolean {
    return !this.hasLine() || this.text.endsWith(' ');
  }

  private hasLine(): boolean {
    return this.text.length > this.lineStart;
  }

  endLine(): void {
    if (!this.hasLine()) return;
    this.hints.push({ start: this.lineStart, end: this.text.length, bold: this.lineBold, ...this.lineKind });
    this.text += '\n';
    this.lineStart = this.text.length;
    this.lineBold = true;
    this.lineKind = {};
  }
}

function keepsSpaces(whiteSpace: string): boolean {
  return /^(pre|break-spaces)/.test(whiteSpace);
}

/** What CKEditor 4, CKEditor 5 and TinyMCE put beside the draft while an image or a table of it is selected. */
const editorHelpers = '[data-cke-temp], .ck-fake-selection-container, [data-mce-bogus="all"]';

function isHidden(element: HTMLElement): boolean {
  return Boolean(element.hidden) || element.style?.display === 'none' || element.matches(editorHelpers);
}

function styleOf(element: HTMLElement, outer: Style): Style {
  const tag = element.tagName;
  const weight = element.style?.fontWeight;
  const bold = weight
    ? weight === 'bold' || weight === 'bolder' || Number(weight) >= 600
    : outer.bold || tag === 'B' || tag === 'STRONG' || tag === 'TH';
  const whiteSpace = element.style?.whiteSpace;
  const style: Style = {
    ...outer,
    bold,
    keepsSpaces: whiteSpace ? keepsSpaces(whiteSpace) : outer.keepsSpaces || tag === 'PRE',
  };
  if (/^H[1-6]$/.test(tag)) return { ...style, headingLevel: Number(tag[1]) };
  if (tag === 'LI') return { ...style, listItem: true };
  if (tag === 'TD' || tag === 'TH') return { ...style, tableCell: true };
  return style;
}

/**
 * The text node and offset where the character at `offset` stands ('start') or where the one before it ends ('end').
 * The end of a line is the place after its last character. Null when `offset` is outside the lines.
 */
export function placeOf(
  runs: readonly Run[],
  offset: number,
  side: 'start' | 'end',
): { node: Text; offset: number } | null {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { start } = runs[middle] as Run;
    if (start < offset || (start === offset && side === 'start')) low = middle + 1;
    else high = middle;
  }
  // Only a line's first character has no run before it that reaches up to it.
  const holds = (run?: Run) => run && run.start <= offset && offset <= run.start + run.length;
  const run = [runs[low - 1], runs[low]].find(holds);
  return run ? { node: run.node, offset: run.from + offset - run.start } : null;
}

/**
 * The offset in the text of a place in the document; for a place that shows nothing, such as an empty paragraph, that
 * of the words before it. Null when `node` holds nothing that was read.
 */
export function offsetOf(runs: readonly Run[], node: Node, offset: number): number | null {
  if (node.nodeType === 3) {
    const own = runs.filter((run) => run.node === node);
    const run = own.findLast(({ from }) => from <= offset) ?? own[0];
    return run ? run.start + Math.min(Math.max(offset - run.from, 0), run.length) : null;
  }
  const child = node.childNodes[offset];
  const first = child && runs.find((run) => child.contains(run.node));
  if (first) return first.start;
  const inside = runs.filter((run) => node.contains(run.node));
  const before = inside.findLast((run) => !child || isBefore(run.node, child));
  if (before) return before.start + before.length;
  return inside[0]?.start ?? null;
}

function isBefore(node: Node, other: Node): boolean {
  return (other.compareDocumentPosition(node) & 2) !== 0;
}

/** A range over the span, null when its text is not in the document any more. */
export function rangeOf(runs: readonly Run[], span: Span): Range | null {
  const from = placeOf(runs, span.start, 'start');
  const to = placeOf(runs, span.end, 'end');
  if (!from?.node.isConnected || !to?.node.isConnected) return null;
  if (from.offset > from.node.length || to.offset > to.node.length) return null;
  const range = from.node.ownerDocument.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** The parts of the span by text node, in order. */
export function piecesOf(
  runs: readonly Run[],
  span: Span,
): { node: Text; from: number; start: number; end: number }[] {
  const pieces = [];
  for (const run of runs) {
    const start = Math.max(span.start, run.start);
    const end = Math.min(span.end, run.start + run.length);
    if (start < end) pieces.push({ node: run.node, from: run.from + start - run.start, start, end });
  }
  return pieces;
}

/** Child indexes from `root` down to `node`: how a place is named across worlds. */
export function pathTo(root: Node, node: Node): number[] {
  const path: number[] = [];
  for (let at: Node = node; at !== root; at = at.parentNode as Node) {
    if (!at.parentNode) throw new Error('Node is outside the editor');
    path.unshift(Array.prototype.indexOf.call(at.parentNode.childNodes, at));
  }
  return path;
}
