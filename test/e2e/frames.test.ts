import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsers, withBrowser } from './browsers.ts';
import { around, FramePage, type FramePages, serveFramePages } from './frame-pages.ts';

describe.each(browsers)('a draft in a frame of another origin, in %s', (browser) => {
  const bench = withBrowser(browser);
  let pages: FramePages;
  let frame: FramePage;
  beforeAll(async () => {
    pages = await serveFramePages();
    frame = new FramePage(bench.driver);
  });
  afterAll(() => pages?.stop());

  const look = (name: string) => bench.page.picture(`${browser}-${name}`);
  const open = async (outer: string, editor: string) => {
    await bench.driver.goto(around(outer, `${bench.portal.otherUrl}/editors/${editor}/`));
    await frame.editorReady();
    await frame.clickParagraph('Các các ý kiến');
  };

  it('gets the panel of the whole page: fix, citation, undo, and nothing of ours in the draft', async () => {
    const { driver, page } = bench;
    await open(pages.url, 'cke4-iframe');
    await page.see('.tab-count.error');
    await page.unfold();
    await page.tab('findings');
    const before = await frame.data();
    await page.fix('99,2');
    await frame.draftHas('99,2');
    await page.says('Đã sửa');
    await look('1-sua');
    await driver.press('Control+z');
    await frame.draftHas('99.2');
    expect(await frame.data()).toBe(before);

    await frame.caretBehind('Trình tự tiếp nhận');
    await page.tab('citations');
    await page.find('luat tiep cong dan');
    await driver.press('Enter');
    await frame.draftHas('theo Luật Tiếp công dân');
    await page.says('Đã chèn');
    await frame.focused();
    await driver.type(' mới');
    await frame.draftHas('Luật Tiếp công dân mới');
    await look('2-vien-dan');
    expect(await frame.data()).not.toMatch(/du-thao|highlight/);
    expect(await frame.ours()).toEqual([]);
    expect(driver.consoleErrors()).toEqual([]);
  });

  it('opens the list of documents beside what is typed, and puts the citation in by keys alone', async () => {
    const { driver, page } = bench;
    await open(pages.url, 'cke4-iframe');
    await page.see('.tab-count.error');
    await frame.caretBehind('Trình tự tiếp nhận');
    await driver.type(' Nghị định số 59/2023');
    await frame.oursAre(['.completion']);
    await look('2-goi-y');
    await driver.press('ArrowDown');
    await driver.press('Tab');
    await frame.draftHas('Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ');
    await frame.oursAre([]);
    expect(await frame.data()).not.toMatch(/du-thao|highlight/);
  });

  it('shows the card and the reminder beside the words, and the rest in the panel of the page', async () => {
    const { driver, page } = bench;
    await open(pages.url, 'contenteditable');
    await page.see('.tab-count.warning');
    await driver.press('F8');
    await frame.oursAre(['.card']);
    await look('3-the');
    await driver.press('Escape');
    await frame.oursAre([]);
    await frame.evaluate(() => {
      window.scrollTo(0, 10_000);
      const count = { presses: 0 };
      Object.assign(window, { count });
      document.querySelector('form')?.addEventListener('submit', (event) => {
        event.preventDefault();
        count.presses += 1;
      });
    }, null);
    const submit = await frame.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLElement>('button, input[type=submit]')];
      const found = all.find((each) => (each.innerText || (each as HTMLInputElement).value) === 'Trình ký');
      found?.setAttribute('data-test', 'submit');
      return found !== undefined;
    }, null);
    expect(submit).toBe(true);
    await frame.click('[data-test=submit]');
    await frame.oursAre(['.reminder']);
    const shownAbove = (selector: string, shown: boolean) =>
      driver.waitFor(
        ([part, wanted]) => {
          const found = document.querySelector('du-thao-panel')?.shadowRoot?.querySelector(part);
          return found?.checkVisibility({ visibilityProperty: true }) === wanted;
        },
        [selector, shown] as const,
        `${selector} of the page, shown: ${shown}`,
      );
    await shownAbove('.tab-folded', false);
    await look('4-nhac');
    await frame.click('du-thao-panel >>> .reminder .button.fill');
    await page.see('#dt-tab-checklist[aria-selected=true]');
    await shownAbove('.panel', true);
    await frame.oursAre([]);
    await look('5-danh-muc');
  });

  it('follows the focus between the page’s own field and the frame', async () => {
    const { driver, page } = bench;
    await open(pages.url, 'contenteditable');
    await page.see('.tab-count.error');
    await page.unfold();
    await page.tab('findings');
    await page.says('99.2');
    await driver.click('#trichYeu');
    await page.says('98.5');
    expect((await page.texts('.panel')).join()).not.toContain('99.2');
    await look('6-trich-yeu');
    await frame.clickParagraph('Các các ý kiến');
    await page.says('99.2');
    await page.tab('outline');
    await driver.press('Alt+.');
  });

  it('locks for the secrecy chosen in the page around', async () => {
    const { driver, page } = bench;
    await open(pages.url, 'contenteditable');
    await page.see('.tab-count.error');
    await page.unfold();
    await driver.evaluate(() => {
      const field = document.querySelector<HTMLSelectElement>('#doMat');
      if (!field) throw new Error('No field');
      field.selectedIndex = 1;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }, null);
    await page.says('Đã khóa vì độ mật là “Mật”');
    await look('7-khoa');
  });

  it('reads nothing before the page around has told the secrecy chosen there, however long that takes', async () => {
    const { driver, page } = bench;
    const address = around(pages.url, `${bench.portal.otherUrl}/editors/contenteditable/`, '&mat&cham');
    await driver.goto('about:blank');
    await driver.evaluate((url) => void setTimeout(() => location.assign(url), 0), address);
    await frame.editorReady();
    await frame.clickParagraph('Các các ý kiến');
    await frame.until(() => document.querySelector('du-thao-panel') !== null, null, true, 'the extension');
    const longAfter = (await frame.evaluate(() => performance.now(), null)) + 1500;
    await frame.until((time) => performance.now() > time, longAfter, true, 'a while to pass');
    expect(await frame.ours()).toEqual([]);
    pages.finish();
    await page.press('.tab-folded');
    await page.says('Đã khóa vì độ mật là “Mật”');
    expect(await frame.ours()).toEqual([]);
    expect(await frame.evaluate(() => CSS.highlights.size, null)).toBe(0);
  });

  it('goes back to the page when the frame is taken away', async () => {
    const { driver, page } = bench;
    await open(pages.url, 'contenteditable');
    await page.see('.tab-count.error');
    await page.unfold();
    await driver.evaluate(() => {
      document.querySelector('#trichYeu')?.remove();
      document.querySelector('#khung')?.remove();
    }, null);
    await page.says('Bấm vào ô soạn thảo để bắt đầu');
    await look('8-khung-mat');
    expect(driver.consoleErrors()).toEqual([]);
  });

  it('has the panel in the frame when the page around may not be entered', async () => {
    const { driver } = bench;
    await open(pages.ungranted, 'contenteditable');
    await frame.oursAre(['.tab-folded']);
    expect(await driver.evaluate(() => document.querySelector('du-thao-panel'), null)).toBeNull();
    await frame.click('du-thao-panel >>> .tab-folded');
    await frame.oursAre(['.panel']);
    await look('9-khung-tu-lo');
  });

  it('has the panel in the outermost page that may be entered', async () => {
    const { driver } = bench;
    const inner = around(pages.url, `${bench.portal.otherUrl}/editors/contenteditable/`);
    await driver.goto(around(pages.ungranted, inner));
    await frame.until(
      () => document.querySelector('#khung')?.getBoundingClientRect().width,
      null,
      882,
      'the page in the middle',
    );
    const middle = await frame.evaluate(() => {
      const { left, top } = (document.querySelector('#khung') as Element).getBoundingClientRect();
      return { x: left, y: top };
    }, null);
    const outer = await driver.evaluate(() => {
      const { left, top } = (document.querySelector('#khung') as Element).getBoundingClientRect();
      return { x: left, y: top };
    }, null);
    await frame.until(() => document.readyState, null, 'complete', 'the innermost page');
    await driver.click({ x: outer.x + middle.x + 300, y: outer.y + middle.y + 300 });
    await frame.oursAre(['.tab-folded']);
    // A press that begins before the panel has turned to the innermost frame would end on another tab; what stands in
    // «Trích yếu» around it has an error and no warning.
    await frame.until(
      () => document.querySelector('du-thao-panel')?.shadowRoot?.querySelector('.tab-count.warning') != null,
      null,
      true,
      'the counts of the innermost frame',
    );
    await frame.click('du-thao-panel >>> .tab-folded');
    await frame.oursAre(['.panel']);
    await frame.until(
      () =>
        document
          .querySelector('du-thao-panel')
          ?.shadowRoot?.querySelector('.panel')
          ?.textContent?.includes('mục') ?? false,
      null,
      true,
      'the draft of the innermost frame in the panel',
    );
    await look('10-khung-giua');
    expect(driver.consoleErrors()).toEqual([]);
  });
});
