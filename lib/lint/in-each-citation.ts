import type { CitationInBlock } from '../citation/types.ts';
import { keepFor } from '../text/keep-for.ts';
import type { CitationRule, RuleFinding } from './rule.ts';

/** The check of a rule that looks at each citation by itself; once at each, as long as it stands in the draft unchanged. */
export function inEachCitation(check: (citation: CitationInBlock) => RuleFinding[]): CitationRule['check'] {
  const kept = keepFor(check);
  return ({ citations }) => citations.flatMap(kept);
}
