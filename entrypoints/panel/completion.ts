import type { CompletionRow, Rect } from '../../components/state.ts';
import { type BegunCitation, citationAsked, citationBegun } from '../../lib/citation/begun.ts';
import { editableAround } from '../../lib/editor/editable.ts';
import { focusedElement, placeIn, rectIn } from '../../lib/editor/frames.ts';
import { differenceOf } from '../../lib/editor/text-changes.ts';
import { inSight } from './card.ts';
import { noteInserted } from './citation-actions.ts';
import { citationWords } from './citation-words.ts';
import { earlierMention } from './earlier-mention.ts';
import type { Session } from './session.ts';
import { report } from './writing.ts';

/** How long the typing pauses before the list is looked for, ms. */
const pause = 200;
/** A change of the text this soon after a key is the user's own, ms. */
const byKey = 500;

/** A citation begun at the caret; offsets are those of the whole text. */
interface Begun extends BegunCitation {
  words: string;
  /** The caret's line before it and behind it. */
  before: string;
  after: string;
  /** Tells this place in the text from others while something is typed at it. */
  place: string;
}

/**
 * The list of documents at the caret: opened by a citation begun, filled anew as it is typed. It takes ↓ and Esc while
 * it is open, Tab and Enter only once an entry is highlighted; everything else is the editor's.
 */
export class Completion {
  private readonly session: Session;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private lastKey = Number.NEGATIVE_INFINITY;
  private composing = false;
  private begun: Begun | null = null;
  /** What was typed came before the first check of the draft. */
  private awaitsCheck = false;
  /** Where the user has closed the list, or taken something from it, and the words there: it does not come back by itself. */
  private readonly settled = new Map<string, string>();

  constructor(session: Session) {
    this.session = session;
  }

  keyPressed(event: KeyboardEvent): void {
    const isWriting = writes(event);
    this.lastKey = isWriting ? performance.now() : Number.NEGATIVE_INFINITY;
    this.awaitsCheck &&= isWriting;
  }

  composes(is: boolean): void {
    this.composing = is;
    if (is) this.close();
  }

  /** The text of the draft has changed, by whoever. */
  textChanged(): void {
    if (performance.now() - this.lastKey > byKey) return this.close();
    const { completion } = this.session.state;
    // What was chosen among other entries is no choice among these.
    if (completion && completion.highlighted !== null) this.highlight(null);
    clearTimeout(this.timer);
    this.awaitsCheck = false;
    this.timer = setTimeout(() => {
      if (!this.session.settings.completing) return;
      this.look(citationBegun);
      this.awaitsCheck = !this.session.draft.checked;
    }, pause);
  }

  /** The draft was checked: what was typed before that is looked at now. */
  draftChecked(): void {
    if (!this.awaitsCheck) return;
    this.awaitsCheck = false;
    this.look(citationBegun);
  }

  caretMoved(): void {
    if (!this.session.state.completion || this.isTyping) return;
    const now = this.find(citationAsked);
    if (now?.start !== this.begun?.start || now?.words !== this.begun?.words) this.close();
  }

  scrolled(): void {
    const { completion } = this.session.state;
    if (!completion || !this.begun || this.isTyping) return;
    const rect = this.rectOf(this.begun);
    if (rect) this.session.show({ completion: { ...completion, rect } });
    else this.close();
  }

  /** True when the key was for the list. */
  takes({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
    if (ctrlKey || metaKey || shiftKey) return false;
    if (altKey) return key === 'ArrowDown' && this.ask();
    const { completion } = this.session.state;
    if (!completion) return false;
    const { highlighted } = completion;
    if (key === 'Escape') return this.decline();
    if (key === 'ArrowDown') return this.step(1);
    if (highlighted === null) return false;
    if (key === 'ArrowUp') return this.step(-1);
    if (key !== 'Tab' && key !== 'Enter') return false;
    void this.accept(highlighted);
    return true;
  }

  /** Puts the citation of that row in the place of what was typed of it. */
  accept(index: number): Promise<void> {
    return this.session.writes.run(() => this.write(index));
  }

  private async write(index: number): Promise<void> {
    const { session, begun } = this;
    const { editor } = session;
    const row = session.state.completion?.rows[index];
    const now = session.turnToUser() ? this.find(citationAsked) : null;
    this.close();
    if (!editor || !begun || !row || !session.draft.checked) return;
    if (now?.place !== begun.place) return report(session, 'stale', '', row.words);
    this.settled.set(begun.place, row.words);
    const { start, words: before } = now;
    const edit = differenceOf(before, row.words);
    const outcome = await editor.change([{ ...edit, start: start + edit.start, end: start + edit.end }]);
    const end = start + row.words.length;
    if (outcome === 'done') {
      editor.select({ start: end, end });
      noteInserted(session, row.hit.record);
    }
    report(session, outcome, `Đã chèn ${citationWords(session, row.hit.record, 'later')}`, row.words);
  }

  close(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.awaitsCheck = false;
    this.begun = null;
    if (this.session.state.completion) this.session.show({ completion: null });
  }

  private get isTyping(): boolean {
    return this.timer !== undefined;
  }

  /** Opens the list at once. */
  private ask(): boolean {
    this.look(citationAsked);
    if (this.session.state.completion) this.highlight(0);
    return this.session.state.completion !== null;
  }

  private decline(): true {
    if (this.begun) this.settled.set(this.begun.place, this.begun.words);
    this.close();
    return true;
  }

  private step(by: 1 | -1): boolean {
    if (this.isTyping) this.look(citationBegun);
    const { completion } = this.session.state;
    if (!completion) return false;
    const next = (completion.highlighted ?? -1) + by;
    this.highlight(next < 0 ? null : Math.min(next, completion.rows.length - 1));
    return true;
  }

  private highlight(highlighted: number | null): void {
    const { completion } = this.session.state;
    if (completion) this.session.show({ completion: { ...completion, highlighted } });
  }

  private look(read: typeof citationBegun): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const begun = this.find(read);
    if (!begun || (read === citationBegun && this.isSettled(begun))) return this.close();
    const rows = this.rowsFor(begun);
    const rect = rows.length > 0 ? this.rectOf(begun) : null;
    if (!rect) return this.close();
    this.begun = begun;
    this.session.card.close();
    this.session.show({ completion: { rows, highlighted: null, rect } });
  }

