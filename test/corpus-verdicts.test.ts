import { describe, expect, it } from 'vitest';
import { rules } from '../lib/lint/rules/index.ts';
import { hasCorpus, keyOf, readCorpus, readVerdicts } from './corpus/findings.ts';

/** Wrong errors and warnings for every thousand words of official text. */
const MOST_WRONG = 0.5;

const ids = new Set(rules.map(({ id }) => id));
const verdicts = readVerdicts();

describe('the verdicts', () => {
  it('are each of one place and of a rule that there is', () => {
    expect(new Set(verdicts.map(keyOf)).size).toBe(verdicts.length);
    expect(verdicts.filter(({ rule }) => !ids.has(rule)).map(keyOf)).toEqual([]);
  });
});

if (hasCorpus) {
  describe('errors and warnings in official documents', () => {
    const { findings, words } = readCorpus();
    const judged = new Map(verdicts.map((verdict) => [keyOf(verdict), verdict.verdict]));

    it('are all judged (node test/corpus/judge.ts lists the others)', () => {
      const unjudged = findings.filter((finding) => !judged.has(keyOf(finding)));
      expect(unjudged.map((finding) => `${keyOf(finding)}: ${finding.excerpt}`)).toEqual([]);
    });

    it('are right', () => {
      const wrong = findings.filter((finding) => judged.get(keyOf(finding)) === 'wrong');
      expect(wrong.map(keyOf)).toEqual([]);
      expect((wrong.length * 1000) / words).toBeLessThanOrEqual(MOST_WRONG);
    });
  });
} else console.log('corpus-verdicts: no ../shared/corpus/official here, nothing to judge');
