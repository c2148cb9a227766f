import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Driver } from '../e2e/harness/driver.ts';
import { launch } from '../e2e/harness/launch.ts';
import { clickAt, named, openPage, pages, sentShown, strangers, textAt, textOfHtml } from './pages.ts';
import { type Portal, startPortal } from './server.ts';

/** Editors lay out the HTML they send: what stands between its letters is not theirs to keep. */
const letters = (text: string | null): string => (text ?? '').replace(/\s+/g, '');

describe.each(['chromium', 'firefox'] as const)('the pages of the portal, %s', (browser) => {
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
  beforeEach(() => portal.reset());

  it.each([...pages, ...strangers])('$id sends what its editor showed after typing', async (page) => {
    const logged = driver.consoleErrors().length;
    await openPage(driver, portal, page);
    const draft = await textAt(driver, page.editor);
    await clickAt(driver, page.editor);
    await driver.press('Control+End');
    await driver.type(' đã rà soát ');
    const shown = await textAt(driver, page.editor);
    expect(letters(shown)).toBe(`${letters(draft)}đãràsoát`);

    await clickAt(driver, page.submit);
    await sentShown(driver, page);
    expect(portal.submissions().map(({ button }) => button)).toEqual(['trinh-ky']);
    const sent = portal.submissions()[0]?.fields[page.field] ?? '';
    if (page.rich) expect(letters(await textOfHtml(driver, sent))).toBe(letters(shown));
    else expect(sent.replaceAll('\r\n', '\n')).toBe(shown);
    expect(driver.consoleErrors().slice(logged)).toEqual([]);
  });

  it('replaces the fields of the UpdatePanel and keeps what they held', async () => {
    await openPage(driver, portal, named('webforms'));
    const field = { frames: ['#frm'], selector: '#txtNoiDung' };
    await clickAt(driver, field);
    await driver.type('Thêm <b>&"ý" ');
    const shown = await textAt(driver, field);
    await driver.evaluateInFrame(
      '#frm',
      () => {
        document.querySelector<HTMLSelectElement>('#drpDomat')?.options.item(1)?.setAttribute('selected', '');
        document.querySelector('#txtNoiDung')?.setAttribute('data-old', '');
        const type = document.querySelector<HTMLSelectElement>('#drpLoaiVB');
        if (type === null) throw new Error('No list');
        type.value = 'TTr';
        type.dispatchEvent(new Event('change'));
      },
      undefined,
    );
    await driver.waitFor(
      () => {
        const page = document.querySelector<HTMLIFrameElement>('#frm')?.contentDocument;
        return page?.querySelector('#txtNoiDung:not([data-old])') != null;
      },
      undefined,
      'the new textarea',
    );
    expect(await textAt(driver, field)).toBe(shown);
    expect(await textAt(driver, { frames: ['#frm'], selector: '#drpDomat' })).toBe('Mật');
    expect(await textAt(driver, { frames: ['#frm'], selector: '#drpLoaiVB' })).toBe('TTr');
    expect(portal.submissions()).toEqual([]);
  });

  it('sends the WebForms page from a link that is a script, and then closes the dialog', async () => {
    const page = named('webforms');
    await openPage(driver, portal, page);
    await clickAt(driver, { frames: ['#frm'], selector: '#btnTrinhLanhDao' });
    await sentShown(driver, page);
    expect(portal.submissions()[0]?.fields.__EVENTTARGET).toBe('btnTrinhLanhDao');
    await driver.waitFor(
      () => document.querySelector<HTMLElement>('#myModal')?.hidden,
      undefined,
      'the dialog to be gone',
    );
  });

  it('shows one document of several, and the Word one in a frame that its page cannot read', async () => {
    await openPage(driver, portal, named('shell'));
    await clickAt(driver, { frames: ['#egovMain'], selector: '#view31_tab' });
    await driver.waitFor(
      () =>
        document
          .querySelector<HTMLIFrameElement>('#egovMain')
          ?.contentDocument?.querySelector<HTMLIFrameElement>('iframe[name=frameEditor]')?.contentDocument ===
        null,
      undefined,
      'a frame of the document server that the page cannot read',
    );
    const seen = await driver.evaluateInFrame(
      '#egovMain',
      () => ({
        shown: [...document.querySelectorAll<HTMLElement>('.trang-the:not([hidden])')].map(({ id }) => id),
        placeholder: document.querySelector('#placeholder') !== null,
      }),
      undefined,
    );
    expect(seen).toEqual({ shown: ['view31_page'], placeholder: false });
  });

  it.each([
    ['shell', '#egovMain', true],
    ['shell-khac', '#egovMain', false],
    ['collabora', '#collabora', false],
  ])('%s: whether the page can read its frame', async (id, frame, readable) => {
    await openPage(driver, portal, named(id));
    expect(
      await driver.evaluate(
        (selector) => document.querySelector<HTMLIFrameElement>(selector)?.contentDocument != null,
        frame,
      ),
    ).toBe(readable);
  });

  it('edits the old editor by designMode alone', async () => {
    const page = named('nested');
    await openPage(driver, portal, page);
    const seen = await driver.evaluateInFrame(
      'frame[name=noiDung]',
      () => {
        const outer = document.querySelector<HTMLIFrameElement>('#NOIDUNG___Frame')?.contentDocument;
        const inner = outer?.querySelector<HTMLIFrameElement>('#xEditingArea iframe')?.contentDocument;
        return { mode: inner?.designMode, attribute: inner?.querySelector('[contenteditable]') != null };
      },
      undefined,
    );
    expect(seen).toEqual({ mode: 'on', attribute: false });
    expect(await textAt(driver, page.editor)).toContain('C¸c phßng, ®¬n vÞ');
  });

  it('takes the focus back into the dialog, and destroys the late editor with it', async () => {
    await openPage(driver, portal, named('react-soan'));
    const outside = await driver.evaluate(() => {
      const editor = document.querySelector('.tiptap');
      Object.assign(window, { oldEditor: (editor as { editor?: unknown } | null)?.editor });
      document.querySelector<HTMLElement>('#btnSoan')?.focus();
      return document.querySelector('#root')?.getAttribute('aria-hidden');
    }, undefined);
    expect(outside).toBe('true');
    await driver.waitFor(
      () => document.activeElement?.classList.contains('MuiDialog-container'),
      undefined,
      'the focus to come back into the dialog',
    );
    await driver.press('Escape');
    await driver.waitFor(
      () =>
        document.querySelector('.MuiDialog-root') === null &&
        (window as { oldEditor?: { isDestroyed: boolean } }).oldEditor?.isDestroyed,
      undefined,
      'the editor to be destroyed',
    );
  });

  it('turns Tab around between the anchors of the overlay', async () => {
    await openPage(driver, portal, named('react-trinh'));
    const focused = () => driver.evaluate(() => document.activeElement?.id, undefined);
    expect(await focused()).toBe('txtNoiDungTrinh');
    for (let presses = 0; presses < 4; presses += 1) await driver.press('Tab');
    expect(await focused()).toBe('txtNoiDungTrinh');
  });

  it('asks nothing of any other host', () => {
    const { port } = new URL(portal.url);
    const own = [portal.url, portal.otherUrl, `http://127.0.0.1:${port}`, 'null'];
    const asked = new Set(driver.requests().map((url) => new URL(url).origin));
    expect([...asked].filter((origin) => !own.includes(origin))).toEqual([]);
    expect([...asked]).toContain(portal.otherUrl);
  });
});
