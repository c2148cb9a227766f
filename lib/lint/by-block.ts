import { keepByText } from '../text/per-text.ts';
import type { BlockFacts, RuleFinding } from './rule.ts';

/** What a document rule says of each block by itself, kept by the block's text. */
export function byBlock<T>(read: (facts: BlockFacts) => T): (facts: BlockFacts) => T {
  const keep = keepByText<T>();
  return (facts) => keep(facts.block.textKey, () => read(facts));
}

/** The findings of `check` in all blocks, each block read once only. */
export function inEachBlock(
  check: (facts: BlockFacts) => Omit<RuleFinding, 'block'>[],
): (blocks: readonly BlockFacts[]) => RuleFinding[] {
  const checked = byBlock(check);
  return (blocks) => {
    const findings: RuleFinding[] = [];
    // Most blocks have nothing to say, at each key.
    for (const facts of blocks)
      for (const finding of checked(facts)) findings.push({ ...finding, block: facts.index });
    return findings;
  };
}
