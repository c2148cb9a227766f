import type { ReadBlock } from '../facts/block-facts.ts';
import type { NumberFact } from '../facts/numbers.ts';
import { addUp, sumOf } from './addition.ts';
import { isFullSet } from './full-sets.ts';
import { NOT_PARTS } from './not-parts.ts';
import { isSlip } from './slips.ts';
import { isUnitOf, NOT_ADDED } from './units.ts';

/** A total and its parts in other blocks. */
export interface SpreadBreakdown {
  /** Index of the total's block. */
  block: number;
  total: NumberFact;
  parts: NumberFact[];
  certain: boolean;
}

const OPENS_LIST = /(?<!\p{L})(?<cue>trong đó|bao gồm|gồm|chia ra|cụ thể)(?: có)?(?: như sau)?\s?:$/iu;
const MARK = /^(?:(?<sign>[-–+*•○●▪])|(?<letter>[a-zđ])[.)]|\d{1,2}[.)])\s?/u;
const CUE_LENGTH = 40;
/** The line below a list that counts its items together. */
const TOTAL_LINE =
  /^[-–+*•○●▪\s]{0,3}(?:(?<sure>tổng(?: cộng| số)?|cộng(?: chung)?)|tổng(?: số| kinh phí)(?: \p{L}+){0,4})\s?(?:là )?:?\s?(?=\d)/iu;

/** Finds the totals whose parts stand as a list below them («Tổng số 120 hồ sơ, gồm:») and make another sum. */
export function wrongLists(blocks: readonly ReadBlock<unknown>[]): SpreadBreakdown[] {
  return blocks.flatMap(({ block: { text }, numbers }, index) => {
    if (!text.endsWith(':')) return [];
    const cue = OPENS_LIST.exec(text.slice(-CUE_LENGTH))?.groups?.cue;
    const total = totalBefore(text, numbers);
    if (!total || (cue === undefined && !/^[^.;:]{0,60}:$/u.test(text.slice(total.unitEnd)))) return [];
    const items = itemsBelow(blocks, index);
    const parts = items.flatMap((item) => partOf(item, total) ?? []);
    if (parts.length !== items.length || parts.length < 2 || addUp(parts, total)) return [];
    const certain = /gồm|chia ra/iu.test(cue ?? '');
    const isFull =
      isFullSet(items.map(({ block }) => block.text).join('; ')) ||
      (parts.length > 2 && isSlip(total.value, sumOf(parts)));
    if (!certain && !isFull) return [];
    return [{ block: index, total, parts, certain }];
  });
}

/** Finds the totals on the line below their list («Tổng cộng: 47 đơn») that are not the sum of its items. */
export function wrongTotalsBelow(blocks: readonly ReadBlock<unknown>[]): SpreadBreakdown[] {
  return blocks.flatMap(({ block: { text }, numbers }, index) => {
    const line = TOTAL_LINE.exec(text);
    const total = line ? numbers.find(({ start }) => start === line[0].length) : undefined;
    if (!total || total.unit === null || total.isPercent || NOT_ADDED.has(total.unit)) return [];
    if (/\d/.test(text.slice(total.unitEnd))) return [];
    const items = itemsAbove(blocks, index);
    const parts = items.flatMap((item) => onlyPartOf(item, total) ?? []);
    if (parts.length !== items.length || parts.length < 2 || addUp(parts, total)) return [];
    // «Tổng số hộ nghèo» may be more than what is listed.
    const isNear = isSlip(total.value, sumOf(parts));
    if (!isNear && line?.groups?.sure === undefined) return [];
    return [{ block: index, total, parts, certain: isNear || parts.length > 2 }];
  });
}

/** The items right above a block, all with the same kind of mark; none where lists stand within lists. */
function itemsAbove(blocks: readonly ReadBlock<unknown>[], index: number): ReadBlock<unknown>[] {
  const mark = kindOf(blocks[index - 1]?.block.text ?? '');
  if (mark === null) return [];
  let first = index;
  while (kindOf(blocks[first - 1]?.block.text ?? '') === mark) first--;
  return kindOf(blocks[first - 1]?.block.text ?? '') === null ? blocks.slice(first, index) : [];
}

/** The part of an item that gives no second figure. */
function onlyPartOf(item: ReadBlock<unknown>, total: NumberFact): NumberFact | null {
  const counts = item.numbers.filter(({ isPercent }) => !isPercent);
  return counts.length === 1 && counts[0]?.unit !== null ? partOf(item, total) : null;
}

/** The one number of the sentence that opens the list. */
function totalBefore(text: string, numbers: readonly NumberFact[]): NumberFact | null {
  const sentence = Math.max(text.lastIndexOf('. '), text.lastIndexOf('; '));
  const [total, second] = numbers.filter(({ start, isPercent }) => start > sentence && !isPercent);
  if (!total || second || (total.unit !== null && NOT_ADDED.has(total.unit))) return null;
  return NOT_PARTS.test(text.slice(Math.max(sentence, 0), total.start)) ? null : total;
}

/** The items right below a block; those of a list within the list are passed over. */
function itemsBelow(blocks: readonly ReadBlock<unknown>[], index: number): ReadBlock<unknown>[] {
  const markOf = (at: number) => kindOf(blocks[at]?.block.text ?? '');
  const mark = markOf(index + 1);
  const outer = markOf(index);
  if (mark === null || mark === outer) return [];
  const items: ReadBlock<unknown>[] = [];
  for (let at = index + 1; at < blocks.length; at++) {
    const block = blocks[at];
    const kind = markOf(at);
    if (!block || kind === null || kind === outer) break;
    if (kind === mark) items.push(block);
  }
  return items;
}

function kindOf(text: string): string | null {
  const match = MARK.exec(text);
  return match && (match.groups?.sign ?? (match.groups?.letter ? 'letter' : 'number'));
}

function partOf({ block: { text }, numbers }: ReadBlock<unknown>, total: NumberFact): NumberFact | null {
  const part = numbers.find(({ isPercent }) => !isPercent);
  if (!part || (part.unit !== null && !isUnitOf(part.unit, total.unit))) return null;
  const first = text.replace(MARK, '').search(/\d/) + (MARK.exec(text)?.[0].length ?? 0);
  return first === part.start && !NOT_PARTS.test(text.slice(0, part.start)) ? part : null;
}