  /** Other words at the same place are another citation. */
  private isSettled({ place, words }: Begun): boolean {
    const before = this.settled.get(place);
    if (before === undefined) return false;
    const same = before.startsWith(words) || words.startsWith(before);
    if (!same) this.settled.delete(place);
    return same;
  }

  private find(read: typeof citationBegun): Begun | null {
    const { editor, draft, state } = this.session;
    const { checked } = draft;
    if (!editor?.alive() || !checked || editor.writing === 'none' || this.composing || state.reminder)
      return null;
    if (state.view.kind === 'ready' && state.view.signed) return null;
    if (editableAround(focusedElement(document)) !== editor.root) return null;
    if (read === citationBegun && !hasDigitBeforeCaret(editor.root)) return null;
    if (!this.session.mayRead()) return null;
    const caret = editor.selection();
    if (!caret || caret.start !== caret.end) return null;
    const { text } = editor.read();
    const lineStart = text.lastIndexOf('\n', caret.start - 1) + 1;
    const lineEnd = `${text}\n`.indexOf('\n', caret.start);
    const found = read(text.slice(lineStart, caret.start), text.slice(caret.start, lineEnd));
    if (!found) return null;
    const [start, end] = [lineStart + found.start, lineStart + found.end];
    const before = text.slice(lineStart, start);
    const words = text.slice(start, end);
    return {
      ...found,
      start,
      end,
      words,
      before,
      after: text.slice(end, lineEnd),
      place: `${lineStart}|${before}`,
    };
  }

  private rowsFor(begun: Begun): CompletionRow[] {
    const { engine, draft, settings } = this.session;
    const at = draft.checked?.result.documentDate ?? null;
    return engine
      .complete(begun, at, settings)
      .map((hit) => {
        const form = this.formAt(begun, hit.record);
        const words = this.wordsOf(begun, hit.record, form);
        const ends = form === 'legal-basis' && begun.after.trim() === '';
        return { hit, form, words: ends ? `${words};` : words };
      })
      .filter(({ words }) => words !== begun.words);
  }

  private wordsOf(
    { start }: Begun,
    record: CompletionRow['hit']['record'],
    form: CompletionRow['form'],
  ): string {
    const { session } = this;
    if (form !== 'later') return citationWords(session, record, 'first');
    // Where the rest of a first mention stands there already, the symbol keeps its «số».
    const isFirst = earlierMention(session, record, start) === null;
    return isFirst
      ? session.engine.format(record, 'later', 'state')
      : citationWords(session, record, 'later');
  }

  private formAt(
    { before, after, start }: Begun,
    record: CompletionRow['hit']['record'],
  ): CompletionRow['form'] {
    // Date, issuer or title stand there already.
    if (/^,?\s*(?:ngày|của|về)(?!\p{L})/u.test(after)) return 'later';
    if (/^\s*(?:[-–+•]\s*)?Căn cứ\s/u.test(before)) return 'legal-basis';
    return earlierMention(this.session, record, start) === null ? 'first' : 'later';
  }

  private rectOf(span: Begun): Rect | null {
    const { editor } = this.session;
    const rect = editor?.rectOf(span);
    if (!editor || !rect) return null;
    const place = rectIn(document, editor.root, rect);
    if (!inSight(place, placeIn(document, editor.root).getBoundingClientRect())) return null;
    const { left, right, top, bottom } = place;
    return { left, right, top, bottom };
  }
}

/** A letter, a deletion, or a key that an input method has taken; not the keys that move, nor a chord. */
function writes({ key, keyCode, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  if (ctrlKey || altKey || metaKey) return false;
  return key.length === 1 || key === 'Backspace' || key === 'Delete' || keyCode === 229;
}

/** Most pauses in the typing end here, before the whole draft is read. */
function hasDigitBeforeCaret(root: HTMLElement): boolean {
  if (root.matches('textarea, input')) return true;
  const { anchorNode, anchorOffset = 0 } = root.ownerDocument.getSelection() ?? {};
  if (anchorNode?.nodeType !== 3) return true;
  return /\d/.test((anchorNode as Text).data.slice(Math.max(0, anchorOffset - 60), anchorOffset));
}
