import { beforeEach, describe, expect, it } from 'vitest';
import { browsers, withBrowser } from './browsers.ts';
import { editorFrame } from './panel-page.ts';

describe.each(browsers)('what happens on any day in %s', (browser) => {
  const bench = withBrowser(browser);
  beforeEach(async () => {
    await bench.page.open(`${bench.portal.url}/ioffice/?mo=nhap`);
    await bench.page.unfold();
  });

  it('leaves the words of the draft and the form’s buttons uncovered', async () => {
    const { page, driver } = bench;
    await page.still();
    const panel = await page.box('.panel');
    const text = await driver.evaluate((frame) => {
      const place = document.querySelector<HTMLIFrameElement>(frame);
      const body = place?.contentDocument?.body;
      if (!place || !body) throw new Error('No editor');
      const words = document.createRange();
      words.selectNodeContents(body.querySelectorAll('p')[5] as Node);
      return place.getBoundingClientRect().left + words.getBoundingClientRect().right;
    }, editorFrame);
    expect(panel?.left).toBeGreaterThanOrEqual(text + 7);
    await driver.click('.modal-footer [data-dismiss=modal]');
    await page.says('Bấm vào ô soạn thảo để bắt đầu');
  });

  it('forgets a draft that was closed and reads the next one', async () => {
    const { page, driver } = bench;
    await page.tab('findings');
    await page.see('.finding');
    await driver.click('.modal-footer [data-dismiss=modal]');
    await page.gone('.finding');
    await driver.click('#moBanNhap');
    await page.editorReady();
    await page.see('.finding');
    expect(driver.consoleErrors()).toEqual([]);
  });

  it('lets go of a draft whose frame goes while the page scrolls, with the card open', async () => {
    const { page, driver } = bench;
    await page.tab('findings');
    await page.see('.finding');
    await driver.evaluateInFrame(editorFrame, () => document.body.focus(), null);
    await driver.press('F8');
    await page.see('.card');
    await driver.evaluate((frame) => {
      document.querySelector(frame)?.remove();
      setInterval(() => window.dispatchEvent(new Event('scroll')), 1);
    }, editorFrame);
    await page.gone('.card');
    await page.gone('.finding');
    expect(driver.consoleErrors()).toEqual([]);
  });

  it('copies for support what stands around the draft, and never a word of it', async () => {
    const { page, driver } = bench;
    await page.press('.header .icon-button');
    await page.pressIn('.menu', 'Sao chép', 'Sao chép thông tin hỗ trợ');
    await page.says('Đã sao chép');
    const draft = await page.draft();
    await driver.click('#NOI_NHAN');
    await driver.press('Control+a');
    await driver.press('Control+v');
    const copied = await driver.waitFor(
      () => /^Dự Thảo \d.*/.exec(document.querySelector<HTMLInputElement>('#NOI_NHAN')?.value ?? '')?.[0],
      null,
      'the copied lines in Nơi nhận',
    );
    expect(copied).toContain('Trình duyệt: Mozilla/5.0');
    expect(copied).toContain('number/decimal');
    // Names and figures of the draft, and any three words of it in a row.
    const words = draft.split(/\s+/).filter(Boolean);
    const said = words.flatMap((_, at) => (at > 1 ? [words.slice(at - 2, at + 1).join(' ')] : []));
    expect(said.filter((three) => copied.includes(three))).toEqual([]);
    expect(copied).not.toMatch(/Vĩnh An|99[.,]2|3924|33\/CT-TTg/);
  });

  it('fixes all that is certain as one step, which one Ctrl+Z takes back alone', async () => {
    const { page, driver } = bench;
    await page.caretAfter(4);
    await driver.type(' Xin báo cáo.');
    await page.draftHas('Xin báo cáo.');
    await page.tab('findings');
    const before = await page.data();
    await page.press('.foot .button.fill');
    await page.see('.preview-row');
    await page.press('.foot .button.fill');
    await page.says('Đã sửa');
    expect(await page.data()).not.toBe(before);
    await driver.evaluateInFrame(editorFrame, () => document.body.focus(), null);
    await driver.press('Control+z');
    await page.draftHas('99.2%');
    expect(await page.data()).toBe(before);
  });

  it('offers what replaces a repealed document, and puts it in the place of the old one', async () => {
    const { page } = bench;
    await page.tab('citations');
    await page.says('Thay bằng 10/2022/QH15, 59/2023/NĐ-CP.');
    await page.pressIn('.citation', '04/2015', 'Thay bằng 10/2022/QH15');
    await page.draftHas('và Luật Thực hiện dân chủ ở cơ sở.');
    await page.draftLacks('04/2015/NĐ-CP');
  });

  it('inserts behind a citation that was only looked at, and once for a double press', async () => {
    const { page, driver } = bench;
    await page.tab('citations');
    await page.press('.citation«04/2015» >>> .row-main');
    await page.find('luat tiep cong dan');
    expect((await page.texts('.result.open .button.fill'))[0]).toBe('Chèn tại con trỏ');
    await driver.evaluate(() => {
      const panel = document.querySelector('du-thao-panel')?.shadowRoot;
      const insert = panel?.querySelector<HTMLElement>('.result.open .button.fill');
      insert?.click();
      insert?.click();
    }, null);
    await page.says('Đã chèn');
    await driver.type(' rồi');
    await page.draftHas('Luật Tiếp công dân');
    await page.draftHas(' rồi');
    const draft = await page.draft();
    expect(draft).toContain('04/2015/NĐ-CP');
    expect(draft.match(/Luật Tiếp công dân/g)).toHaveLength(1);
  });

  it('mends the date of a citation, and asks which document is meant where several bear its number', async () => {
    const { page, driver } = bench;
    await page.tab('citations');
    await page.pressIn('.citation', '33/CT-TTg', 'Sửa ngày');
    await page.draftHas('33/CT-TTg ngày 26/11/2021');
    await page.caretAfter(4);
    await driver.type(' Nghị quyết số 25-NQ/TW được quán triệt.');
    await page.says('văn bản cùng số. Thêm ngày của văn bản nào?');
    await page.pressIn('.citation', '25-NQ/TW', 'Ngày 03/6/2013');
    await page.draftHas('Nghị quyết số 25-NQ/TW ngày 03/6/2013 được quán triệt.');
    await page.pressIn('.toast', 'Đã sửa ngày', 'Hoàn tác');
    await page.draftHas('Nghị quyết số 25-NQ/TW được quán triệt.');
  });

  it('steps from card to card with the text, and the panel makes way for typing', async () => {
    const { page, driver } = bench;
    await driver.press('F8');
    await page.see('.card');
    // Markup alone, as editors change it at odd moments, is no reason to close it.
    await driver.evaluateInFrame(editorFrame, () => document.body.append(document.createComment('')), null);
    for (const _ of [1, 2, 3]) await page.press('.card [aria-label="Chỗ sau"]');
    const card = await page.box('.card');
    expect(card?.bottom).toBeLessThanOrEqual(768);
    await driver.setViewport(1024, 600);
    await page.caretAfter(1);
    await driver.type(' x');
    await page.see('.tab-folded');
    await page.draftHas(' x');
    await driver.setViewport(1366, 768);
  });
});
