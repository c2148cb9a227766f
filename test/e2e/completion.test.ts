import { beforeAll, describe, expect, it } from 'vitest';
import { Scene } from '../editors/scene.ts';
import { editors } from '../portal/editors.ts';
import { browsers, withBrowser } from './browsers.ts';

const place = 'đơn được thực hiện theo';
const full =
  'Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ về tiếp tục tăng cường và đổi mới công tác dân vận';
const listed = '.completion [role=option]';
const chosen = '.completion [aria-selected=true]';

const tried = editors.filter(({ id }) => ['cke4-iframe', 'cke5', 'tinymce8', 'textarea'].includes(id));

describe.each(browsers)('completion while typing in %s', (browser) => {
  const bench = withBrowser(browser);
  // Wide enough that the panel never lies over the draft.
  beforeAll(() => bench.driver.setViewport(1800, 900));

  describe.each(tried)('$name', (editor) => {
    let scene: Scene;
    beforeAll(async () => {
      scene = new Scene(bench.driver, bench.portal.url, editor);
      await scene.open();
    });

    /** Types behind the place and waits for the list. */
    const begin = async (typed: string) => {
      await scene.caretAfter(place);
      await scene.driver.type(typed);
      await scene.panel.see('.completion');
    };

    it('is no hindrance to Unikey, puts the citation in by Tab once an entry is highlighted, and takes one undo', async () => {
      const { driver, panel } = scene;
      const before = await scene.text();
      await begin(' Chỉ thị số 3');
      for (const part of ['34', 1, '/C', 1, 'CT'])
        if (typeof part === 'string') await driver.type(part);
        else await driver.press('Backspace');
      await scene.textEquals(before.replace(place, `${place} Chỉ thị số 33/CT`));
      await panel.see('.completion');
      expect((await panel.texts(listed)).length).toBeLessThanOrEqual(5);
      expect(await panel.texts(chosen)).toEqual([]);
      const typed = await scene.data();
      await driver.press('ArrowDown');
      await panel.see(chosen);
      expect((await panel.texts(chosen))[0]).toContain('ngày 26/11/2021');
      expect((await panel.texts('.completion-foot'))[0]).toContain('chèn dạng đầy đủ (lần đầu)');
      await driver.press('Tab');
      await scene.textIs(`${place} ${full}`);
      await panel.gone('.completion');
      await scene.undo();
      await scene.dataIs(typed);
    });

    it('is closed by Esc and does not come back at that place by itself, but when it is asked for', async () => {
      const { driver, panel } = scene;
      await panel.tab('citations');
      await begin(' NĐ 130');
      await driver.press('Escape');
      await panel.gone('.completion');
      await driver.type('/2020/NĐ-CP');
      // The draft has been read by then, which is later than the list would have come.
      await expect
        .poll(() => panel.texts('.draft-citations'))
        .toEqual([expect.stringContaining('130/2020/NĐ-CP')]);
      expect(await panel.texts('.completion')).toEqual([]);
      await driver.press('Alt+ArrowDown');
      await panel.see(chosen);
      await driver.press('Enter');
      await scene.textIs('Nghị định số 130/2020/NĐ-CP ngày 30/10/2020 của Chính phủ');
    });

    it('takes a press of the mouse, which leaves the caret in the draft', async () => {
      const { driver, panel } = scene;
      await begin(' Nghị định số 59/2023');
      await panel.press(listed);
      await scene.textIs(
        `${place} Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ quy định chi tiết`,
      );
      expect(await driver.evaluate(() => window.tools.focused(), null)).toBe(true);
      await driver.type(' xyz');
      await scene.textIs('dân chủ ở cơ sở xyz');
    });

    it('comes for what was typed before the draft was first checked', async () => {
      await scene.arrive();
      await begin(' Nghị định số 59/2023');
      expect((await scene.panel.texts(listed))[0]).toContain('59/2023/NĐ-CP');
    });

    it('leaves Enter to the editor while nothing is highlighted', async () => {
      const { driver, panel } = scene;
      await begin(' Quyết định số 217');
      const before = await scene.data();
      await driver.press('Enter');
      await scene.dataLeaves(before);
      await panel.gone('.completion');
      expect(await scene.text()).not.toContain('217-QĐ/TW');
    });
  });
});
