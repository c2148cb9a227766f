import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver } from '../e2e/harness/driver.ts';
import { launch } from '../e2e/harness/launch.ts';
import { type GalleryServer, serveGallery } from './gallery/serve.ts';
import { type StateName, states } from './gallery/states.ts';

const NAMES = Object.keys(states) as StateName[];

interface Violation {
  id: string;
  impact: string | null;
  nodes: { html: string }[];
}

describe('accessibility', () => {
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

  it.each(NAMES.flatMap((name) => [[name, 'light'] as const, [name, 'dark'] as const]))(
    'axe finds nothing serious in “%s” (%s)',
    async (name, theme) => {
      const serious = await driver.evaluate(
        async ([state, chosen]) => {
          window.gallery.show(state as never, { theme: chosen });
          const { axe } = window as unknown as {
            axe: { run(context: string, options: object): Promise<{ violations: Violation[] }> };
          };
          await Promise.all(window.gallery.root.getAnimations().map(({ finished }) => finished));
          const { violations } = await axe.run('du-thao', { resultTypes: ['violations'] });
          return violations
            .filter(({ impact }) => impact === 'serious' || impact === 'critical')
            .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
        },
        [name, theme] as const,
      );
      expect(serious).toEqual([]);
    },
  );
});
