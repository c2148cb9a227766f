import { describe, expect, it } from 'vitest';
import { browsers, withBrowser } from './browsers.ts';
import { editorFrame, submit } from './panel-page.ts';

const abstract = '#TRICH_YEU';
const textOf = (selector: string) => document.querySelector<HTMLTextAreaElement>(selector)?.value ?? '';

describe.each(browsers)('the field beside the draft in %s', (browser) => {
  const bench = withBrowser(browser);
  const openAbstract = async () => {
    const { page, driver, portal } = bench;
    await page.open(`${portal.url}/ioffice/?mo=nhap`);
    await page.unfold();
    await driver.click(abstract);
    await page.says('Trích yếu');
  };

  it('is checked while it has the focus, and fixed with an undo of its own', async () => {
    const { page, driver } = bench;
    await openAbstract();
    await driver.press('End');
    await driver.type(', ngày 5/2/2026');
    const typed = await driver.evaluate(textOf, abstract);
    await page.tab('findings');
    await page.fix('05/02');
    await driver.waitFor(
      (field) => document.querySelector<HTMLTextAreaElement>(field)?.value.includes('05/02/2026'),
      abstract,
      'the fix',
    );
    await driver.press('Control+z');
    expect(await driver.evaluate(textOf, abstract)).toBe(typed);
  });

  it('gives back what was typed into it, whatever was typed into the panel since', async () => {
    const { page, driver } = bench;
    await openAbstract();
    const before = await driver.evaluate(textOf, abstract);
    await driver.press('End');
    await driver.type(' qx');
    await page.tab('citations');
    await page.press('.search input');
    await driver.type('tiep cong dan');
    await page.press('.search .icon-button');
    await driver.click(abstract);
    await driver.press('Control+z');
    expect(await driver.evaluate(textOf, abstract)).toBe(before);
    await driver.press('Control+z');
    await driver.press('Control+y');
    expect(await driver.evaluate(textOf, abstract)).toBe(`${before} qx`);
    await page.see('.search input:placeholder-shown');
  });

  it('is no report of its own that could lack sections', async () => {
    const { page } = bench;
    await openAbstract();
    await page.tab('checklist');
    await page.says('Không còn lỗi');
    expect(await page.texts('.row-title')).not.toContain('Chưa có nội dung tiếp công dân');
  });

  it('gives way to the draft once the focus has left it, not when it goes to the panel', async () => {
    const { page, driver } = bench;
    await openAbstract();
    await driver.type('a');
    await page.tab('citations');
    await page.press('.search input');
    await driver.type('tiep cong dan');
    await page.see('.result');
    await page.names('Trích yếu');
    await driver.click('#LOAI_VAN_BAN');
    // A press that begins before the panel has turned to the draft would be lost.
    await page.names('BC dân vận');
    await page.tab('findings');
    await page.says('99,2%');
  });

  it('is no way around the reminder: what is judged is the draft', async () => {
    const { page, driver, portal } = bench;
    await openAbstract();
    portal.reset();
    await driver.click(submit);
    await page.see('.reminder');
    expect(await page.texts('.reminder .row-title')).toContain('Tiếp công dân chưa có số liệu');
    expect(portal.submissions()).toHaveLength(0);
  });

  it('shows the card of the words under the pointer after a rest, and closes it when the pointer leaves', async () => {
    const { page, driver, portal } = bench;
    await page.open(`${portal.url}/ioffice/?mo=nhap`);
    await page.unfold();
    await page.tab('findings');
    await page.see('.finding');
    // The card of the words at the caret, once closed, does not come back meanwhile.
    await driver.evaluateInFrame(editorFrame, () => document.body.focus(), null);
    await driver.press('F8');
    await page.see('.card');
    await driver.press('Escape');
    await page.gone('.card');
    await driver.evaluateInFrame(
      editorFrame,
      () => void document.dispatchEvent(new Event('selectionchange')),
      null,
    );
    const words = await driver.evaluateInFrame(
      editorFrame,
      () => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = (node as Text).data.indexOf('kinh tế- xã hội');
          if (at < 0) continue;
          const range = document.createRange();
          range.setStart(node, at + 6);
          range.setEnd(node, at + 9);
          const { x, y, width, height } = range.getBoundingClientRect();
          return { x: x + width / 2, y: y + height / 2 };
        }
        return null;
      },
      null,
    );
    const frame = await driver.evaluate((selector) => {
      const { x, y } = document.querySelector(selector)?.getBoundingClientRect() ?? { x: 0, y: 0 };
      return { x, y };
    }, editorFrame);
    if (!words) throw new Error('No such words in the draft');
    await driver.hover({ x: frame.x + words.x, y: frame.y + words.y });
    await page.see('.card');
    expect((await page.texts('.card-words')).join()).toContain('tế- xã');
    await driver.hover({ x: frame.x + 10, y: frame.y + 200 });
    await page.gone('.card');
  });
});
