import type { Session } from './session.ts';
import { writeFixes } from './writing.ts';

/**
 * The few keys taken in the editor, never a letter, digit or Backspace: Vietnamese keyboards need those. F8 steps
 * through the findings; Alt+Enter and Esc belong to the card and only while it is open. The list of documents goes first.
 */
export function onEditorKey(session: Session, event: KeyboardEvent): void {
  if (!event.isTrusted || event.isComposing || event.keyCode === 229) return;
  // Other parts of the page have widgets with keys of their own.
  if (!session.isInEditor(event.target as Node)) return;
  const { card } = session.state;
  if (session.completion.takes(event)) return own(event);
  if (event.key === 'F8' && !event.ctrlKey && !event.altKey && !event.metaKey) {
    if (!step(session, event.shiftKey ? -1 : 1)) return;
  } else if (card?.finding.fix && event.key === 'Enter' && event.altKey)
    void writeFixes(session, [card.finding]);
  else if (card && event.key === 'Escape') session.card.decline();
  else return;
  own(event);
}

/** Neither the page nor its editor hears of it. */
export function own(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}

/** Goes to the next or previous finding from the caret, round the end; false when there is none, as behind a lock. */
function step(session: Session, by: 1 | -1): boolean {
  session.bringUpToDate();
  const findings = session.draft.shownFindings;
  if (findings.length === 0) return false;
  const caret = session.editor?.selection()?.end ?? 0;
  const next =
    by === 1
      ? findings.findIndex(({ start }) => start > caret)
      : findings.findLastIndex(({ start }) => start < caret);
  const index = next >= 0 ? next : by === 1 ? 0 : findings.length - 1;
  session.card.goTo(index);
  return true;
}
