import { findStage } from './find-stage.ts';
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
  const session = await openSession(host, ending);
  watchLife(session, () => void start());
  await session.start();
}

/** At once where the panel is to stand: the frames below may be waiting for it. */
async function openSession(host: PanelHost, ending: AbortController): Promise<Session> {
  const frame = window.parent === window ? null : await findStage();
  return new Session(host, ending, (session) =>
    frame ? new RemoteStage(host, frame, session, () => session.end()) : new LocalStage(host, session),
  );
}
