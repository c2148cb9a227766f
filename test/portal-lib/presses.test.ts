import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const sources = ['lib', 'entrypoints/panel'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`),
);

describe('what works on the page', () => {
  it('presses nothing and sends nothing: that is for the user alone', () => {
    const presses =
      /\.click\(\)|\brequestSubmit\b|\.submit\(\)|new (?:\w+\.)?(?:Mouse|Pointer|Submit)Event\b/;
    const found = sources.filter((path) => presses.test(readFileSync(path, 'utf8')));
    expect(sources.length).toBeGreaterThan(50);
    expect(found).toEqual([]);
  });
});
