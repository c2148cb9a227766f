import type { BrowserName } from '../e2e/harness/find-browser.ts';
import { editors } from '../portal/editors.ts';
import { cannot, whyNot } from './cannot.ts';
import { lineNames } from './line-names.ts';

export function suiteTitle(browser: BrowserName): string {
  return `editors in ${browser}`;
}

/** The part of a test's result, as vitest reports it in JSON, that is needed here. */
export interface TestResult {
  readonly ancestorTitles: readonly string[];
  readonly title: string;
  readonly status: string;
}

/**
 * The results of the suite as a table: a row an editor and browser, a column a line; ✓ passed, ✗ failed, – cannot be
 * there (the reasons follow), blank not run. Empty when no test of the suite was run.
 */
export function editorTable(results: readonly TestResult[]): string {
  const status = new Map(
    results.map((each) => [[...each.ancestorTitles.slice(0, 2), each.title].join('\n'), each.status]),
  );
  const rows = (['chromium', 'firefox'] as const).flatMap((browser) =>
    editors.flatMap(({ id, name }) => {
      const marks = lineNames.map((line) => {
        const seen = status.get([suiteTitle(browser), id, line].join('\n'));
        if (seen !== undefined) return seen === 'passed' ? '✓' : '✗';
        return whyNot(id, browser, line) === null ? ' ' : '–';
      });
      if (!marks.some((mark) => mark === '✓' || mark === '✗')) return [];
      const cells = marks.map((mark, index) => mark.padEnd((lineNames[index] ?? '').length));
      return [`${`${name} · ${browser}`.padEnd(42)} ${cells.join(' ')}`.trimEnd()];
    }),
  );
  if (rows.length === 0) return '';
  const reasons = cannot.map(
    ({ lines, editors: which, browsers, reason }) =>
      `– ${[...lines, ...(which ?? []), ...(browsers ?? [])].join(', ')}: ${reason}`,
  );
  return [`${''.padEnd(42)} ${lineNames.join(' ')}`, ...rows, '', ...reasons].join('\n');
}
