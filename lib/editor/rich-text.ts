import type { Span } from '../text/document.ts';
import type { Edit, EditorAdapter, NewParagraph, WriteOutcome, Writing } from './adapter.ts';
import { type DomText, offsetOf, placeOf, rangeOf, readDom } from './dom-text.ts';
import { framesAround } from './frames.ts';
import { lastLineOf } from './last-line.ts';
import { scrollIntoSight } from './scrolling.ts';
import {
  blockOf,
  type Insertion,
  isLocked,
  type NodeChange,
  nodeChanges,
  offsetAfter,
  textAfter,
} from './text-changes.ts';
import { UserCaret } from './user-caret.ts';

/** How an editor whose content is a part of the page is written into. All of one call is one undo step where `writing` says so. */
export interface Writer {
  readonly writing: Writing;
  /** The changes are in the order of the document and their nodes hold what was read a moment ago. */
  edit(changes: readonly NodeChange[], insertion: Insertion | null): Promise<WriteOutcome>;
  /** Inserts before child `offset` of an element that has no words there. */
  insertText(parent: Node, offset: number, text: string): Promise<WriteOutcome>;
  undo(): Promise<WriteOutcome>;
}

/** An editor whose content is a part of the page: all but text fields. */
export class RichText implements EditorAdapter {
  readonly kind: string;
  readonly root: HTMLElement;
  private readonly writer: Writer;
  private readonly caret: UserCaret;
  private composing = false;
  private look = () => {};

  constructor(kind: string, root: HTMLElement, writer: Writer) {
    this.kind = kind;
    this.root = root;
    this.writer = writer;
    this.caret = new UserCaret(root);
  }

  get writing(): Writing {
    return this.writer.writing;
  }

  alive(): boolean {
    try {
      return framesAround(this.root, document) !== null;
    } catch {
      // In Firefox the nodes of a frame that is gone are dead objects.
      return false;
    }
  }

  read(): DomText {
    return readDom(this.root);
  }

  observe(onChange: () => void): () => void {
    const observer = new MutationObserver(onChange);
    this.look = () => {
      if (observer.takeRecords().length > 0) onChange();
    };
    observer.observe(this.root, { childList: true, characterData: true, subtree: true });
    const listening = new AbortController();
    const { signal } = listening;
    const { ownerDocument } = this.root;
    ownerDocument.addEventListener('selectionchange', () => this.caret.remember(), { signal });
    const composes = (is: boolean) => () => {
      this.composing = is;
    };
    ownerDocument.addEventListener('compositionstart', composes(true), { capture: true, signal });
    ownerDocument.addEventListener('compositionend', composes(false), { capture: true, signal });
    this.caret.remember();
    return () => {
      observer.disconnect();
      listening.abort();
      this.look = () => {};
      this.composing = false;
    };
  }

  catchUp(): void {
    this.look();
  }

  selection(): Span | null {
    const range = this.caret.live() ?? this.caret.last;
    if (!range || !this.root.contains(range.commonAncestorContainer)) return null;
    const { runs } = this.read();
    const start = offsetOf(runs, range.startContainer, range.startOffset);
    const end = offsetOf(runs, range.endContainer, range.endOffset);
    return start === null || end === null ? null : { start, end };
  }

  rectOf(span: Span): DOMRect | null {
    return lastLineOf([...(rangeOf(this.read().runs, span)?.getClientRects() ?? [])]);
  }

  select(span: Span): void {
    const range = rangeOf(this.read().runs, span);
    if (!range) return;
    this.focus();
    this.caret.put(range);
    scrollIntoSight(this.root, range);
  }

  focus(): void {
    const { defaultView } = this.root.ownerDocument;
    const wanted = this.caret.live() ?? this.caret.last;
    if (defaultView !== window) defaultView?.focus();
    this.root.focus({ preventScroll: true });
    // An editable element of the page itself loses its selection to the text field that takes the focus.
    if (wanted && !this.caret.live() && this.root.contains(wanted.commonAncestorContainer))
      this.caret.put(wanted);
  }

  async change(edits: readonly Edit[]): Promise<WriteOutcome> {
    return this.carryOut(edits, () => null);
  }

