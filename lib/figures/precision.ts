/** A number with its digits as written, which tell how exact it is. */
export interface Quantity {
  written: string;
  value: number;
  /** It counts whole things, so it is exact. */
  counted: boolean;
}

/** How many digits stand after the decimal mark, be it the right one or a dot. */
export function decimalsOf({ written, counted }: Quantity): number {
  if (counted) return 0;
  return /(?:,|^\d+\.(?=\d{1,2}$|\d{4,}$))(\d+)$/.exec(written)?.[1]?.length ?? 0;
}

/** Half a unit of the last place: what rounding may hide. */
export function roundingOf(quantity: Quantity): number {
  return quantity.counted ? 0 : 0.5 * 10 ** -decimalsOf(quantity);
}

/**
 * Whether `rate` (in %) may be `part` in `whole`, each rounded as it is written. The rate may also be cut off instead of
 * rounded, or rounded twice (86,046 → 86,05 → 86,1), so a whole unit of its last place is allowed.
 */
export function isRate(rate: Quantity, part: Quantity, whole: Quantity, base = 0): boolean {
  const low = (100 * (part.value - roundingOf(part))) / (whole.value + roundingOf(whole)) - base;
  const most = whole.value - roundingOf(whole);
  const high = most > 0 ? (100 * (part.value + roundingOf(part))) / most - base : Number.POSITIVE_INFINITY;
  const slack = 10 ** -decimalsOf(rate) - 1e-9;
  return rate.value > low - slack && rate.value < high + slack;
}

/** The number in Vietnamese writing, with at most `decimals` digits after the comma. */
export function inVietnamese(value: number, decimals: number): string {
  const [whole = '', fraction = ''] = value.toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.');
  return /^0*$/.test(fraction) ? grouped : `${grouped},${fraction}`;
}

/** A rate worked out, as exact as the one written but with at least one decimal where it is no whole number. */
export function shownRate(part: number, whole: number, rate: Quantity): string {
  const value = (100 * part) / whole;
  const rounded = value.toFixed(Math.max(1, decimalsOf(rate)));
  return `${Number.isInteger(value) ? value : rounded.replace('.', ',')}%`;
}
