import { keepByText } from '../text/per-text.ts';
import type { BlockFacts, RuleFinding } from './rule.ts';

/** What a document rule says of each block by itself, kept by the block's text. */
export function byBlock<T>(read: (facts: BlockFacts) => T): (facts: BlockFacts) => T {
  const keep = keepByText<T>();
  return (facts) => keep(facts.block.textKey, () => read(facts));
}

/**
 * What `read` says of all blocks, in order; kept while no block that has something to say changes. A keystroke changes
 * one paragraph, of which most rules have nothing to say before and after it.
 */
export function collect<T>(
  read: (facts: BlockFacts) => readonly T[],
): (blocks: readonly BlockFacts[]) => readonly T[] {
  let last: { blocks: readonly BlockFacts[]; items: readonly T[] } = { blocks: [], items: [] };
  const isSilent = (facts: BlockFacts | undefined) => !facts || read(facts).length === 0;
  return (blocks) => {
    const before = last.blocks;
    const isSame =
      blocks.length === before.length &&
      blocks.every((facts, i) => facts === before[i] || (isSilent(facts) && isSilent(before[i])));
    last = { blocks, items: isSame ? last.items : blocks.flatMap(read) };
    return last.items;
  };
}

/** The findings of `check` in all blocks, each block read once only. */
export function inEachBlock(
  check: (facts: BlockFacts) => Omit<RuleFinding, 'block'>[],
): (blocks: readonly BlockFacts[]) => readonly RuleFinding[] {
  const checked = byBlock(check);
  return collect((facts) => checked(facts).map((finding) => ({ ...finding, block: facts.index })));
}
