import { COMMAND } from './command.ts';
import type { Line } from './lines.ts';

/** A line that goes on in the next one, and what stands between them once they are joined. */
type Glue = '' | ' ';

const ITEM =
  /^(?:[-+*•–—○●▪◦]\s+\S|[-+•]\p{Lu}|[IVXLC]{1,6}[.)/]\s*\S|[IVX]{1,5}\s?[-–]\s+\p{Lu}|[A-HĐ]\.\s+\p{Lu}{2}|\d{1,2}(?:\.\d{1,2}){0,3}[.)]\s|\d{1,2}\/\s+\p{Lu}|\d{1,2}(?:\.\d{1,2}){1,3}\s+\p{Lu}|[a-zđ][.)/]\s|\(\d{1,2}\)\s|Điều \d+|(?:Phần|Chương|Mục|Phụ lục) [IVXLC\d]+|(?:Phần|PHẦN) (?:thứ|THỨ) )/u;
/** The items that can be headings; a dash or a plus never is. */
const NUMBERED = /^(?:[IVXLC]{1,6}|\d{1,2}(?:\.\d{1,2}){0,3}|[a-zđ])[.)]/u;
/** First words of names of bodies and documents whose second word is in small letters. */
const NAME =
  /^(?:[ỦU][ỷy] ban|Hội|Nhân dân|Nhà nước|Chính (?:phủ|trị)|Quốc hội|Thủ tướng|Ban|Đảng|Đoàn|Bộ|Mặt trận|Chủ tịch|Bí thư|Trung ương|Văn phòng|Thành|Tỉnh|Chỉ thị|Quyết định|Nghị|Kế hoạch|Công|Thông|Luật|Báo cáo|Kết luận|Hướng dẫn|Quy|Đề án|Chương trình)/u;
