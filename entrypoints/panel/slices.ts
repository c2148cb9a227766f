import type { Steps } from '../../lib/text/steps.ts';

/** Milliseconds: half of what a frame has, so that a key typed meanwhile is drawn in the next one. */
const SLICE = 8;

/**
 * Does the work a slice at a time, the first at once, and gives the page its turn in between. What is short is done
 * when this returns. Nothing is heard of it any more once `signal` is aborted.
 */
export function inSlices<T>(steps: Steps<T>, onDone: (outcome: T) => void, signal: AbortSignal): void {
  const slice = () => {
    if (signal.aborted) return;
    const end = performance.now() + SLICE;
    do {
      const { done, value } = steps.next();
      if (done) return onDone(value);
    } while (performance.now() < end);
    setTimeout(slice);
  };
  slice();
}
