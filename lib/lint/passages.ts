import { type Entry, readEntries, roleOf } from '../figures/entries.ts';
import type { PlacedEntry } from '../figures/flow.ts';
import { keepFor } from '../text/keep-for.ts';
import { keepForSame } from '../text/keep-for-same.ts';
import { byBlock, collect } from './by-block.ts';
import type { BlockFacts } from './rule.ts';

/** Cases that are neither settled nor under way, or not counted as cases of one's own. */
const OTHER_ENDS =
  /(?<!\p{L})(?:rút (?:hồ sơ|đơn)|trả lại|h[ủu][ỷy]|từ chối|không (?:đủ điều kiện|thụ lý|giải quyết)|thuộc thẩm quyền|chuyển (?:cơ quan|đơn vị|cấp)|(?:yêu cầu|chờ) bổ sung|bổ sung \d|lưu đơn|lưu theo dõi|xếp lưu|nặc danh|trùng lặp|đơn trùng|tạm dừng|hướng dẫn \d)/iu;
const LISTED = /^(?:[-–+*•○●]|[a-zđ]\)|\d{1,2}[.)])\s?/u;
const LONGEST_ITEM = 220;

interface Read {
  entries: readonly Entry[];
  /** It names other ends of a case. */
  isOpen: boolean;
  /** It is an item of the passage above. */
  isItem: boolean;
}

const readBlock = byBlock(
  ({ block: { text }, numbers }): Read => ({
    entries: readEntries(text, numbers),
    isOpen: OTHER_ENDS.test(text),
    isItem: text.length <= LONGEST_ITEM && LISTED.test(text),
  }),
);

/** The figures of cases in a block. */
export const entriesOf = (facts: BlockFacts): readonly Entry[] => readBlock(facts).entries;

/** What a block is for the passages; of all that only end one it is the same thing. */
type Telling = { facts: BlockFacts; read: Read };
type Piece = Telling | 'end';
const NOTHING: readonly Piece[] = [];
const END: readonly Piece[] = ['end'];

const pieces = collect((facts): readonly Piece[] => {
  const read = readBlock(facts);
  const tells = read.entries.length > 0 || read.isOpen || facts.block.hint?.tableCell === true;
  if (tells) return [{ facts, read }];
  return goesOn(facts, read) ? NOTHING : END;
});

/**
 * The figures of cases, passage by passage: a paragraph with the short items or cells of a table below it. Passages
 * that name other ends of a case are left out. What has not changed is the same: the list, and each passage in it.
 */
export function passages(blocks: readonly BlockFacts[]): readonly (readonly PlacedEntry[])[] {
  return passagesOf(pieces(blocks));
}

const passagesOf = keepFor((all: readonly Piece[]) =>
  passagesAmong(all).flatMap((passage) => {
    const entries = passage[0] ? entriesFrom(passage[0])(passage) : [];
    return entries.length > 0 ? [entries] : [];
  }),
);

function passagesAmong(all: readonly Piece[]): Telling[][] {
  const found: Telling[][] = [[]];
  for (const piece of all) {
    if (piece === 'end' || !goesOn(piece.facts, piece.read)) found.push([]);
    if (piece !== 'end') found.at(-1)?.push(piece);
  }
  return found;
}

/** Of the passage that begins there. */
const entriesFrom = keepFor((_first: Telling) =>
  keepForSame((passage: readonly Telling[]): readonly PlacedEntry[] => {
    if (passage.some(({ read }) => read.isOpen)) return [];
    return passage.flatMap(({ facts, read }, at) => {
      const before = neighbour(passage[at - 1], facts.index - 1);
      const after = neighbour(passage[at + 1], facts.index + 1);
      const cell = cellEntry(facts, before, after);
      return [...read.entries, ...(cell ? [cell] : [])].map((entry) => ({ ...entry, block: facts.index }));
    });
  }),
);

/** The block at an index, where that tells something. */
function neighbour(piece: Telling | undefined, index: number): BlockFacts | null {
  return piece?.facts.index === index ? piece.facts : null;
}

function goesOn({ block: { text, hint } }: BlockFacts, { isItem }: Read): boolean {
  return isItem || hint?.tableCell === true || (hint?.listItem === true && text.length <= LONGEST_ITEM);
}

/** A number in the cell after its label, when the row has no second number. */
function cellEntry(cell: BlockFacts, label: BlockFacts | null, next: BlockFacts | null): Entry | null {
  const number = isFigure(cell) ? cell.numbers[0] : undefined;
  if (!number || !label?.block.hint?.tableCell || isFigure(label)) return null;
  if (next && isFigure(next)) return null;
  const role = roleOf(label.block.text, '');
  return role && { role, number, sentence: cell.index };
}

function isFigure({ block: { text, hint } }: BlockFacts): boolean {
  return hint?.tableCell === true && /^\d[\d.]*$/.test(text);
}
