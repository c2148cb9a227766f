import { describe, expect, it } from 'vitest';
import { clickAt, named, openPage } from '../portal/pages.ts';
import { browsers, withBrowser } from './browsers.ts';
import { submit } from './panel-page.ts';

describe.each(browsers)('pressing the portal’s buttons in %s', (browser) => {
  const bench = withBrowser(browser);
  const openDraft = async () => {
    bench.portal.reset();
    await bench.page.open(`${bench.portal.url}/ioffice/?mo=nhap`);
    await bench.page.see('.tab-count.error');
  };
  const done = (words: string) =>
    bench.driver.waitFor(
      (text) => document.querySelector('#ketQua')?.textContent === text,
      words,
      `«${words}»`,
    );
  const buttons = () => bench.portal.submissions().map(({ button }) => button);

  it('never touches Lưu dự thảo', async () => {
    await openDraft();
    await bench.driver.click('#btnLuuDuThao');
    await done('Đã lưu dự thảo');
    expect(buttons()).toEqual(['luu-du-thao']);
    expect(await bench.page.texts('.reminder')).toEqual([]);
  });

  it('stops Trình ký once for one text, also by Enter, and again only after the text has changed', async () => {
    const { driver, page } = bench;
    await openDraft();
    await driver.click('#NOI_NHAN');
    await driver.press('Enter');
    await page.see('.reminder');
    expect(buttons()).toEqual([]);
    await page.press('.reminder .button:nth-of-type(2)');
    await page.gone('.reminder');
    await driver.click(submit);
    await done('Đã trình ký');
    expect(buttons()).toEqual(['trinh-ky']);

    await driver.clickInFrame('iframe.cke_wysiwyg_frame', 'body > p:nth-of-type(4)');
    await driver.type('x');
    await driver.click(submit);
    await page.see('.reminder');
    expect(buttons()).toEqual(['trinh-ky']);
    await page.press('.reminder .button.fill');
    await page.see('#dt-tab-checklist[aria-selected=true]');
  });

  it.each([
    ['an editor', 'div'],
    ['a text area', 'textarea'],
  ])('judges a second draft of the form too, in %s, once for its text', async (_, tag) => {
    const { driver, page } = bench;
    await openDraft();
    await driver.evaluate((name) => {
      const second = document.createElement(name);
      second.id = 'phuLuc';
      second.style.cssText = 'display: block; width: 600px; height: 60px';
      if (name === 'div') second.contentEditable = 'true';
      second.textContent =
        'Phụ lục kèm theo: tỷ lệ giải quyết đúng hạn của Văn phòng đạt 97.5% số việc được giao trong kỳ báo cáo này.';
      document.querySelector('#btnTrinhKy')?.before(second);
    }, tag);
    await driver.click(submit);
    await page.see('.reminder');
    await page.press('.reminder .button:nth-of-type(2)');
    await page.gone('.reminder');
    await driver.click(submit);
    await page.see('.reminder');
    expect(buttons()).toEqual([]);
    await page.press('.reminder .button.fill');
    await page.tab('findings');
    await page.says('97.5');
    await driver.click(submit);
    await done('Đã trình ký');
    expect(buttons()).toEqual(['trinh-ky']);
  });

  it('counts a double click as the one press that it is', async () => {
    const { driver, page } = bench;
    await openDraft();
    await driver.doubleClick(submit);
    await page.see('.reminder');
    expect(buttons()).toEqual([]);
    await page.still();
    expect(await page.texts('.reminder')).toHaveLength(1);
    await page.press('.reminder .button:nth-of-type(2)');
    await page.gone('.reminder');
    await driver.click(submit);
    await done('Đã trình ký');
    expect(buttons()).toEqual(['trinh-ky']);
  });

  it('counts a key that is held down as one press', async () => {
    const { driver, page } = bench;
    await openDraft();
    await driver.click('#NOI_NHAN');
    await driver.hold('Enter', 4);
    await page.see('.reminder');
    await page.still();
    expect(await page.texts('.reminder')).toHaveLength(1);
    expect(buttons()).toEqual([]);
    await driver.press('Escape');
    await page.gone('.reminder');
    await driver.click('#NOI_NHAN');
    await driver.press('Enter');
    await done('Đã trình ký');
    expect(buttons()).toEqual(['trinh-ky']);
  });

  it('lets the press through when our panel was taken off the page', async () => {
    await openDraft();
    await bench.driver.evaluate(() => document.querySelector('du-thao-panel')?.remove(), null);
    await bench.driver.click(submit);
    await done('Đã trình ký');
  });

  it('lets the press through when the editor is gone and has left its markup in the field behind it', async () => {
    await openDraft();
    await bench.driver.evaluate(() => {
      const { CKEDITOR } = globalThis as unknown as {
        CKEDITOR: { instances: { txtNoiDung: { destroy(): void } } };
      };
      CKEDITOR.instances.txtNoiDung.destroy();
      const form = document.querySelector<HTMLFormElement>('#thongtin_form');
      form?.addEventListener('submit', () => Object.assign(form.dataset, { sent: '' }));
    }, null);
    await bench.page.gone('.tab-count.error');
    await bench.driver.click(submit);
    await bench.driver.waitFor(
      () => document.querySelector('#thongtin_form[data-sent]') !== null,
      null,
      'the submit event',
    );
    expect(await bench.page.texts('.reminder')).toEqual([]);
  });

  it('finds buttons and Độ mật beside an editor that no form is around, frames above it or not', async () => {
    const { driver, page, portal } = bench;
    portal.reset();
    const shell = named('shell');
    await openPage(driver, portal, shell);
    await clickAt(driver, shell.editor);
    await page.see('.tab-count.error');
    await page.unfold();
    await clickAt(driver, shell.submit);
    await page.see('.reminder');
    expect(portal.submissions()).toEqual([]);
    await page.press('.reminder .button:nth-of-type(2)');
    await driver.evaluateInFrame(
      '#egovMain',
      () => {
        const level = document.querySelector<HTMLSelectElement>('#view17_SecurityId');
        if (!level) throw new Error('No Độ mật');
        level.value = 'Mật';
        level.dispatchEvent(new Event('change', { bubbles: true }));
      },
      null,
    );
    await page.says('Đã khóa vì độ mật là “Mật”');
  });
});
