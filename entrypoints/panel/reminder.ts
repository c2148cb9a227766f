import { textHash } from '../../lib/checklist/finding-hash.ts';
import { rectIn } from '../../lib/editor/frames.ts';
import { formsAround } from '../../lib/portal/form.ts';
import { buttonLabel, type SubmitGuard, watchSubmit } from '../../lib/portal/submit.ts';
import type { Session } from './session.ts';

/** Stops the first press of «Trình ký» while something is open, once for one state of the text; never presses anything. */
export class SubmitReminder {
  private readonly session: Session;
  /** The states of texts it has stopped for: a form may hold several drafts. */
  private readonly remindedOf = new Set<string>();

  constructor(session: Session) {
    this.session = session;
  }

  /** Watches one document of the page until `signal` says that it is gone. */
  watch({ defaultView: view }: Document, signal: AbortSignal): void {
    const { session } = this;
    if (!view) return;
    const guard: SubmitGuard = {
      prepare: (target) => session.turnToDraftOf(target),
      shouldStop: (button) => this.shouldStop(button),
      onStopped: (button) => {
        if (session.draft.checked) this.remindedOf.add(textHash(session.draft.checked.result.text));
        session.stage.claim();
        session.completion.close();
        session.show({
          reminder: {
            rect: rectIn(document, button, button.getBoundingClientRect()),
            submitLabel: buttonLabel(button),
          },
          card: null,
        });
      },
    };
    watchSubmit(view, session.portal, guard, signal);
  }

  private shouldStop(button: HTMLElement): boolean {
    const { session } = this;
    if (session.state.reminder) session.show({ reminder: null });
    // Where the reminder cannot be seen, a stopped press would be a dead button.
    if (!session.host.element.isConnected || !session.stage.canRemind()) return false;
    if (!session.mayRead() || !session.draft.isCurrent() || !session.draft.checked || !session.editor)
      return false;
    if (!formsAround(session.editor.root).some((form) => form.contains(button))) return false;
    if (this.remindedOf.has(textHash(session.draft.checked.result.text))) return false;
    return session.draft.checked.result.checklist.some(({ status }) => status === 'fail');
  }
}
