import { describe, expect, it } from 'vitest';
import { clickAt, named, openPage } from '../portal/pages.ts';
import { browsers, withBrowser } from './browsers.ts';
import { editorFrame, submit } from './panel-page.ts';

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

  it('goes with Esc wherever the focus is, and the page’s own dialog stays', async () => {
    const { driver, page } = bench;
    await openDraft();
    await driver.click(submit);
    await page.see('.reminder .button:focus');
    await driver.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.focus(), submit);
    await driver.press('Escape');
    await page.gone('.reminder');
    expect(await page.draft()).toContain('99.2%');
    await driver.click(submit);
    await done('Đã trình ký');
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

  it('is never under the panel, wherever the page is scrolled to', async () => {
    const { driver, page, portal } = bench;
    portal.reset();
    await driver.setViewport(1366, 500);
    const place = named('ip');
    await openPage(driver, portal, place);
    await clickAt(driver, place.editor);
    await page.see('.tab-count');
    await page.unfold();
    // Over the button, once that is in sight, the panel ends above it; else it goes down to the edge.
    for (const inSight of [true, false, true]) {
      await driver.evaluate((scrolled) => scrollTo(0, scrolled ? document.body.scrollHeight : 0), inSight);
      await driver.waitFor(
        () => {
          const panel = document.querySelector('du-thao-panel')?.shadowRoot?.querySelector('.panel');
          const button = document.querySelector('#btnTrinh')?.getBoundingClientRect();
          const bottom = panel?.getBoundingClientRect().bottom ?? 0;
          return button && Math.abs(bottom - Math.min(button.top - 8, innerHeight - 14)) < 1;
        },
        null,
        `the panel above the button in sight: ${inSight}`,
      );
    }
    await driver.click('#btnTrinh');
    await done('Đã trình ký');
    expect(portal.submissions()).toHaveLength(1);
    await driver.setViewport(1366, 768);
  });

  it('keeps the page’s button lit where the page has scrolled it, and lets it be pressed there', async () => {
    const { driver, page, portal } = bench;
    portal.reset();
    await driver.setViewport(1366, 500);
    await driver.goto(`${portal.url}/ip/`);
    await driver.click('#noi_dung p:nth-of-type(2)');
    await driver.press('End');
    await driver.type(' Đạt 97.3%.');
    await page.see('.tab-count.error');
    await driver.click('#btnTrinh');
    await page.see('.reminder');
    for (const by of [-40, 30]) {
      const before = await driver.evaluate((distance) => {
        const { top } = document.querySelector('#btnTrinh')?.getBoundingClientRect() ?? { top: Number.NaN };
        scrollBy(0, distance);
        return top;
      }, by);
      await driver.waitFor(
        (wanted) => {
          const halo = document.querySelector('du-thao-panel')?.shadowRoot?.querySelector('.halo');
          const lit = halo?.getBoundingClientRect();
          const button = document.querySelector('#btnTrinh')?.getBoundingClientRect();
          if (!lit || !button || Math.abs(button.top - wanted) > 1) return false;
          return lit.top < button.top && button.bottom < lit.bottom && lit.bottom - lit.top < 60;
        },
        before - by,
        `the light on the button after scrolling by ${by}`,
      );
    }
    await driver.click('#btnTrinh');
    await done('Đã trình ký');
    expect(portal.submissions()).toHaveLength(1);
    await driver.setViewport(1366, 768);
  });

  it('never stops a press once that is switched off, and does again once it is on', async () => {
    const { driver, page } = bench;
    await openDraft();
    await page.unfold();
    const toggle = async () => {
      await page.press('.header .icon-button');
      await page.press('.menu-item«Nhắc trước khi trình»');
      await driver.clickInFrame(editorFrame, 'body > p:nth-of-type(4)');
      await page.gone('.menu');
    };
    await toggle();
    await driver.click(submit);
    await done('Đã trình ký');
    expect(buttons()).toEqual(['trinh-ky']);
    await toggle();
    await driver.click(submit);
    await page.see('.reminder');
    expect(buttons()).toEqual(['trinh-ky']);
  });

  it('touches nothing after Ký số: no fix, no reminder', async () => {
    const { driver, page } = bench;
    await openDraft();
    await page.unfold();
    await page.tab('findings');
    await page.see('.finding .button');
    await driver.evaluate((selector) => {
      const sign = document.createElement('button');
      sign.type = 'button';
      sign.id = 'btnKySo';
      sign.textContent = 'Ký số';
      document.querySelector(selector)?.before(sign);
    }, submit);
    const before = await page.data();
    await driver.click('#btnKySo');
    await page.says('Văn bản đã ký');
    expect(await page.texts('.finding .button')).not.toContain('Sửa');
    await driver.clickInFrame(editorFrame, 'body > p:nth-of-type(4)');
    await driver.press('F8');
    await page.see('.card');
    await driver.press('Alt+Enter');
    await driver.press('Escape');
    await driver.click(submit);
    await done('Đã trình ký');
    expect(await page.data()).toBe(before);
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
