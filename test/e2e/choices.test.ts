import { describe, expect, it } from 'vitest';
import { browsers, withBrowser } from './browsers.ts';
import { OptionsPage } from './options-page.ts';
import { editorFrame } from './panel-page.ts';

describe.each(browsers)('what the user has chosen in %s', (browser) => {
  const bench = withBrowser(browser);
  const openFindings = async () => {
    const { page, portal } = bench;
    await page.open(`${portal.url}/ioffice/?mo=nhap`);
    await page.unfold();
    await page.tab('findings');
    await page.see('.finding');
  };
  const shares = async () => {
    const all = await bench.page.texts('.finding .row-text');
    return all.flatMap((finding) => /\d\d,\d/.exec(finding)?.[0] ?? []);
  };
  /** Puts the caret at the end of the paragraph that holds these words, or of the one before it. */
  const caretAtEnd = (words: string, before: boolean) =>
    bench.driver.evaluateInFrame(
      editorFrame,
      ([wanted, previous]) => {
        const found = [...document.querySelectorAll('body > p')].find((each) =>
          each.textContent?.includes(wanted),
        );
        const target = previous ? found?.previousElementSibling : found;
        if (target) document.getSelection()?.collapse(target, target.childNodes.length);
      },
      [words, before] as const,
    );

  it('stays ignored while the text around it moves, and comes back when it is wanted', async () => {
    const { page, driver } = bench;
    await openFindings();
    expect(await shares()).toEqual(['99,2']);
    await page.press('.finding«99,2» >>> .row-main');
    await page.pressIn('.finding.open', '', 'Bỏ qua');
    await page.see('.ignored');
    expect(await shares()).toEqual([]);

    // New rows wait while the mouse is over the list.
    await driver.clickInFrame(editorFrame, 'body > p:nth-of-type(4)');
    await caretAtEnd('99.2', false);
    await driver.type(' Tháng trước đạt 88.8%.');
    await expect.poll(shares).toEqual(['88,8']);
    await caretAtEnd('99.2', true);
    await driver.press('Enter');
    await driver.type('Quý trước đạt 77.7%.');
    await expect.poll(shares).toEqual(['77,7', '88,8']);

    await openFindings();
    expect(await shares()).toEqual([]);
    await page.press('.ignored .button«Xem từng chỗ»');
    await page.picture(`${browser}-bo-qua`);
    await page.press('.ignored li .button');
    await expect.poll(shares).toEqual(['99,2']);
    await page.gone('.ignored');
    expect(driver.consoleErrors()).toEqual([]);
  });

  it('is the form of the Party: its basis, and its way to cite', async () => {
    const { page, driver } = bench;
    const options = new OptionsPage(driver);
    const choose = async (name: string) => {
      await options.open('chung');
      await driver.click(`[aria-label="Thể thức"] button«${name}»`);
      await driver.waitFor(
        (words) =>
          document.querySelector('[aria-label="Thể thức"] [aria-pressed=true]')?.textContent === words,
        name,
        `“${name}” to be chosen`,
      );
    };
    const told = async () => {
      await openFindings();
      await page.press('.finding«05/02» >>> .row-main');
      await page.see('.finding.open .basis');
      const [basis] = await page.texts('.finding.open .basis');
      await page.tab('citations');
      return [basis, await page.find('30/2020/NĐ-CP')];
    };
    await choose('Đảng (Quy định 399)');
    await options.picture(`${browser}-the-thuc`);
    expect(await told()).toEqual([
      expect.stringContaining('399-QĐ/TW'),
      expect.stringContaining('số 30/2020/NĐ-CP, ngày 05/3/2020'),
    ]);
    await choose('Tự nhận ra');
    expect(await told()).toEqual([
      expect.stringContaining('Nghị định số 30/2020/NĐ-CP'),
      expect.stringContaining('số 30/2020/NĐ-CP ngày 05/3/2020'),
    ]);
    expect(driver.consoleErrors()).toEqual([]);
  });
});
