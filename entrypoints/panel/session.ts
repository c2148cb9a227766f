import type { PanelState } from '../../components/state.ts';
import type { EditorAdapter } from '../../lib/editor/adapter.ts';
import { editableAround } from '../../lib/editor/editable.ts';
import { focusedElement } from '../../lib/editor/frames.ts';
import { extensionAlive } from '../../lib/platform/messages.ts';
import { changeSettings, defaultSettings, readSettings, type Settings } from '../../lib/platform/settings.ts';
import { buttonLabel, buttonsOf } from '../../lib/portal/buttons.ts';
import type { PortalDescription } from '../../lib/portal/description.ts';
import { formsAround } from '../../lib/portal/form.ts';
import { chosenSecrecy } from '../../lib/portal/secrecy.ts';
import type { Span } from '../../lib/text/document.ts';
import { panelActions } from './actions.ts';
import { FindingCard } from './card.ts';
import { Caret } from './caret.ts';
import { Checklist } from './checklist.ts';
import { Completion } from './completion.ts';
import { Draft } from './draft.ts';
import { draftOf, editorInUse } from './editors.ts';
import { Engine } from './engine.ts';
import { followOwn, followSettings } from './follow.ts';
import { ForeignFrames } from './foreign-frames.ts';
import type { PanelHost } from './host.ts';
import { initialState } from './initial-state.ts';
import { placeBeside } from './placement.ts';
import { portalOf } from './portal.ts';
import { SubmitReminder } from './reminder.ts';
import { Signatures } from './signatures.ts';
import type { Act, Shell, Stage } from './stage.ts';
import { Toasts } from './toasts.ts';
import { readyView } from './view.ts';
import { watchPage } from './watch-page.ts';
import { Writes } from './writes.ts';

/** What goes on in one frame and those reached from it: follows the editor in use, checks its draft, does what the user asks. */
export class Session implements Act {
  readonly engine = new Engine();
  readonly draft = new Draft(this);
  readonly toasts = new Toasts((toast) => this.show({ toast }));
  readonly card = new FindingCard(this);
  readonly completion = new Completion(this);
  readonly signatures = new Signatures(this);
  readonly writes = new Writes(() => !this.signatures.isOn(this.editor));
  readonly checklist = new Checklist(this);
  settings: Settings = defaultSettings;
  editor: EditorAdapter | null = null;
  state: PanelState = initialState;

  readonly actions = panelActions(this);
  readonly host: PanelHost;
  readonly stage: Stage;
  private readonly caret = new Caret(this);
  readonly reminder = new SubmitReminder(this);
  /** Aborted when the session ends; every listener of ours hangs on it. */
  readonly ending: AbortController;
  private readonly foreign = new ForeignFrames(() => this.pageChanged());
  private started = false;

  constructor(host: PanelHost, ending: AbortController, openStage: (session: Session) => Stage) {
    this.host = host;
    this.ending = ending;
    this.stage = openStage(this);
  }

  /** What is known of the portal around the editor in use. */
  get portal(): PortalDescription {
    return portalOf(this.editor?.root ?? document.documentElement);
  }

  async start(): Promise<void> {
    const { signal } = this.ending;
    const { settings, damaged } = await readSettings();
    if (signal.aborted) return;
    this.settings = settings;
    const { width, fontScale, theme, completing, reminding, shownLevels } = settings;
    this.show({ width, fontScale, theme, completing, reminding, shownLevels });
    if (damaged) this.toasts.say({ level: 'info', title: 'Cài đặt bị hỏng, đã dùng mặc định.' });
    followSettings(this);
    await followOwn(this);
    await this.stage.open();
    if (signal.aborted) return;
    this.started = true;
    watchPage(this);
    this.refreshSoon();
  }

  /** Brings everything up to date with the page: secrecy first, and only then the draft. */
  refresh(): void {
    if (this.turnToUser()) this.draft.readNow();
  }

  /** As refresh, without holding the page up. */
  refreshSoon(): void {
    if (this.turnToUser()) this.draft.readSoon();
  }

  /** Something came, went or was chosen on the page; the text itself is watched by the editor's adapter. */
  pageChanged(): void {
    if (!this.turnToUser()) return;
    if (!this.draft.checked && !this.draft.isBeingChecked) this.draft.readSoon();
    else if (this.draft.checked && this.checklist.look()) this.showChecked();
  }

  /** Turns to the editor the user is in; true when its draft may be read. Not a word of it is read here. */
  turnToUser(): boolean {
    if (!this.started || this.ending.signal.aborted) return false;
    if (!extensionAlive()) {
      this.noticeUpdate();
      return false;
    }
    this.follow(editorInUse(this.editor, this.host.element, this.state.reminder !== null));
    const unreadable = this.foreign.inUse(this.editor !== null);
    if (unreadable) this.draft.leaveUnread(unreadable);
    return !unreadable && this.mayRead();
  }

