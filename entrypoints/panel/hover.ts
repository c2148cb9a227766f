import type { EditorAdapter } from '../../lib/editor/adapter.ts';
import type { Session } from './session.ts';

/** How long the pointer rests on underlined words until their card opens, and how long away from them until it closes, ms. */
const rest = 500;
const leave = 300;
/** The card is not opened under someone who types. */
const afterKey = 400;

/** Opens the card of the underlined words under the pointer, and closes it when the pointer has left both. */
export function watchHover(session: Session, editor: EditorAdapter, signal: AbortSignal): void {
  const { ownerDocument } = editor.root;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastKey = 0;
  let opened = -1;
  const later = (run: () => void, ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(run, ms);
  };
  const open = (x: number, y: number) => {
    const index = session.draft.underlines?.at(x, y) ?? -1;
    if (
      index < 0 ||
      session.state.reminder ||
      session.state.completion ||
      performance.now() - lastKey < afterKey
    )
      return;
    opened = index;
    session.card.show(index);
  };
  const close = () => {
    if (session.state.card?.index === opened) session.card.close();
    opened = -1;
  };
  const onMove = ({ clientX, clientY, buttons }: MouseEvent) => {
    // Selecting with the mouse is no question about a word.
    if (buttons !== 0) return clearTimeout(timer);
    if (opened >= 0 && session.draft.underlines?.at(clientX, clientY) !== opened) return later(close, leave);
    if (!session.state.card) later(() => open(clientX, clientY), rest);
  };
  const onKey = () => {
    lastKey = performance.now();
    clearTimeout(timer);
  };
  ownerDocument.addEventListener('mousemove', onMove, { passive: true, signal });
  ownerDocument.addEventListener('keydown', onKey, { capture: true, signal });
  ownerDocument.addEventListener('mousedown', () => clearTimeout(timer), { capture: true, signal });
  // The pointer is on its way to the card, which stays open under it.
  session.host.element.addEventListener('mousemove', () => clearTimeout(timer), { passive: true, signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
}
