import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import type { PageFunction, Tab } from './driver.ts';
import { requireBrowser } from './find-browser.ts';

const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  '--disable-gpu',
];

/** Starts Chromium with a profile of its own that goes away with it. */
export async function openChromium(extensionDir: string | null, headed: boolean): Promise<Tab> {
  const executablePath = requireBrowser('chromium');
  const profile = await mkdtemp(join(tmpdir(), 'du-thao-chromium-'));
  await writePreferences(profile);
  const extension =
    extensionDir === null
      ? []
      : [`--disable-extensions-except=${extensionDir}`, `--load-extension=${extensionDir}`];
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: false,
    chromiumSandbox: false,
    args: [...(headed ? [] : ['--headless=new']), ...QUIET, ...extension],
    // People's browsers keep pages alive to go back to.
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
    viewport: headed ? null : { width: 1366, height: 768 },
  });
  const close = async () => {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  };
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    return chromiumTab(page, extensionDir === null ? null : await extensionOrigin(context), close);
  } catch (error) {
    await close();
    throw error;
  }
}

/** Without the developer mode Chromium keeps an unpacked extension that was loaded anew switched off. */
async function writePreferences(profile: string): Promise<void> {
  await mkdir(join(profile, 'Default'));
  const preferences = { extensions: { ui: { developer_mode: true } } };
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
}

function chromiumTab(page: Page, extensionOrigin: string | null, close: () => Promise<void>): Tab {
  const errors: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('dialog', (dialog) => void dialog.accept());
  page.on('request', (request) => requests.push(request.url()));
  return {
    browser: 'chromium',
    extensionOrigin,
    goto: async (url) => {
      await page.goto(url);
    },
    mouseClick: ({ x, y }, clickCount) => page.mouse.click(x, y, { clickCount }),
    hover: ({ x, y }) => page.mouse.move(x, y),
    type: (text) => page.keyboard.type(text),
    press: (keys) => page.keyboard.press(keys),
    hold: async (key, times) => {
      for (let time = 0; time < times; time++) await page.keyboard.down(key);
      await page.keyboard.up(key);
    },
    compose: async (steps) => {
      const session = await page.context().newCDPSession(page);
      for (const text of steps)
        await session.send('Input.imeSetComposition', {
          text,
          selectionStart: text.length,
          selectionEnd: text.length,
        });
      await session.send('Input.insertText', { text: steps.at(-1) ?? '' });
      await session.detach();
    },
    evaluate: <A, R>(fn: PageFunction<A, R>, arg: A) => page.evaluate<R, A>(fn as never, arg),
    evaluateInFrame: async <A, R>(selector: string, fn: PageFunction<A, R>, arg: A) => {
      const frame = await (await page.$(selector))?.contentFrame();
      if (frame == null) throw new Error(`No frame ${selector}`);
      return frame.evaluate<R, A>(fn as never, arg);
    },
    screenshot: async (path) => {
      await page.screenshot({ path });
    },
    capture: (clip) => page.screenshot({ clip }),
    setViewport: (width, height) => page.setViewportSize({ width, height }),
    reloadExtension: async () => {
      const [worker] = page.context().serviceWorkers();
      if (!worker) throw new Error('The extension has no worker that runs');
      // The worker ends with the call, before it could answer.
      const gone = new Promise((resolve) => worker.once('close', resolve));
      await worker.evaluate(() => {
        const { chrome } = globalThis as unknown as { chrome: { runtime: { reload(): void } } };
        setTimeout(() => chrome.runtime.reload(), 0);
      });
      await gone;
    },
    consoleErrors: () => errors,
    requests: () => requests,
    close,
    closed: () => new Promise((resolve) => page.context().once('close', () => resolve())),
  };
}

async function extensionOrigin(context: BrowserContext): Promise<string> {
  const worker =
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
  // Not URL.origin, which is "null" for this scheme.
  const { protocol, host } = new URL(worker.url());
  return `${protocol}//${host}`;
}
