import { describe, expect, it } from 'vitest';
import { seriousFor } from './gallery/axe.ts';
import { withGallery } from './gallery/bench.ts';
import { type StateName, states } from './gallery/states.ts';

const NAMES = Object.keys(states) as StateName[];

describe('accessibility', () => {
  const bench = withGallery('chromium');

  it.each(NAMES.flatMap((name) => [[name, 'light'] as const, [name, 'dark'] as const]))(
    'axe finds nothing serious in “%s” (%s)',
    async (name, theme) => {
      await bench.driver.evaluate(
        ([state, chosen]) => window.gallery.show(state as never, { theme: chosen }),
        [name, theme] as const,
      );
      expect(await seriousFor(bench.driver)).toEqual([]);
    },
  );
});
