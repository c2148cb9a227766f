import type { Span } from '../text/document.ts';
import type { Edit, EditorAdapter, EditorKind, NewParagraph, WriteOutcome, Writing } from './adapter.ts';
import type { DomText } from './dom-text.ts';
import type { TextField } from './editable.ts';
import { rectInField } from './field-mirror.ts';
import { FieldScroll } from './field-scroll.ts';
import { framesAround } from './frames.ts';
import { differenceOf, inverseOf, offsetAfter, textAfter } from './text-changes.ts';

/** A plain text area, or a one-line field for a part of the draft. */
export const textField: EditorKind = {
  id: 'text-field',
  name: 'Ô văn bản thường',
  recognises: (root) => root.tagName === 'TEXTAREA' || root.tagName === 'INPUT',
  open: (root) => new TextFieldEditor(root as TextField),
};

/** Writes by select and execCommand: setting the value, or setRangeText, would leave nothing to undo. */
class TextFieldEditor implements EditorAdapter {
  readonly kind = 'text-field';
  readonly writing: Writing = 'one-undo';
  readonly root: TextField;
  private composing = false;
  /** A field that never had the focus says that its caret is at its top or its end. */
  private hasCaret: boolean;
  private look = () => {};
  private lastWrite: { before: string; after: string; edits: readonly Edit[] } | null = null;
  private readonly scroll: FieldScroll;

  constructor(root: TextField) {
    this.root = root;
    this.scroll = new FieldScroll(root);
    this.hasCaret = root.ownerDocument.activeElement === root;
    root.addEventListener(
      'focus',
      () => {
        this.hasCaret = true;
      },
      { once: true },
    );
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
    return { text: this.root.value, hints: [], runs: [] };
  }

  observe(onChange: () => void): () => void {
    const { root } = this;
    let seen = root.value;
    this.look = () => {
      if (root.value === seen) return;
      seen = root.value;
      onChange();
    };
    // A page that sets the value fires nothing: whatever brings the user here or away is a time to look.
    const look = () => this.look();
    const listening = new AbortController();
    const { signal } = listening;
    for (const type of ['input', 'change', 'focus', 'blur', 'keyup', 'mouseenter'])
      root.addEventListener(type, look, { signal });
    root.form?.addEventListener('reset', () => setTimeout(look, 0), { signal });
    for (const [type, is] of [
      ['compositionstart', true],
      ['compositionend', false],
    ] as const)
      root.addEventListener(
        type,
        () => {
          this.composing = is;
        },
        { signal },
      );
    return () => {
      listening.abort();
      // Nothing of the text is kept: this may be because it has been locked.
      this.look = () => {};
      this.lastWrite = null;
      this.composing = false;
    };
  }

  catchUp(): void {
    this.look();
  }

  selection(): Span | null {
    const { selectionStart: start, selectionEnd: end } = this.root;
    return start === null || end === null ? null : { start, end };
  }

  rectOf(span: Span): DOMRect | null {
    return rectInField(this.root, span);
  }

  select({ start, end }: Span): void {
    this.focus();
    this.root.setSelectionRange(start, end);
    this.scroll.show(start);
  }

  focus(): void {
    const { defaultView } = this.root.ownerDocument;
    if (defaultView !== window) defaultView?.focus();
    this.root.focus({ preventScroll: true });
  }

  async change(edits: readonly Edit[]): Promise<WriteOutcome> {
    const { root } = this;
    const before = root.value;
    if (this.composing || edits.some((edit) => before.slice(edit.start, edit.end) !== edit.before))
      return 'stale';
    if (root.readOnly || root.matches(':disabled')) return 'read-only';
    const after = textAfter(before, edits);
    if (!this.holds(after)) return 'failed';
    const restoreCaret = this.keepCaret(edits);
    const outcome = await this.write(differenceOf(before, after), after);
    if (outcome !== 'done') return outcome;
    this.lastWrite = { before, after, edits };
    if (root.value === after) restoreCaret();
    return 'done';
  }

  async insertAtCaret(text: string): Promise<WriteOutcome> {
    if (!this.hasCaret) return 'no-caret';
    const at = this.root.selectionEnd ?? this.root.value.length;
    const outcome = await this.change([{ start: at, end: at, before: '', text }]);
    if (outcome === 'done') this.select({ start: at + text.length, end: at + text.length });
    return outcome;
  }

  async insertParagraphs(
    offset: number | null,
    paragraphs: readonly NewParagraph[],
    edits: readonly Edit[],
  ): Promise<WriteOutcome> {
    const { value } = this.root;
    const lines = paragraphs.map(({ text }) => text).join('\n');
    const top = value === '' ? lines : `${lines}\n`;
    if (offset === null) return this.change([{ start: 0, end: 0, before: '', text: top }, ...edits]);
    const lineEnd = value.indexOf('\n', offset);
    const at = lineEnd < 0 ? value.length : lineEnd;
    return this.change([...edits, { start: at, end: at, before: '', text: `\n${lines}` }]);
  }

  async undo(): Promise<WriteOutcome> {
    const { root, lastWrite } = this;
    if (!lastWrite || root.value !== lastWrite.after) return 'stale';
    const { before, after, edits } = lastWrite;
    const restoreCaret = this.keepCaret(inverseOf(edits));
    this.focus();
    root.ownerDocument.execCommand('undo');
    // Chromium's steps are those of the whole page: one that was another field's goes back to it.
    if (root.value === after) root.ownerDocument.execCommand('redo');
    const outcome =
      root.value === before ? 'done' : await this.write(differenceOf(root.value, before), before);
    if (outcome === 'done') restoreCaret();
    return outcome;
  }

  /** Gives what puts the user's selection back where it belongs once the edits are made. */
  private keepCaret(edits: readonly Edit[]): () => void {
    const { root } = this;
    const { selectionStart, selectionEnd, selectionDirection } = root;
    return () => {
      const start = offsetAfter(selectionStart ?? 0, edits);
      root.setSelectionRange(start, offsetAfter(selectionEnd ?? 0, edits), selectionDirection ?? 'none');
    };
  }

  /** A one-line field takes no line breaks, and what is longer than the field allows would be cut. */
  private holds(text: string): boolean {
    const { root } = this;
    if (root.tagName === 'INPUT' && text.includes('\n')) return false;
    return root.maxLength < 0 || text.length <= Math.max(root.maxLength, root.value.length);
  }

  private async write(edit: Edit, after: string): Promise<WriteOutcome> {
    const { root } = this;
    const { value: before } = root;
    if (before === after) return 'done';
    const restoreScroll = this.scroll.keep();
    this.focus();
    replaceIn(root, edit);
    restoreScroll();
    // A page that holds the value itself may put another one in its place, in the event or a little later.
    const written = root.value;
    if (written === after) await new Promise((resolve) => setTimeout(resolve, 0));
    if (root.value === after) return 'done';
    if (root.value === before) return 'failed';
    // What the user has typed in the meantime is theirs; only what the page made of our words is taken back.
    if (written === after) return 'unsure';
    root.ownerDocument.execCommand('undo');
    if (root.value !== before) replaceIn(root, differenceOf(root.value, before));
    return root.value === before ? 'failed' : 'unsure';
  }
}

function replaceIn(field: TextField, { start, end, text }: Edit): void {
  // Without moving away first, native undo merges what is typed at the caret with the user's own words.
  const away = start === 0 ? field.value.length : 0;
  field.setSelectionRange(away, away);
  field.setSelectionRange(start, end);
  field.ownerDocument.execCommand(text === '' ? 'delete' : 'insertText', false, text);
}
