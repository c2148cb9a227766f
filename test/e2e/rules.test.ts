import { describe, expect, it } from 'vitest';
import { browsers, withBrowser } from './browsers.ts';
import { OptionsPage } from './options-page.ts';

const name = 'Dấu phẩy thập phân';

describe.each(browsers)('the rules of the options page in %s', (browser) => {
  const bench = withBrowser(browser);
  /** What the panel of the half-written report lists of the share with a decimal point. */
  const found = async () => {
    const { page, portal } = bench;
    await page.open(`${portal.url}/ioffice/?mo=nhap`);
    await page.unfold();
    await page.tab('findings');
    return (await page.texts('.finding')).filter((finding) => finding.includes('99,2'));
  };

  it('are found by words without diacritics, switched off, and put back by their defaults', async () => {
    const options = new OptionsPage(bench.driver);
    expect(await found()).toHaveLength(1);

    await options.open('quy-tac');
    await options.driver.click('[aria-label="Tìm quy tắc"]');
    await options.driver.type('thap phan');
    await options.driver.click(`[role=switch][aria-label="${name}"]`);
    await options.driver.waitFor(
      (wanted) =>
        document.querySelector(`[aria-label="${wanted}"]`)?.getAttribute('aria-checked') === 'false',
      name,
      'the rule to be off',
    );
    if (process.env.DU_THAO_PICTURES)
      await options.driver.screenshot(`${process.env.DU_THAO_PICTURES}/${browser}-quy-tac.png`);
    expect(await found()).toHaveLength(0);

    await options.open('quy-tac');
    if (process.env.DU_THAO_PICTURES)
      await options.driver.screenshot(`${process.env.DU_THAO_PICTURES}/${browser}-quy-tac-tat-ca.png`);
    await options.press('Về mặc định');
    await options.driver.waitFor(
      (wanted) => document.querySelector(`[aria-label="${wanted}"]`)?.getAttribute('aria-checked') === 'true',
      name,
      'the rule to be on',
    );
    expect(await found()).toHaveLength(1);
    expect(bench.driver.consoleErrors()).toEqual([]);
  });

  it('weigh in the panel what the user makes of them', async () => {
    const options = new OptionsPage(bench.driver);
    const { driver } = options;
    const select = `[aria-label="Mức của quy tắc ${name}"]`;
    const weighs = (level: string) =>
      driver.waitFor(
        ([wanted, value]) => document.querySelector<HTMLSelectElement>(wanted)?.value === value,
        [select, level] as const,
        `the rule to weigh ${level}`,
      );
    await options.open('quy-tac');
    await driver.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.focus(), select);
    // The three levels, the gravest first; a habit is not shown by the panel unless asked for.
    await driver.press('End');
    await weighs('info');
    expect(await found()).toHaveLength(0);

    await options.open('quy-tac');
    await weighs('info');
    await options.press('Về mặc định');
    await weighs('error');
    expect(await found()).toHaveLength(1);
  });
});
