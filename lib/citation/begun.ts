import type { Span } from '../text/document.ts';
import { TYPE_NAMES, TYPE_OF_SYMBOL, typeNamed } from './doc-types.ts';

/** A citation that someone is typing; the span runs from its type to the end of the token the caret stands in. */
export interface BegunCitation extends Span {
  /** What is typed of it before the caret: what to search for. */
  query: string;
  /** Types that the words allow; none where they say nothing, as «Văn bản» does. */
  types: readonly string[];
  /** The symbol as far as it is typed: «33/CT»; '' where there is none yet. */
  symbol: string;
}

const LOOK_BACK = 160;
const NAMES = TYPE_NAMES.join('|').replaceAll(' ', '\\s+');
/** Not «TB», «KH», «BC» …, which are words' abbreviations as well. */
const SHORT = 'NĐ|NQ|NQLT|CT|TT|TTLT|QĐ|KL|HD';
/** Letters, digits and marks of a symbol, without spaces, perhaps unfinished. */
const SYMBOL = '\\d{1,5}(?:\\.\\d{1,2}(?=/))?\\p{L}{0,4}(?:[/-][\\p{L}\\d&]*)*';
const DATE = '(?:,?\\s+(?:ngày|năm)(?:\\s+[\\d/.-]*)?(?:\\s+tháng(?:\\s+\\d*)?)?(?:\\s+năm(?:\\s+\\d*)?)?)?';
const BEGUN = new RegExp(`(?<![\\p{L}\\d/-])(${NAMES}|${SHORT})\\s+(số\\s*:?\\s*)?(${SYMBOL})${DATE}$`, 'iu');
const TYPE = new RegExp(`(?<![\\p{L}\\d/-])(?:${NAMES}|${SHORT})(?!\\p{L})`, 'giu');
const BARE_SYMBOL = new RegExp(`(?<![\\p{L}\\d,./-])(?:số\\s*)?(${SYMBOL})$`, 'iu');
const REST_OF_TOKEN = /^[\p{L}\p{M}\d/&-]*/u;

/** Without «số», a digit after these is a document's number; after «Kế hoạch», «Báo cáo» it may count years or months. */
const NUMBERED = /^(?:nghị|thông tư|chỉ thị|pháp lệnh|luật|bộ luật)/iu;
/** Verbs too: «Hướng dẫn 12 đơn vị», «quyết định 5 nội dung». */
const VERBS = /^(?:quyết định|quy định|kết luận|hướng dẫn)$/iu;
const STARTS_SENTENCE = /(?:^|[.;:+•–-])\s*$/u;
const YEAR = /^(?:19|20)\d{2}$/;
const DAY_AND_MONTH = /^(?:0?[1-9]|[12]\d|3[01])[/-](?:0?[1-9]|1[0-2])(?:[/-]\d*)?$/;

/**
 * The citation begun before the caret: a type, perhaps «số», and at least a digit: «Chỉ thị số 33», «NĐ 59/20»,
 * «Quyết định số 1 ngày 02». Null for numbers of other things, «số 5 người», «Kế hoạch 5 năm», «ngày 14/8/2023».
 * `before` and `after`: the caret's own line on either side; the span is in both together. Linear.
 */
export function citationBegun(before: string, after: string): BegunCitation | null {
  // Right before other words the caret stands at their beginning, not at an end.
  if (/\s$/.test(before) && /^[\p{L}\d]/u.test(after)) return null;
  const window = windowOf(before);
  const match = BEGUN.exec(window);
  if (!match) return null;
  const [query, written = '', so, symbol = ''] = match;
  if (so === undefined && !isNumbered(written, symbol, window.slice(0, match.index))) return null;
  return begun(before, after, query, typesMeant(written), symbol);
}

/**
 * What the user asks about by a key: a citation begun, or a type with some words of a title, «Luật thực hiện dân chủ»,
 * or the symbol alone.
 */
export function citationAsked(before: string, after: string): BegunCitation | null {
  const sure = citationBegun(before, after);
  if (sure) return sure;
  const window = windowOf(before);
  const last = [...window.matchAll(TYPE)].at(-1);
  const named = last && window.slice(last.index);
  if (last && named && /^[^.;:!?]*\s\p{L}[^.;:!?]*$/u.test(named.slice(last[0].length)))
    return begun(before, after, named, typesMeant(last[0]), '');
  const bare = BARE_SYMBOL.exec(window);
  return bare && begun(before, after, bare[0], [], bare[1] ?? '');
}

const windowOf = (before: string) => before.slice(-LOOK_BACK).normalize('NFC');

function isNumbered(type: string, symbol: string, before: string): boolean {
  if (YEAR.test(symbol) || DAY_AND_MONTH.test(symbol)) return false;
  if (TYPE_NAMES.every((name) => name.toLowerCase() !== type.replace(/\s+/g, ' ').toLowerCase())) return true;
  if (VERBS.test(type)) return /^\p{Lu}/u.test(type) && !STARTS_SENTENCE.test(before);
  return NUMBERED.test(type);
}

function typesMeant(written: string): readonly string[] {
  const named = typeNamed(written);
  const short = TYPE_OF_SYMBOL.get(written.toUpperCase());
  if (short && named !== written) return short;
  return named === null || named === 'Văn bản' ? [] : [named];
}

function begun(
  before: string,
  after: string,
  query: string,
  types: readonly string[],
  symbol: string,
): BegunCitation {
  const inToken = /[\p{L}\p{M}\d/&-]$/u.test(before);
  const rest = inToken ? (REST_OF_TOKEN.exec(after)?.[0].length ?? 0) : 0;
  return {
    start: startOf(before, query),
    end: before.length + rest,
    query: query.replace(/\s+/g, ' '),
    types,
    symbol,
  };
}

/** Where what reads `tail` in NFC begins; decomposed text is longer than that. */
function startOf(before: string, tail: string): number {
  let start = before.length - tail.length;
  while (start > 0 && before.slice(start).normalize('NFC') !== tail) start--;
  return start;
}
