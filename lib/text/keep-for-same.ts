/**
 * Keeps the last answer of `compute`, and gives it again for a list of the very same things, or of such as `isSame`
 * takes for the same.
 */
export function keepForSame<I extends readonly unknown[], R>(
  compute: (items: I) => R,
  isSame?: (one: I[number], other: I[number]) => boolean,
): (items: I) => R {
  let last: { items: I; answer: R } | null = null;
  return (items) => {
    if (!last || !isSameList(items, last.items, isSame)) last = { items, answer: compute(items) };
    return last.answer;
  };
}

/** Whether two lists are of the very same things, or of such as `isSame` takes for the same. */
export function isSameList<T>(
  one: readonly T[],
  other: readonly T[],
  isSame: (one: T, other: T | undefined) => boolean = (a, b) => a === b,
): boolean {
  return one.length === other.length && one.every((item, i) => isSame(item, other[i]));
}
