/**
 * A memory of texts used lately: of the last `limit` different ones, and of no more than twice as many.
 * In: a text and how to compute what it stands for (a pure function of it). Out: that value, computed once;
 * what `compute` throws is not remembered.
 */
export function createMemo<T>(limit: number): (text: string, compute: () => T) => T {
  // Two generations: a text that is asked for again costs one look-up, where a list in order of use costs three.
  let young = new Map<string, T>();
  let old = young;
  return (text, compute) => {
    const known = young.get(text);
    if (known !== undefined) return known;
    const value = old.get(text) ?? compute();
    if (young.size >= limit) {
      old = young;
      young = new Map();
    }
    young.set(text, value);
    return value;
  };
}
