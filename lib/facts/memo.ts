/**
 * Remembers `compute(key)` for the `limit` keys used last.
 * In: a pure function of a string. Out: the same function; what it throws is not remembered.
 */
export function memoise<T>(compute: (key: string) => T, limit: number): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const remembered = known.get(key);
    if (remembered !== undefined) {
      known.delete(key);
      known.set(key, remembered);
      return remembered;
    }
    const value = compute(key);
    known.set(key, value);
    if (known.size > limit) {
      const oldest = known.keys().next();
      if (!oldest.done) known.delete(oldest.value);
    }
    return value;
  };
}
