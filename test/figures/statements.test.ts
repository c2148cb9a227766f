import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLinter } from '../../lib/lint/engine.ts';
import { rules } from '../../lib/lint/rules/index.ts';
import { factsOf } from '../lint/facts-of.ts';
import { statements } from './statements.ts';

const linter = createLinter(rules.filter(({ id }) => /^(?:sum|percent)\/|^report\/contradiction$/.test(id)));
const findings = (text: string) =>
  linter.lint(factsOf(text)).findings.filter(({ level }) => level !== 'info');

describe.each(Object.entries(statements))('%s', (_, statement) => {
  it('says nothing of 2,500 consistent statements', () => {
    fc.assert(
      fc.property(statement, ({ text }) => {
        expect(findings(text)).toEqual([]);
      }),
      { numRuns: 2_500 },
    );
  });

  it('finds at least 95 of 100 inconsistent ones', () => {
    const wrong = fc.sample(statement, 1_000).map((each) => each.wrong);
    const missed = wrong.filter((text) => findings(text).length === 0);
    expect(missed.slice(0, missed.length > 50 ? 5 : 0)).toEqual([]);
  });
});
