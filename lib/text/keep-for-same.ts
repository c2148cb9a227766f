/**
 * Keeps the last answer of `compute`, and gives it again for a list of the very same things, or of such as `isSame`
 * takes for the same.
 */
export function keepForSame<I extends readonly unknown[], R>(
  compute: (items: I) => R,
  isSame: (one: I[number], other: I[number]) => boolean = (one, other) => one === other,
): (items: I) => R {
  let last: { items: I; answer: R } | null = null;
  return (items) => {
    const known = last?.items;
    const isKnown = known?.length === items.length && items.every((item, i) => isSame(item, known[i]));
    if (!last || !isKnown) last = { items, answer: compute(items) };
    return last.answer;
  };
}
