import type { Span } from '../text/document.ts';
import type { Edit, EditorAdapter, NewParagraph, WriteOutcome } from './adapter.ts';
import { type DomText, offsetOf, pathTo, piecesOf, placeOf, rangeOf, readDom } from './dom-text.ts';
import type { PageAction, PageEdit, PageOutcome, TextChange } from './page-edit.ts';

type SendToPage = (edit: PageEdit) => Promise<PageOutcome>;

/** Finds the CKEditor 4 instances (iframe mode) of a document: `div#cke_NAME` around `iframe.cke_wysiwyg_frame`. */
export function findCKEditor4(document: Document, send: SendToPage): EditorAdapter[] {
  const found: EditorAdapter[] = [];
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('.cke iframe.cke_wysiwyg_frame')) {
    const name = frame.closest('.cke')?.id.replace(/^cke_/, '');
    const body = frame.contentDocument?.body;
    if (name && body?.isContentEditable) found.push(new CKEditor4(frame, body, name, send));
  }
  return found;
}

class CKEditor4 implements EditorAdapter {
  readonly place: HTMLElement;
  readonly root: HTMLElement;
  private readonly frame: HTMLIFrameElement;
  private readonly name: string;
  private readonly send: SendToPage;

  constructor(frame: HTMLIFrameElement, body: HTMLElement, name: string, send: SendToPage) {
    this.frame = frame;
    this.place = frame;
    this.root = body;
    this.name = name;
    this.send = send;
  }

  alive(): boolean {
    return this.frame.isConnected && this.frame.contentDocument?.body === this.root;
  }

  read(): DomText {
    return readDom(this.root);
  }

  observe(onChange: () => void): () => void {
    const observer = new MutationObserver(onChange);
    observer.observe(this.root, { childList: true, characterData: true, subtree: true });
    return () => observer.disconnect();
  }

  selection(): Span | null {
    const selection = this.root.ownerDocument.getSelection();
    const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
    if (!range || !this.root.contains(range.commonAncestorContainer)) return null;
    const { runs } = this.read();
    const start = offsetOf(runs, range.startContainer, range.startOffset);
    const end = offsetOf(runs, range.endContainer, range.endOffset);
    return start === null || end === null ? null : { start, end };
  }

  select({ start, end }: Span): void {
    const range = rangeOf(this.read().runs, { start, end });
    const document = this.root.ownerDocument;
    if (!range) return;
    this.focus();
    document
      .getSelection()
      ?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
    this.scrollTo(range);
  }

  focus(): void {
    this.frame.contentWindow?.focus();
    this.root.focus({ preventScroll: true });
  }

  async change(edits: readonly Edit[]): Promise<WriteOutcome> {
    const before = this.read();
    const changes = this.changes(before, edits);
    if (typeof changes === 'string') return changes;
    return this.write({ kind: 'edit', changes, insertion: null });
  }

  /** The edits as changes of single text nodes, in order; or why they cannot be made. */
  private changes(before: DomText, edits: readonly Edit[]): TextChange[] | WriteOutcome {
    const changes: TextChange[] = [];
    for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
      if (before.text.slice(edit.start, edit.end) !== edit.before) return 'stale';
      const parts = splitByNode(before, edit);
      if (!parts) return 'failed';
      for (const { node, ...part } of parts) changes.push({ path: pathTo(this.root, node), ...part });
    }
    return changes;
  }

  async insertAtCaret(text: string): Promise<WriteOutcome> {
    const selection = this.root.ownerDocument.getSelection();
    // What is selected is the user's: the text goes behind it, not in its place.
    if (selection && !selection.isCollapsed) selection.collapseToEnd();
    const { runs } = this.read();
    const at = this.selection()?.end ?? null;
    const place = at === null ? null : (placeOf(runs, at, 'end') ?? placeOf(runs, at, 'start'));
    // A paragraph without a word has no text node to change: there the editor's own insertion is the way.
    if (at === null || !place || selection?.focusNode !== place.node)
      return this.write({ kind: 'insert-text', text });
    const outcome = await this.change([{ start: at, end: at, before: '', text }]);
    if (outcome === 'done') this.select({ start: at + text.length, end: at + text.length });
    return outcome;
  }

  async insertParagraphs(
    offset: number | null,
    paragraphs: readonly NewParagraph[],
    edits: readonly Edit[],
  ): Promise<WriteOutcome> {
    const before = this.read();
    const place = offset === null ? null : placeOf(before.runs, offset, 'end');
    if (offset !== null && !place) return 'stale';
    const block = place && blockOf(this.root, before, place.node);
    const changes = this.changes(before, edits);
    if (typeof changes === 'string') return changes;
    const insertion = {
      after: block && pathTo(this.root, block),
      paragraphs: paragraphs.map(({ text, bold }) => ({ text, bold })),
    };
    return this.write({ kind: 'edit', changes, insertion });
  }

  async undo(): Promise<WriteOutcome> {
    return this.write({ kind: 'undo' });
  }

  private async write(action: PageAction): Promise<WriteOutcome> {
    const outcome = await this.send({ editor: 'ckeditor4', name: this.name, action });
    if (outcome.done) return 'done';
    return outcome.reason === 'stale' || outcome.reason === 'read-only' ? outcome.reason : 'failed';
  }

  private scrollTo(range: Range): void {
    const view = this.frame.contentWindow;
    const rect = range.getBoundingClientRect();
    if (!view || (rect.top >= 0 && rect.bottom <= view.innerHeight)) return;
    view.scrollBy({ top: rect.top - view.innerHeight / 3 });
  }
}

const partsOfLists = new Set(['UL', 'OL', 'DL', 'TABLE', 'TBODY', 'THEAD', 'TR', 'TD', 'TH', 'LI']);

/** The largest element that ends with this text node's line, out of lists and tables: what new paragraphs come after. */
function blockOf(root: HTMLElement, read: DomText, node: Node): Node {
  const end = endOf(read, node);
  let block = node;
  while (block.parentNode && block.parentNode !== root) {
    const parent = block.parentNode as Element;
    if (endOf(read, parent) > end && !partsOfLists.has(parent.tagName)) break;
    block = parent;
  }
  return block;
}

function endOf({ runs }: DomText, node: Node): number {
  const last = runs.findLast((run) => node.contains(run.node));
  return last ? last.start + last.length : 0;
}

/** The edit as changes of single text nodes; null when it would empty a node and take its formatting along. */
function splitByNode(read: DomText, edit: Edit): (Omit<TextChange, 'path'> & { node: Text })[] | null {
  if (edit.start === edit.end) {
    const place = placeOf(read.runs, edit.start, 'end') ?? placeOf(read.runs, edit.start, 'start');
    return (
      place && [
        { node: place.node, data: place.node.data, offset: place.offset, length: 0, after: edit.text },
      ]
    );
  }
  const pieces = piecesOf(read.runs, edit);
  const parts = pieces.map(({ node, from, start, end }, index) => ({
    node,
    data: node.data,
    offset: from,
    length: end - start,
    after: index === 0 ? edit.text : '',
  }));
  const emptied = parts.some(({ data, length, after }) => after === '' && length === data.length);
  const seen = parts.reduce((sum, { length }) => sum + length, 0);
  return parts.length === 0 || emptied || seen !== edit.end - edit.start ? null : parts;
}
