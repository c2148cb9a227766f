import type { EditorAdapter } from '../../lib/editor/adapter.ts';
import type { Driver } from '../e2e/harness/driver.ts';
import type { BrowserName } from '../e2e/harness/find-browser.ts';
import { launch } from '../e2e/harness/launch.ts';
import { type EditorPage, openEditor } from '../portal/editors.ts';
import { startPortal } from '../portal/server.ts';
import { domCode } from './lib-page.ts';

declare global {
  interface Window {
    /** Our adapter of the editor on the page. */
    adapter: EditorAdapter;
  }
}

/** A page of the editor lab with the adapters in it. */
export interface LabPage {
  readonly driver: Driver;
  /** Loads the page of an editor. */
  open(id: string): Promise<EditorPage>;
  /** Makes the editor anew with the first draft, gives it the focus by a real click, and opens our adapter of it. */
  reset(): Promise<void>;
  /** Opens our adapter of the editor on the page, anew where the page has replaced what it was opened on. */
  openAdapter(): Promise<void>;
  /** Puts the caret behind these words and waits until the editor leaves it there. */
  caretAfter(words: string): Promise<void>;
  /** What the editor would save, without the white space between blocks and with all entities decoded. */
  data(): Promise<string>;
  close(): Promise<void>;
}

/**
 * Runs in the page: true once the caret stays there. Editors hear of the browser's selection a moment later, and one
 * that has just got the focus may put it back where it was.
 */
async function putCaretAfter(words: string): Promise<boolean> {
  const at = window.adapter.read().text.indexOf(words) + words.length;
  const isThere = () => window.adapter.selection()?.start === at;
  if (at < words.length) return false;
  const wasThere = isThere();
  if (!wasThere) window.adapter.select({ start: at, end: at });
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  return wasThere && isThere();
}

export async function openLabPage(browser: BrowserName): Promise<LabPage> {
  const [portal, code] = await Promise.all([startPortal(), domCode()]);
  const driver = await launch(browser);
  let page: EditorPage;

  const openAdapter = () =>
    driver.evaluate(() => {
      const { openEditor: open, run } = window.duThao;
      const adapter = open(window.lab.editable(), async (edit) => run(edit));
      if (!adapter) throw new Error('Nobody serves this editor');
      adapter.observe(() => undefined);
      window.adapter = adapter;
    }, undefined);
  const reset = async () => {
    await driver.evaluate(() => window.lab.reset(), undefined);
    const paragraph = `${page.editable} > p:nth-of-type(3)`;
    const [frame] = page.frames;
    if (frame === undefined) await driver.click(paragraph);
    else await driver.clickInFrame(frame, paragraph);
    await openAdapter();
  };

  return {
    driver,
    reset,
    openAdapter,
    open: async (id) => {
      page = await openEditor(driver, portal.url, id);
      await driver.evaluate((script) => {
        // biome-ignore lint/security/noGlobalEval: the page is the lab's; so the code comes in without a script file.
        window.eval(script);
      }, code);
      return page;
    },
    caretAfter: async (words) => {
      await driver.waitFor(putCaretAfter, words, `the caret behind “${words}”`);
    },
    data: () =>
      driver.evaluate(() => {
        const { body } = new DOMParser().parseFromString(window.lab.data(), 'text/html');
        return body.innerHTML.replaceAll(/>\s+</g, '><').replaceAll(/\s+(?=<\/)|\s+$/g, '');
      }, undefined),
    close: async () => {
      await driver.close();
      await portal.stop();
    },
  };
}
