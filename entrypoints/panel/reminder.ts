import { rectIn } from '../../lib/editor/frames.ts';
import { formsAround } from '../../lib/portal/form.ts';
import { buttonLabel, type SubmitGuard, watchSubmit } from '../../lib/portal/submit.ts';
import type { Session } from './session.ts';

/** Stops the first press of «Trình ký» while something is open, once for one state of the text; never presses anything. */
export class SubmitReminder {
  private readonly session: Session;
  private remindedOf: string | null = null;

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
        this.remindedOf = session.checked?.result.text ?? null;
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
    // Without a panel to show the reminder in, a stopped press would be a dead button.
    if (!session.host.element.isConnected) return false;
    if (!session.current || !session.checked || !session.editor?.alive()) return false;
    if (!formsAround(session.editor.root).some((form) => form.contains(button))) return false;
    if (this.remindedOf === session.checked.result.text) return false;
    return session.checked.result.checklist.some(({ status }) => status === 'fail');
  }
}
