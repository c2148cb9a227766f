import type { CheckResult } from '../../lib/checklist/result.ts';
import { textHash } from '../../lib/checklist/text-hash.ts';
import type { EditorAdapter } from '../../lib/editor/adapter.ts';
import { rectIn } from '../../lib/editor/frames.ts';
import { buttonLabel } from '../../lib/portal/buttons.ts';
import { formsAround } from '../../lib/portal/form.ts';
import { type SubmitGuard, watchSubmit } from '../../lib/portal/submit.ts';
import { draftsAround } from './editors.ts';
import { own } from './keys.ts';
import type { Session } from './session.ts';

/** A draft that is submitted together with the one in use, as the press that submits them found it. */
interface Beside {
  editor: EditorAdapter;
  result: CheckResult;
}

/** Stops the first press of «Trình ký» while something is open, once for one state of the text; never presses anything. */
export class SubmitReminder {
  private readonly session: Session;
  /** The states of texts it has stopped for: a form may hold several drafts. */
  private readonly remindedOf = new Set<string>();
  private beside: readonly Beside[] = [];
  private stopped: HTMLElement | null = null;

  constructor(session: Session) {
    this.session = session;
  }

  /** Watches one document of the page until `signal` says that it is gone. */
  watch({ defaultView: view }: Document, signal: AbortSignal): void {
    if (!view) return;
    const guard: SubmitGuard = {
      prepare: (target) => this.prepare(target),
      shouldStop: (button) => this.shouldStop(button),
      onStopped: (button) => this.remind(button),
    };
    watchSubmit(view, () => this.session.portal, guard, signal);
    view.addEventListener('keydown', (event) => this.leaveBy(event), { capture: true, signal });
  }

  /** Esc is for the reminder wherever the focus is: the page would close its dialog with it, and the draft there. */
  private leaveBy(event: KeyboardEvent): void {
    const { session } = this;
    if (!event.isTrusted || event.key !== 'Escape' || !session.state.reminder) return;
    if (event.target === session.host.element) return;
    own(event);
    session.actions.closeReminder();
  }

  private prepare(target: Element): void {
    const { session } = this;
    this.beside = [];
    if (!session.settings.reminding) return;
    session.turnToDraftOf(target);
    if (!session.draft.checked) return;
    session.checklist.look();
    this.beside = draftsAround(target)
      .filter((editor) => editor !== session.editor && session.secrecyOf(editor) === null)
      .flatMap((editor) => {
        const result = session.draft.judge(editor);
        return result ? { editor, result } : [];
      });
  }

  private shouldStop(button: HTMLElement): boolean {
    const { session } = this;
    if (session.state.reminder) session.show({ reminder: null });
    if (!session.settings.reminding || session.signatures.isOn(session.editor)) return false;
    // Where the reminder cannot be seen, a stopped press would be a dead button.
    if (!session.host.element.isConnected || !session.stage.canRemind()) return false;
    if (!session.mayRead() || !session.draft.isCurrent() || !session.draft.checked) return false;
    if (!belongsTo(button, session.editor)) return false;
    return this.isOpen(session.checklist.resultOf(session.draft.checked)) || this.openBeside(button) !== null;
  }

  private remind(button: HTMLElement): void {
    const { session } = this;
    const { checked } = session.draft;
    if (!checked || !this.isOpen(session.checklist.resultOf(checked)))
      session.turnTo(this.openBeside(button));
    if (session.draft.checked) this.remindedOf.add(textHash(session.draft.checked.result.text));
    session.stage.claim();
    session.completion.close();
    this.stopped = button;
    session.show({
      reminder: { rect: placeOf(button), submitLabel: buttonLabel(button), inFrame: false },
      card: null,
    });
  }

  /** The button that was stopped stays lit wherever the page has moved it. */
  placeAgain(): void {
    const { session, stopped } = this;
    const { reminder } = session.state;
    if (reminder && stopped?.isConnected) session.show({ reminder: { ...reminder, rect: placeOf(stopped) } });
  }

  private openBeside(button: HTMLElement): EditorAdapter | null {
    const open = this.beside.find(
      ({ editor, result }) =>
        this.isOpen(result) &&
        editor.alive() &&
        belongsTo(button, editor) &&
        this.session.secrecyOf(editor) === null &&
        editor.read().text === result.text,
    );
    return open?.editor ?? null;
  }

  /** Something is left to be done in a text that it has not yet stopped for. */
  private isOpen({ text, checklist }: CheckResult): boolean {
    return checklist.some(({ status }) => status === 'fail') && !this.remindedOf.has(textHash(text));
  }
}

function placeOf(button: HTMLElement): DOMRect {
  return rectIn(document, button, button.getBoundingClientRect());
}

function belongsTo(button: HTMLElement, editor: EditorAdapter | null): boolean {
  return (
    editor !== null &&
    formsAround(editor.root).some((form) => form.contains(button) || ownerOf(button) === form)
  );
}

/** The form that a button outside of it names as its own. */
function ownerOf(button: HTMLElement): HTMLFormElement | null {
  return (button as HTMLButtonElement).form ?? null;
}
