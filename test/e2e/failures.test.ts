import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickAt, named, openPage, sentShown } from '../portal/pages.ts';
import { type Portal, startPortal } from '../portal/server.ts';
import { browsers, builds } from './browsers.ts';
import type { Driver } from './harness/driver.ts';
import { launch } from './harness/launch.ts';
import { Panel } from './panel.ts';

/**
 * Goes before our own code, in its own world: breaks one of the functions that all of it stands on for as long as the
 * page says so, and counts how often that was felt.
 */
const saboteur = () => {
  const root = document.documentElement;
  const breakable = (fault: string, owner: object, name: string) => {
    const whole = Reflect.get(owner, name) as (...given: unknown[]) => unknown;
    const broken = function (this: unknown, ...given: unknown[]) {
      if (root.dataset.hong !== fault) return Reflect.apply(whole, this, given);
      root.dataset.lan = String(Number(root.dataset.lan ?? 0) + 1);
      throw new Error('deliberate');
    };
    Reflect.defineProperty(owner, name, { value: broken, writable: true, configurable: true });
  };
  breakable('check', String.prototype, 'matchAll');
  breakable('checklist', Math, 'imul');
  breakable('button', Element.prototype, 'closest');
  breakable('place', Element.prototype, 'getBoundingClientRect');
  breakable('drawing', Document.prototype, 'createElementNS');
  breakable('drawing', Document.prototype, 'createElement');
  const { storage } = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as {
    storage: { local: object };
  };
  breakable('storage', storage.local, 'get');
  breakable('storage', storage.local, 'set');
};

const place = named('la-bang');

describe.each(browsers)('whatever fails of ours, the press passes, in %s', (browser) => {
  let folder: string;
  let portal: Portal;
  let driver: Driver;
  let panel: Panel;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'du-thao-hong-'));
    await cp(builds[browser], folder, { recursive: true });
    const script = join(folder, 'panel.js');
    await writeFile(script, `(${saboteur})();\n${await readFile(script, 'utf8')}`);
    portal = await startPortal();
    driver = await launch(browser, { extensionDir: folder });
    panel = new Panel(driver);
  });
  afterAll(async () => {
    await driver?.close();
    await portal?.stop();
    if (folder) await rm(folder, { recursive: true, force: true });
  });

  /** Opens a draft that would be stopped; `fault` fails from the start. */
  const open = async (fault = '') => {
    portal.reset();
    await openPage(driver, portal, place);
    await breakIt(fault);
    await clickAt(driver, place.editor);
    await panel.see('.tab-count.error');
  };
  const breakIt = (fault: string) =>
    driver.evaluate((name) => {
      document.documentElement.dataset.hong = name;
    }, fault);
  const press = () => clickAt(driver, place.submit);
  const sent = async () => {
    await sentShown(driver, place);
    expect(portal.submissions().map(({ button }) => button)).toEqual(['trinh-ky']);
  };
  /** How often the fault was felt. */
  const felt = () => driver.evaluate(() => Number(document.documentElement.dataset.lan), null);

  it('which would otherwise be stopped once', async () => {
    await open();
    await press();
    await panel.see('.reminder');
    expect(portal.submissions()).toEqual([]);
    await press();
    await sent();
  });

  it('when the check of what was just typed fails', async () => {
    await open();
    await breakIt('check');
    await driver.type('x');
    await press();
    await sent();
    expect(await felt()).toBeGreaterThan(0);
  });

  it.each([
    ['the checklist cannot be weighed', 'checklist'],
    ['the button cannot be told', 'button'],
    ['its place cannot be measured', 'place'],
    ['the reminder cannot be drawn', 'drawing'],
  ])('when %s', async (_, fault) => {
    await open();
    await breakIt(fault);
    await press();
    await sent();
    expect(await felt()).toBeGreaterThan(0);
  });

  it('when the page takes our panel away and will not have it back', async () => {
    await open();
    await driver.evaluate(() => {
      const clear = () => document.querySelector('du-thao-panel')?.remove();
      new MutationObserver(clear).observe(document.documentElement, { childList: true });
      clear();
    }, null);
    await press();
    await sent();
  });

  it('when nothing can be read from the storage nor kept: then it is stopped once, as by default', async () => {
    await open('storage');
    await press();
    await panel.see('.reminder');
    await press();
    await sent();
    expect(await felt()).toBeGreaterThan(0);
  });

  it('when the page gives its fields the names of what we call', async () => {
    await open();
    await driver.evaluate(() => {
      for (const name of ['contains', 'closest', 'querySelectorAll', 'ownerDocument', 'tagName', 'matches']) {
        const field = document.createElement('input');
        field.type = 'hidden';
        field.name = name;
        document.querySelector('form')?.append(field);
      }
      const button = document.querySelector('#trinh');
      for (const name of ['textContent', 'tagName', 'childNodes', 'parentElement'])
        if (button)
          Object.defineProperty(button, name, {
            get: () => {
              throw new Error('deliberate');
            },
          });
    }, null);
    await press();
    if (portal.submissions().length === 0 && (await panel.texts('.reminder')).length > 0) await press();
    await sent();
  });

  it('when the extension has just been replaced', async () => {
    await open();
    await driver.reloadExtension();
    await press();
    // Firefox brings the new one to the open page, where it stops the press as it should.
    const answered = async () =>
      portal.submissions().length > 0 || (await panel.texts('.reminder')).length > 0;
    await expect.poll(answered).toBe(true);
    if (portal.submissions().length === 0) {
      expect(browser).toBe('firefox');
      await press();
    }
    await sent();
  });
});
