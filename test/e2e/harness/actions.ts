import type { Driver, PageFunction, Point, Tab } from './driver.ts';
import { clickPoint } from './in-page.ts';

const INTERVAL_MS = 20;

/** Completes what a browser can do by itself to a whole Driver that waits up to `patience` ms for what it wants to see. */
export function withActions(tab: Tab, patience: number): Driver {
  const waitFor = <A, R>(fn: PageFunction<A, R>, arg: A, label: string) =>
    poll(() => tab.evaluate(fn, arg), label, patience);
  const clickElement = async (frame: string | null, selector: string, count = 1) => {
    const place = frame === null ? selector : `${selector} in ${frame}`;
    await tab.mouseClick(await waitFor(clickPoint, { frame, selector }, `a clickable ${place}`), count);
  };
  return {
    ...tab,
    waitFor,
    click: (target: string | Point) =>
      typeof target === 'string' ? clickElement(null, target) : tab.mouseClick(target, 1),
    doubleClick: (target) => clickElement(null, target, 2),
    clickInFrame: (frame, selector) => clickElement(frame, selector),
  };
}

async function poll<R>(ask: () => Promise<R>, label: string, patience: number): Promise<NonNullable<R>> {
  const deadline = Date.now() + patience;
  let lastError: unknown = null;
  while (Date.now() < deadline) {
    try {
      const answer = await ask();
      if (answer) return answer;
      lastError = null;
    } catch (error) {
      // A page that is just being replaced cannot answer; if it never can, the error is told below.
      lastError = error;
    }
    await new Promise((resolve) => setTimeout(resolve, INTERVAL_MS));
  }
  throw new Error(`Waited ${patience / 1000} s in vain for ${label}`, { cause: lastError });
}