  async insertAtCaret(text: string): Promise<WriteOutcome> {
    if (this.composing) return 'stale';
    this.caret.remember();
    const range = this.caret.last && (this.caret.live() ?? this.caret.last);
    if (!range) return 'no-caret';
    if (isLocked(this.root, range.endContainer)) return 'failed';
    // What is selected is the user's: the text goes behind it, not in its place.
    if (!range.collapsed) {
      range.collapse(false);
      this.caret.put(range);
    }
    const { runs } = this.read();
    const at = this.selection()?.end ?? null;
    const place = at === null ? null : (placeOf(runs, at, 'end') ?? placeOf(runs, at, 'start'));
    if (at === null || !place || range.endContainer !== place.node)
      // A paragraph without a word has no text node to change.
      return this.writer.insertText(range.endContainer, range.endOffset, text);
    const outcome = await this.change([{ start: at, end: at, before: '', text }]);
    if (outcome === 'done') this.select({ start: at + text.length, end: at + text.length });
    return outcome;
  }

  async insertParagraphs(
    offset: number | null,
    paragraphs: readonly NewParagraph[],
    edits: readonly Edit[],
  ): Promise<WriteOutcome> {
    return this.carryOut(edits, (read) => {
      const place = offset === null ? null : placeOf(read.runs, offset, 'end');
      if (offset !== null && !place) return 'stale';
      const after = place && blockOf(this.root, read, place.node);
      if (place && (!after?.parentNode || isLocked(this.root, after.parentNode))) return 'failed';
      return { after, paragraphs };
    });
  }

  undo(): Promise<WriteOutcome> {
    return this.writer.undo();
  }

  private async carryOut(
    edits: readonly Edit[],
    insertionIn: (read: DomText) => Insertion | 'stale' | 'failed' | null,
  ): Promise<WriteOutcome> {
    if (this.composing) return 'stale';
    const before = this.read();
    const insertion = insertionIn(before);
    const changes = nodeChanges(this.root, before, edits);
    if (typeof changes === 'string') return changes;
    if (typeof insertion === 'string') return insertion;
    this.caret.remember();
    const wasIn = this.caret.last !== null;
    const caret = this.caret.live() ? null : this.caret.last?.cloneRange();
    const span = caret && this.selection();
    const outcome = await this.writer.edit(changes, insertion);
    const now = this.read();
    if (!wasIn) this.caret.disown();
    // With the focus elsewhere the writer sees no caret to keep, and what it did to the selection is not the user's.
    if (caret) this.rememberAgain(caret, span && rangeAfter(now, span, outcome === 'done' ? edits : []));
    // A page too slow to answer in time may have written all the same.
    if (outcome !== 'done') return outcome === 'failed' && now.text !== before.text ? 'unsure' : outcome;
    return isWritten(now.text, textAfter(before.text, edits), edits, insertion) ? 'done' : 'unsure';
  }

  /** A caret among words goes with them; one in an empty paragraph is kept by its place alone. */
  private rememberAgain(caret: Range, among: Range | null | undefined): void {
    const stays = caret.startContainer.nodeType !== 3 && this.root.contains(caret.startContainer);
    this.caret.last = (stays ? null : among) ?? caret;
    if (this.caret.live()) this.caret.put(this.caret.last);
  }
}

/** The range over what stood at `span` before the edits. */
function rangeAfter({ runs }: DomText, { start, end }: Span, edits: readonly Edit[]): Range | null {
  const range = rangeOf(runs, { start: offsetAfter(start, edits), end: offsetAfter(end, edits) });
  if (start === end) range?.collapse(false);
  return range;
}

/**
 * True when the text now is what the edits make of it. The user may have typed while the edit was on its way: where
 * all that differs is one stretch that touches none of the edits, they were carried out.
 */
function isWritten(
  now: string,
  expected: string,
  edits: readonly Edit[],
  insertion: Insertion | null,
): boolean {
  if (insertion) return insertion.paragraphs.every(({ text }) => now.includes(text.trim()));
  if (now === expected) return true;
  let same = 0;
  while (same < expected.length && expected[same] === now[same]) same++;
  let sameEnd = 0;
  while (sameEnd < expected.length - same && expected.at(-1 - sameEnd) === now.at(-1 - sameEnd)) sameEnd++;
  let shift = 0;
  return [...edits]
    .sort((a, b) => a.start - b.start)
    .every(({ start, end, text }) => {
      const from = start + shift;
      const to = from + text.length;
      shift += text.length - (end - start);
      return to < same || from > expected.length - sameEnd;
    });
}
