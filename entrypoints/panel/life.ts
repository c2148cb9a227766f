import { extensionAlive } from '../../lib/platform/messages.ts';
import type { Session } from './session.ts';

const betweenLooks = 2000;

/**
 * Watches for what ends a session from outside: the extension is replaced under the open page, or the page writes
 * itself anew (document.open), which takes all our listeners along; then `restart` begins again.
 */
export function watchLife(session: Session, restart: () => void): void {
  const { signal } = session.ending;
  const timer = setInterval(() => extensionAlive() || session.noticeUpdate(), betweenLooks);
  const root = document.documentElement;
  const observer = new MutationObserver(() => {
    if (document.documentElement === root || !document.documentElement) return;
    session.end();
    if (extensionAlive()) restart();
  });
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    observer.disconnect();
  });
}
