import { describe, expect, it } from 'vitest';
import { browsers, withBrowser } from './browsers.ts';
import { editorFrame } from './panel-page.ts';

interface Editor {
  on(event: string, listener: () => void, scope: null, data: null, priority: number): void;
  setReadOnly(on: boolean): void;
}
type PageWithEditor = { CKEDITOR: { instances: { txtNoiDung: Editor } } };

describe.each(browsers)('writing into CKEditor 4 in %s', (browser) => {
  const bench = withBrowser(browser);
  const openFindings = async () => {
    await bench.page.open(`${bench.portal.url}/ioffice/?mo=nhap`);
    await bench.page.unfold();
    await bench.page.tab('findings');
  };

  it('leaves the draft as it was when a listener of the page throws in the middle, and says so', async () => {
    const { page, driver } = bench;
    await openFindings();
    const before = await page.data();
    await driver.evaluate(() => {
      let calls = 0;
      const editor = (globalThis as unknown as PageWithEditor).CKEDITOR.instances.txtNoiDung;
      const listener = () => {
        calls++;
        if (calls === 2) throw new Error('deliberate');
      };
      editor.on('saveSnapshot', listener, null, null, 1);
    }, null);
    await page.fix('99,2');
    await page.says('Văn bản được giữ nguyên.');
    expect(await page.data()).toBe(before);
  });

  it('takes back the fix alone when it comes right after the user’s typing', async () => {
    const { page, driver } = bench;
    await openFindings();
    await page.caretAfter(4);
    await driver.type(' abc');
    const typed = await page.data();
    await page.fix('99,2');
    await page.draftHas('99,2%');
    await driver.evaluateInFrame(editorFrame, () => document.body.focus(), null);
    await driver.press('Control+z');
    await page.draftLacks('99,2%');
    expect(await page.data()).toBe(typed);
    await driver.press('Control+y');
    await page.draftHas('99,2%');
  });

  it('does not write into an editor that only reads', async () => {
    const { page, driver } = bench;
    await openFindings();
    const before = await page.data();
    await driver.evaluate(() => {
      (globalThis as unknown as PageWithEditor).CKEDITOR.instances.txtNoiDung.setReadOnly(true);
    }, null);
    await page.fix('99,2');
    await page.says('chỉ đọc');
    expect(await page.data()).toBe(before);
  });

  it('puts a citation behind what is selected, never in its place', async () => {
    const { page, driver } = bench;
    await page.open(`${bench.portal.url}/ioffice/?mo=nhap`);
    await driver.evaluateInFrame(
      editorFrame,
      () => {
        const text = document.querySelectorAll('body > p')[3]?.firstChild as Text;
        const at = text.data.indexOf('báo cáo định kỳ');
        document.getSelection()?.setBaseAndExtent(text, at, text, at + 'báo cáo định kỳ'.length);
      },
      null,
    );
    await page.unfold();
    await page.tab('citations');
    await page.find('luat tiep cong dan');
    await driver.press('Enter');
    await page.draftHas('báo cáo định kỳ Luật Tiếp công dân về công tác dân vận');
  });

  it('puts a citation into a document without a word', async () => {
    const { page, driver } = bench;
    await driver.goto(`${bench.portal.url}/ioffice/?mo=moi`);
    await driver.clickInFrame(editorFrame, 'body');
    await page.see('.tab-folded');
    await page.unfold();
    await page.tab('citations');
    await page.find('59/2023/nd-cp');
    await driver.press('Enter');
    await page.draftHas('Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ');
    expect((await page.draft()).trim()).toMatch(/^Nghị định số 59\/2023\/NĐ-CP [^\n]*$/);
  });
});
