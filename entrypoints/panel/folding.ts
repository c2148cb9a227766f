import type { Session } from './session.ts';

export function unfold(session: Session): void {
  session.show({ collapsed: false });
  session.showChecked();
}

/** A focus that was in the panel goes back to the draft. */
export function fold(session: Session): void {
  const focused = session.host.root.activeElement !== null;
  session.show({ collapsed: true });
  if (focused) session.focusEditor();
}

/** Alt+. opens the panel and goes into it; from inside it folds. */
export function toggle(session: Session): void {
  const { root } = session.host;
  if (!session.state.collapsed && root.activeElement) return fold(session);
  unfold(session);
  const tab = root.querySelector<HTMLElement>('[role=tab][aria-selected=true]');
  (tab ?? root.querySelector<HTMLElement>('.panel button'))?.focus();
}
