/**
 * A memory of the `limit` texts used last.
 * In: a text and how to compute what it stands for (a pure function of it). Out: that value, computed once;
 * what `compute` throws is not remembered.
 */
export function createMemo<T>(limit: number): (text: string, compute: () => T) => T {
  const known = new Map<string, T>();
  return (text, compute) => {
    const value = known.get(text) ?? compute();
    known.delete(text);
    known.set(text, value);
    if (known.size > limit) {
      const oldest = known.keys().next();
      if (!oldest.done) known.delete(oldest.value);
    }
    return value;
  };
}
