/** What Word and PDF put between letters and nobody sees. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const LINE_BREAK = /[\n\r\v\f\u0085\u2028\u2029]/;
const MARK = 'TUYỆT[ \\t\\u00A0]+MẬT|TỐI[ \\t\\u00A0]+MẬT|MẬT';
const SIGNS = '[^\\p{L}\\p{N}]*';

const AT_END = new RegExp(`(?<mark>${MARK})${SIGNS}$`, 'u');
const AT_START = new RegExp(`^${SIGNS}(?<mark>${MARK})(?: {3}|[ \\u00A0]?[\\t|])`, 'u');
const AS_LEVEL = new RegExp(
  `(?:mức )?độ[ \\u00A0]+mật[^\\p{L}\\p{N}:]*:${SIGNS}(?<mark>${MARK})${SIGNS}$`,
  'iu',
);
const COLUMN = new RegExp(`(?:^|[ \\u00A0]{2}|[\\t|])${SIGNS}$`, 'u');
/** «BẢO  MẬT», «TÀI LIỆU  MẬT» with a space too many: words that go with the one after them. */
const GOES_ON = /(?:bí|bảo|độ|sự|liệu|tin|bản|dung|vật|mục|dấu|loại|mức)[ \u00A0]+$/iu;
/** More than stands between two columns but spaces. */
const GAP = 60;

/**
 * The secrecy mark of a text, null when there is none: alone on a line, in a column of its own at a line's end or
 * beginning («UBND TỈNH A    MẬT», as PDF files give it), or after «Độ mật:». Signs around it, as in «**MẬT**», and
 * invisible characters do not count. Such a text is not read any further.
 */
export function secrecyMark(text: string): string | null {
  const clean = text.normalize('NFC').replace(INVISIBLE, '');
  if (!/mật/iu.test(clean)) return null;
  for (const line of clean.split(LINE_BREAK)) {
    const mark = markOf(line);
    if (mark !== undefined) return mark.toUpperCase().replace(/\s+/, ' ');
  }
  return null;
}

function markOf(line: string): string | undefined {
  if (!/mật/iu.test(line)) return undefined;
  for (const form of [AS_LEVEL, AT_END]) {
    const found = form.exec(line);
    if (found && standsInColumn(line.slice(0, found.index))) return found.groups?.mark;
  }
  return AT_START.exec(line)?.groups?.mark;
}

function standsInColumn(before: string): boolean {
  return COLUMN.test(before.slice(-GAP)) && !GOES_ON.test(before.slice(-GAP));
}
