import type { Edit, EditorAdapter, NewParagraph, WriteOutcome } from './adapter.ts';
import { type DomText, offsetOf, pathTo, piecesOf, placeOf, rangeOf, readDom } from './dom-text.ts';
import type { PageAction, PageEdit, PageOutcome } from './page-edit.ts';

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

  caret(): number | null {
    const selection = this.root.ownerDocument.getSelection();
    const node = selection?.focusNode;
    if (!selection || !node || !this.root.contains(node)) return null;
    return offsetOf(this.read().runs, node, selection.focusOffset);
  }

  select({ start, end }: { start: number; end: number }): void {
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
    const changes = [];
    for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
      if (before.text.slice(edit.start, edit.end) !== edit.before) return 'stale';
      const parts = splitByNode(before, edit);
      if (!parts) return 'failed';
      for (const { node, ...part } of parts) changes.push({ path: pathTo(this.root, node), ...part });
    }
    return this.write({ kind: 'change', changes }, applied(before.text, edits));
  }

  async insertAtCaret(text: string): Promise<WriteOutcome> {
    const before = this.read();
    const selection = this.root.ownerDocument.getSelection();
    const at = this.caret();
    if (!selection || at === null || !selection.isCollapsed)
      return this.write({ kind: 'insert-text', text }, null);
    const place = placeOf(before.runs, at, 'end') ?? placeOf(before.runs, at, 'start');
    if (!place || selection.focusNode !== place.node) return this.write({ kind: 'insert-text', text }, null);
    const edit = { start: at, end: at, before: '', text };
    const path = pathTo(this.root, place.node);
    const outcome = await this.write(
      { kind: 'change', changes: [{ path, offset: place.offset, before: '', after: text }] },
      applied(before.text, [edit]),
    );
    if (outcome === 'done') this.select({ start: at + text.length, end: at + text.length });
    return outcome;
  }

  async insertParagraphs(offset: number | null, paragraphs: readonly NewParagraph[]): Promise<WriteOutcome> {
    const place = offset === null ? null : placeOf(this.read().runs, offset, 'end');
    if (offset !== null && !place) return 'stale';
    const after = place ? pathTo(this.root, this.topBlock(place.node)) : null;
    return this.write({ kind: 'insert-paragraphs', after, paragraphs: [...paragraphs] }, null);
  }

  async undo(): Promise<WriteOutcome> {
    return this.write({ kind: 'undo' }, null);
  }

  /** Sends the action to the page and reads back; `expected` is the whole text afterwards where it is known. */
  private async write(action: PageAction, expected: string | null): Promise<WriteOutcome> {
    const outcome = await this.send({ editor: 'ckeditor4', name: this.name, action });
    if (!outcome.done)
      return outcome.reason === 'stale' || outcome.reason === 'read-only' ? outcome.reason : 'failed';
    if (expected === null || this.read().text === expected) return 'done';
    await this.send({ editor: 'ckeditor4', name: this.name, action: { kind: 'undo' } });
    return 'failed';
  }

  private topBlock(node: Node): Node {
    let block = node;
    while (block.parentNode && block.parentNode !== this.root) block = block.parentNode;
    return block;
  }

  private scrollTo(range: Range): void {
    const view = this.frame.contentWindow;
    const rect = range.getBoundingClientRect();
    if (!view || (rect.top >= 0 && rect.bottom <= view.innerHeight)) return;
    view.scrollBy({ top: rect.top - view.innerHeight / 3 });
  }
}

/** The edit as changes of single text nodes; null when it would empty a node and take its formatting along. */
function splitByNode(read: DomText, edit: Edit) {
  if (edit.start === edit.end) {
    const place = placeOf(read.runs, edit.start, 'end') ?? placeOf(read.runs, edit.start, 'start');
    return place && [{ node: place.node, offset: place.offset, before: '', after: edit.text }];
  }
  const pieces = piecesOf(read.runs, edit);
  const parts = pieces.map(({ node, from, start, end }, index) => ({
    node,
    offset: from,
    before: node.data.slice(from, from + end - start),
    after: index === 0 ? edit.text : '',
  }));
  const whole = parts.slice(1).some(({ node, before }) => before.length === node.length);
  const seen = pieces.reduce((sum, { start, end }) => sum + end - start, 0);
  return parts.length === 0 || whole || seen !== edit.end - edit.start ? null : parts;
}

function applied(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text);
}
