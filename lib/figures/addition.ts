import { decimalsOf, inVietnamese, type Quantity } from './precision.ts';

/** All ways to choose from more parts would take too long to try. */
export const MOST_PARTS = 10;

export function sumOf(parts: readonly Quantity[]): number {
  return parts.reduce((sum, { value }) => sum + value, 0);
}

/** Whether the parts make the total, as exactly as they are written. */
export function isSum(parts: readonly Quantity[], total: Quantity): boolean {
  return Math.abs(sumOf(parts) - total.value) <= slackOf([total, ...parts]);
}

/** Whether all parts together are the total, or some of them: a list may name a group twice («nam, nữ, dân tộc thiểu số»). */
export function addUp(parts: readonly Quantity[], total: Quantity): boolean {
  if (isSum(parts, total)) return true;
  return parts.length <= MOST_PARTS && someAddUp(parts, total.value, slackOf([total, ...parts]));
}

function someAddUp(parts: readonly Quantity[], total: number, slack: number): boolean {
  const [first, ...rest] = parts;
  if (Math.abs(total) <= slack) return true;
  if (!first || total < 0) return false;
  return someAddUp(rest, total - first.value, slack) || someAddUp(rest, total, slack);
}

/** What rounding alone may make of it: half a unit of the coarsest last place for each fraction. */
function slackOf(numbers: readonly Quantity[]): number {
  const decimals = numbers.map(decimalsOf).filter((count) => count > 0);
  return decimals.length > 0 ? numbers.length * 0.5 * 10 ** -Math.min(...decimals) + 1e-9 : 1e-9;
}

/** «12 + 30 = 42, báo cáo ghi 43». */
export function arithmetic(parts: readonly Quantity[], total: Quantity): string {
  const decimals = Math.max(...[total, ...parts].map(decimalsOf));
  const show = (value: number) => inVietnamese(value, decimals);
  const list = parts.map(({ value }) => show(value)).join(' + ');
  return `${list} = ${show(sumOf(parts))}, báo cáo ghi ${show(total.value)}`;
}
