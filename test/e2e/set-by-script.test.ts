import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browsers, withBrowser } from './browsers.ts';
import { type FramePages, serveFramePages } from './frame-pages.ts';

const opening = 'Sở báo cáo kết quả công tác quý I năm 2026 như sau: tỷ lệ trả lời đúng hạn đạt';
const first = `${opening} 96.1% số việc.`;
const second = `${opening} 97.2% số việc, tăng so với cùng kỳ.`;

describe.each(browsers)('fields that a page’s script sets without an event, in %s', (browser) => {
  const bench = withBrowser(browser);
  let pages: FramePages;
  beforeAll(async () => {
    pages = await serveFramePages();
  });
  afterAll(() => pages?.stop());

  beforeEach(async () => {
    const { driver, page } = bench;
    await driver.goto(pages.url);
    await driver.evaluate(
      (drafts) => {
        const form = document.createElement('form');
        for (const [index, draft] of drafts.entries()) {
          const field = document.createElement('textarea');
          Object.assign(field, { id: `phan${index}`, rows: 5, cols: 60, value: draft });
          form.append(field);
        }
        const button = document.createElement('button');
        Object.assign(button, { id: 'trinh', textContent: 'Trình ký' });
        form.append(button);
        form.addEventListener('submit', (event) => {
          event.preventDefault();
          form.dataset.sent = String(Number(form.dataset.sent ?? 0) + 1);
        });
        const body = document.createElement('body');
        body.append(form);
        document.body.replaceWith(body);
      },
      [first, second],
    );
    await driver.click('#phan0');
    await page.see('.tab-count.error');
  });

  const sent = () =>
    bench.driver.evaluate(() => Number(document.querySelector('form')?.dataset.sent ?? 0), null);
  const submit = async (stopped: boolean) => {
    const { driver, page } = bench;
    const before = await sent();
    await driver.click('#trinh');
    if (stopped) await page.see('.reminder');
    expect(await sent()).toBe(before + (stopped ? 0 : 1));
    if (stopped) {
      await page.press('.reminder .button:nth-of-type(2)');
      await page.gone('.reminder');
    }
  };

  it('are fixed where the words now stand', async () => {
    const { driver, page } = bench;
    await page.unfold();
    await page.tab('findings');
    await page.see('.finding');
    await driver.evaluate(() => {
      const set = () => {
        const field = document.querySelector<HTMLTextAreaElement>('#phan0');
        if (field) field.value = `Kính gửi Ủy ban. ${field.value}`;
      };
      // Behind everything that could make anyone look, right before the press is heard.
      window.addEventListener('click', set, { capture: true, once: true });
    }, null);
    await page.fix('96,1');
    const value = await driver.waitFor(
      () => {
        const text = document.querySelector<HTMLTextAreaElement>('#phan0')?.value ?? '';
        return text.includes('96,1') && text;
      },
      null,
      'the fix',
    );
    expect(value).toBe(`Kính gửi Ủy ban. ${first.replace('96.1', '96,1')}`);
  });

  it('are judged by what stands in them when «Trình ký» is pressed', async () => {
    const { driver } = bench;
    // Once for each of the two.
    await submit(true);
    await submit(true);
    await submit(false);
    await driver.evaluate((text) => {
      const field = document.querySelector<HTMLTextAreaElement>('#phan0');
      if (field) field.value = text;
    }, `${first} Đạt 95.4%.`);
    await submit(true);
    await submit(false);
  });

  it('are stopped once each, though the user goes from one to the other', async () => {
    const { driver, page } = bench;
    await submit(true);
    await driver.click('#phan1');
    await submit(true);
    await driver.click('#phan0');
    await submit(false);
    await driver.click('#phan1');
    await submit(false);
    expect(await page.texts('.reminder')).toEqual([]);
  });

  it('are not stopped where a reminder has no room', async () => {
    const { driver } = bench;
    await driver.setViewport(280, 190);
    await submit(false);
    await driver.setViewport(1366, 768);
  });
});
