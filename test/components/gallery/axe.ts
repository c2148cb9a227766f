import type { Driver } from '../../e2e/harness/driver.ts';

interface Violation {
  id: string;
  impact: string | null;
  nodes: { html: string }[];
}

/** What axe finds serious in what the gallery shows, once nothing of it moves. */
export function seriousFor(driver: Driver): Promise<string[]> {
  return driver.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(context: string, options: object): Promise<{ violations: Violation[] }> };
    };
    await Promise.all(window.gallery.root.getAnimations().map(({ finished }) => finished));
    const { violations } = await axe.run('du-thao', { resultTypes: ['violations'] });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, null);
}
