import type { BrowserName } from './find-browser.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A function that runs in the page: it is sent as source text, so it must not use anything from outside. */
export type PageFunction<A, R> = (arg: A) => R | Promise<R>;

/**
 * One page of one browser, the same for Chromium and Firefox.
 * A selector is CSS; `a >>> b` looks for `b` inside `a`, in its open shadow root if it has one. `a«words»` is an `a` that
 * shows these words, `a«=words»` one that shows nothing else.
 * Boxes that the page opens with alert and confirm are accepted.
 * Every action waits for its target up to the deadline of `waitFor` and throws after it.
 */
export interface Driver {
  readonly browser: BrowserName;
  /** `chrome-extension://<id>` or `moz-extension://<uuid>` of the extension given at launch, else null. */
  readonly extensionOrigin: string | null;
  goto(url: string): Promise<void>;
  /** Presses the left button on the middle of an element (once it stands still and nothing covers it) or on a point. */
  click(target: string | Point): Promise<void>;
  /** As click, twice in quick succession. */
  doubleClick(target: string): Promise<void>;
  /** As click, for an element of a same-origin frame of the page. */
  clickInFrame(frame: string, selector: string): Promise<void>;
  /** Takes the pointer to a point without pressing. */
  hover(point: Point): Promise<void>;
  /** Types into what has the focus, a key at a time; letters without a key arrive as inserted text. */
  type(text: string): Promise<void>;
  /** One key, or a chord such as `Control+z`, by the names of KeyboardEvent.key. */
  press(keys: string): Promise<void>;
  /** Holds a key down until it has come this many times. */
  hold(key: string, times: number): Promise<void>;
  /** Types one syllable as an input method composes it, showing each step, the last of which is kept. Chromium only. */
  compose(steps: readonly string[]): Promise<void>;
  evaluate<A, R>(fn: PageFunction<A, R>, arg: A): Promise<R>;
  evaluateInFrame<A, R>(frame: string, fn: PageFunction<A, R>, arg: A): Promise<R>;
  /** Asks the page until the answer is truthy and gives it; throws an error with the label once it has no more patience. */
  waitFor<A, R>(fn: PageFunction<A, R>, arg: A, label: string): Promise<NonNullable<R>>;
  screenshot(path: string): Promise<void>;
  /** A PNG of a part of what can be seen of the page. */
  capture(part: Box): Promise<Buffer>;
  setViewport(width: number, height: number): Promise<void>;
  /** console.error calls and uncaught errors of the page since launch. */
  consoleErrors(): readonly string[];
  /** Addresses of all network requests of the page since launch, those of its frames too. */
  requests(): readonly string[];
  /** Replaces the extension by itself under the open pages, as an update does. */
  reloadExtension(): Promise<void>;
  close(): Promise<void>;
  /** Resolves when the user has closed the browser. */
  closed(): Promise<void>;
}

/** What each browser must be able to do itself; everything else of a Driver is built on it. */
export type Tab = Omit<Driver, 'click' | 'doubleClick' | 'clickInFrame' | 'waitFor'> & {
  /** `count`: how many times in quick succession. */
  mouseClick(point: Point, count: number): Promise<void>;
};
