import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EDITOR_FRAME, openIoffice } from '../../portal/ioffice.ts';
import { type Portal, startPortal } from '../../portal/server.ts';
import type { Driver } from './driver.ts';
import { launch } from './launch.ts';

const BROWSER_TEST_MS = 60_000;

/** Runs in the page: nested open shadow roots with a button that a cover hides until `uncover` is called. */
function buildFixture(): void {
  const outer = document.createElement('outer-host');
  const inner = document.createElement('inner-host');
  const button = document.createElement('button');
  const cover = document.createElement('div');
  button.textContent = 'Sửa';
  button.addEventListener('click', (event) => {
    document.title = `${event.isTrusted ? 'trusted' : 'forged'} ${event.button}`;
  });
  cover.id = 'cover';
  cover.style.cssText = 'position:fixed;inset:0;z-index:9';
  inner.attachShadow({ mode: 'open' }).append(button);
  outer.attachShadow({ mode: 'open' }).append(inner);
  // Removing the cover only after the third look proves that a covered target is waited for, not pressed.
  let looks = 0;
  const elementFromPoint = document.elementFromPoint.bind(document);
  document.elementFromPoint = (x, y) => {
    looks += 1;
    if (looks === 3) cover.remove();
    return elementFromPoint(x, y);
  };
  document.body.replaceChildren(outer, cover);
}

describe.each(['chromium', 'firefox'] as const)('the driver of %s', (browser) => {
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

  it(
    'really presses what lies in open shadow roots, once nothing covers it',
    async () => {
      await driver.goto(portal.url);
      await driver.evaluate(buildFixture, undefined);
      await driver.click('outer-host >>> inner-host >>> button');
      await driver.waitFor(() => document.title === 'trusted 0', undefined, 'the press to arrive');
      expect(await driver.evaluate(() => document.querySelector('#cover'), undefined)).toBeNull();
    },
    BROWSER_TEST_MS,
  );

  it(
    'focuses a frame and sends focus events, typed Vietnamese and chords to it',
    async () => {
      await openIoffice(driver, portal.url, 'moi');
      await driver.clickInFrame(EDITOR_FRAME, 'body');
      expect(
        await driver.evaluate(() => [document.hasFocus(), document.activeElement?.tagName], undefined),
      ).toEqual([true, 'IFRAME']);
      await driver.type('Sở Nội vụ, 9 giờ');
      await driver.press('Control+a');
      const selected = () => document.getSelection()?.toString();
      expect(await driver.evaluateInFrame(EDITOR_FRAME, selected, undefined)).toBe('Sở Nội vụ, 9 giờ');
    },
    BROWSER_TEST_MS,
  );

  it(
    'tells a page error and the size of the page',
    async () => {
      await driver.goto(portal.url);
      await driver.setViewport(900, 500);
      expect(await driver.evaluate(() => [innerWidth, innerHeight], undefined)).toEqual([900, 500]);
      await driver.evaluate(() => console.error('deliberate'), undefined);
      expect(driver.consoleErrors()).toContain('deliberate');
    },
    BROWSER_TEST_MS,
  );

  it(
    'says yes to what a page asks in a box of the browser',
    async () => {
      await driver.evaluate(
        () => setTimeout(() => Object.assign(document, { title: confirm('Trình ký?') ? 'yes' : 'no' }), 0),
        undefined,
      );
      await driver.waitFor(() => document.title === 'yes', undefined, 'the answer');
    },
    BROWSER_TEST_MS,
  );

  it(
    'takes elements of a shadow root that are below the fold into view',
    async () => {
      await driver.evaluate(() => {
        const host = document.createElement('low-host');
        host.style.cssText = 'display:block;margin-top:3000px';
        const button = document.createElement('button');
        button.textContent = 'Xem';
        button.addEventListener('click', () => {
          document.title = 'reached';
        });
        host.attachShadow({ mode: 'open' }).append(button);
        document.body.append(host);
      }, undefined);
      await driver.click('low-host >>> button');
      await driver.waitFor(() => document.title === 'reached', undefined, 'the press to arrive');
    },
    BROWSER_TEST_MS,
  );
});