  /** False where a secrecy level is chosen, or may be: then nothing is kept of what was read before. */
  mayRead(): boolean {
    if (!this.editor || !this.stage.knowsAround) {
      this.draft.leaveUnread({ kind: 'no-editor' });
      return false;
    }
    const chosen = this.secrecyOf(this.editor);
    if (chosen) this.draft.leaveUnread({ kind: 'locked', label: chosen });
    return !chosen;
  }

  /** The level chosen for the draft in that editor, in its form or around this frame; null when it is ordinary. */
  secrecyOf(editor: EditorAdapter): string | null {
    return this.stage.secrecyAround() ?? chosenSecrecy(editor.root, portalOf(editor.root));
  }

  /** Someone is about to submit from that element: turns to the draft it belongs to, and checks it if need be. */
  turnToDraftOf(element: Element): void {
    if (this.turnToUser()) this.turnTo(draftOf(element, this.editor));
  }

  /** Turns to that editor, and checks its draft if need be. */
  turnTo(editor: EditorAdapter | null): void {
    this.follow(editor);
    if (this.mayRead() && !this.draft.isCurrent()) this.draft.readNow();
  }

  /** Checks now if the draft has changed since the last check. */
  bringUpToDate(): void {
    if (this.turnToUser() && !this.draft.isCurrent()) this.refresh();
  }

  show(change: Partial<PanelState>): void {
    this.state = { ...this.state, ...change };
    this.stage.update(this.state);
  }

  adopt(shell: Shell): void {
    this.show(shell);
    this.showChecked();
  }

  surroundingsChanged(): void {
    this.pageChanged();
    this.showChecked();
  }

  /** Shows the last check anew, unless a lock has come since: where the caret stands in the draft is not looked for then. */
  showChecked(): void {
    const { checked } = this.draft;
    if (!checked || !this.editor?.alive() || !this.mayRead()) return;
    this.show({ view: readyView(this, checked), ...this.place() });
    this.draft.underline();
  }

  /** Beside the editor, also while it is locked: this takes its edges, and not a word. */
  place(): Partial<PanelState> {
    if (!this.editor?.alive()) return {};
    return placeBeside(this.editor, this.portal, this.settings, this.stage.viewport());
  }

  /** Changes the settings here at once, and in the storage as it then is. */
  async keep(change: (settings: Settings) => Partial<Settings>): Promise<void> {
    this.settings = { ...this.settings, ...change(this.settings) };
    if (await changeSettings(change)) return;
    this.toasts.say({
      level: 'warning',
      title: 'Chưa lưu được cài đặt',
      detail: 'Bộ nhớ đầy. Việc kiểm tra vẫn chạy.',
    });
  }

  goTo(span: Span): void {
    this.bringUpToDate();
    if (this.draft.checked) this.editor?.select(span);
  }

  /** The user goes on in the draft: what was opened over the panel closes. */
  leavePanel({ target }: Event): void {
    if (target === this.host.element) return;
    // A page may have cleared away what it does not know.
    if (!this.host.element.isConnected) document.documentElement.append(this.host.element);
    if (this.isInEditor(target as Node)) this.stage.claim();
    this.stage.dismiss();
  }

  /** All of a frame that holds nothing but the editor belongs to it. */
  isInEditor(target: Node): boolean {
    if (!this.editor?.alive()) return false;
    const { root } = this.editor;
    return root.contains(target) || (root.tagName === 'BODY' && target.ownerDocument === root.ownerDocument);
  }

  focusEditor(): void {
    this.editor?.focus();
  }

  /** The document of the editor in use is going. */
  letGo(): void {
    this.follow(null);
  }

  /** Takes everything of ours off the page. */
  end(): void {
    this.release();
    this.ending.abort();
    this.stage.destroy();
    this.host.element.remove();
  }

  /** Settings that decide what is found have changed. */
  recheck(): void {
    this.draft.checked = null;
    this.card.close();
    this.refresh();
  }

  private follow(editor: EditorAdapter | null): void {
    if (editor === this.editor) return;
    this.release();
    this.editor = editor;
    if (!editor) return;
    this.caret.follow(editor);
    if (document.hasFocus() && editableAround(focusedElement(document)) === editor.root) this.stage.claim();
  }

  private release(): void {
    this.caret.release();
    this.draft.leaveUnread({ kind: 'no-editor' });
  }

  /** The extension was replaced under the open page: this one lets go of the draft and says so. */
  noticeUpdate(): void {
    if (this.state.updated) return;
    this.ending.abort();
    this.draft.stopWatching();
    this.caret.release();
    this.draft.dropUnderlines();
    this.completion.close();
    this.show({ updated: { saveLabel: this.saveLabel() }, card: null, reminder: null, toast: null });
  }

  private saveLabel(): string {
    const forms = this.editor?.alive() ? formsAround(this.editor.root) : [document.documentElement];
    const [button] = forms.flatMap((form) => buttonsOf(form, this.portal, ['save']));
    return button ? buttonLabel(button) : 'Lưu';
  }
}
