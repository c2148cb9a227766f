import { describe, expect, it } from 'vitest';
import { clickAt, openPage, type PortalPage, pages, sentShown, strangers } from '../portal/pages.ts';
import { browsers, withBrowser } from './browsers.ts';

describe.each(browsers)('every page of the demo portal, in %s', (browser) => {
  const bench = withBrowser(browser);
  /** Whether the press was stopped by the reminder: it stands beside the button, in its frame where that speaks for itself. */
  const reminded = async ({ submit: { frames } }: PortalPage) => {
    const look = () =>
      Boolean(document.querySelector('du-thao-panel')?.shadowRoot?.querySelector('.reminder'));
    const [frame] = frames;
    const inFrame = frame ? await bench.driver.evaluateInFrame(frame, look, null) : false;
    return inFrame || bench.driver.evaluate(look, null);
  };

  it.each([...pages, ...strangers])(
    '$id takes a citation past its traps, frames and policies, and sends it',
    async (place) => {
      const { driver, page, portal } = bench;
      portal.reset();
      await openPage(driver, portal, place);
      await clickAt(driver, place.editor);
      // Until the draft is read the tab may move, and the panel turn to another frame: a press would miss it.
      await page.see('.tab-count');
      await page.unfold();
      await page.tab('citations');
      await page.find('luat tiep cong dan');
      expect(await page.told(() => driver.press('Enter'))).toContain('Đã chèn Luật Tiếp công dân');

      await clickAt(driver, place.submit);
      const answered = async () => portal.submissions().length > 0 || (await reminded(place));
      await expect.poll(answered).toBe(true);
      if (portal.submissions().length === 0) await clickAt(driver, place.submit);
      await sentShown(driver, place);
      const sent = portal.submissions().at(-1)?.fields[place.field] ?? '';
      expect(sent.replaceAll('&ocirc;', 'ô').replaceAll('&acirc;', 'â')).toContain('Luật Tiếp công dân');
    },
  );
});