const CLOSING = /^[,.;:!?)\]”»%…]/u;
const TERMINAL = /[.;:!?…][”"’»)\]]*$/u;
/** «theo», «tại», but not «tồn tại», «hiện tại». */
const EXPECTS_MORE =
  /(?:[,([“«‘]|\s[-–]|(?:^|\s)(?:và|của|về|(?<!(?:ồn|iện)\s)tại|theo|cho|với|các|những|hoặc|bởi|trong|nhằm))$/u;
const COUNTED = /(?:^|\s)(?:số|ngày|tháng|năm|quý|khóa|từ|đến|mục|lần thứ)$/iu;
/** «điểm», «tại điểm», but not «ưu điểm», «đặc điểm». */
const COUNTED_ITEM = /(?:^|\s)(?:(?<!(?:ưu|nhược|khuyết|đặc|quan|trọng|thời|địa)\s)điểm|khoản|điều)$/iu;

/**
 * Groups the lines of a text file into paragraphs. Whether its lines were broken at a page's width is decided from
 * the file itself: only then does a full line run on into one that begins with a capital letter.
 */
export function unwrap(lines: readonly Line[]): { line: Line; glue: Glue }[][] {
  const content = withoutPageNumbers(lines);
  const width = wrapWidth(content);
  const paragraphs: { line: Line; glue: Glue }[][] = [];
  let before: Line | null = null;
  let text = '';
  for (const line of content) {
    const glue: Glue | null = before === null ? null : glueBetween(before, line, text, width);
    if (glue === null) paragraphs.push([{ line, glue: '' }]);
    else paragraphs.at(-1)?.push({ line, glue });
    text = glue === null ? line.text : text.slice(-400) + glue + line.text;
    before = line;
  }
  return paragraphs;
}

/** Page numbers stand alone between blank lines, and they rise. */
function withoutPageNumbers(lines: readonly Line[]): Line[] {
  let page = 0;
  return lines.filter((line, index) => {
    const digits = /^(?:[-–]\s*|Trang\s+)?(\d{1,3})(?:\s*[-–]|\/\d{1,3})?$/u.exec(line.text)?.[1];
    const next = lines[index + 1];
    if (digits === undefined || line.tableCell || !line.afterBlank || next?.afterBlank === false) return true;
    if (Number(digits) <= page) return true;
    page = Number(digits);
    return false;
  });
}

/** The width at which the lines were broken, in characters; infinite when each line is a paragraph of its own. */
function wrapWidth(lines: readonly Line[]): number {
  const running = lines.filter(({ text }, index) => index > 0 && /^\p{Ll}/u.test(text) && !ITEM.test(text));
  if (running.length < lines.length * 0.12) return Number.POSITIVE_INFINITY;
  const lengths = lines.map(({ text }) => text.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  return width <= 160 ? width : Number.POSITIVE_INFINITY;
}

/** `text` is the end of the paragraph so far: the whole of it unless it is long. */
function glueBetween(before: Line, after: Line, text: string, width: number): Glue | null {
  if (before.tableCell || after.tableCell) return null;
  if (before.emphasis === 'heading' || before.emphasis !== after.emphasis) {
    if (before.emphasis !== null || after.emphasis === 'heading') return null;
  }
  const [a, b] = [before.text, after.text];
  if (isBrokenSymbol(a, b)) return '';
  if (COUNTED_ITEM.test(a) && /^[\da-zđ]/u.test(b)) return ' ';
  if (a.endsWith('./.')) return null;
  if (ITEM.test(b)) return isDashInSentence(a, b, width) ? ' ' : null;
  if (COUNTED.test(a) && /^[\dIVX]/u.test(b)) return ' ';
  if (CLOSING.test(b)) return '';
  if (/^\p{Ll}/u.test(b)) return TERMINAL.test(a) && !isFull(a, b, width, 0.8) ? null : ' ';
  if (EXPECTS_MORE.test(a) || (isOpen(text) && !/[.;]$/u.test(a))) return ' ';
  if (isCapitals(a) !== isCapitals(b) || a.endsWith(':')) return null;
  if (TERMINAL.test(a)) return isFull(a, b, width, 0.97) ? ' ' : null;
  if (text.length > 2.2 * width || !NUMBERED.test(text)) return isFull(a, b, width, 0.75) ? ' ' : null;
  return isFull(a, b, width, 1) && !(beginsSentence(b) && isTopic(text)) ? ' ' : null;
}

/** `QĐ-⏎UBND`, `05⏎-CT/TW`, `31/12/⏎2020`. */
function isBrokenSymbol(a: string, b: string): boolean {
  if (/[^\s\-–/][-–/]$/u.test(a)) return /^[\p{L}\p{N}]/u.test(b) && !a.endsWith('./');
  return (
    /[\d\p{Lu}]$/u.test(a) && /^(?:\/[\p{Lu}\d]|-\p{Lu}{2,6}(?![\p{Ll}\s]))/u.test(b) && !/\s[-–]$/u.test(a)
  );
}

/** A line that would not have held the next word: it was broken by the page's width, not by its author. */
function isFull(a: string, b: string, width: number, share: number): boolean {
  const word = /^\S*/u.exec(b)?.[0] ?? '';
  return a.length + 1 + Math.min(word.length, 12) > width * share;
}

/** «kinh tế⏎- xã hội»: a hyphen between two words, not the mark of a list item. */
function isDashInSentence(a: string, b: string, width: number): boolean {
  return /^[-–]\s+\p{Ll}/u.test(b) && !TERMINAL.test(a) && isFull(a, b, width, 0.75);
}

/** A quotation or bracket that has not been closed yet. */
function isOpen(text: string): boolean {
  return text.lastIndexOf('“') > text.lastIndexOf('”') || text.lastIndexOf('(') > text.lastIndexOf(')');
}

/**
 * «Sở đã tiếp …» after a numbered line that happens to be full: the line was a heading. «Sở Công Thương», «Ủy ban nhân
 * dân», «Quyết định số …» may as well go on with it.
 */
function beginsSentence(text: string): boolean {
  return /^\p{Lu}\p{Ll}*,?\s+\p{Ll}/u.test(text) && !NAME.test(text);
}

/** «2. Công tác tiếp công dân», not «2. Giao Văn phòng …». */
function isTopic(text: string): boolean {
  return !COMMAND.test(text.replace(NUMBERED, '').trimStart());
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}
