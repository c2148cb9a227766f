import { keepForSame } from '../text/keep-for-same.ts';
import type { DocumentFacts, DocumentRule, RuleFinding } from './rule.ts';

/**
 * A rule's check that looks at nothing but `inputs`. What it says is kept as long as these are the very same: most keys
 * change no heading, citation or figure.
 */
export function basedOn<const I extends readonly unknown[]>(
  inputs: (facts: DocumentFacts) => I,
  check: (...inputs: I) => readonly RuleFinding[],
): DocumentRule['check'] {
  const kept = keepForSame((given: I) => check(...given));
  return (facts) => kept(inputs(facts));
}
