/** The text of a file in UTF-8, or in UTF-16 that says so or can be seen to be it; null for any other encoding. */
export function decodeText(bytes: Uint8Array): string | null {
  const starts = (...first: number[]) => first.every((byte, i) => bytes[i] === byte);
  const encoding =
    starts(0xff, 0xfe) || bytes[1] === 0 ? 'utf-16le' : starts(0xfe, 0xff) ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes).replace(/^\uFEFF/u, '');
  } catch {
    return null;
  }
}
