import type { EditorAdapter } from '../../lib/editor/adapter.ts';
import { windowsAround } from '../../lib/editor/frames.ts';
import type { Session } from './session.ts';

/** Notices what ends the list of documents other than keys: the caret or the focus elsewhere, a press, a composition. */
export function watchCompletion(session: Session, editor: EditorAdapter, signal: AbortSignal): void {
  const { completion, host } = session;
  const document = editor.root.ownerDocument;
  const captures = { capture: true, signal };
  const close = () => completion.close();
  document.addEventListener('selectionchange', () => completion.caretMoved(), captures);
  document.addEventListener('compositionstart', () => completion.composes(true), captures);
  document.addEventListener('compositionend', () => completion.composes(false), captures);
  document.addEventListener('focusout', close, captures);
  for (const view of windowsAround(editor.root)) {
    const onPress = ({ target }: Event) => {
      if (target !== host.element) completion.close();
    };
    view.addEventListener('mousedown', onPress, captures);
  }
  document.defaultView?.addEventListener('blur', close, { signal });
  const onOwnPress = ({ target }: Event) => {
    if (!(target instanceof Element && target.closest('.completion'))) completion.close();
  };
  host.root.addEventListener('mousedown', onOwnPress, { signal });
  signal.addEventListener('abort', close);
}
