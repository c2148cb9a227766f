import type { BlockFacts } from './rule.ts';

const HEAD = /^[*_\s]*n[ơo]i nhận[*_\s]*:?/iu;
const ITEM = /^[-–+•]\s?\S/u;
const MOST = 40;

/** The recipients of a document: the block that says «Nơi nhận», and the lines of the list under it, down to «Lưu». */
export interface Recipients {
  head: BlockFacts;
  lines: readonly BlockFacts[];
}

/** The first list of recipients; null in a draft that has none. */
export function readRecipients(blocks: readonly BlockFacts[], from: number): Recipients | null {
  const at = blocks.findIndex(
    ({ index, block: { text } }) => index >= from && text.length < 60 && HEAD.test(text),
  );
  const head = blocks[at];
  if (!head) return null;
  const lines: BlockFacts[] = [];
  for (const facts of blocks.slice(at + 1, at + 1 + MOST)) {
    if (!ITEM.test(facts.block.text)) break;
    lines.push(facts);
  }
  return { head, lines };
}
