import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEditor } from '../portal/editors.ts';
import { browsers, withBrowser } from './browsers.ts';
import { type FramePages, serveFramePages } from './frame-pages.ts';

describe.each(browsers)('a page that stays open, in %s', (browser) => {
  const bench = withBrowser(browser);
  let pages: FramePages;
  beforeAll(async () => {
    pages = await serveFramePages();
  });
  afterAll(() => pages?.stop());

  const look = (name: string) => bench.page.picture(`${browser}-${name}`);
  const hosts = () => bench.driver.evaluate(() => document.querySelectorAll('du-thao-panel').length, null);
  const openField = async () => {
    await bench.driver.goto(pages.url);
    await bench.driver.click('#trichYeu');
    await bench.page.see('.tab-count.error');
  };

  it('comes back from the history with a panel that works, once', async () => {
    const { driver, page } = bench;
    await openField();
    await page.unfold();
    await page.tab('findings');
    await driver.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }));
    }, null);
    await driver.goto(`${pages.url}/?khac`);
    await driver.evaluate(() => setTimeout(() => history.back(), 0), null);
    await driver.waitFor(
      () => (window as { persisted?: boolean }).persisted,
      null,
      'the page from the history',
    );
    await driver.click('#trichYeu');
    await driver.press('Control+End');
    await driver.type(' Đạt 97.3%.');
    await page.says('97.3');
    expect(await hosts()).toBe(1);
    expect(driver.consoleErrors()).toEqual([]);
    // Puppeteer takes the end of the next load for that of such a return; a goto before it waits in vain.
    await driver.evaluate(() => setTimeout(() => location.assign('/?tiep'), 0), null);
    await driver.waitFor(
      () => location.search === '?tiep' && document.readyState === 'complete',
      null,
      'the next page',
    );
  });

  it('gets its panel back when the page has cleared it away', async () => {
    const { driver, page } = bench;
    await openField();
    await driver.evaluate(() => document.querySelector('du-thao-panel')?.remove(), null);
    await driver.click('#trichYeu');
    await page.see('.tab-folded');
    await driver.evaluate(() => {
      const body = document.createElement('body');
      const field = document.createElement('textarea');
      field.id = 'noiDung';
      field.rows = 8;
      field.cols = 80;
      body.append(field);
      document.body.replaceWith(body);
    }, null);
    await driver.click('#noiDung');
    await driver.type(
      'Sở báo cáo kết quả công tác quý I năm 2026 như sau: tỷ lệ trả lời đúng hạn đạt 96.1% số việc.',
    );
    await page.see('.tab-count.error');
    await page.unfold();
    await page.tab('findings');
    await page.says('96.1');
    expect(await hosts()).toBe(1);
    expect(driver.consoleErrors()).toEqual([]);
  });

  it('begins anew when the page has written itself anew', async () => {
    const { driver, page } = bench;
    await openField();
    await driver.evaluate(() => {
      document.open();
      document.write(
        '<!doctype html><title>Mới</title><p><textarea id="noiDung" rows="8" cols="80">Sở báo cáo kết quả công tác quý I năm 2026 như sau: tỷ lệ trả lời đúng hạn đạt 96.1% số việc.</textarea>',
      );
      document.close();
    }, null);
    await driver.click('#noiDung');
    await page.see('.tab-count.error');
    await page.unfold();
    await page.tab('findings');
    await page.says('96.1');
    expect(await hosts()).toBe(1);
    expect(driver.consoleErrors()).toEqual([]);
  });

  it('works under the strictest policy: panel, underlines, card, fix, reminder', async () => {
    const { driver, page, portal } = bench;
    portal.reset();
    await driver.goto(`${portal.url}/ip/`);
    await driver.click('#noi_dung p:nth-of-type(2)');
    await driver.press('End');
    await driver.type(' Đạt 97.3%.');
    await page.see('.tab-count.error');
    await driver.press('F8');
    await page.see('.card');
    await look('13-ip-the');
    expect(
      await driver.evaluate(() => [...CSS.highlights].filter(([, { size }]) => size > 0).length, null),
    ).toBeGreaterThan(0);
    await driver.press('Alt+Enter');
    await page.says('Đã sửa');
    await driver.press('Escape');
    await page.unfold();
    await page.tab('findings');
    await page.see('.finding');
    expect((await page.box('.panel'))?.right).toBe(1366);
    await look('14-ip-loi');
    await driver.click('#btnTrinh');
    await page.see('.reminder');
    expect(portal.submissions()).toEqual([]);
    await driver.click('#btnTrinh');
    await driver.waitFor(() => location.search.includes('trinh-ky'), null, 'the submitted form');
    expect(portal.submissions().at(-1)?.fields.noi_dung_html).not.toMatch(/du-thao|highlight/);
    expect(driver.consoleErrors()).toEqual([]);
  });

  // Last, for the browser's extension is another one afterwards.
  it('leaves page and draft as they were when the extension is updated', async () => {
    const { driver, page, portal } = bench;
    await openEditor(driver, portal.url, 'contenteditable');
    await driver.click('#txtNoiDung p:nth-of-type(3)');
    await page.see('.tab-count.warning');
    const data = () => driver.evaluate(() => window.lab.data(), null);
    const underlines = () =>
      driver.evaluate(() => new Set([...CSS.highlights.keys()].map((name) => name.split('-')[2])).size, null);
    const before = await data();
    await driver.evaluate(
      () => document.querySelector('du-thao-panel')?.setAttribute('data-test-old', ''),
      null,
    );
    await driver.reloadExtension();
    // Firefox brings the new extension to the open page by itself, and it takes over. Chromium leaves the old one alone.
    if (browser === 'firefox') {
      await driver.waitFor(
        () => document.querySelector('du-thao-panel:not([data-test-old])') !== null,
        null,
        'the new panel',
      );
      await page.see('.tab-count.warning');
    } else {
      await page.says('vừa được cập nhật');
      await page.unfold();
      await page.says('Dự Thảo vừa được cập nhật');
      await page.says('Bấm Lưu dự thảo trên trang');
      await driver.press('F8');
    }
    await look('15-cap-nhat');
    expect(await underlines()).toBe(browser === 'firefox' ? 1 : 0);
    expect(await page.texts('.card')).toEqual([]);
    expect(await hosts()).toBe(1);
    await driver.click('#txtNoiDung p:nth-of-type(3)');
    await driver.type('x');
    expect(await data()).not.toBe(before);
    await driver.press('Control+z');
    expect(await data()).toBe(before);
    await openField();
    expect(await page.texts('.banner')).toEqual([]);
    expect(driver.consoleErrors()).toEqual([]);
  });
});
