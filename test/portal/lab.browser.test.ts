import { readFileSync } from 'node:fs';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver, Point } from '../e2e/harness/driver.ts';
import { launch } from '../e2e/harness/launch.ts';
import { type EditorPage, editors, openEditor } from './editors.ts';
import { type Portal, startPortal } from './server.ts';

const squeeze = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** What the reader of a draft sees of its HTML, entities decoded. */
function textOf(html: string): string {
  const read = (node: DefaultTreeAdapterTypes.Node): string =>
    'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(read).join('') : '';
  return squeeze(read(parseFragment(html)));
}

const sentences = readFileSync(new URL('pages/editors/draft.html', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => /^<(?:p|li)\b/.test(line))
  .map(textOf);

/** Runs in the page: a point of the draft's visible part, in the top window's pixels. */
function draftPoint(): Point {
  const editable = window.lab.editable();
  const { x, y, width } = editable.getBoundingClientRect();
  const point = { x: x + width / 2, y: y + 12 };
  let view = editable.ownerDocument.defaultView;
  while (view?.frameElement) {
    const frame = view.frameElement.getBoundingClientRect();
    point.x += frame.x;
    point.y += frame.y;
    view = view.parent as Window & typeof globalThis;
  }
  return point;
}

/** Runs in the page: whether the selectors of the table lead to the draft and to nothing else. */
function leadsToDraft({ frames, editable }: EditorPage): boolean {
  let page: Document | null = document;
  for (const frame of frames) page = page?.querySelector<HTMLIFrameElement>(frame)?.contentDocument ?? null;
  const found = [...(page?.querySelectorAll(editable) ?? [])];
  return found.length === 1 && found[0] === window.lab.editable();
}

describe.each(['chromium', 'firefox'] as const)('the editor lab, %s', (browser) => {
  let portal: Portal;
  let driver: Driver;

  beforeAll(async () => {
    portal = await startPortal();
    driver = await launch(browser);
  });
  afterAll(async () => {
    await driver?.close();
    await portal?.stop();
  });

  const data = () => driver.evaluate(() => window.lab.data(), undefined);
  const until = (wanted: () => Promise<boolean>, message: string) =>
    expect.poll(wanted, { message, interval: 200, timeout: 5_000 }).toBe(true);

  it.each(editors)(
    '$id holds the draft, can be typed into, undoes, redoes and starts anew',
    async ({ id, rich, undoKey, redoKey }) => {
      const page = await openEditor(driver, portal.url, id);
      expect(await driver.evaluate(leadsToDraft, page)).toBe(true);
      const first = await data();
      const text = rich ? textOf(first) : squeeze(first);
      for (const sentence of sentences) expect(text).toContain(sentence);

      await driver.click(await driver.evaluate(draftPoint, undefined));
      await driver.press('x');
      await until(async () => (await data()) !== first, 'the key to arrive');
      const typed = await data();
      // Jodit and SunEditor make a step of the typing only some time after the key.
      await until(async () => {
        await driver.press(undoKey);
        return (await data()) === first;
      }, 'the key to be taken back');
      if (redoKey !== null) {
        await driver.press(redoKey);
        await until(async () => (await data()) === typed, 'the key to come back');
      }

      await driver.evaluate(() => window.lab.reset(), undefined);
      const again = await data();
      // CKEditor 5 draws the ids of list items anew.
      expect(textOf(again)).toBe(textOf(first));
      await driver.click(await driver.evaluate(draftPoint, undefined));
      await driver.press(undoKey);
      expect(await data()).toBe(again);
      expect(driver.consoleErrors()).toEqual([]);
    },
  );

  it('shows one document of several at a time', async () => {
    await openEditor(driver, portal.url, 'cke4-many');
    const shown = () =>
      [...document.querySelectorAll<HTMLElement>('.cke')]
        .filter((editor) => editor.offsetParent !== null)
        .map((editor) => editor.id);
    expect(await driver.evaluate(shown, undefined)).toEqual(['cke_NOI_DUNG_1', 'cke_Y_KIEN']);
    await driver.click('#tab-2');
    expect(await driver.evaluate(shown, undefined)).toEqual(['cke_NOI_DUNG_2', 'cke_Y_KIEN']);
    const first = await data();
    await driver.clickInFrame('#cke_NOI_DUNG_2 iframe', 'p');
    await driver.type('x');
    const second = () =>
      document.querySelector<HTMLIFrameElement>('#cke_NOI_DUNG_2 iframe')?.contentDocument?.querySelector('p')
        ?.textContent;
    await until(async () => (await driver.evaluate(second, undefined))?.includes('x') ?? false, 'the key');
    expect(await data()).toBe(first);
  });

  it('submits what the FCKeditor shape shows', async () => {
    await openEditor(driver, portal.url, 'fck');
    await driver.click(await driver.evaluate(draftPoint, undefined));
    await driver.type('xin');
    await driver.click('#btnTrinhKy');
    await driver.waitFor(
      () => document.querySelector('#ketQua')?.textContent === 'Đã trình ký',
      undefined,
      'the answer',
    );
    const field = await driver.evaluate(
      () => document.querySelector<HTMLInputElement>('input[name=NOI_DUNG]')?.value,
      undefined,
    );
    expect(field).toContain('xin');
    expect(portal.submissions().map(({ fields }) => fields.NOI_DUNG)).toEqual([field]);
  });

  it('has asked nothing of any other host', () => {
    const asked = driver.requests().filter((url) => /^https?:/.test(url));
    expect(asked.length).toBeGreaterThan(editors.length);
    expect(asked.filter((url) => new URL(url).origin !== portal.url)).toEqual([]);
  });
});
