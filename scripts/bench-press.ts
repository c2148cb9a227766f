/** What Dự Thảo adds to a press of «Trình ký» that it lets pass; part of `npm run bench`. */
import { launch } from '../test/e2e/harness/launch.ts';
import { PanelPage, submit } from '../test/e2e/panel-page.ts';
import { startPortal } from '../test/portal/server.ts';
import { type Times, timesOf } from './bench-time.ts';
import { buildExtension } from './extension.ts';

export interface PressRow extends Times {
  browser: string;
}

const presses = 40;
const targets = { chromium: 'chrome', firefox: 'firefox' } as const;

/** One row a browser: from the release of the mouse until the page hears of the click, ms. */
export async function benchPress(): Promise<PressRow[]> {
  const rows: PressRow[] = [];
  const portal = await startPortal();
  try {
    for (const browser of ['chromium', 'firefox'] as const) {
      const extensionDir = buildExtension(targets[browser], 'demo');
      rows.push({ browser, ...timesOf(await pressTimes(browser, extensionDir, portal.url)) });
    }
  } finally {
    await portal.stop();
  }
  return rows;
}

async function pressTimes(
  browser: keyof typeof targets,
  extensionDir: string,
  url: string,
): Promise<number[]> {
  const driver = await launch(browser, { extensionDir });
  try {
    const page = new PanelPage(driver);
    await page.open(`${url}/ioffice/?mo=nhap`);
    await page.see('.tab-count.error');
    await driver.evaluate(startWatch, submit);
    // The first press is stopped, and the others pass.
    await driver.click(submit);
    await page.see('.reminder');
    await driver.press('Escape');
    await page.gone('.reminder');
    for (let press = 0; press < presses; press++) await driver.click(submit);
    return await driver.evaluate(() => window.pressTimes, null);
  } finally {
    await driver.close();
  }
}

declare global {
  interface Window {
    pressTimes: number[];
  }
}

/** Runs in the page: what each press takes is kept, and nothing is submitted. */
function startWatch(selector: string): void {
  let released = 0;
  window.pressTimes = [];
  document.addEventListener('mouseup', () => {
    released = performance.now();
  });
  document.querySelector(selector)?.addEventListener('click', (event) => {
    event.preventDefault();
    window.pressTimes.push(performance.now() - released);
  });
}
