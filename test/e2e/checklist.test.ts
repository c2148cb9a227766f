import { describe, expect, it } from 'vitest';
import { openIoffice, resultShown } from '../portal/ioffice.ts';
import { clickAt, named, openPage } from '../portal/pages.ts';
import { browsers, withBrowser } from './browsers.ts';
import type { Driver } from './harness/driver.ts';
import { OptionsPage } from './options-page.ts';
import { editorFrame, submit } from './panel-page.ts';

const title = 'Kết quả thực hiện công tác dân vận chính quyền 6 tháng đầu năm 2026';
const abstract = '#TRICH_YEU';
const blameless = `<p>BÁO CÁO</p><p>Kết quả kiểm tra kho lưu trữ năm 2026</p><p>Thực hiện nhiệm vụ được giao, Phòng Hành chính
đã kiểm tra toàn bộ kho lưu trữ của cơ quan và lập danh mục hồ sơ cần chỉnh lý.</p>`;

/** The part of CKEditor 4's instance that is used here. */
interface Editor {
  setData(html: string): void;
}

const textIn = (selector: string) => document.querySelector<HTMLTextAreaElement>(selector)?.value ?? '';

/** Chooses or writes in a field of the page's form, as a person does. */
function put(driver: Driver, selector: string, value: string): Promise<void> {
  return driver.evaluate(
    ([wanted, words]) => {
      const field = document.querySelector<HTMLInputElement>(wanted);
      if (!field) throw new Error(`No field ${wanted}`);
      field.value = words;
      for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
    },
    [selector, value] as const,
  );
}

