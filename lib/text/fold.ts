/** The folded form of each code unit; 0 where it has not been asked for yet. */
const table = new Uint16Array(0x10000);
const CHUNK = 4096;
const NO_BREAK = new Set([0xa0, 0x2007, 0x202f]);

/**
 * Folds text for search: NFC, lower case, no diacritics, đ→d, non-breaking spaces as spaces.
 * In: any string. Out: a string with exactly one code unit for each code unit of `text.normalize('NFC')`,
 * so that an offset in the result is an offset in the NFC text.
 */
export function fold(text: string): string {
  const nfc = text.normalize('NFC');
  const units = new Uint16Array(nfc.length);
  for (let i = 0; i < nfc.length; i++) {
    const code = nfc.charCodeAt(i);
    units[i] = table[code] || foldUnit(code);
  }
  let out = '';
  for (let i = 0; i < units.length; i += CHUNK) {
    out += Reflect.apply(String.fromCharCode, null, units.subarray(i, i + CHUNK));
  }
  return out;
}

function foldUnit(code: number): number {
  const char = NO_BREAK.has(code) ? ' ' : String.fromCharCode(code);
  const base = char === 'đ' || char === 'Đ' ? 'd' : char.normalize('NFD')[0];
  const lower = (base ?? char).toLowerCase();
  const folded = lower.length === 1 ? lower.charCodeAt(0) : code;
  table[code] = folded;
  return folded;
}
