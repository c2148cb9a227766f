import { describe, expect, it } from 'vitest';
import { browsers, withBrowser } from './browsers.ts';
import { editorFrame } from './panel-page.ts';

describe.each(browsers)('the outline in %s', (browser) => {
  const bench = withBrowser(browser);

  it('knows the report, shows what is missing and inserts it with the right number', async () => {
    const { page, driver, portal } = bench;
    await page.open(`${portal.url}/ioffice/?mo=nhap`);
    await page.unfold();
    await page.says('BC dân vận chính quyền');
    await page.says('6 tháng đầu năm 2026');
    await page.says('Có đề mục, chưa có nội dung');
    const before = await page.data();

    await page.pressIn('.section', 'Dân vận khéo', 'Chèn');
    await page.says('sẽ chèn sau mục II.5');
    await page.pressIn('.section', 'Dân vận khéo', 'Chèn đề mục');
    await page.draftHas('6. ');
    const draft = await page.draft();
    const five = draft.indexOf('5. Phối hợp với Mặt trận Tổ quốc');
    const six = draft.search(/6\. .*[Dd]ân vận khéo/);
    expect(six).toBeGreaterThan(five);
    expect(draft.indexOf('III. ĐÁNH GIÁ CHUNG')).toBeGreaterThan(six);
    expect(await page.data()).toMatch(/<strong>6\. /);

    await driver.evaluateInFrame(editorFrame, () => document.body.focus(), null);
    await driver.press('Control+z');
    await page.draftLacks('6. Phong trào');
    expect(await page.data()).toBe(before);
  });
});
