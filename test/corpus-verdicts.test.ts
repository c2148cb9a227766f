import { describe, expect, it } from 'vitest';
import { hasCorpus, keyOf, readCorpus, readVerdicts } from './corpus/findings.ts';

/** Wrong errors and warnings for every thousand words of official text. */
const MOST_WRONG = 0.5;

if (!hasCorpus) console.log('corpus-verdicts: no ../shared/corpus/official here, nothing to judge');

describe.runIf(hasCorpus)('errors and warnings in official documents', () => {
  const { findings, words } = hasCorpus ? readCorpus() : { findings: [], words: 1 };
  const verdicts = new Map(readVerdicts().map((verdict) => [keyOf(verdict), verdict.verdict]));

  it('are all judged (node test/corpus/judge.ts lists the others)', () => {
    const unjudged = findings.filter((finding) => !verdicts.has(keyOf(finding)));
    expect(unjudged.map((finding) => `${keyOf(finding)}: ${finding.excerpt}`)).toEqual([]);
  });

  it('are right', () => {
    const wrong = findings.filter((finding) => verdicts.get(keyOf(finding)) === 'wrong');
    expect(wrong.map(keyOf)).toEqual([]);
    expect((wrong.length * 1000) / words).toBeLessThanOrEqual(MOST_WRONG);
  });
});
