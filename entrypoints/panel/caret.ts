import type { EditorAdapter } from '../../lib/editor/adapter.ts';
import { onEditorKey } from './keys.ts';
import type { Session } from './session.ts';

const rest = 400;

/** Follows the caret: the section being written, and the card when the caret comes to rest inside a finding. */
export class Caret {
  private readonly session: Session;
  private stop: (() => void) | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private lastKey = 0;

  constructor(session: Session) {
    this.session = session;
  }

  follow(editor: EditorAdapter): void {
    const document = editor.root.ownerDocument;
    const onMove = () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.rested(), rest);
    };
    const onKey = (event: KeyboardEvent) => {
      this.lastKey = performance.now();
      onEditorKey(this.session, event);
    };
    document.addEventListener('selectionchange', onMove);
    document.addEventListener('keydown', onKey, true);
    this.stop = () => {
      clearTimeout(this.timer);
      document.removeEventListener('selectionchange', onMove);
      document.removeEventListener('keydown', onKey, true);
    };
  }

  release(): void {
    this.stop?.();
    this.stop = null;
  }

  private rested(): void {
    const { session } = this;
    if (!session.checked || !session.editor?.alive()) return;
    session.showChecked();
    const selection = session.editor.root.ownerDocument.getSelection();
    if (performance.now() - this.lastKey < rest || !selection?.isCollapsed || !session.current) return;
    const at = session.editor.caret();
    const shown = session.shownFindings;
    const index = at === null ? -1 : shown.findIndex(({ start, end }) => start <= at && at <= end);
    if (index >= 0) session.showCard(index);
    else if (session.state.card) session.closeCard();
  }
}
