import type { Span } from '../text/document.ts';
import type { DomText } from './dom-text.ts';
import type { PageEdit, PageOutcome } from './page-edit.ts';

/** A replacement of the text at a span; `before` is what must stand there, or nothing is written. */
export interface Edit extends Span {
  before: string;
  text: string;
}

export interface NewParagraph {
  text: string;
  bold: boolean;
}

/**
 * done: written, and read back in its place. stale: the text there has changed, or the user is in the middle of a
 * syllable; nothing was written. read-only: the editor does not take text. failed: could not be written safely; the
 * text is as it was. copy-only: as failed, and from now on nothing is written: the editor's undo would have taken more
 * than the edit. unsure: written, but what stands there now is not what was meant. no-caret: the user has not been in the
 * editor yet, so that nobody knows where to write; nothing was written.
 */
export type WriteOutcome = 'done' | 'stale' | 'read-only' | 'failed' | 'copy-only' | 'unsure' | 'no-caret';

/** What the editor allows: many changes as one undo step, one step each, or no writing at all. */
export type Writing = 'one-undo' | 'many-undos' | 'none';

/** One editor on the page. Offsets are UTF-16 code units in the text of the last `read()`. */
export interface EditorAdapter {
  /** Which of `kinds` opened it. */
  readonly kind: string;
  /** The element whose content is the draft: an editable element, the body of a frame, a text field. */
  readonly root: HTMLElement;
  readonly writing: Writing;
  /** False once the page has destroyed or replaced the editor. */
  alive(): boolean;
  read(): DomText;
  /** Calls back after every change of the content, by whoever; returns what stops it. */
  observe(onChange: () => void): () => void;
  /** Tells the observer at once of a change it has not been told of: a page that sets a field's value fires nothing. */
  catchUp(): void;
  /** What is selected, or was when the editor lost the focus; an empty span where the caret stands; null for neither. */
  selection(): Span | null;
  /** Where the last line of the span is drawn, in the viewport of the editor's own document; null when it is not. */
  rectOf(span: Span): DOMRect | null;
  /** Puts the selection there, scrolls to it and gives the editor the focus. */
  select(span: Span): void;
  /** Gives the editor the focus with the selection it had. */
  focus(): void;
  /** Carries out all edits, as one undo step where `writing` says so. */
  change(edits: readonly Edit[]): Promise<WriteOutcome>;
  /** Inserts at the caret; behind what is selected, never in its place. */
  insertAtCaret(text: string): Promise<WriteOutcome>;
  /** Adds paragraphs after the block that holds the character before `offset`, at the top when null, together with `edits`. */
  insertParagraphs(
    offset: number | null,
    paragraphs: readonly NewParagraph[],
    edits: readonly Edit[],
  ): Promise<WriteOutcome>;
  /** Takes the last write back, as the editor's own undo does. */
  undo(): Promise<WriteOutcome>;
}

/** One kind of editor: a file of its own, listed in kinds.ts. */
export interface EditorKind {
  readonly id: string;
  /** As people call it, for the support table. */
  readonly name: string;
  /** True when `root`, the outermost editable element or a text field, belongs to such an editor. */
  recognises(root: HTMLElement): boolean;
  open(root: HTMLElement, send: SendToPage): EditorAdapter;
}

/** Carries an edit to the page's world and its outcome back. Never throws. */
export type SendToPage = (edit: PageEdit) => Promise<PageOutcome>;
