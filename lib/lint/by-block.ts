import { keepByText } from '../text/per-text.ts';
import type { BlockFacts, RuleFinding } from './rule.ts';

/** What a document rule says of each block by itself, kept by the block's text. */
export function byBlock<T>(read: (facts: BlockFacts) => T): (facts: BlockFacts) => T {
  const keep = keepByText<T>();
  return (facts) => keep(facts.block.textKey, () => read(facts));
}

/**
 * What `read` says of all blocks, in order. Only the blocks that have changed are asked; as long as these say the very
 * same, or had nothing to say and have nothing, the same list is given: a keystroke changes one paragraph, which says
 * nothing to most rules.
 */
export function collect<T>(
  read: (facts: BlockFacts) => readonly T[],
): (blocks: readonly BlockFacts[]) => readonly T[] {
  const asked: BlockFacts[] = [];
  const said: (readonly T[])[] = [];
  let all: readonly T[] = [];
  // Not within a call: `read` may throw, and what it has said before that is to be counted the next time.
  let isOther = false;
  return (blocks) => {
    isOther ||= blocks.length !== asked.length;
    asked.length = Math.min(asked.length, blocks.length);
    said.length = asked.length;
    for (let i = 0; i < blocks.length; i++) {
      const facts = blocks[i];
      if (!facts || facts === asked[i]) continue;
      const now = read(facts);
      isOther ||= now !== said[i] && (now.length > 0 || said[i]?.length !== 0);
      asked[i] = facts;
      said[i] = now;
    }
    if (isOther) all = said.flat();
    isOther = false;
    return all;
  };
}

/** The findings of `check` in all blocks, each block read once only. */
export function inEachBlock(
  check: (facts: BlockFacts) => Omit<RuleFinding, 'block'>[],
): (blocks: readonly BlockFacts[]) => readonly RuleFinding[] {
  const checked = byBlock(check);
  return collect((facts) => checked(facts).map((finding) => ({ ...finding, block: facts.index })));
}
