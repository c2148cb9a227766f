import type { EditorAdapter } from '../../lib/editor/adapter.ts';
import { editableAround } from '../../lib/editor/editable.ts';
import { focusedElement, windowsAround } from '../../lib/editor/frames.ts';
import { watchCompletion } from './completion-closing.ts';
import { watchHover } from './hover.ts';
import { onEditorKey } from './keys.ts';
import { makeWay } from './make-way.ts';
import type { Session } from './session.ts';

const rest = 400;

/** Follows the caret: the section being written, the card when it comes to rest inside a finding, the panel when it is in its way. */
export class Caret {
  private readonly session: Session;
  private following = new AbortController();
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
      if (!event.isTrusted) return;
      this.session.completion.keyPressed(event);
      this.lastKey = performance.now();
      this.session.leavePanel(event);
      onEditorKey(this.session, event);
    };
    const onPress = (event: Event) => {
      this.session.writes.pressedElsewhere();
      this.session.leavePanel(event);
    };
    const onInput = () => makeWay(this.session);
    const onScroll = () => {
      this.session.card.follow();
      this.session.completion.scrolled();
    };
    this.following = new AbortController();
    const { signal } = this.following;
    watchHover(this.session, editor, signal);
    watchCompletion(this.session, editor, signal);
    document.addEventListener('selectionchange', onMove, { signal });
    document.addEventListener('keydown', onKey, { capture: true, signal });
    document.addEventListener('mousedown', onPress, { capture: true, signal });
    document.addEventListener('input', onInput, { signal });
    for (const view of windowsAround(editor.root)) {
      view.addEventListener('scroll', onScroll, { capture: true, passive: true, signal });
      // In Firefox whatever was in a frame that is gone throws, from a moment on that nobody tells.
      view.addEventListener('pagehide', () => this.session.letGo(), { signal });
    }
  }

  /** Nothing of the editor is touched here: its frame may be gone, and in Firefox whatever was in it then throws. */
  release(): void {
    clearTimeout(this.timer);
    this.following.abort();
  }

  private rested(): void {
    const { session } = this;
    if (!session.draft.checked || !session.editor?.alive()) return;
    session.showChecked();
    const selection = session.editor.root.ownerDocument.getSelection();
    if (performance.now() - this.lastKey < rest || !selection?.isCollapsed || !session.draft.isCurrent())
      return;
    if (editableAround(focusedElement(document)) !== session.editor.root || session.state.reminder) return;
    if (session.state.completion) return;
    const at = session.editor.selection()?.end;
    if (at === undefined) session.card.close();
    else session.card.rest(at);
  }
}
