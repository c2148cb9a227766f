import { callTheRoll, extensionAlive, hearFrames, mayEnter, openStage } from '../../lib/platform/messages.ts';
import { ancestorOrigins, pathOf, presentSchema } from '../../lib/platform/roll-call.ts';
import { neverRead } from '../../lib/portal/never-read.ts';

/** Another frame of this tab that holds this one and has the panel. */
export interface StageFrame {
  id: number;
  /** Child indexes from that frame down to this one. */
  path: number[];
}

/** How long the frames around this one may take to answer one call, and from one call to the next, ms. */
const patience = 300;
const betweenCalls = 1000;

/**
 * The topmost frame around this one that the extension may enter, with the panel brought there; null when that is
 * this frame itself. As long as a frame that may be entered has not answered, nobody knows what is chosen around this
 * one: then it goes on asking. 'gone': there is no page any more to find one for.
 */
export async function findStage(): Promise<StageFrame | null | 'gone'> {
  const root = document.documentElement;
  while (window.parent !== window) {
    const found = await lookAround().catch(() => 'unknown' as const);
    if (!extensionAlive() || document.documentElement !== root) return 'gone';
    if (found !== 'unknown') return found;
    await new Promise((resolve) => setTimeout(resolve, betweenCalls));
  }
  return null;
}

async function lookAround(): Promise<StageFrame | null | 'unknown'> {
  const path = pathOf(window);
  const expected = await depthsToHear();
  const answers = expected.length > 0 ? await callFrames(path, expected) : new Map<number, Answer>();
  for (const depth of expected) {
    const answer = answers.get(depth);
    if (!answer) return 'unknown';
    if (answer.isLogin) continue;
    return (await openStage(answer.id)) ? { id: answer.id, path: path.slice(depth) } : 'unknown';
  }
  return null;
}

/** Which frames around this one have a script of ours that answers, as depths from the top, outermost first. */
async function depthsToHear(): Promise<number[]> {
  const origins = ancestorOrigins(window);
  const ours = await Promise.all(
    origins.map((origin, depth) =>
      // Frames of one origin are looked into from the outermost of them.
      origin !== null && origin === origins[depth - 1] ? false : isOurs(origin),
    ),
  );
  return origins.map((_, depth) => depth).filter((depth) => ours[depth]);
}

/** What hides its origin may be ours. Throws when nobody can say. */
async function isOurs(origin: string | null): Promise<boolean> {
  if (origin === null) return true;
  const allowed = await mayEnter(origin);
  if (allowed === null) throw new Error('The background does not answer');
  return allowed && !neverRead(new URL(origin));
}

interface Answer {
  id: number;
  isLogin: boolean;
}

/** The answers by depth: all that came, or those up to the first that takes the panel. */
function callFrames(path: number[], expected: readonly number[]): Promise<ReadonlyMap<number, Answer>> {
  const { promise, resolve } = Promise.withResolvers<ReadonlyMap<number, Answer>>();
  const listening = new AbortController();
  const answers = new Map<number, Answer>();
  hearFrames((message, from) => {
    const answer = presentSchema.safeParse(message);
    if (!answer.success) return undefined;
    const { isLogin, path: place } = answer.data;
    answers.set(place.length, { id: from, isLogin });
    const first = expected.find((depth) => !answers.get(depth)?.isLogin);
    if (first === undefined || answers.has(first)) resolve(answers);
    return Promise.resolve(null);
  }, listening.signal);
  setTimeout(() => resolve(answers), patience);
  void callTheRoll(path);
  return promise.finally(() => listening.abort());
}
