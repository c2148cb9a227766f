import type { KeyedText, TextKey } from './document.ts';
import { keepFor } from './keep-for.ts';

let slots = 0;

/**
 * Keeps what was computed of texts by their keys: once for each text, as long as whoever reads documents remembers it.
 * `undefined`, and what `compute` throws, is not kept. A check asks tens of times of each paragraph: a place in an array
 * is found many times quicker than an entry of a WeakMap.
 */
export function keepByText<T>(): (textKey: TextKey, compute: () => T) => T {
  const slot = slots++;
  return ({ kept }, compute) => {
    const known = kept[slot] as T | undefined;
    if (known !== undefined) return known;
    const value = compute();
    kept[slot] = value;
    return value;
  };
}

/** `compute` of a text, done once for each text. */
export function perText<T>(compute: (text: string) => T): (text: KeyedText) => T {
  const keep = keepByText<T>();
  return ({ text, textKey }) => keep(textKey, () => compute(text));
}

/** As perText, for what also depends on one thing more, such as an entry of a report type. */
export function perTextAnd<K extends object, T>(
  compute: (text: KeyedText, thing: K) => T,
): (thing: K) => (text: KeyedText) => T {
  return keepFor((thing: K) => {
    const keep = keepByText<T>();
    return (text) => keep(text.textKey, () => compute(text, thing));
  });
}
