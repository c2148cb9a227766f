import type { Span } from '../text/document.ts';
import type { DomText } from './dom-text.ts';

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
 * done: written, and the editor kept it. stale: the text there has changed, nothing was written.
 * read-only: the editor does not take text. failed: could not be written safely; the text is as it was.
 */
export type WriteOutcome = 'done' | 'stale' | 'read-only' | 'failed';

/** One editor on the page. Offsets are UTF-16 code units in the text of the last `read()`. */
export interface EditorAdapter {
  /** The element whose content is the draft. */
  readonly root: HTMLElement;
  /** The element of the top document that holds the editor: the frame, or the editable itself. */
  readonly place: HTMLElement;
  /** False once the page has destroyed or replaced the editor. */
  alive(): boolean;
  read(): DomText;
  /** Calls back after every change of the content, by whoever; returns what stops it. */
  observe(onChange: () => void): () => void;
  /** What is selected; an empty span where the caret stands; null when neither is in the draft. */
  selection(): Span | null;
  /** Puts the selection there, scrolls to it and gives the editor the focus. */
  select(span: Span): void;
  /** Gives the editor the focus with the selection it had. */
  focus(): void;
  /** Carries out all edits as one undo step. */
  change(edits: readonly Edit[]): Promise<WriteOutcome>;
  /** Inserts at the caret; behind what is selected, never in its place. */
  insertAtCaret(text: string): Promise<WriteOutcome>;
  /** Adds paragraphs after the block that holds the character before `offset`, at the top when null, together with `edits`. */
  insertParagraphs(
    offset: number | null,
    paragraphs: readonly NewParagraph[],
    edits: readonly Edit[],
  ): Promise<WriteOutcome>;
  /** The editor's own undo, one step. */
  undo(): Promise<WriteOutcome>;
}
