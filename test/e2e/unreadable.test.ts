import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsers, withBrowser } from './browsers.ts';
import { around, type FramePages, serveFramePages } from './frame-pages.ts';

describe.each(browsers)('frames that cannot be read, in %s', (browser) => {
  const bench = withBrowser(browser);
  let pages: FramePages;
  beforeAll(async () => {
    pages = await serveFramePages();
  });
  afterAll(() => pages?.stop());

  const look = (name: string) => bench.page.picture(`${browser}-${name}`);
  const clickInto = async (selector: string) => {
    const point = await bench.driver.waitFor(
      (wanted) => {
        const { left, top, width, height } =
          document.querySelector(wanted)?.getBoundingClientRect() ?? new DOMRect();
        return width > 300 && height > 200 ? { x: left + width / 2, y: top + height / 2 } : null;
      },
      selector,
      `the frame ${selector}`,
    );
    await bench.driver.click(point);
  };

  it('says what draws the text itself, and goes on reading the field beside it', async () => {
    const { driver, page, portal } = bench;
    await driver.goto(`${portal.url}/collabora/`);
    await clickInto('#collabora');
    await page.see('.tab-folded');
    await page.press('.tab-folded');
    await page.says('Trang đang mở văn bản bằng Collabora Online.');
    await look('11-collabora');
    await driver.click('#trichYeu');
    await page.see('[role=tablist]');
    await page.tab('findings');
    await page.says('99.2');
    await clickInto('#collabora');
    await page.says('Không đọc được ô soạn thảo này');
    expect(driver.consoleErrors()).toEqual([]);
  });

  it('offers to switch on what stands at a host it was not allowed to enter', async () => {
    const { driver, page, portal } = bench;
    const host = new URL(pages.ungranted).host;
    await driver.goto(around(pages.url, around(pages.ungranted, `${portal.url}/ioffice/`)));
    await driver.evaluate(() => document.querySelector('#trichYeu')?.remove(), null);
    await clickInto('#khung');
    await page.see('.tab-folded');
    await page.press('.tab-folded');
    await page.says(`một khung của trang khác (${host})`);
    await page.says(`Bật cho ${host}`);
    await look('12-khung-la');
  });
});
