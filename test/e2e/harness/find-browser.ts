import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

export type BrowserName = 'chromium' | 'firefox';

// Branded Chrome is left out on purpose: it ignores unpacked extensions given on the command line.
const INSTALLED: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
};

/**
 * The path of a browser that takes unpacked extensions, or null when there is none:
 * what CHROMIUM_PATH or FIREFOX_PATH names, then an installed one, then Playwright's own Chromium.
 */
export function findBrowser(browser: BrowserName): string | null {
  const named = process.env[browser === 'chromium' ? 'CHROMIUM_PATH' : 'FIREFOX_PATH'];
  if (named !== undefined) return existsSync(named) ? named : null;
  const candidates =
    browser === 'chromium' ? [...INSTALLED.chromium, chromium.executablePath()] : INSTALLED.firefox;
  return candidates.find((path) => existsSync(path)) ?? null;
}

/** As findBrowser, but throws one message that says what to do. */
export function requireBrowser(browser: BrowserName): string {
  const path = findBrowser(browser);
  if (path !== null) return path;
  const [name, variable] =
    browser === 'chromium' ? ['Chromium', 'CHROMIUM_PATH'] : ['Firefox', 'FIREFOX_PATH'];
  throw new Error(`${name} was not found. Install it or set ${variable} to its path.`);
}
