import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

export type BrowserName = 'chromium' | 'firefox';

/** Branded Chrome is not in the list: it ignores unpacked extensions given on the command line. */
const known: Record<BrowserName, string[]> = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
};

/** The browser's program: CHROMIUM_PATH or FIREFOX_PATH, else a usual place, else Playwright's own Chromium; null when there is none. */
export function findBrowser(name: BrowserName): string | null {
  const chosen = process.env[`${name.toUpperCase()}_PATH`];
  const own = name === 'chromium' ? [chromium.executablePath()] : [];
  return [chosen, ...known[name], ...own].find((path) => path && existsSync(path)) ?? null;
}
