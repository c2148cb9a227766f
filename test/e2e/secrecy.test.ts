import { describe, expect, it } from 'vitest';
import { clickAt, named, openPage } from '../portal/pages.ts';
import { browsers, withBrowser } from './browsers.ts';
import { editorFrame } from './panel-page.ts';

/** Highlights of ours in the editor's frame: a sign that its words were read. */
const highlighted = (frame: string) => {
  const view = document.querySelector<HTMLIFrameElement>(frame)?.contentWindow as Window & typeof globalThis;
  return [...view.CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0);
};

const choose = (label: string) => {
  const field = document.querySelector<HTMLSelectElement>('#DO_MAT');
  if (!field) throw new Error('No Độ mật');
  field.value = label;
  field.dispatchEvent(new Event('change', { bubbles: true }));
};

describe.each(browsers)('secrecy in %s', (browser) => {
  const bench = withBrowser(browser);

  it('locks before a draft marked Mật is read, and opens when the field says Bình thường', async () => {
    const { page, driver, portal } = bench;
    await page.open(`${portal.url}/ioffice/?mo=nhap&mat=1`);
    await page.press('.tab-folded');
    await page.says('Đã khóa vì độ mật là “Mật”');
    expect(await driver.evaluate(highlighted, editorFrame)).toBe(0);
    expect(await page.texts('[role=tab]')).toEqual([]);

    await driver.evaluate(choose, 'Bình thường');
    await page.see('[role=tablist]');
    await driver.waitFor(highlighted, editorFrame, 'underlines');

    await driver.evaluate(choose, 'Tuyệt mật');
    await page.says('Đã khóa vì độ mật là “Tuyệt mật”');
    expect(await page.texts('[role=tab]')).toEqual([]);
    expect(await driver.evaluate(highlighted, editorFrame)).toBe(0);
  });

  it('is locked from the load on, and stays so while the page draws its form anew', async () => {
    const { page, driver, portal } = bench;
    const zk = named('zk');
    await openPage(driver, portal, { ...zk, path: `${zk.path}?mat` });
    await clickAt(driver, zk.editor);
    await page.press('.tab-folded');
    await page.says('Đã khóa vì độ mật là “Mật”');
    const drawn = () => driver.evaluate(() => document.querySelector('.z-page')?.id, null);
    const before = await drawn();
    await driver.click('.z-combobox-input');
    await driver.click('.z-comboitem«Công văn»');
    await expect.poll(drawn).not.toBe(before);
    await page.says('Đã khóa vì độ mật là “Mật”');
    expect(await page.texts('[role=tab]')).toEqual([]);
  });

  it('locks by itself when a script has chosen a level and told nobody', async () => {
    const { page, driver, portal } = bench;
    await page.open(`${portal.url}/ioffice/?mo=nhap`);
    await page.unfold();
    await driver.evaluate(() => {
      const field = document.querySelector<HTMLSelectElement>('#DO_MAT');
      if (field) field.value = 'Tối mật';
    }, null);
    await page.says('Đã khóa vì độ mật là “Tối mật”');
    expect(await page.texts('[role=tab]')).toEqual([]);
    expect(await driver.evaluate(highlighted, editorFrame)).toBe(0);
  });

  it('asks for the secrecy anew before each press of ours that reads: a script may have changed it without an event', async () => {
    const { page, driver, portal } = bench;
    await page.open(`${portal.url}/ioffice/?mo=nhap`);
    await page.unfold();
    await page.tab('findings');
    const before = await page.data();
    await driver.evaluate(() => {
      const choose = () => {
        const field = document.querySelector<HTMLSelectElement>('#DO_MAT');
        if (field) field.value = 'Tối mật';
      };
      window.addEventListener('pointerdown', choose, { capture: true, once: true });
    }, null);
    await page.press('.finding .button');
    await page.says('Đã khóa vì độ mật là “Tối mật”');
    expect(await page.data()).toBe(before);
  });

  it('lets a locked draft be submitted as if we were not there', async () => {
    const { page, driver, portal } = bench;
    portal.reset();
    await page.open(`${portal.url}/ioffice/?mo=nhap&mat=1`);
    await driver.click('#btnTrinhKy');
    await driver.waitFor(
      () => document.querySelector('#ketQua')?.textContent === 'Đã trình ký',
      null,
      '«Đã trình ký»',
    );
    expect(portal.submissions()).toHaveLength(1);
  });

  it('locks on a mark that stands in the text itself', async () => {
    const { page, driver, portal } = bench;
    await page.open(`${portal.url}/ioffice/?mo=nhap`);
    await page.unfold();
    await driver.evaluateInFrame(
      editorFrame,
      () => {
        const mark = document.createElement('p');
        mark.textContent = 'TỐI MẬT';
        document.body.prepend(mark);
      },
      null,
    );
    await page.says('Đã khóa vì độ mật là “TỐI MẬT”');
    expect(await page.texts('[role=tab]')).toEqual([]);
  });
});
