import { describe, expect, it } from 'vitest';
import { seriousFor } from './gallery/axe.ts';
import { withGallery } from './gallery/bench.ts';
import { type OptionsView, optionsViews } from './gallery/options.ts';

describe('the options page', () => {
  const bench = withGallery('chromium');

  const show = async (name: OptionsView, theme: 'light' | 'dark') => {
    const seen = await bench.driver.evaluate(([view, chosen]) => window.gallery.showOptions(view, chosen), [
      name,
      theme,
    ] as const);
    await bench.driver.waitFor(
      (selector) => window.gallery.root.querySelector(selector) !== null,
      seen,
      seen,
    );
  };
  it.each(optionsViews.flatMap((name) => [[name, 'light'] as const, [name, 'dark'] as const]))(
    'has nothing serious for axe in “%s” (%s)',
    async (name, theme) => {
      await bench.driver.setViewport(1366, 768);
      await show(name, theme);
      expect(await seriousFor(bench.driver)).toEqual([]);
    },
  );

  it('has nothing serious for axe in the panel’s own form, with its errors', async () => {
    await bench.driver.evaluate(() => {
      window.gallery.show('citations');
      const rows = [...window.gallery.root.querySelectorAll<HTMLElement>('.citation .button')];
      rows.find((button) => button.textContent === 'Thêm…')?.click();
    }, null);
    await bench.driver.click('du-thao >>> .own-form [data-field=so]');
    await bench.driver.press('Control+a');
    await bench.driver.press('Delete');
    await bench.driver.press('Enter');
    await bench.driver.waitFor(
      () => window.gallery.root.querySelector('[data-field=so][aria-invalid=true]'),
      null,
      'the missing symbol to be named',
    );
    expect(await seriousFor(bench.driver)).toEqual([]);
  });

  it.each([683, 341])('needs no sideways scrolling at a width of %i', async (width) => {
    await bench.driver.setViewport(width, 600);
    for (const name of optionsViews) {
      await show(name, 'light');
      const over = await bench.driver.evaluate(() => {
        return [...window.gallery.root.querySelectorAll('*')]
          .filter((box) => box.getBoundingClientRect().right > innerWidth + 1)
          .map((box) => `${box.tagName} ${box.className}`);
      }, null);
      expect([name, over]).toEqual([name, []]);
    }
  });
});
