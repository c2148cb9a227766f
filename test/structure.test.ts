import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** From the ground up: a folder may import from those before it, and from its own. */
const engine = ['text', 'facts', 'figures', 'citation', 'report', 'lint', 'checklist'];
/** The only parts of lib that may touch the DOM or the browser. */
const outside = ['editor', 'portal', 'platform'];

const sources = readdirSync('.', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /^(entrypoints|components|lib)\b/.test(entry.parentPath))
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'));

function imports(path: string): { from: string; typeOnly: boolean }[] {
  return [
    ...readFileSync(path, 'utf8').matchAll(/^(?:import|export)\s(type\s)?[^;]*?from\s+'([^']+)'/gm),
  ].map(([, type, from = '']) => ({
    typeOnly: type !== undefined,
    from: from.startsWith('.') ? normalize(join(dirname(path), from)) : from,
  }));
}

const partOf = (path: string) => path.split('/')[1] ?? '';

describe('imports', () => {
  it.each(sources.filter((path) => path.startsWith('lib/')))('%s looks downward only', (path) => {
    const rank = engine.indexOf(partOf(path));
    for (const { from, typeOnly } of imports(path)) {
      expect(from).not.toMatch(/^(components|entrypoints|scripts|test)\//);
      if (!from.startsWith('lib/')) continue;
      const target = partOf(from);
      // Platform's messages carry the editors' edits; editors and portals know nothing of the browser's API.
      const outer = partOf(path) === 'platform' ? outside : [partOf(path)];
      const allowed =
        rank >= 0 ? engine.slice(0, rank + 1) : typeOnly ? [...engine, ...outside] : [...engine, ...outer];
      expect(allowed).toContain(target);
    }
  });

  it.each(sources.filter((path) => engine.includes(partOf(path)) && path.startsWith('lib/')))(
    '%s runs the same in a page, in Node and in a worker',
    (path) => {
      for (const { from } of imports(path))
        expect(from).not.toMatch(/^node:|^wxt|polyfill|^preact|^virtual:/);
      const code = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
      expect(code).not.toMatch(
        /\b(?:navigator|localStorage|chrome|browser)\.|\bdocument\.(?:querySelector|body)/,
      );
    },
  );

  it.each(sources.filter((path) => path.startsWith('components/')))('%s holds no entry point', (path) => {
    for (const { from } of imports(path)) expect(from).not.toMatch(/^entrypoints\//);
  });
});

it('keeps at the top only what belongs there', () => {
  const top = new Set(
    execFileSync('git', ['ls-files'], { encoding: 'utf8' })
      .split('\n')
      .filter(Boolean)
      .map((path) => path.split('/')[0]),
  );
  expect([...top].sort()).toEqual(
    [
      '.ci .gitignore CHANGELOG.md LICENSE README.md assets biome.json components docs entrypoints lib',
      'package-lock.json package.json scripts test tsconfig.json vitest.config.ts wxt.config.ts',
    ]
      .join(' ')
      .split(' ')
      .sort(),
  );
});
