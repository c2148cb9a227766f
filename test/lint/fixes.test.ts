/** Fixes through the whole engine: they mend what they name and nothing is left to mend after them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createChecker, type DraftInput } from '../../lib/checklist/check.ts';
import type { Finding } from '../../lib/lint/finding.ts';
import { rules } from '../../lib/lint/rules/index.ts';
import { readMarkdown } from '../../lib/text/md.ts';
import { loadCitationIndex } from '../../scripts/assets.ts';
import { fixtureIndex } from '../citation/fixture-index.ts';
import { reportTypes } from '../report/fixtures.ts';
import { applyFixes } from './apply-fixes.ts';

/** The rules' examples are of the fixtures' documents, whole texts are of any. */
const checkers = {
  examples: createChecker({ reportTypes, index: fixtureIndex() }),
  texts: createChecker({ reportTypes, index: loadCitationIndex() }),
};

function findingsOf(draft: DraftInput, checker = checkers.examples): readonly Finding[] {
  return checker.check(draft).result.findings;
}

const asLines = (text: string): DraftInput => ({ text, hints: [], layout: 'lines' });
const asFile = (text: string): DraftInput => ({ ...readMarkdown(text), layout: 'wrapped' });

function mended(text: string, findings: readonly Finding[]): string {
  return applyFixes(
    text,
    findings.flatMap(({ fix }) => fix ?? []),
  );
}

/** As «Sửa n chỗ chắc chắn…» does with all of them chosen. */
function mendedForCertain(draft: DraftInput, checker = checkers.examples): string {
  return mended(
    draft.text,
    findingsOf(draft, checker).filter(({ certain }) => certain),
  );
}

/** How often each rule spoke. A fix may change what is quoted of another fault, but makes none. */
function countsOf(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

const OLD_ENCODING = 'unicode/legacy-encoding';
const bad = rules.flatMap(({ id, examples }) => examples.bad.map(({ text, fixed }) => ({ id, text, fixed })));
const texts = [...rules.flatMap(({ examples }) => examples.good), ...bad.map(({ text }) => text)];

/** A paragraph in an old encoding says nothing to other rules before it is converted. */
const readable = texts.filter((text) => findingsOf(asLines(text)).every(({ rule }) => rule !== OLD_ENCODING));

describe('the fixes of one rule', () => {
  it.each(bad)('$id is heard among all rules on «$text»', ({ id, text }) => {
    expect(findingsOf(asLines(text)).map(({ rule }) => rule)).toContain(id);
  });

  it.each(bad.filter(({ fixed }) => fixed !== null))(
    '$id mends «$text» and breaks nothing',
    ({ id, text }) => {
      const before = findingsOf(asLines(text));
      const after = findingsOf(
        asLines(
          mended(
            text,
            before.filter(({ rule }) => rule === id),
          ),
        ),
      );
      expect(after.filter(({ rule }) => rule === id)).toEqual([]);
      const counts = countsOf(before);
      for (const [rule, count] of countsOf(after))
        expect([rule, counts.get(rule) ?? 0]).toEqual([rule, count]);
    },
  );
});

const FIXTURES = join(import.meta.dirname, '../fixtures');
const CORPUS = join(import.meta.dirname, '../../../shared/corpus');
const folders = [FIXTURES, ...['seeds', 'official'].map((name) => join(CORPUS, name)).filter(existsSync)];
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(?:txt|md)$/.test(name))
    .map((name) => [name, join(folder, name)] as const),
);

describe('all certain fixes at once leave none for a second time', () => {
  it.each(texts)('«%s»', (text) => {
    const once = mendedForCertain(asLines(text));
    expect(mendedForCertain(asLines(once))).toBe(once);
  });

  it.each(files)('%s', (_, path) => {
    const once = mendedForCertain(asFile(readFileSync(path, 'utf8')), checkers.texts);
    expect(mendedForCertain(asFile(once), checkers.texts)).toBe(once);
  });

  it.each(['\n', ' '])('any of the examples together, joined by «%s»', (joint) => {
    const lines = readable.flatMap((text) => text.split('\n'));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...lines), { maxLength: 8 }), (some) => {
        const once = mendedForCertain(asLines(some.join(joint)));
        expect(mendedForCertain(asLines(once))).toBe(once);
      }),
      { numRuns: 300, seed: 6 },
    );
  });
});

describe('what is fixed with all the rest at once', () => {
  it.each([
    ['a slip known by itself', 'Kết quả khảo khát cho thấy.', true],
    ['a slip told from a common word', 'Các xã đã chiển khai tốt.', false],
  ])('%s', (_, text, certain) => {
    const found = findingsOf(asLines(text)).filter(({ rule }) => rule === 'word/confusion');
    expect(found.map((finding) => finding.certain)).toEqual([certain]);
    expect(found[0]?.fix).not.toBeNull();
  });
});
