import { expect } from 'vitest';
import { copyOnly } from './cannot.ts';
import { findings, type Scene } from './scene.ts';

/** The panel goes from field to field with the user, and writes into the one it speaks of. */
export async function several(scene: Scene): Promise<void> {
  const { driver, panel, editor } = scene;
  await driver.click('#TRICH_YEU');
  await panel.names('Trích yếu');
  await panel.gone('.finding');
  if (editor.id === 'cke4-many') return otherTabs(scene);
  const before = await scene.data();
  await driver.press('End');
  await driver.type(' ngày 7/1/2026');
  await panel.see('.finding');
  await panel.fix('07/01');
  await driver.waitFor(
    () => document.querySelector<HTMLInputElement>('#TRICH_YEU')?.value.endsWith('ngày 07/01/2026'),
    null,
    'the fix in Trích yếu',
  );
  expect(await scene.data()).toBe(before);
  await scene.clickInto();
  await panel.names('Nội dung');
  await panel.see('.finding');
}

/** Three more instances of CKEditor 4 on the page, two of them in tabs. */
async function otherTabs(scene: Scene): Promise<void> {
  const { driver, panel } = scene;
  const before = await scene.data();
  const saved = (name: string) =>
    driver.evaluate((each) => {
      type WithEditors = { CKEDITOR: { instances: Record<string, { getData(): string }> } };
      return (window as unknown as WithEditors).CKEDITOR.instances[each]?.getData() ?? '';
    }, name);
  await driver.click('#tab-2');
  await driver.clickInFrame('#cke_NOI_DUNG_2 iframe.cke_wysiwyg_frame', 'body > p');
  await expect.poll(() => panel.texts('.finding')).toHaveLength(findings.length);
  await panel.fix('05/02');
  await expect.poll(() => saved('NOI_DUNG_2')).toContain('05/02/2026');
  await driver.clickInFrame('#cke_Y_KIEN iframe.cke_wysiwyg_frame', 'body > p');
  await expect.poll(() => panel.texts('.finding')).toHaveLength(1);
  await panel.fix('05/02');
  await expect.poll(() => saved('Y_KIEN')).toContain('05/02/2026');
  expect(await saved('NOI_DUNG_3')).toContain('5/2/2026');
  expect(await scene.data()).toBe(before);
  await driver.click('#tab-1');
  await scene.clickInto();
  await panel.see('.finding');
}

/** The page destroys the editor and makes a new one: the panel lets go, follows, underlines and fixes there. */
export async function late(scene: Scene): Promise<void> {
  const { driver, panel, editor } = scene;
  await panel.see('.finding');
  const gone = await driver.evaluate(async () => {
    const old = window.lab.editable();
    await window.lab.destroy();
    return !old.isConnected;
  }, null);
  if (gone) await panel.gone('.finding');
  await driver.evaluate(() => window.lab.reset(), null);
  await scene.clickInto();
  await expect.poll(() => panel.texts('.finding')).toHaveLength(findings.length);
  if (editor.rich) await scene.underlined('5/2/2026');
  if (copyOnly.includes(editor.id)) return;
  const expected = (await scene.data()).replace('5/2/2026', '05/02/2026');
  await scene.fix('5/2/2026');
  await scene.dataIs(expected);
}

/** The words change between the list and the press on «Sửa»: nothing is written over what now stands there. */
export async function stale(scene: Scene): Promise<void> {
  const { driver, panel } = scene;
  await panel.see('.finding');
  const before = await scene.text();
  await scene.caretAfter('ngày 9');
  await driver.evaluate((fixed) => {
    const press = () => {
      observer.disconnect();
      draft.ownerDocument.removeEventListener('input', press, true);
      const { shadowRoot } = document.querySelector('du-thao-panel') ?? {};
      const row = [...(shadowRoot?.querySelectorAll<HTMLElement>('.finding') ?? [])].find((each) =>
        each.innerText.includes(fixed),
      );
      row?.querySelector<HTMLElement>('.button')?.click();
    };
    const draft = window.lab.editable();
    // As early as the page can: some editors cancel the input event and write by themselves.
    const observer = new MutationObserver(press);
    draft.ownerDocument.addEventListener('input', press, true);
    observer.observe(draft, { subtree: true, childList: true, characterData: true });
  }, '09/01');
  expect(await panel.told(() => driver.press('8'))).toContain('Chưa sửa');
  await scene.textEquals(before.replace('ngày 9/1/2015', 'ngày 98/1/2015'));
}

/** The first fix is taken back where undo would take more along: the draft is as it was, and the words can be copied. */
export async function copies(scene: Scene): Promise<void> {
  const { panel } = scene;
  const before = scene.textOf(await scene.typeAfter('đơn được thực hiện theo', ' abc'));
  expect(await scene.fix('5/2/2026')).toContain('không nhận sửa');
  expect(await panel.texts('.toast .button')).toEqual(['Sao chép']);
  await scene.textEquals(before);
  await panel.gone('.foot .button');
}

/** An editor that takes no text is left alone, and the panel says so. */
export async function readOnly(scene: Scene): Promise<void> {
  const { driver, panel } = scene;
  await panel.see('.finding');
  await driver.evaluate(() => window.lab.readOnly(true), null);
  const before = await scene.data();
  const said = await scene.fix('99.2%');
  expect(await scene.data()).toBe(before);
  expect(said).toContain('chỉ đọc');
}
