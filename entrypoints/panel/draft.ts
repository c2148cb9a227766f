import type { View } from '../../components/state.ts';
import type { CheckResult, Finding } from '../../lib/checklist/result.ts';
import type { EditorAdapter } from '../../lib/editor/adapter.ts';
import type { DomText } from '../../lib/editor/dom-text.ts';
import { Underlines } from '../../lib/editor/underlines.ts';
import { secrecyMark } from '../../lib/text/secrecy-mark.ts';
import { finish, type Steps } from '../../lib/text/steps.ts';
import { isBesideDraft, isSource } from './editors.ts';
import type { Checked } from './engine.ts';
import type { Session } from './session.ts';
import { inSlices } from './slices.ts';
import { shortest, unknownType } from './view.ts';

/** Reading waits until the typing pauses; every write and press asks for the state of the text anew. */
const pauseAfterTyping = 300;

/** What was read in the editor in use, what the check found there, and whether that still holds. */
export class Draft {
  private readonly session: Session;
  read: DomText | null = null;
  checked: Checked | null = null;
  underlines: Underlines | null = null;
  /** Chosen by the user for this page; null = as recognised. */
  typeId: string | null = null;
  confirmed: readonly string[] = [];
  private stopObserving: (() => void) | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private stale = true;
  /** The check that is going on in slices. */
  private slices: AbortController | null = null;

  constructor(session: Session) {
    this.session = session;
  }

  /** True when the last check speaks of the text as it stands now. */
  isCurrent(): boolean {
    const { editor } = this.session;
    if (!this.checked || !editor?.alive()) return false;
    editor.catchUp();
    return !this.stale;
  }

  /** What is listed, underlined and stepped through: hints only if the user wants them. */
  get shownFindings(): readonly Finding[] {
    const { shownLevels } = this.session.settings;
    return this.checked?.result.findings.filter(({ level }) => shownLevels.includes(level)) ?? [];
  }

  /** True while a check of the text as it stands now goes on in slices. */
  get isBeingChecked(): boolean {
    return this.slices !== null;
  }

  /** Reads the draft and checks it. Whether it may be read was asked before. */
  readNow(): void {
    const read = this.look();
    if (read) this.take(read, finish(this.checking(read)));
  }

  /** As readNow, without holding the page up: the check of a long draft goes on after this returns. */
  readSoon(): void {
    const read = this.look();
    if (!read) return;
    const slices = new AbortController();
    this.slices = slices;
    inSlices(this.checking(read), (checked) => this.take(read, checked), slices.signal);
  }

  underline(): void {
    if (this.read) this.underlines?.show(this.read, this.shownFindings);
  }

  /** As forget, and nobody looks at the draft any more: not even whether it changes. */
  leaveUnread(view: View): void {
    this.stopWatching();
    this.forget(view);
  }

  stopWatching(): void {
    this.dropChecking();
    this.stopObserving?.();
    this.stopObserving = null;
  }

  dropUnderlines(): void {
    this.underlines?.release();
    this.underlines = null;
  }

  /** The check of another draft of the page, which is not turned to; null where there is none to judge. */
  judge(editor: EditorAdapter): CheckResult | null {
    const { session } = this;
    const read = editor.read();
    if (secrecyMark(read.text) || isSource(editor.root, read.text) || read.text.trim().length < shortest)
      return null;
    return finish(session.engine.checking(read, this.typeId, session.settings)).result;
  }

  /** The words of the draft; null where there are none to check. */
  private look(): DomText | null {
    this.dropChecking();
    const { editor } = this.session;
    if (!editor) return null;
    this.stopObserving ??= editor.observe(() => this.textChanged());
    const read = editor.read();
    const marked = secrecyMark(read.text);
    if (!marked && !isSource(editor.root, read.text)) return read;
    this.forget(marked ? { kind: 'locked', label: marked } : { kind: 'no-editor' });
    return null;
  }

  private *checking(read: DomText): Steps<Checked> {
    const { engine, editor, settings } = this.session;
    // An abstract tells what the report is about, and is none of which sections could be missing.
    const typeId = editor && isBesideDraft(editor.root) ? unknownType : this.typeId;
    const { checked } = this;
    if (checked?.result.text === read.text && checked.chosenType === typeId) return checked;
    return yield* engine.checking(read, typeId, settings);
  }

  private take(read: DomText, checked: Checked): void {
    const { session } = this;
    this.slices = null;
    if (this.checked && this.checked.result.text !== read.text) this.confirmed = [];
    this.read = read;
    this.checked = checked;
    this.stale = false;
    // Text fields have no ranges to underline: there the list and the selection show where a finding is.
    if (session.editor && read.runs.length > 0) this.underlines ??= new Underlines(session.editor.root);
    session.showChecked();
    session.completion.draftChecked();
  }

  private dropChecking(): void {
    clearTimeout(this.timer);
    this.slices?.abort();
    this.slices = null;
  }

  private textChanged(): void {
    const { session } = this;
    this.stale = true;
    if (session.state.card) {
      if (this.keepsItsWords()) return;
      session.show({ card: null });
    }
    session.completion.textChanged();
    this.dropChecking();
    this.timer = setTimeout(() => session.refreshSoon(), pauseAfterTyping);
  }

  /** True when only markup has changed, as CKEditor 4 does when it gets the focus: what was found holds. */
  private keepsItsWords(): boolean {
    const { session, checked } = this;
    if (!session.editor || !checked || this.isBeingChecked || !session.mayRead()) return false;
    const read = session.editor.read();
    if (read.text !== checked.result.text) return false;
    this.take(read, checked);
    return true;
  }

  /** Lets go of everything that was read; what is left says nothing about the draft. */
  private forget(view: View): void {
    const { session } = this;
    session.checklist.forget();
    if (JSON.stringify(view) === JSON.stringify(session.state.view) && !this.read) return;
    this.dropUnderlines();
    this.read = null;
    this.checked = null;
    this.stale = true;
    session.completion.close();
    session.show({ view, card: null, reminder: null, toast: null, ...session.place() });
  }
}