describe.each(browsers)('before Trình ký in %s', (browser) => {
  const bench = withBrowser(browser);
  const openChecklist = async () => {
    const { page, portal } = bench;
    await page.open(`${portal.url}/ioffice/?mo=nhap`);
    await page.unfold();
    await page.tab('checklist');
  };

  it('the form is compared with the draft, and again at each change', async () => {
    const { page, driver } = bench;
    await openChecklist();
    await page.press('.fold-line');
    await page.says('Loại văn bản: Báo cáo');
    await page.says('Trích yếu khớp tiêu đề');
    await put(driver, '#LOAI_VAN_BAN', 'Kế hoạch');
    await page.says('Loại văn bản đang chọn là “Kế hoạch”');
    await page.says('Dự thảo ghi “BÁO CÁO”.');
    await put(driver, abstract, title.replace('2026', '2025'));
    await page.says('Trích yếu khác tiêu đề dự thảo');
    await page.picture(`${browser}-form`);
    await put(driver, '#DO_MAT', 'Mật');
    await page.gone('.checklist');
    await put(driver, '#DO_MAT', 'Bình thường');
    await page.says('Trích yếu khác tiêu đề dự thảo');
  });

  it('the abstract is filled in when asked for, and taken back by Ctrl+Z in its field', async () => {
    const { page, driver, portal } = bench;
    await openChecklist();
    const draft = await page.data();
    await put(driver, abstract, '');
    await page.says('Chưa có trích yếu');
    await driver.evaluate((field) => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const type of ['input', 'change'])
        document
          .querySelector(field)
          ?.addEventListener(type, (event) => heard.push(`${event.type} ${event.isTrusted}`));
    }, abstract);
    expect(await page.told(() => page.press('.button«Điền giúp»'))).toContain('Đã điền trích yếu');
    expect(await driver.evaluate(textIn, abstract)).toBe(title);
    expect(await driver.evaluate((frame) => document.activeElement?.matches(frame), editorFrame)).toBe(true);
    expect(await driver.evaluate(() => (window as { heard?: string[] }).heard, null)).toEqual([
      ...['input true', 'change true'],
    ]);
    await page.picture(`${browser}-filled`);
    await driver.click(abstract);
    await driver.press('Control+z');
    expect(await driver.evaluate(textIn, abstract)).toBe('');
    await driver.clickInFrame(editorFrame, 'body > p:nth-of-type(4)');
    await page.says('Chưa có trích yếu');
    await page.told(() => page.press('.button«Điền giúp»'));
    portal.reset();
    await driver.click('#btnLuuDuThao');
    await driver.waitFor(
      () => document.querySelector('#ketQua')?.textContent === 'Đã lưu dự thảo',
      null,
      'the page to have saved',
    );
    const [sent] = portal.submissions();
    expect(sent?.fields).toMatchObject({ TRICH_YEU: title, NOI_DUNG: draft, LOAI_VAN_BAN: 'Báo cáo' });
  });

  it('a type that the draft plainly is not is reason for the reminder, once', async () => {
    const { page, driver, portal } = bench;
    await openIoffice(driver, portal.url, 'moi');
    await driver.evaluate((html) => {
      const { CKEDITOR } = window as unknown as { CKEDITOR: { instances: Record<string, Editor> } };
      CKEDITOR.instances.txtNoiDung?.setData(html);
    }, blameless);
    await page.draftHas('kho lưu trữ');
    await driver.clickInFrame(editorFrame, 'body > p:nth-of-type(3)');
    await page.see('.tab-folded');
    await page.unfold();
    await page.tab('checklist');
    await put(driver, '#LOAI_VAN_BAN', 'Kế hoạch');
    await page.says('Còn 1 việc trước khi trình');
    portal.reset();
    await driver.click(submit);
    await page.see('.reminder');
    expect(portal.submissions()).toEqual([]);
    await driver.click(submit);
    await resultShown(driver, 'Đã trình ký');
    expect(portal.submissions()).toHaveLength(1);
  });

  it('a form that nobody described is read by its labels, and a row leads to its field', async () => {
    const { page, driver, portal } = bench;
    const place = named('la-bang');
    await openPage(driver, portal, place);
    await clickAt(driver, place.editor);
    await page.see('.tab-folded');
    await page.unfold();
    await page.tab('checklist');
    await put(driver, '[name=htl]', '05/01/2026');
    await page.says('Hạn 05/01/2026 đã qua');
    await page.pressIn('.item', 'Hạn 05/01/2026', 'Tới đó');
    expect(await driver.evaluate(() => document.activeElement?.getAttribute('name'), null)).toBe('htl');
  });

  it('the unit has points of its own, which are added and ticked here', async () => {
    const { page, driver } = bench;
    await openChecklist();
    await page.press('.button«Thêm nội dung»');
    await page.see('.point-form input:focus');
    await driver.type('Da xin y kien cac phong');
    await page.press('.point-form .button«Lưu»');
    await page.see('[aria-label="Xóa: Da xin y kien cac phong"]');
    await page.says('Anh/chị tự xác nhận · 0/4');
    await page.press('.check«Da xin y kien cac phong»');
    await page.says('Anh/chị tự xác nhận · 1/4');
    expect(await page.told(() => page.press('.button«Sao chép danh sách»'))).toContain(
      'Đã sao chép danh sách',
    );
    await page.picture(`${browser}-point`);
    expect(await page.told(() => page.press('[aria-label="Xóa: Da xin y kien cac phong"]'))).toContain(
      'Đã xóa',
    );
    await page.says('Anh/chị tự xác nhận · 0/3');
  });

  it('the unit’s profile is filled in once, compared with each draft, and gives what it lacks', async () => {
    const { page, driver } = bench;
    const options = new OptionsPage(driver);
    await options.open('don-vi');
    await options.fill('[data-field=diaDanh]', 'Bình An');
    await options.fill('[data-field=coQuan]', 'Sở Công Thương');
    await options.fill('[data-field=chucVu]', 'Giám đốc');
    await options.fill('[data-field=hoTen]', 'Lê Văn Bình');
    await options.press('Lưu thông tin');
    await options.says('Đã lưu.');
    await options.picture(`${browser}-unit`);
    await options.choose('don-vi.json', '{"duThao": "de-cuong"}');
    await options.says('Tệp không đúng dạng thông tin đơn vị');
    await openChecklist();
    await page.says('Địa danh khác thông tin đơn vị');
    await page.says('Dự thảo ghi “Vĩnh An”, đơn vị ghi “Bình An”.');
    const before = await page.data();
    await page.press('.button«Chèn người ký»');
    await page.draftHas('Lê Văn Bình');
    await page.picture(`${browser}-inserted`);
    await driver.evaluateInFrame(editorFrame, () => document.body.focus(), null);
    await driver.press('Control+z');
    await page.draftLacks('Lê Văn Bình');
    expect(await page.data()).toBe(before);
  });
});
