import { beforeAll, describe, it } from 'vitest';
import { withBrowser } from '../e2e/browsers.ts';
import type { BrowserName } from '../e2e/harness/find-browser.ts';
import { editors } from '../portal/editors.ts';
import { copyOnly, whyNot } from './cannot.ts';
import { copies } from './life.ts';
import { lineNames } from './line-names.ts';
import { lines } from './lines.ts';
import { Scene } from './scene.ts';
import { suiteTitle } from './table.ts';

/** Every line for every editor of the lab, in one browser; each editor's page is loaded once unless a line fails on it. */
export function editorSuite(browser: BrowserName): void {
  describe(suiteTitle(browser), () => {
    const bench = withBrowser(browser, { patience: 6_000 });
    // Wide enough that the panel never lies over the draft.
    beforeAll(() => bench.driver.setViewport(1800, 900));

    describe.each(editors)('$id', (editor) => {
      let scene: Scene;
      let tidy = false;
      let failedToOpen: unknown = null;
      beforeAll(() => {
        scene = new Scene(bench.driver, bench.portal.url, editor);
      });
      const open = async () => {
        if (failedToOpen) throw failedToOpen;
        await scene.open().catch((error) => {
          failedToOpen = error;
          throw error;
        });
      };

      const visit = (name: string, line: (scene: Scene) => Promise<void>) =>
        it(name, async () => {
          if (!tidy) await open();
          tidy = false;
          try {
            await line(scene);
            tidy = true;
          } finally {
            if (!tidy) await bench.driver.screenshot(`.output/failures/${browser}-${editor.id}-${name}.png`);
          }
        });

      for (const line of lineNames) if (!whyNot(editor.id, browser, line)) visit(line, lines[line]);
      if (copyOnly.includes(editor.id)) visit('copies instead', copies);
    });
  });
}
