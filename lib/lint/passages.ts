import { type Entry, readEntries, roleOf } from '../figures/entries.ts';
import type { PlacedEntry } from '../figures/flow.ts';
import { byBlock } from './by-block.ts';
import type { BlockFacts } from './rule.ts';

/** Cases that are neither settled nor under way, or not counted as cases of one's own. */
const OTHER_ENDS =
  /(?<!\p{L})(?:rút (?:hồ sơ|đơn)|trả lại|h[ủu][ỷy]|từ chối|không (?:đủ điều kiện|thuộc thẩm quyền|thụ lý|giải quyết)|chuyển (?:cơ quan|đơn vị|cấp)|(?:yêu cầu|chờ) bổ sung|bổ sung \d|lưu đơn|lưu theo dõi|xếp lưu|nặc danh|trùng lặp|đơn trùng|tạm dừng|hướng dẫn \d)/iu;
const LISTED = /^(?:[-–+*•○●]|[a-zđ]\)|\d{1,2}[.)])\s?/u;
const LONGEST_ITEM = 220;

const readBlock = byBlock((facts): { entries: readonly Entry[]; isOpen: boolean } => {
  const { text } = facts.block;
  return { entries: readEntries(text, facts.numbers), isOpen: OTHER_ENDS.test(text) };
});

/** The figures of cases in a block. */
export const entriesOf = (facts: BlockFacts): readonly Entry[] => readBlock(facts).entries;

/**
 * The figures of cases, passage by passage: a paragraph with the short items or cells of a table below it. Passages
 * that name other ends of a case are left out. Kept by the paragraphs' texts.
 */
export function passages(blocks: readonly BlockFacts[]): PlacedEntry[][] {
  const found: { entries: PlacedEntry[]; isOpen: boolean }[] = [];
  for (const [index, facts] of blocks.entries()) {
    const { entries, isOpen } = readBlock(facts);
    const cell = cellEntry(blocks, index);
    const placed = [...entries, ...(cell ? [cell] : [])].map((entry) => ({ ...entry, block: facts.index }));
    const last = found.at(-1);
    if (last && goesOn(facts)) {
      last.entries.push(...placed);
      last.isOpen ||= isOpen;
    } else found.push({ entries: placed, isOpen });
  }
  return found.filter(({ entries, isOpen }) => entries.length > 0 && !isOpen).map(({ entries }) => entries);
}

function goesOn({ block: { text, hint } }: BlockFacts): boolean {
  return (
    hint?.tableCell === true ||
    (text.length <= LONGEST_ITEM && (hint?.listItem === true || LISTED.test(text)))
  );
}

/** A number in the cell after its label, when the row has no second number. */
function cellEntry(blocks: readonly BlockFacts[], index: number): Entry | null {
  const [label, cell, next] = [blocks[index - 1], blocks[index], blocks[index + 1]];
  const number = cell && isFigure(cell) ? cell.numbers[0] : undefined;
  if (!number || !label?.block.hint?.tableCell || isFigure(label)) return null;
  if (next && isFigure(next)) return null;
  const role = roleOf(label.block.text, '');
  return role && { role, number, sentence: index };
}

function isFigure({ block: { text, hint } }: BlockFacts): boolean {
  return hint?.tableCell === true && /^\d[\d.]*$/.test(text);
}
