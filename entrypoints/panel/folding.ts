import type { Session } from './session.ts';

export function unfold(session: Session): void {
  session.show({ collapsed: false });
  session.showChecked();
}

export function fold(session: Session): void {
  session.show({ collapsed: true });
}
