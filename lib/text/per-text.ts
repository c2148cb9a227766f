import type { KeyedText } from './document.ts';

/**
 * Keeps what was computed of texts by their keys (see KeyedText): once for each text, as long as whoever reads
 * documents remembers it. What `compute` throws is not kept.
 */
export function keepByText<T>(): (textKey: object, compute: () => T) => T {
  const kept = new WeakMap<object, { value: T }>();
  return (textKey, compute) => {
    let known = kept.get(textKey);
    if (!known) {
      known = { value: compute() };
      kept.set(textKey, known);
    }
    return known.value;
  };
}

/** `compute` of a text, done once for each text. */
export function perText<T>(compute: (text: string) => T): (text: KeyedText) => T {
  const keep = keepByText<T>();
  return ({ text, textKey }) => keep(textKey, () => compute(text));
}

/** As perText, for what also depends on one thing more, such as an entry of a report type. */
export function perTextAnd<K extends object, T>(
  compute: (text: string, thing: K) => T,
): (text: KeyedText, thing: K) => T {
  const kept = new WeakMap<K, (text: KeyedText) => T>();
  return (keyed, thing) => {
    let ofThing = kept.get(thing);
    if (!ofThing) {
      ofThing = perText((text) => compute(text, thing));
      kept.set(thing, ofThing);
    }
    return ofThing(keyed);
  };
}
