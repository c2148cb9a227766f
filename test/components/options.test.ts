import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver } from '../e2e/harness/driver.ts';
import { launch } from '../e2e/harness/launch.ts';
import { type OptionsView, optionsViews } from './gallery/options.ts';
import { type GalleryServer, serveGallery } from './gallery/serve.ts';

interface Violation {
  id: string;
  impact: string | null;
  nodes: { html: string }[];
}

describe('the options page', () => {
  let server: GalleryServer;
  let driver: Driver;
  beforeAll(async () => {
    server = await serveGallery();
    driver = await launch('chromium');
    await driver.goto(server.url);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.stop();
  });

  const show = async (name: OptionsView, theme: 'light' | 'dark') => {
    const seen = await driver.evaluate(([view, chosen]) => window.gallery.showOptions(view, chosen), [
      name,
      theme,
    ] as const);
    await driver.waitFor((selector) => window.gallery.root.querySelector(selector) !== null, seen, seen);
  };
  const serious = () =>
    driver.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run(context: string, options: object): Promise<{ violations: Violation[] }> };
      };
      await Promise.all(window.gallery.root.getAnimations().map(({ finished }) => finished));
      const { violations } = await axe.run('du-thao', { resultTypes: ['violations'] });
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    }, null);

  it.each(optionsViews.flatMap((name) => [[name, 'light'] as const, [name, 'dark'] as const]))(
    'has nothing serious for axe in “%s” (%s)',
    async (name, theme) => {
      await driver.setViewport(1366, 768);
      await show(name, theme);
      expect(await serious()).toEqual([]);
    },
  );

  it('has nothing serious for axe in the panel’s own form, with its errors', async () => {
    await driver.evaluate(() => {
      window.gallery.show('citations');
      const rows = [...window.gallery.root.querySelectorAll<HTMLElement>('.citation .button')];
      rows.find((button) => button.textContent === 'Thêm…')?.click();
    }, null);
    await driver.click('du-thao >>> .own-form [data-field=so]');
    await driver.press('Control+a');
    await driver.press('Delete');
    await driver.press('Enter');
    await driver.waitFor(
      () => window.gallery.root.querySelector('[data-field=so][aria-invalid=true]'),
      null,
      'the missing symbol to be named',
    );
    expect(await serious()).toEqual([]);
  });

  it.each([683, 341])('needs no sideways scrolling at a width of %i', async (width) => {
    await driver.setViewport(width, 600);
    for (const name of optionsViews) {
      await show(name, 'light');
      const over = await driver.evaluate(() => {
        return [...window.gallery.root.querySelectorAll('*')]
          .filter((box) => box.getBoundingClientRect().right > innerWidth + 1)
          .map((box) => `${box.tagName} ${box.className}`);
      }, null);
      expect([name, over]).toEqual([name, []]);
    }
  });
});
