import type { DateFact } from '../facts/dates.ts';
import type { Span } from '../text/document.ts';
import { dateAt } from './date-at.ts';
import type { CitationMention } from './types.ts';

const LAW =
  /(?<![\p{L}&]|[Đđ]ại học |[Pp]háp |[Bb]an )((?:[Dd]ự án |[Dd]ự thảo )?)(Bộ luật|Bộ Luật|Luật|Pháp lệnh)\s+(?!sư|gia|số|năm|này|trên|và|của)(?=\p{L})/gu;
/** A bill's name, where one is given: «dự án Luật Đất đai», not «dự án Luật trình Quốc hội». */
const BILL_NAME = /(?:\p{Lu}|sửa đổi)/uy;
const WORD = /(,?\s+)([\p{L}\d]+)/uy;
const YEAR = /\s+(?:năm\s+)?((?:19|20)\d{2})(?!\d|[/.,-]\d)/uy;
const LONGEST = 60;
/** Laws that amend others name them all: «Luật Sửa đổi, bổ sung một số điều của Luật A, Luật B và Luật C». */
const AMENDING = /^\s*sửa đổi/iu;
const NAMED_NEXT = /^(?:,?\s*)(?:và\s+)?(?:Bộ luật|Luật|Pháp lệnh)(?!\p{L})/u;
/** Words that no name of a law holds. */
const STOP_WORDS = new Set(['ngày', 'được', 'đã', 'là', 'năm', 'cũng', 'thì', 'này', 'nêu']);
/** After «và» these begin something else than the rest of a name. */
const NOT_AFTER_VA =
  /^(?:các|những|văn bản|nghị định|thông tư|hướng dẫn|công tác|việc|[Đđ]iều|Chương|[Kk]hoản|[Đđ]iểm|Bộ luật|Luật|Nghị|Quyết|Chỉ thị|Thông|Pháp lệnh|Kết luận|Kế hoạch|Công)/u;
/** Where the name of a law that nobody knows had better end. */
const LIKELY_END =
  /,|\s(?:của|có|tại|về|do|cho|để|khi|ngày|hiện|bằng|đến|với|nhằm|đối|từ|trên|vào|như|phải|gồm|theo|gắn|quy định|sửa đổi|trong)(?!\p{L})/u;

/** Shortens what was read after «Luật» to what is probably its name, for laws that the index lacks. */
export function likelyName(name: string): string {
  const end = name.slice(4).search(LIKELY_END);
  return end < 0 ? name : name.slice(0, end + 4);
}

/**
 * Laws cited by name alone: «Luật Tiếp công dân», «Luật Thực hiện dân chủ ở cơ sở năm 2022»; and bills, which are no laws
 * yet: «dự án Luật …». Where a name ends shows only
 * by comparing it with known ones, so a mention may run on; `verifyCitations` cuts it. `taken`: citations already read;
 * `dates`: those of the text, in order.
 */
export function findNamedLaws(
  text: string,
  taken: readonly Span[],
  dates: readonly DateFact[],
): CitationMention[] {
  const found: CitationMention[] = [];
  const starts = new Set(taken.map(({ start }) => start));
  for (const match of text.matchAll(LAW)) {
    const [all, draft = '', type = ''] = match;
    const start = match.index;
    const typeStart = start + draft.length;
    if (starts.has(typeStart)) continue;
    const nameStart = start + all.length;
    const nameEnd = endOfName(text, start + all.trimEnd().length);
    BILL_NAME.lastIndex = nameStart;
    if (nameEnd <= nameStart || (draft !== '' && !BILL_NAME.test(text))) continue;
    YEAR.lastIndex = nameEnd;
    const year = YEAR.exec(text)?.[1] ?? null;
    const core = year === null ? nameEnd : YEAR.lastIndex;
    const date = dateAt(text, core, dates);
    const end = date?.end ?? core;
    found.push({
      start,
      end,
      raw: text.slice(start, end),
      by: draft === '' ? 'law' : 'bill',
      type: { start: typeStart, end: typeStart + type.length, text: type === 'Bộ Luật' ? 'Bộ luật' : type },
      so: null,
      symbol: null,
      number: null,
      date,
      issuer: null,
      year,
      title: { start: nameStart, end: nameEnd, text: text.slice(nameStart, nameEnd).replace(/\s+/g, ' ') },
    });
  }
  return found;
}

function endOfName(text: string, at: number): number {
  const amending = AMENDING.test(text.slice(at, at + 12));
  let end = at;
  WORD.lastIndex = at;
  for (let count = 0; count < LONGEST; count++) {
    const match = WORD.exec(text);
    if (!match) break;
    const goesOn = amending && goesOnAmending(text, end, WORD.lastIndex, match[2] ?? '');
    if (!goesOn && stops(text, match, WORD.lastIndex, count)) break;
    end = WORD.lastIndex;
  }
  return end;
}

function goesOnAmending(text: string, before: number, after: number, word: string): boolean {
  if (/^\d/.test(word)) return /^\s+(?:luật|pháp lệnh)/iu.test(text.slice(after, after + 12));
  return NAMED_NEXT.test(text.slice(before, before + 20).trimStart());
}

function stops(
  text: string,
  [, gap = '', word = '']: RegExpExecArray,
  after: number,
  count: number,
): boolean {
  if (/^\d/.test(word) || word === 'Luật') return true;
  if (gap.startsWith(',')) return !/^\p{Ll}/u.test(word);
  if (count === 0) return false;
  if (word === 'và') return NOT_AFTER_VA.test(text.slice(after, after + 16).trimStart());
  if (word === 'số') return /^\s*\d/.test(text.slice(after, after + 3));
  return STOP_WORDS.has(word);
}
