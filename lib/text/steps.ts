/** Work that may be put aside at each `yield`, and dropped there. */
export type Steps<T> = Generator<void, T>;

/** Does all of it in one go. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** To put something aside costs as much as to look at what is known of a few paragraphs. */
const AT_ONCE = 8;

/** Does `each` of the items in order; may be put aside after every few. */
export function* eachOf<T>(items: readonly T[], each: (item: T, index: number) => void): Steps<void> {
  for (const [index, item] of items.entries()) {
    each(item, index);
    if (index % AT_ONCE === AT_ONCE - 1) yield;
  }
}
