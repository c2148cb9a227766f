import type { ReadBlock } from '../facts/block-facts.ts';
import type { NumberFact } from '../facts/numbers.ts';
import { addUp, sumOf } from './addition.ts';
import type { SpreadBreakdown } from './listed.ts';

type Cell = ReadBlock<unknown>;

const TOTAL = /^(?:tổng(?: số| cộng)?|cộng|toàn (?:tỉnh|ngành|sở|xã|phường))\s?:?$/iu;
const SUBTOTAL = /(?<!\p{L})(?:tổng|cộng|trong đó)(?!\p{L})|^[IVX]{1,4}[.)]?(?:\s|$)|^[-+]/iu;
const NUMBER = /^\d[\d.,]*(?: ?%)?$/u;
const YEAR = /^(?:19|20)\d\d$/u;

/** Finds the last rows of tables («Tổng cộng») that are not the sums of the rows above. In: the cells of a draft, in order. */
export function wrongTotalRows(cells: readonly Cell[]): SpreadBreakdown[] {
  const tables: Cell[][] = [];
  let before: Cell | undefined;
  for (const cell of cells) {
    if (before?.index === cell.index - 1) tables.at(-1)?.push(cell);
    else tables.push([cell]);
    before = cell;
  }
  return tables.flatMap(readTable);
}

function readTable(cells: readonly Cell[]): SpreadBreakdown[] {
  return cells.flatMap(({ block: { text } }, at) => {
    if (!TOTAL.test(text)) return [];
    const totals = numbersFrom(cells, at + 1);
    const rows = rowsAbove(cells, at, totals.length);
    return rows.length < 2 ? [] : totals.flatMap((total, column) => wrongColumn(total, column, rows) ?? []);
  });
}

function wrongColumn(total: Cell, column: number, rows: readonly Cell[][]): SpreadBreakdown | null {
  const sum = onlyNumber(total);
  const parts = rows.flatMap((row) => (row[column] && onlyNumber(row[column])) ?? []);
  if (!sum || parts.length !== rows.length || addUp(parts, sum)) return null;
  // A rate or an average lies among the values above; twice the sum are rows with sums of their own.
  const isAmong = sum.value <= Math.max(...parts.map(({ value }) => value));
  if (isAmong || sumOf(parts) === 2 * sum.value) return null;
  return { block: total.index, total: sum, parts, certain: false };
}

function onlyNumber({ numbers }: Cell): NumberFact | undefined {
  return numbers[0]?.isPercent ? undefined : numbers[0];
}

function isNumber(cell: Cell | undefined): boolean {
  return cell !== undefined && NUMBER.test(cell.block.text);
}

function numbersFrom(cells: readonly Cell[], from: number): Cell[] {
  const end = cells.findIndex((cell, at) => at >= from && !isNumber(cell));
  return cells.slice(from, end < 0 ? cells.length : end);
}

/**
 * The values of the rows above a total, where every row is a label (and its number in the list) with as many values
 * as the total has, up to a head without numbers. Else none: the table is of another kind, or has blank cells.
 */
function rowsAbove(cells: readonly Cell[], end: number, width: number): Cell[][] {
  if (width === 0) return [];
  return [2, 1].map((labels) => readRows(cells, end, width, labels)).find((rows) => rows.length > 1) ?? [];
}

function readRows(cells: readonly Cell[], end: number, width: number, labels: number): Cell[][] {
  const rows: Cell[][] = [];
  let at = end;
  for (; at >= width + labels; at -= width + labels) {
    const values = cells.slice(at - width, at);
    const label = cells[at - width - 1];
    if (!label || !values.every(isNumber) || isNumber(label)) break;
    if (values.every(({ block: { text } }) => YEAR.test(text))) break;
    if (labels === 2 && !isNumber(cells[at - width - 2])) break;
    if (SUBTOTAL.test(label.block.text)) return [];
    rows.push(values);
  }
  return cells.slice(0, at).some((cell) => isNumber(cell) && !YEAR.test(cell.block.text)) ? [] : rows;
}
