import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Driver } from './e2e/harness/driver.ts';
import { launch } from './e2e/harness/launch.ts';
import { EDITOR_FRAME, editorData, editorReady, openIoffice, resultShown } from './portal/ioffice.ts';
import { type Portal, startPortal } from './portal/server.ts';

const BROWSER_TEST_MS = 60_000;

describe.each(['chromium', 'firefox'] as const)('the portal without the extension, %s', (browser) => {
  let portal: Portal;
  let driver: Driver;

  beforeAll(async () => {
    portal = await startPortal();
    driver = await launch(browser);
  }, BROWSER_TEST_MS);
  afterAll(async () => {
    await driver?.close();
    await portal?.stop();
  }, BROWSER_TEST_MS);
  beforeEach(() => portal.reset());

  const press = async (button: string, words: 'Đã trình ký' | 'Đã lưu dự thảo') => {
    await driver.click(button);
    await resultShown(driver, words);
  };

  it(
    'loads the form as a fragment when «Soạn văn bản» is pressed, and again after «Đóng»',
    async () => {
      await driver.goto(`${portal.url}/ioffice/`);
      expect(await driver.evaluate(() => document.querySelector('form'), undefined)).toBeNull();
      for (let round = 0; round < 2; round += 1) {
        await driver.click('#btnSoanVanBan');
        await editorReady(driver);
        expect(
          await driver.evaluate(() => document.querySelector('.modal-title')?.textContent, undefined),
        ).toBe('THÔNG TIN VĂN BẢN ĐI');
        await driver.click('.modal-footer [data-dismiss]');
        await driver.waitFor(() => document.querySelector('form') === null, undefined, 'the form to be gone');
      }
      expect(driver.requests()).toContain(`${portal.url}/ioffice/form.html`);
    },
    BROWSER_TEST_MS,
  );

  it(
    'opens the half-written report from the list',
    async () => {
      await driver.goto(`${portal.url}/ioffice/`);
      await driver.click('#moBanNhap');
      await editorReady(driver);
      const text = await driver.evaluateInFrame(EDITOR_FRAME, () => document.body.textContent, undefined);
      expect(text).toContain('đã giải quyết 3.812 hồ sơ');
    },
    BROWSER_TEST_MS,
  );

  it(
    'receives byte for byte what was typed into CKEditor, saved and submitted',
    async () => {
      await openIoffice(driver, portal.url, 'moi');
      await driver.clickInFrame(EDITOR_FRAME, 'body');
      await driver.type('Sở đã tiếp 02 lượt người; ');
      await driver.press('Control+b');
      await driver.type('đạt 99,2%');
      await driver.press('Enter');
      await driver.type('Hết & đúng hạn <100%>');
      await press('#btnLuuDuThao', 'Đã lưu dự thảo');
      const saved = await editorData(driver);

      await driver.clickInFrame(EDITOR_FRAME, 'p:last-child');
      await driver.press('End');
      await driver.type('./.');
      await press('#btnTrinhKy', 'Đã trình ký');
      const submitted = await editorData(driver);

      expect(saved).toContain('<strong>');
      expect(submitted).not.toBe(saved);
      expect(portal.submissions().map(({ button, fields }) => [button, fields.NOI_DUNG])).toEqual([
        ['luu-du-thao', saved],
        ['trinh-ky', submitted],
      ]);
    },
    BROWSER_TEST_MS,
  );

  it(
    'submits the untouched half-written report with all its fields',
    async () => {
      await openIoffice(driver, portal.url, 'nhap', true);
      await press('#btnTrinhKy', 'Đã trình ký');
      expect(portal.submissions()[0]?.fields).toEqual({
        LOAI_VAN_BAN: 'Báo cáo',
        DO_MAT: 'Mật',
        TRICH_YEU: 'Kết quả thực hiện công tác dân vận chính quyền 6 tháng đầu năm 2026',
        NGUOI_KY: 'Giám đốc Sở',
        DO_KHAN: 'Thường',
        NOI_NHAN: 'UBND tỉnh; Sở Nội vụ; các phòng thuộc Sở',
        TEP_DINH_KEM: '',
        NOI_DUNG: await editorData(driver),
      });
    },
    BROWSER_TEST_MS,
  );

  it(
    'submits by Enter in a single-line field',
    async () => {
      await openIoffice(driver, portal.url, 'moi');
      await driver.click('#NOI_NHAN');
      await driver.type('Sở Nội vụ');
      await driver.press('Enter');
      await resultShown(driver, 'Đã trình ký');
      expect(portal.submissions().map(({ button, fields }) => [button, fields.NOI_NHAN])).toEqual([
        ['trinh-ky', 'Sở Nội vụ'],
      ]);
    },
    BROWSER_TEST_MS,
  );

  it(
    'takes one typing burst back with Ctrl+Z',
    async () => {
      await openIoffice(driver, portal.url, 'nhap');
      const before = await editorData(driver);
      await driver.clickInFrame(EDITOR_FRAME, 'p:nth-child(3)');
      await driver.type('abc');
      expect(await editorData(driver)).not.toBe(before);
      await driver.press('Control+z');
      expect(await editorData(driver)).toBe(before);
    },
    BROWSER_TEST_MS,
  );

  it(
    'pulls the focus back into the modal, as Bootstrap 3 does',
    async () => {
      await openIoffice(driver, portal.url, 'moi');
      await driver.click('#NOI_NHAN');
      await driver.evaluate(() => document.querySelector<HTMLElement>('#btnSoanVanBan')?.focus(), undefined);
      await driver.waitFor(
        () => document.activeElement?.id === 'modalVanBan',
        undefined,
        'the focus to come back to the modal',
      );
    },
    BROWSER_TEST_MS,
  );

  it('has asked nothing of any other host and logged no error', () => {
    const asked = driver.requests().filter((url) => !url.startsWith('data:'));
    expect(asked).toContain(`${portal.url}/trinh-ky`);
    expect(asked.filter((url) => new URL(url).origin !== portal.url)).toEqual([]);
    expect(driver.consoleErrors()).toEqual([]);
  });
});

