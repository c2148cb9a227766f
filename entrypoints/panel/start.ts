import { extensionAlive } from '../../lib/platform/messages.ts';
import { findStage, type StageFrame } from './find-stage.ts';
import { createHost, type PanelHost } from './host.ts';
import { watchLife } from './life.ts';
import { LocalStage } from './local-stage.ts';
import { RemoteStage } from './remote-stage.ts';
import { Session } from './session.ts';

/** Begins the work of the extension in this frame, unless it is at work here already. */
export async function start(): Promise<void> {
  const ending = new AbortController();
  const host = createHost(ending.signal);
  if (!host) return;
  // At once where the panel is to stand: the frames below may be waiting for it.
  const frame = window.parent === window ? null : await findStage();
  if (frame === 'gone') {
    ending.abort();
    host.element.remove();
    return extensionAlive() ? start() : undefined;
  }
  const session = openSession(host, ending, frame);
  watchLife(session, () => void start());
  await session.start();
}

function openSession(host: PanelHost, ending: AbortController, frame: StageFrame | null): Session {
  return new Session(host, ending, (session) =>
    frame ? new RemoteStage(host, frame, session, () => session.end()) : new LocalStage(host, session),
  );
}
