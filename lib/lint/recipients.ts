import { findRecipients } from '../report/recipients.ts';
import type { BlockFacts, DocumentFacts } from './rule.ts';

/** The block that says «Nơi nhận», and the lines of the list under it, down to «Lưu». */
export interface Recipients {
  head: BlockFacts;
  lines: readonly BlockFacts[];
}

/** The first list of recipients; null in a draft that has none. */
export function readRecipients({ document, blocks, outline }: DocumentFacts): Recipients | null {
  const found = findRecipients(document.blocks, outline.layout.bodyFrom);
  const head = blocks[found?.head ?? -1];
  return found && head ? { head, lines: found.lines.flatMap((line) => blocks[line] ?? []) } : null;
}
