/** Work that may be put aside at each `yield`, and dropped there. */
export type Steps<T> = Generator<void, T>;

/** Does all of it in one go. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
