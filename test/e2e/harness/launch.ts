import { resolve } from 'node:path';
import { withActions } from './actions.ts';
import { openChromium } from './chromium.ts';
import type { Driver } from './driver.ts';
import type { BrowserName } from './find-browser.ts';
import { openFirefox } from './firefox.ts';

export interface LaunchOptions {
  /** An unpacked Manifest V3 extension to start with. */
  readonly extensionDir?: string;
  /** With a window for a person (Chromium only). */
  readonly headed?: boolean;
  /** How long the driver waits for what it wants to see, in ms. */
  readonly patience?: number;
}

/** Starts a browser, headless unless told otherwise, with one page of 1366×768. Throws one clear message when the browser is not installed. */
export async function launch(
  browser: BrowserName,
  { extensionDir, headed = false, patience = 15_000 }: LaunchOptions = {},
): Promise<Driver> {
  const open = browser === 'chromium' ? openChromium : openFirefox;
  return withActions(await open(extensionDir === undefined ? null : resolve(extensionDir), headed), patience);
}
