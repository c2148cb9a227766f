import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsers, withBrowser } from './browsers.ts';
import { type FramePages, serveFramePages } from './frame-pages.ts';

type Watched = Window & { messages?: unknown[]; heard: string[] };

describe.each(browsers)('what a page learns of Dự Thảo in %s', (browser) => {
  const bench = withBrowser(browser);
  let pages: FramePages;
  beforeAll(async () => {
    pages = await serveFramePages();
  });
  afterAll(() => pages?.stop());

  const openCitations = async () => {
    await bench.driver.goto(pages.url);
    await bench.driver.click('#trichYeu');
    await bench.page.see('.tab-count.error');
    await bench.page.unfold();
    await bench.page.tab('citations');
  };

  it('is nothing by message: no id, no name of a script', async () => {
    await openCitations();
    const messages = () => bench.driver.evaluate(() => (window as unknown as Watched).messages ?? [], null);
    expect(await messages()).toEqual([]);
    await bench.driver.evaluate(() => window.postMessage('own', '*'), null);
    await expect.poll(messages).toEqual(['own']);
  });

  it('is nothing of what is typed in the panel, for listeners that wait until an event comes up to them', async () => {
    const { driver, page } = bench;
    await openCitations();
    await driver.evaluate(() => {
      const watched = window as unknown as Watched;
      watched.heard = [];
      for (const type of [
        ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'textInput'],
        ...['compositionstart', 'compositionupdate', 'compositionend', 'copy', 'cut', 'paste'],
      ])
        for (const target of [window, document, document.documentElement])
          target.addEventListener(type, () => watched.heard.push(type));
    }, null);
    const heard = () => driver.evaluate(() => (window as unknown as Watched).heard.splice(0), null);
    await page.press('.search input');
    await driver.type('Luật tố cáo');
    for (const keys of ['Control+a', 'Control+c', 'Control+x', 'Control+v']) await driver.press(keys);
    if (browser === 'chromium') await driver.compose(['l', 'lu', 'luật']);
    await page.see('.result');
    expect(await page.value('.search input')).toContain('Luật tố cáo');
    expect(await heard()).toEqual([]);
    await driver.click('#trichYeu');
    await driver.type('a');
    expect(await heard()).toContain('keydown');
  });
});
