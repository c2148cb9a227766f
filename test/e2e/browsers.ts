import { afterAll, beforeAll } from 'vitest';
import { type Portal, startPortal } from '../portal/server.ts';
import type { Driver } from './harness/driver.ts';
import type { BrowserName } from './harness/find-browser.ts';
import { launch } from './harness/launch.ts';
import { PanelPage } from './panel-page.ts';

export const browsers = ['chromium', 'firefox'] as const;

/** Where the demo builds stand. */
export const builds = { chromium: '.output/chrome-mv3-demo', firefox: '.output/firefox-mv3-demo' } as const;

export interface Bench {
  portal: Portal;
  driver: Driver;
  page: PanelPage;
}

/** A browser with the extension and a demo portal, for all tests of the describe block it is called in. */
export function withBrowser(browser: BrowserName, options: { patience?: number } = {}): Bench {
  const bench = {} as Bench;
  beforeAll(async () => {
    bench.portal = await startPortal();
    bench.driver = await launch(browser, { ...options, extensionDir: builds[browser] });
    bench.page = new PanelPage(bench.driver);
  });
  afterAll(async () => {
    await bench.driver?.close();
    await bench.portal?.stop();
  });
  return bench;
}
