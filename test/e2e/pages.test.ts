import { describe, expect, it } from 'vitest';
import {
  chooseSecrecy,
  clickAt,
  named,
  openPage,
  type PortalPage,
  pages,
  sentShown,
  strangers,
  textAt,
  textOfHtml,
} from '../portal/pages.ts';
import { browsers, withBrowser } from './browsers.ts';

/** A report that there is nothing to say about. */
const blameless = [
  'BÁO CÁO',
  'Kết quả kiểm tra kho lưu trữ năm 2026',
  'Phòng Hành chính đã kiểm tra toàn bộ kho lưu trữ của cơ quan và lập danh mục hồ sơ cần chỉnh lý.',
];

/** Runs in the page: what a field for files does when one is chosen. */
function attach(selector: string): void {
  const field = document.querySelector<HTMLInputElement>(selector);
  if (!field) throw new Error(`No ${selector}`);
  const chosen = new DataTransfer();
  chosen.items.add(new File(['x'], 'bao-cao.docx'));
  field.files = chosen.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

describe.each(browsers)('every page of the demo portal, in %s', (browser) => {
  const bench = withBrowser(browser);
  const look = ({ id }: PortalPage, state: string) => bench.page.picture(`${browser}-trang-${id}-${state}`);
  /** Whether the press was stopped by the reminder: it stands beside the button, in its frame where that speaks for itself. */
  const reminded = async ({ submit: { frames } }: PortalPage) => {
    const look = () =>
      Boolean(document.querySelector('du-thao-panel')?.shadowRoot?.querySelector('.reminder'));
    const [frame] = frames;
    const inFrame = frame ? await bench.driver.evaluateInFrame(frame, look, null) : false;
    return inFrame || bench.driver.evaluate(look, null);
  };

  it.each([...pages, ...strangers])(
    '$id takes a citation past its traps, frames and policies, locks while it is secret, and sends what it shows',
    async (place) => {
      const { driver, page, portal } = bench;
      portal.reset();
      await openPage(driver, portal, place);
      await clickAt(driver, place.editor);
      // Until the draft is read the tab may move, and the panel turn to another frame: a press would miss it.
      await page.see('.tab-count');
      await page.unfold();
      await look(place, 'bang');
      await page.tab('citations');
      await page.find('luat tiep cong dan');
      expect(await page.told(() => driver.press('Enter'))).toContain('Đã chèn Luật Tiếp công dân');

      if (place.secrecy) {
        await chooseSecrecy(driver, place, 'secret');
        await page.says('Đã khóa vì độ mật là “Mật”');
        expect(await page.texts('[role=tab]')).toEqual([]);
        await look(place, 'khoa');
        await chooseSecrecy(driver, place, 'ordinary');
        await page.see('[role=tablist]');
      }

      await clickAt(driver, place.submit);
      const answered = async () => portal.submissions().length > 0 || (await reminded(place));
      await expect.poll(answered).toBe(true);
      await look(place, 'nhac');
      const shown = await textAt(driver, place.editor);
      if (portal.submissions().length === 0) await clickAt(driver, place.submit);
      await sentShown(driver, place);
      const sent = portal.submissions().map(({ fields }) => fields[place.field] ?? '');
      const words = place.rich ? await textOfHtml(driver, sent[0] ?? '') : sent[0];
      expect(sent).toHaveLength(1);
      expect(words).toContain('Luật Tiếp công dân');
      // Editors lay out the HTML they send: what stands between its letters is not theirs to keep.
      expect(words?.replace(/\s+/g, '')).toBe(shown?.replace(/\s+/g, ''));
    },
  );

  it.each(['webforms', 'shell-khac'].map(named))(
    '$id says what is to do until nothing is, and lets that through at the first press',
    async (place) => {
      const { driver, page, portal } = bench;
      portal.reset();
      await openPage(driver, portal, place);
      await clickAt(driver, place.editor);
      await page.see('.tab-count.error');
      await driver.press('Control+a');
      for (const [index, line] of blameless.entries()) {
        if (index > 0) await driver.press('Enter');
        await driver.type(line);
      }
      await page.gone('.tab-count.error');
      await page.unfold();
      await page.tab('checklist');
      await look(place, 'kiem');
      await page.told(() => page.press('.button«Điền giúp»'));
      if (place.id === 'webforms') await driver.evaluateInFrame('#frm', attach, '#txtFileTrinh');
      await page.says('Sẵn sàng trình');
      await look(place, 'san-sang');
      await clickAt(driver, place.submit);
      await sentShown(driver, place);
      expect(portal.submissions()).toHaveLength(1);
    },
  );
});
