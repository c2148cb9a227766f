import type { Paragraph } from '../text/document.ts';

const HEAD = /^[*_\s]*n[ơo]i nhận[*_\s]*:?/iu;
const ITEM = /^[-–+•]\s?\S/u;
const MOST = 40;

/** The recipients of a document as indexes of blocks: what says «Nơi nhận», and the list under it, down to «Lưu». */
export interface Recipients {
  head: number;
  lines: readonly number[];
}

/** The first list of recipients from a block on; null in a draft that has none. */
export function findRecipients(blocks: readonly Paragraph[], from: number): Recipients | null {
  const head = blocks.findIndex(({ text }, index) => index >= from && text.length < 60 && HEAD.test(text));
  if (head < 0) return null;
  const after = blocks.slice(head + 1, head + 1 + MOST);
  const end = after.findIndex(({ text }) => !ITEM.test(text));
  const length = end < 0 ? after.length : end;
  return { head, lines: Array.from({ length }, (_, line) => head + 1 + line) };
}
