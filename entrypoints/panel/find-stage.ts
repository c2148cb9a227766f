import { callTheRoll, hearFrames, openStage } from '../../lib/platform/messages.ts';
import { pathOf, presentSchema } from '../../lib/platform/roll-call.ts';

/** Another frame of this tab that holds this one and has the panel. */
export interface StageFrame {
  id: number;
  /** Child indexes from that frame down to this one. */
  path: number[];
}

/** How long the frames around this one may take to answer, ms; once the top has answered nobody else matters. */
const patience = 300;

/**
 * The topmost frame around this one that the extension may enter, with the panel brought there; null when that is
 * this frame itself.
 */
export async function findStage(): Promise<StageFrame | null> {
  if (window.parent === window) return null;
  const path = pathOf(window);
  const above = await topmostAbove(path);
  if (!above || !(await openStage(above.id))) return null;
  return { id: above.id, path: path.slice(above.depth) };
}

interface Above {
  id: number;
  depth: number;
}

function topmostAbove(path: number[]): Promise<Above | null> {
  const { promise, resolve } = Promise.withResolvers<Above | null>();
  const listening = new AbortController();
  let best: Above | null = null;
  hearFrames((message, from) => {
    const answer = presentSchema.safeParse(message);
    if (!answer.success) return undefined;
    const depth = answer.data.path.length;
    if (!best || depth < best.depth) best = { id: from, depth };
    if (depth === 0) resolve(best);
    return Promise.resolve(null);
  }, listening.signal);
  setTimeout(() => resolve(best), patience);
  void callTheRoll(path);
  return promise.finally(() => listening.abort());
}
