/** `compute` of a thing, done once for each. */
export function keepFor<K extends object, T>(compute: (thing: K) => T): (thing: K) => T {
  const kept = new WeakMap<K, { value: T }>();
  return (thing) => {
    let known = kept.get(thing);
    if (!known) {
      known = { value: compute(thing) };
      kept.set(thing, known);
    }
    return known.value;
  };
}
