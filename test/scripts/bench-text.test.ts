import { describe, expect, it } from 'vitest';
import { createChecker } from '../../lib/checklist/check.ts';
import { loadCitationIndex, loadReportTypes } from '../../scripts/assets.ts';
import { draftOf, reportLines } from '../../scripts/bench-text.ts';
import { timesOf } from '../../scripts/bench-time.ts';

describe('the drafts that are measured', () => {
  const draft = draftOf(reportLines(35_000));

  it('are as long as asked, and the same each time', () => {
    for (const size of [1000, 35_000, 100_000]) {
      const { length } = draftOf(reportLines(size)).text;
      expect(Math.abs(length - size)).toBeLessThan(1500);
    }
    expect(draftOf(reportLines(35_000))).toEqual(draft);
  });

  it('know which lines are headings and cells', () => {
    for (const { start, end, bold, tableCell } of draft.hints) {
      expect(draft.text.slice(start, end)).not.toContain('\n');
      expect(bold === true || tableCell === true).toBe(true);
      expect([undefined, '\n']).toContain(draft.text[start - 1]);
    }
  });

  it('are long of what differs, so that a first reading remembers little', () => {
    const lines = draftOf(reportLines(300_000)).text.split('\n');
    const length = (some: Iterable<string>) => Array.from(some).join('').length;
    expect(length(new Set(lines)) / length(lines)).toBeGreaterThan(0.85);
  });

  it('are reports with outline, figures, citations and slips', () => {
    const checker = createChecker({ reportTypes: loadReportTypes(), index: loadCitationIndex() });
    const { result } = checker.check(draft);
    expect(result.reportType.id).toBe('bc-dan-van-chinh-quyen');
    expect(result.citations.map(({ match }) => match)).toEqual(
      expect.arrayContaining(['verified', 'unknown', 'repealed']),
    );
    const families = new Set(result.findings.map(({ rule }) => rule));
    for (const rule of ['date/leading-zero', 'number/decimal', 'spacing/before-punctuation', 'word/repeated'])
      expect(families).toContain(rule);
  });
});

it('gives the least, the middle and the almost longest of times', () => {
  const samples = Array.from({ length: 100 }, (_, i) => 100 - i);
  expect(timesOf(samples)).toEqual({ runs: 100, min: 1, p50: 51, p95: 96 });
});
