import { describe, expect, it } from 'vitest';
import { withGallery } from './gallery/bench.ts';
import { type StateName, states } from './gallery/states.ts';

const NAMES = Object.keys(states) as StateName[];

describe.each(['chromium', 'firefox'] as const)('how the panel lies on the page in %s', (browser) => {
  const bench = withGallery(browser);

  const show = (name: StateName) =>
    bench.driver.evaluate((state) => window.gallery.show(state as never), name);

  it.each(NAMES)('shows “%s” in sight, inside its own root, without an error', async (name) => {
    await show(name);
    const found = await bench.driver.evaluate(async () => {
      await Promise.all(window.gallery.root.getAnimations().map(({ finished }) => finished));
      const shown = window.gallery.root.querySelector('.panel, .tab-folded');
      const box = shown?.getBoundingClientRect();
      return {
        area: (box?.width ?? 0) * (box?.height ?? 0),
        inSight: box !== undefined && box.right <= innerWidth + 1 && box.bottom <= innerHeight,
        size: shown ? getComputedStyle(shown).fontSize : null,
        children: [...document.body.children].map(({ localName }) => localName),
      };
    }, null);
    expect(found.area).toBeGreaterThan(1000);
    expect(found.inSight).toBe(true);
    expect(found.size).not.toBe('40px');
    expect(found.children).toEqual(['main', 'script', 'script', 'script', 'du-thao']);
    expect(bench.driver.consoleErrors()).toEqual([]);
  });

  it('keeps the four tabs inside at its narrowest, with the longest of their counts', async () => {
    await bench.driver.setViewport(1366, 768);
    const over = await bench.driver.evaluate(async () => {
      window.gallery.show('checklist', { width: 320 });
      const { root } = window.gallery;
      await Promise.all(root.getAnimations().map(({ finished }) => finished));
      const counts = ['10/10 mục', '12 cần xem', 'không có', 'còn 12 việc'];
      root.querySelectorAll('.tab-count-line').forEach((line, index) => {
        line.textContent = counts[index] ?? '';
      });
      const panel = root.querySelector('.panel')?.getBoundingClientRect();
      const last = root.querySelector('#dt-tab-checklist')?.getBoundingClientRect();
      return (last?.right ?? 0) - (panel?.right ?? 0);
    }, null);
    expect(over).toBeLessThanOrEqual(0);
  });

  it.each([
    [683, 340],
    [341, 600],
    [1366, 625],
  ])('fits a viewport of %i × %i without sideways scrolling', async (width, height) => {
    await bench.driver.setViewport(width, height);
    for (const name of ['outline', 'citations', 'findings', 'checklist'] as const) {
      await show(name);
      const over = await bench.driver.evaluate(async () => {
        const { root } = window.gallery;
        await Promise.all(root.getAnimations().map(({ finished }) => finished));
        return [...root.querySelectorAll('.panel, .body, .tabs')]
          .filter(
            (box) => box.scrollWidth > box.clientWidth || box.getBoundingClientRect().right > innerWidth,
          )
          .map((box) => box.className);
      }, null);
      expect(over).toEqual([]);
    }
  });
});
