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
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
const hiddenTags = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'TEXTAREA', 'SELECT', 'IFRAME', 'OBJECT']);

/** Reads what is written under `root`. Nothing in the document is changed. */
export function readDom(root: HTMLElement): DomText {
  const reader = new Reader();
  reader.children(root, { bold: false });
  reader.endLine();
  return { text: reader.text, hints: reader.hints, runs: reader.runs };
}

interface Style {
  bold: boolean;
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
  private lineStyle: Style = { bold: false };

  children(parent: Node, style: Style): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) this.textNode(node as Text, style);
      else if (node.nodeType === 1) this.element(node as HTMLElement, style);
    }
  }

  private element(element: HTMLElement, outer: Style): void {
    const tag = element.tagName;
    if (tag === 'BR') return this.endLine();
    if (hiddenTags.has(tag)) return;
    const style = styleOf(element, outer);
    if (!lineTags.has(tag)) return this.children(element, style);
    this.endLine();
    this.children(element, style);
    this.endLine();
  }

  private textNode(node: Text, style: Style): void {
    // CKEditor 4 keeps carets alive with zero-width spaces that its getData() leaves out.
    for (const { index, 0: piece } of node.data.matchAll(/[^\u200B\uFEFF]+/g)) {
      const seen = piece.replace(/[\n\r\t]/g, ' ');
      if (!this.hasLine() && seen.trim() === '') continue;
      this.runs.push({ node, from: index, start: this.text.length, length: seen.length });
      this.text += seen;
      if (seen.trim() !== '') {
        this.lineBold &&= style.bold;
        this.lineStyle = style;
      }
    }
  }

  private hasLine(): boolean {
    return this.text.length > this.lineStart;
  }

  endLine(): void {
    if (!this.hasLine()) return;
    const { bold: _, ...kind } = this.lineStyle;
    this.hints.push({ start: this.lineStart, end: this.text.length, bold: this.lineBold, ...kind });
    this.text += '\n';
    this.lineStart = this.text.length;
    this.lineBold = true;
    this.lineStyle = { bold: false };
  }
}

function styleOf(element: HTMLElement, outer: Style): Style {
  const tag = element.tagName;
  const weight = element.style?.fontWeight;
  const bold = weight
    ? weight === 'bold' || weight === 'bolder' || Number(weight) >= 600
    : outer.bold || tag === 'B' || tag === 'STRONG' || tag === 'TH';
  const style: Style = { ...outer, bold };
  if (/^H[1-6]$/.test(tag)) return { ...style, headingLevel: Number(tag[1]) };
  if (tag === 'LI') return { ...style, listItem: true };
  if (tag === 'TD' || tag === 'TH') return { ...style, tableCell: true };
  return style;
}

/** The text node and offset where the character at `offset` stands; at the end of a run, the place after its last character. */
export function placeOf(
  runs: readonly Run[],
  offset: number,
  side: 'start' | 'end',
): { node: Text; offset: number } | null {
  let low = 0;
  let high = runs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = runs[middle] as Run;
    const end = run.start + run.length;
    if (offset < run.start || (side === 'end' && offset === run.start && middle > 0)) high = middle - 1;
    else if (offset > end || (side === 'start' && offset === end && middle < runs.length - 1))
      low = middle + 1;
    else return { node: run.node, offset: run.from + offset - run.start };
  }
  return null;
}

/** The offset in the text of a place in the document, null when that place is not in what was read. */
export function offsetOf(runs: readonly Run[], node: Node, offset: number): number | null {
  for (const run of runs) {
    if (run.node === node && offset >= run.from && offset <= run.from + run.length)
      return run.start + offset - run.from;
  }
  if (node.nodeType === 3) return null;
  const child = node.childNodes[offset];
  const first = child && runs.find((run) => child.contains(run.node));
  if (first) return first.start;
  const last = runs.findLast((run) => node.contains(run.node));
  return last ? last.start + last.length : null;
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
