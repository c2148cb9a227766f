/**
 * Whole numbers as short runs of printable ASCII (no quote, no backslash, so that a bundle needs no escapes):
 * 0–44 one character, up to 3,764 two, up to 72,956 three.
 */
const FIRST = 32;
const BASE = 93;
const ONE = 45;
const TWO = ONE + 40 * BASE;
const THREE = TWO + 8 * BASE * BASE;

const digit = (n: number) => {
  const code = FIRST + n + (n >= 2 ? 1 : 0);
  return String.fromCharCode(code >= 92 ? code + 1 : code);
};
const value = (code: number) => (code > 92 ? code - 1 : code) - FIRST - (code > 34 ? 1 : 0);

/** Writes 0 ≤ n < 72,957; throws RangeError beyond. */
export function pack(n: number): string {
  if (n < ONE) return digit(n);
  if (n < TWO) return digit(ONE + Math.floor((n - ONE) / BASE)) + digit((n - ONE) % BASE);
  if (n >= THREE) throw new RangeError(`${n} is too large to pack`);
  const rest = n - TWO;
  return (
    digit(ONE + 40 + Math.floor(rest / (BASE * BASE))) +
    digit(Math.floor(rest / BASE) % BASE) +
    digit(rest % BASE)
  );
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
    const lead = value(this.text.charCodeAt(this.at++));
    if (lead < ONE) return lead;
    const second = value(this.text.charCodeAt(this.at++));
    if (lead < ONE + 40) return ONE + (lead - ONE) * BASE + second;
    const third = value(this.text.charCodeAt(this.at++));
    return TWO + ((lead - ONE - 40) * BASE + second) * BASE + third;
  }
}
