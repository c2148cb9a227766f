import { beforeEach, describe, expect, it } from 'vitest';
import { browsers, withBrowser } from './browsers.ts';
import { OptionsPage } from './options-page.ts';

const list = [
  'NGÀY BAN HÀNH;so, ky hieu;Loại;Cơ quan;Trích yếu;Ghi chú',
  '05/02/2026;12/KH-UBND;Kế hoạch;UBND tỉnh;"Công tác dân vận\nchính quyền năm 2026";x',
  '31/02/2026;13/KH-UBND;Kế hoạch;UBND tỉnh;Ngày không có;',
  '22/5/2026;752/SNV-XDCQ;;Sở Nội vụ;V/v báo cáo dân vận;',
  '14/6/2024;19-CT/TU;;Tỉnh ủy;Về công tác dân vận;',
].join('\r\n');

describe.each(browsers)('the user’s own documents in %s', (browser) => {
  const bench = withBrowser(browser);
  let options: OptionsPage;
  beforeEach(() => {
    options = new OptionsPage(bench.driver);
  });

  it('come from a bad file without losing anything: errors by row and column, good rows after asking', async () => {
    await options.open('van-ban');
    await options.press('Thêm văn bản');
    await options.driver.click('[data-field=so]');
    await options.driver.type('211/QĐ-UBND');
    await options.driver.click('[data-field=ngay]');
    await options.driver.type('27/01/2026');
    await options.driver.press('Enter');
    await options.says('Đã lưu 211/QĐ-UBND.');

    await options.choose('danh-sach.csv', `\uFEFF${list}`);
    await options.says('Đọc được 2 văn bản: 2 mới, 0 cập nhật, 0 không đổi. 2 dòng có lỗi');
    await options.says('Cột không dùng đến: Ghi chú.');
    expect(await options.rows('.problems')).toEqual([
      ['3', 'Ngày', '«31/02/2026» không có trong lịch.'],
      ['4', 'Loại', 'Chưa có.'],
    ]);
    await options.press('Không nhập');
    expect((await options.rows()).map(([, so]) => so)).toEqual(['211/QĐ-UBND']);

    await options.choose('danh-sach.csv', list);
    await options.press('Nhập 2 dòng đúng');
    await options.says('Đã nhập: 2 mới, 0 cập nhật, 0 không đổi.');
    expect((await options.rows()).map(([, so]) => so)).toEqual(['12/KH-UBND', '211/QĐ-UBND', '19-CT/TU']);

    await options.choose('danh-sach.xlsx', 'PK\u0003\u0004');
    await options.says('Tệp .xlsx chưa nhập thẳng được.');
    await options.press('Quay lại');
    expect(await options.rows()).toHaveLength(3);
  });

  it('are deleted only after asking, by keyboard too', async () => {
    await options.open('van-ban');
    await options.driver.click('[aria-label="Xóa 211/QĐ-UBND"]');
    await options.says('Xóa 1 văn bản? Không hoàn tác được.');
    await options.driver.press('Enter');
    expect(await options.rows()).toHaveLength(3);
    await options.driver.click('[aria-label="Xóa 211/QĐ-UBND"]');
    await options.driver.click('.confirm .button«=Xóa»');
    await options.says('Đã xóa 211/QĐ-UBND.');
    expect(await options.rows()).toHaveLength(2);
    expect(options.driver.consoleErrors()).toEqual([]);
  });

  it('are added from the draft, match at once, are found by search, and stay', async () => {
    const { page, portal } = bench;
    const url = `${portal.url}/ioffice/?mo=nhap`;
    await page.open(url);
    await page.unfold();
    await page.tab('citations');
    const [unknown = ''] = await page.texts('.citation:has(.icon-unknown) .row-title');
    await page.press('.citation:has(.icon-unknown) .button«=Thêm…»');
    await page.see('.own-form');
    const so = await page.value('[data-field=so]');
    expect(unknown).toContain(so);
    for (const [field, words] of [
      ['ngay', '16/3/2026'],
      ['coQuan', 'Sở Công Thương'],
      ['trichYeu', 'Bến phà Vĩnh An'],
    ] as const) {
      await page.fill(`[data-field=${field}]`, words);
    }
    await page.press('.own-form .button«=Thêm»');
    await page.says(`Đã thêm ${so} vào danh sách của tôi`);
    await page.says('Khớp chỉ mục');
    expect((await page.texts('.citation:has(.icon-unknown) .row-title')).join()).not.toContain(so);

    await page.open(url);
    await page.unfold();
    await page.tab('citations');
    await page.fill('.search input', 'ben pha vinh an');
    await page.says('Bến phà Vĩnh An');
    expect((await page.texts('.result-head'))[0]).toContain(so);
  });
});
