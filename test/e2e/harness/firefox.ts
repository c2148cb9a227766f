import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Browser, type KeyInput, launch, type Page } from 'puppeteer-core';
import type { PageFunction, Tab } from './driver.ts';
import { requireBrowser } from './find-browser.ts';

const EXTENSION_UUID = '5f0c8a52-6f0e-4d55-9d0b-3c1f5d7e9a11';

/** Starts Firefox, headless, over WebDriver BiDi, with a profile of its own that goes away with it. */
export async function openFirefox(extensionDir: string | null): Promise<Tab> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: requireBrowser('firefox'),
    headless: true,
    // Without it Firefox refuses to navigate to the extension's own pages.
    args: extensionDir === null ? [] : ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      // Its English dictionary would paint nearly every Vietnamese word red.
      'layout.spellcheckDefault': 0,
      ...(extensionDir === null ? {} : await fixedUuid(extensionDir)),
    },
  });
  try {
    if (extensionDir !== null) await browser.installExtension(extensionDir);
    // The page that a headless Firefox starts with never has the focus and fires no focus events.
    const page = await browser.newPage();
    await page.setViewport({ width: 1366, height: 768 });
    return firefoxTab(browser, page, extensionDir);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function firefoxTab(browser: Browser, page: Page, extensionDir: string | null): Tab {
  const extensionOrigin = extensionDir === null ? null : `moz-extension://${EXTENSION_UUID}`;
  const errors: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('dialog', (dialog) => void dialog.accept());
  page.on('request', (request) => requests.push(request.url()));
  return {
    browser: 'firefox',
    extensionOrigin,
    goto: async (url) => {
      if (extensionOrigin === null || !url.startsWith(extensionOrigin)) {
        await page.goto(url);
        return;
      }
      // Firefox tells no load events of an extension's pages, and nothing at all when they replace a web page.
      await page.goto('about:blank');
      await page.goto(url, { waitUntil: [] });
    },
    mouseClick: ({ x, y }, count) => page.mouse.click(x, y, { count }),
    hover: ({ x, y }) => page.mouse.move(x, y),
    type: (text) => page.keyboard.type(text),
    press: (keys) => pressChord(page, keys),
    hold: async (key, times) => {
      for (let time = 0; time < times; time++) await page.keyboard.down(key as KeyInput);
      await page.keyboard.up(key as KeyInput);
    },
    compose: async () => {
      throw new Error('WebDriver BiDi has no command for an input method');
    },
    evaluate: <A, R>(fn: PageFunction<A, R>, arg: A) =>
      page.evaluate(fn as (arg: unknown) => R, arg) as Promise<R>,
    evaluateInFrame: async <A, R>(selector: string, fn: PageFunction<A, R>, arg: A) => {
      const handle = await page.$(selector);
      const frame = (await handle?.contentFrame()) ?? null;
      if (frame === null) throw new Error(`No frame ${selector}`);
      return frame.evaluate(fn as (arg: unknown) => R, arg) as Promise<R>;
    },
    screenshot: async (path) => {
      await mkdir(dirname(path), { recursive: true });
      await page.screenshot({ path: path as `${string}.png` });
    },
    capture: async (clip) => Buffer.from(await page.screenshot({ clip, captureBeyondViewport: false })),
    setViewport: (width, height) => page.setViewport({ width, height }),
    reloadExtension: async () => {
      if (extensionDir === null) throw new Error('No extension was given at launch');
      await browser.installExtension(extensionDir);
    },
    consoleErrors: () => errors,
    requests: () => requests,
    close: () => browser.close(),
    closed: () => new Promise((resolve) => browser.once('disconnected', () => resolve())),
  };
}

async function pressChord(page: Page, keys: string): Promise<void> {
  const names = keys.split('+') as KeyInput[];
  const last = names.pop();
  if (last === undefined) return;
  for (const name of names) await page.keyboard.down(name);
  await page.keyboard.press(last);
  for (const name of names.reverse()) await page.keyboard.up(name);
}

/** Firefox draws the host of an extension's pages at random unless the profile already has one for its id. */
async function fixedUuid(extensionDir: string): Promise<Record<string, string>> {
  const manifest = JSON.parse(await readFile(join(extensionDir, 'manifest.json'), 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (id === undefined) throw new Error(`${extensionDir}: the manifest names no gecko id`);
  return { 'extensions.webextensions.uuids': JSON.stringify({ [id]: EXTENSION_UUID }) };
}
