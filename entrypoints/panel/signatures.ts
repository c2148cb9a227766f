import type { EditorAdapter } from '../../lib/editor/adapter.ts';
import { buttonAt, roleOf } from '../../lib/portal/buttons.ts';
import { signedState } from '../../lib/portal/signed.ts';
import { shownAround } from './editors.ts';
import { portalOf } from './portal.ts';
import type { Session } from './session.ts';

/** Knows which drafts were signed: whatever is changed in them afterwards takes the signature's force away. */
export class Signatures {
  private readonly session: Session;
  private readonly signed = new WeakSet<Element>();

  constructor(session: Session) {
    this.session = session;
  }

  /** True once the user has pressed «Ký số» for that draft, or the page says that it is signed. */
  isOn(editor: EditorAdapter | null): boolean {
    if (!editor?.alive()) return false;
    return this.signed.has(editor.root) || signedState(editor.root, portalOf(editor.root)) !== null;
  }

  /** Watches the presses in one document until `signal` says that it is gone. */
  watch(document: Document, signal: AbortSignal): void {
    const onClick = ({ isTrusted, target }: Event) => {
      const button = isTrusted ? buttonAt(target) : null;
      if (!button || roleOf(button, this.session.portal) !== 'sign') return;
      for (const root of shownAround(button)) this.signed.add(root);
      this.session.showChecked();
    };
    document.addEventListener('click', onClick, { capture: true, signal });
  }
}
