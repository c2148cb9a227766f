import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { classicScript } from '../../scripts/classic-script.ts';
import type { Driver } from '../e2e/harness/driver.ts';
import type { BrowserName } from '../e2e/harness/find-browser.ts';
import { launch } from '../e2e/harness/launch.ts';

declare global {
  interface Window {
    duThao: typeof import('./in-page.ts');
  }
}

export interface LibPage {
  readonly driver: Driver;
  /** Puts this HTML in the place of the page's body; listeners and style sheets of the document stay. */
  show(body: string): Promise<void>;
  /** As show, in a new document. */
  showAnew(body: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens a real browser on a page of localhost that holds nothing but the DOM code under test. */
export async function openLibPage(browser: BrowserName): Promise<LibPage> {
  const script = await domCode();
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end('<!doctype html><html lang="vi"><link rel="icon" href="data:,"><body></body></html>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const driver = await launch(browser);
  const show = (body: string) =>
    driver.evaluate((html) => {
      document.body.innerHTML = html;
    }, body);
  const load = async () => {
    await driver.goto(`http://localhost:${port}/`);
    await driver.evaluate((code) => {
      // biome-ignore lint/security/noGlobalEval: the page is ours and empty; so the code comes in without a server.
      window.eval(code);
    }, script);
  };
  await load();
  return {
    driver,
    show,
    showAnew: async (body) => {
      await load();
      await show(body);
    },
    close: async () => {
      await driver.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The script that sets `window.duThao`. */
export async function domCode(): Promise<string> {
  const code = await classicScript(fileURLToPath(new URL('./in-page.ts', import.meta.url)), 'duThao');
  return `${code}\nwindow.duThao = duThao;`;
}
