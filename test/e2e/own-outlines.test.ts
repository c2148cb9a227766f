import { beforeEach, describe, expect, it } from 'vitest';
import { openEditor } from '../portal/editors.ts';
import { browsers, withBrowser } from './browsers.ts';
import { OptionsPage } from './options-page.ts';
import { editorFrame } from './panel-page.ts';

const name = 'Báo cáo công tác dân vận chính quyền năm 2026';
const sent = `ĐỀ CƯƠNG BÁO CÁO
Công tác dân vận chính quyền năm 2026
(Kèm theo Công văn số 752/SNV-XDCQ ngày 22/5/2026)
I. LÃNH ĐẠO, CHỈ ĐẠO, TRIỂN KHAI
II. KẾT QUẢ THỰC HIỆN
1. Công tác cải cách hành chính (nêu số hồ sơ)
2. Tiếp công dân, giải quyết khiếu nại, tố cáo
3. Chuyen doi so
4. Mục thừa
III. PHƯƠNG HƯỚNG, NHIỆM VỤ
IV. KIẾN NGHỊ, ĐỀ XUẤT`;

describe.each(browsers)('the unit’s own outline in %s', (browser) => {
  const bench = withBrowser(browser);
  let options: OptionsPage;
  beforeEach(() => {
    options = new OptionsPage(bench.driver);
  });

  it('says what is wrong with what is no outline', async () => {
    await options.open('loai-bao-cao');
    await options.says('Chưa có đề cương nào.');
    await options.press('Thêm đề cương');
    await options.fill('[data-field=de-cuong]', 'abc');
    await options.press('Đọc đề cương');
    await options.says('Chưa thấy các đề mục trong 1 dòng.');
    await options.choose('de-cuong.json', '{"deCuong": [\n {"ten": "A"}]}');
    await options.says('Đề cương 1: “ten” phải là chữ');
    await options.choose('de-cuong.docx', 'PK\u0003\u0004');
    await options.says('Mở tệp, chép đề cương rồi dán vào ô.');
    await options.picture(`${browser}-outline-paste`);
    await options.press('Hủy');
    await options.says('Chưa có đề cương nào.');
  });

  it('is read, set right and kept', async () => {
    await options.open('loai-bao-cao');
    await options.press('Thêm đề cương');
    await options.fill('[data-field=de-cuong]', sent);
    await options.press('Đọc đề cương');
    await options.says('Đọc được 8 mục.');
    expect(await options.values('[data-field=ten]')).toEqual([name]);
    await options.says('Nội dung bắt buộc có số liệu: Tiếp công dân');
    await options.driver.click('[aria-label^="Bỏ mục 4. Mục thừa"]');
    await options.fill('[aria-label^="Tên mục 3. Chuyen"]', 'Chuyển đổi số');
    await options.driver.evaluate(() => {
      const rows = [...document.querySelectorAll('.outline-row')];
      rows.at(-1)?.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
    }, null);
    await options.picture(`${browser}-outline-form`);
    await options.press('Lưu đề cương');
    await options.says(`Đã lưu “${name}”.`);
    await options.says('· 7 mục');
    await options.picture(`${browser}-outline-list`);
  });

  it('is what a report with its title is checked by, and gives the sections to insert', async () => {
    const { page, driver, portal } = bench;
    await page.open(`${portal.url}/ioffice/?mo=nhap`);
    await page.unfold();
    await page.press('.type');
    await page.says('Đề cương của đơn vị');
    await page.picture(`${browser}-outline-menu`);
    await page.press(`.menu-item«${name}»`);
    await page.says('Chuyển đổi số');
    expect((await page.texts('.section .row-title')).join('\n')).not.toContain('Mục thừa');
    await page.picture(`${browser}-outline-own`);
    const before = await page.data();
    await page.pressIn('.section', 'Chuyển đổi số', 'Chèn');
    await page.says('sẽ chèn sau mục II.2');
    await page.pressIn('.section', 'Chuyển đổi số', 'Kèm khung số liệu');
    await page.draftHas('3. Chuyển đổi số');
    await driver.evaluateInFrame(editorFrame, () => document.body.focus(), null);
    await driver.press('Control+z');
    await page.draftLacks('Chuyển đổi số');
    expect(await page.data()).toBe(before);
  });

  it('becomes a whole frame in an empty editor, in one step', async () => {
    const { page, driver, portal } = bench;
    await driver.goto(`${portal.url}/ioffice/?mo=moi`);
    await driver.clickInFrame(editorFrame, 'body');
    await page.see('.tab-folded');
    await page.unfold();
    await page.press('.type');
    await page.press(`.menu-item«${name}»`);
    await page.picture(`${browser}-frame-offer`);
    await page.press('.button«=Tạo khung báo cáo»');
    await page.draftHas('1. Công tác cải cách hành chính');
    await page.says('Đã tạo khung báo cáo');
    const lines = (await page.draft()).split('\n').filter((line) => line.trim() !== '');
    expect(lines.slice(0, 3)).toEqual([
      'BÁO CÁO',
      'Công tác dân vận chính quyền năm 2026',
      'I. LÃNH ĐẠO, CHỈ ĐẠO, TRIỂN KHAI',
    ]);
    await page.gone('.frame-offer');
    await page.picture(`${browser}-frame`);
    await driver.evaluateInFrame(editorFrame, () => document.body.focus(), null);
    await driver.press('Control+z');
    await page.draftLacks('BÁO CÁO');
    expect((await page.draft()).trim()).toBe('');
    await page.see('.frame-offer');
  });

  it('is filled in until nothing is missing', async () => {
    const { page, driver } = bench;
    await page.press('.button«=Tạo khung báo cáo»');
    await page.draftHas('1. Công tác cải cách hành chính');
    await driver.evaluate(() => {
      const { CKEDITOR } = globalThis as unknown as {
        CKEDITOR: { instances: { txtNoiDung: { getData(): string; setData(data: string): void } } };
      };
      const editor = CKEDITOR.instances.txtNoiDung;
      editor.setData(editor.getData().replaceAll('………', '05').replaceAll('&hellip;&hellip;&hellip;', '05'));
    }, null);
    await page.says('Đủ 5/5 mục bắt buộc');
    await page.picture(`${browser}-frame-filled`);
    await page.tab('checklist');
    await page.says('Đã đạt');
    expect((await page.texts('.row-title')).join('\n')).not.toMatch(/chưa có|Thiếu/);
  });

  it('becomes a frame in a text field that holds nothing, and is taken back by one undo', async () => {
    const { page, driver, portal } = bench;
    const { editable } = await openEditor(driver, portal.url, 'textarea');
    await driver.click(editable);
    await driver.press('Control+a');
    await driver.press('Delete');
    await page.see('.tab-folded');
    await page.unfold();
    await page.press('.type');
    await page.press('.menu-item«Báo cáo tiếp công dân»');
    await page.press('.button«=Tạo khung báo cáo»');
    const value = () =>
      driver.evaluate((field) => document.querySelector<HTMLTextAreaElement>(field)?.value ?? '', editable);
    await page.says('Đã tạo khung báo cáo');
    expect(await value()).toMatch(/^BÁO CÁO\n[^\n]+\nI\. .*\.\/\.$/su);
    await driver.evaluate((field) => document.querySelector<HTMLElement>(field)?.focus(), editable);
    await driver.press('Control+z');
    await driver.waitFor(
      (field) => document.querySelector<HTMLTextAreaElement>(field)?.value === '',
      editable,
      'the field to be empty again',
    );
  });
});
