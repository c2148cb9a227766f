/**
 * Folds text for search: NFC, lower case, no diacritics, đ→d.
 * In: any string. Out: a string with exactly one code unit for each code unit of `text.normalize('NFC')`,
 * so that an offset in the result is an offset in the NFC text.
 */
export function fold(text: string): string {
  const nfc = text.normalize('NFC');
  let out = '';
  for (let i = 0; i < nfc.length; i++) out += foldUnit(nfc.charCodeAt(i));
  return out;
}

const cache = new Map<number, string>();

function foldUnit(code: number): string {
  if (code < 0x80)
    return code >= 65 && code <= 90 ? String.fromCharCode(code + 32) : String.fromCharCode(code);
  let folded = cache.get(code);
  if (folded === undefined) {
    const char = String.fromCharCode(code);
    const base = char === 'đ' || char === 'Đ' ? 'd' : char.normalize('NFD')[0];
    const lower = (base ?? char).toLowerCase();
    folded = lower.length === 1 ? lower : char;
    cache.set(code, folded);
  }
  return folded;
}
