const DIGITS: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};
/** How some digits sound after «mươi» or «mười» only. */
const LAST_DIGITS: Readonly<Record<string, number>> = { mốt: 1, tư: 4, lăm: 5, nhăm: 5 };
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^t[ỷỉ]$/u, 1e9],
  [/^triệu$/u, 1e6],
  [/^(?:nghìn|ngàn)$/u, 1e3],
];

/**
 * The whole number that Vietnamese words write out in full («một trăm linh năm», «hai nghìn không trăm ba mươi»); null
 * where they are not entirely one, or only a short way to say it («một trăm hai»).
 */
export function numberInWords(words: string): number | null {
  const syllables = words
    .toLowerCase()
    .trim()
    .split(/[ \u00a0]+/);
  return syllables[0] ? scaled(syllables, 0) : null;
}

/** `scale`: from which scale on: all larger ones have been read. */
function scaled(syllables: readonly string[], scale: number): number | null {
  const [pattern, size] = SCALES[scale] ?? [];
  if (!pattern || !size) return belowThousand(syllables);
  const at = syllables.findIndex((syllable) => pattern.test(syllable));
  if (at < 0) return scaled(syllables, scale + 1);
  const times = scaled(syllables.slice(0, at), scale + 1);
  if (times === null || times === 0) return null;
  const rest = syllables.slice(at + 1);
  if (rest.length === 0) return times * size;
  // «một triệu hai» is said for 1.200.000.
  const remainder = rest.length === 1 ? null : scaled(rest, scale + 1);
  return remainder === null ? null : times * size + remainder;
}

function belowThousand(syllables: readonly string[]): number | null {
  const [hundreds, word, ...rest] = syllables;
  if (word !== 'trăm') return belowHundred(syllables);
  const digit = DIGITS[hundreds ?? ''];
  if (digit === undefined) return null;
  if (rest.length === 0) return digit * 100;
  const remainder = rest.length === 1 && rest[0] !== 'mười' ? null : belowHundred(rest);
  return remainder === null ? null : digit * 100 + remainder;
}

function belowHundred([first = '', second, third, ...more]: readonly string[]): number | null {
  if (more.length > 0) return null;
  if (/^(?:linh|lẻ)$/u.test(first)) return third === undefined ? (DIGITS[second ?? ''] ?? null) : null;
  if (first === 'mười') {
    if (third !== undefined) return null;
    return second === undefined ? 10 : plus(10, second);
  }
  const digit = DIGITS[first];
  if (digit === undefined) return null;
  if (second === undefined) return digit;
  if (second !== 'mươi') return null;
  return third === undefined ? digit * 10 : plus(digit * 10, third);
}

function plus(tens: number, last: string): number | null {
  const digit = DIGITS[last] ?? LAST_DIGITS[last];
  return digit === undefined || digit === 0 ? null : tens + digit;
}