describe('the portal server', () => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await startPortal();
  });
  afterAll(() => portal.stop());

  it('keeps JSON and URL-encoded bodies raw and parsed, and lists them', async () => {
    await fetch(`${portal.url}/trinh-ky`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{ "NOI_DUNG": "a\\r\\nb" }',
    });
    await fetch(`${portal.url}/luu-du-thao`, { method: 'POST', body: new URLSearchParams({ X: ' á+&' }) });
    const listed = (await (await fetch(`${portal.url}/submissions`)).json()) as unknown;
    expect(listed).toEqual(portal.submissions());
    expect(portal.submissions()).toMatchObject([
      { button: 'trinh-ky', raw: '{ "NOI_DUNG": "a\\r\\nb" }', fields: { NOI_DUNG: 'a\r\nb' } },
      { button: 'luu-du-thao', raw: 'X=+%C3%A1%2B%26', fields: { X: ' á+&' } },
    ]);
    portal.reset();
    expect(portal.submissions()).toEqual([]);
  });

  it.each([
    ['/', 200],
    ['/ioffice/', 200],
    ['/vendor/ckeditor4/lang/vi.js', 200],
    ['/khong-co', 404],
    ['/vendor/ckeditor4/..%2f..%2f..%2fpackage.json', 404],
    ['/%2e%2e%2fserver.ts', 404],
    ['/%E0%A4%A', 404],
    ['/ioffice', 302],
    ['/ip/', 302],
  ])('answers %s with %i', async (path, status) => {
    expect((await fetch(portal.url + path, { redirect: 'manual' })).status).toBe(status);
  });

  it('serves the same pages from an origin of its own on the bare IP, and each origin names the other', async () => {
    const otherOf = async (origin: string): Promise<unknown> =>
      (await fetch(`${origin}/origins.json`)).json();
    expect(new URL(portal.otherUrl).hostname).toBe('127.0.0.1');
    expect(await otherOf(portal.url)).toEqual({ khac: portal.otherUrl });
    expect(await otherOf(portal.otherUrl)).toEqual({ khac: portal.url });
    expect((await fetch(`${portal.otherUrl}/ioffice/`)).status).toBe(200);
  });

  it('sends the old menu as TCVN3 bytes that call themselves windows-1252', async () => {
    const response = await fetch(`${portal.url}/nested/menu.html`);
    expect(response.headers.get('content-type')).toBe('text/html; charset=windows-1252');
    // «Văn bản đi»
    const bytes = Buffer.from([0x56, 0xa8, 0x6e, 0x20, 0x62, 0xb6, 0x6e, 0x20, 0xae, 0x69]);
    expect(Buffer.from(await response.arrayBuffer()).includes(bytes)).toBe(true);
  });

  it('puts the strictest policy on the page of the bare IP, and takes no text without its cookie', async () => {
    const { port } = new URL(portal.url);
    const response = await fetch(`http://127.0.0.1:${port}/ip/`);
    expect(response.headers.get('content-security-policy')).toBe(
      "default-src 'self'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
    );
    const sent = await fetch(`http://127.0.0.1:${port}/ip/gui`, {
      method: 'POST',
      body: new URLSearchParams({ nut: 'trinh-ky' }),
    });
    expect(sent.status).toBe(403);
    expect(portal.submissions()).toEqual([]);
  });

  it.each([
    ['without its view state', { btnUpdate: 'Cập nhật' }],
    ['without a button', { __VIEWSTATE: 'dHJhbmc6MA==' }],
  ])('refuses a postback %s', async (_, fields: Record<string, string>) => {
    const response = await fetch(`${portal.url}/webforms/form.aspx`, {
      method: 'POST',
      body: new URLSearchParams(fields),
    });
    expect(response.status).toBe(500);
    expect(portal.submissions()).toEqual([]);
  });

  it('refuses a body that it cannot read', async () => {
    const response = await fetch(`${portal.url}/trinh-ky`, { method: 'POST', body: 'abc' });
    expect(response.status).toBe(400);
    expect(portal.submissions()).toEqual([]);
  });
});
