/**
 * Whole numbers as UTF-16 code units, nearly always one each: beyond quote, backslash and line break, so that a bundle
 * needs no escapes, and below the surrogates. In UTF-8 the smallest take one byte, those up to 1,954 two.
 */
const FIRST = 93;
/** From here on a number takes two units, the first of them this one. */
const WIDE = 50_000;

/** Writes 0 ≤ n < 100,000; throws RangeError beyond. */
export function pack(n: number): string {
  if (n < 0 || n >= 2 * WIDE) throw new RangeError(`${n} is too large to pack`);
  return n < WIDE
    ? String.fromCharCode(FIRST + n)
    : String.fromCharCode(FIRST + WIDE) + String.fromCharCode(FIRST + n - WIDE);
}

/** Reads what `pack` wrote, one number after the other. */
export class Unpacker {
  private at = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  get done(): boolean {
    return this.at >= this.text.length;
  }

  next(): number {
    const n = this.text.charCodeAt(this.at++) - FIRST;
    return n === WIDE ? WIDE + this.text.charCodeAt(this.at++) - FIRST : n;
  }
}
