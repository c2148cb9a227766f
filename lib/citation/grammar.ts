import { type DateFact, findDates } from '../facts/dates.ts';
import type { Span } from '../text/document.ts';
import { isBareNumber } from './bare-number.ts';
import { findCongressDocuments } from './congress.ts';
import { dateAt } from './date-at.ts';
import { issuerAt } from './issuer.ts';
import { sharedType, shareParts, typeInSymbol } from './lists.ts';
import { findNamedLaws } from './named-laws.ts';
import { nestInTitles } from './nesting.ts';
import { findSymbols, type SymbolParts } from './symbol.ts';
import { repairSymbol } from './symbol-repair.ts';
import { briefTitle, titleAt } from './title.ts';
import { typeBefore, typeDirectlyBefore } from './type-before.ts';
import type { CitationMention } from './types.ts';

const SO_BEFORE = /(?<!\p{L})((?:số|Số|SỐ))\s*:?\s*$/u;
/** «Nghị định 04 năm 2015». */
const OF_YEAR = /\s+năm\s+((?:19|20)\d{2})(?!\d|[/.,-]\d)/uy;
const ASIDE = /\s*\([^()]{1,40}\)/uy;

/**
 * The documents that one block's clean text cites, in order. Offsets are in `text` (NFC, one line). Parts that a list
 * shares («Quyết định số 1 và số 2 ngày …») stand outside the mention's own span. A document's own number («Số: 12/BC-SCT»)
 * and blanks («số     /KH-UBND») are none. A document cited in another's title stands wholly within that mention; else
 * mentions do not overlap, save that a law's name may run on until `verifyCitations` cuts it. Never throws; linear in the text's length.
 */
export function parseCitations(text: string): CitationMention[] {
  const dates = findDates(text);
  const symbols = findSymbols(text, (bare, previous) =>
    bare.year === null ? isBareNumber(text, bare, previous) : isAnnounced(text, bare.start),
  );
  const mentions: CitationMention[] = [];
  for (const [i, symbol] of symbols.entries()) {
    const mention = readMention(
      text,
      symbol,
      dates,
      mentions.at(-1) ?? null,
      symbols[i + 1]?.start ?? text.length,
    );
    if (mention) mentions.push(mention);
  }
  shareParts(text, mentions);
  const taken: Span[] = mentions;
  const named = [...findNamedLaws(text, taken, dates), ...findCongressDocuments(text)];
  const all = [...mentions, ...named].sort((a, b) => a.start - b.start);
  return nestInTitles(text, all);
}

function readMention(
  text: string,
  symbol: SymbolParts,
  dates: readonly DateFact[],
  previous: CitationMention | null,
  nextStart: number,
): CitationMention | null {
  const isBare = symbol.groups.length === 0 && symbol.year === null;
  const before = (isBare ? typeDirectlyBefore : typeBefore)(text, symbol.start);
  const so = before?.so ?? soBefore(text, symbol.start);
  const start = before?.type.start ?? so?.start ?? symbol.start;
  if (before === null && isOwnNumber(text, so, symbol)) return null;
  const shared = before?.type ?? sharedType(text, previous, start);
  if (shared === null && symbol.year === null && symbol.groups.length < 2) return null;

  const { year, end: numbered } = isBare ? yearAfter(text, symbol.end) : { year: null, end: symbol.end };
  let date = dateAt(text, numbered, dates);
  let dated = date ? closeBracket(text, numbered, date) : numbered;
  let issuer = issuerAt(text, skipAside(text, dated));
  if (issuer && issuer.start > nextStart) issuer = null;
  if (issuer && !date) {
    date = dateAt(text, skipAside(text, issuer.end), dates);
    if (date) dated = closeBracket(text, issuer.end, date);
  }
  const core = skipAside(text, Math.max(dated, issuer?.end ?? 0));
  const about = before?.name ?? titleAt(text, core);
  const title = about && isBare ? briefTitle(text, about) : about;
  const type = before?.type ?? typeInSymbol(text, symbol, shared);
  const end = Math.max(dated, issuer?.end ?? 0, title?.end ?? 0);
  return {
    start,
    end,
    raw: text.slice(start, end),
    by: isBare ? 'number' : 'symbol',
    type,
    so,
    symbol: isBare
      ? null
      : { start: symbol.start, end: symbol.end, text: repairSymbol(symbol) ?? symbol.text },
    number: isBare ? { start: symbol.start, end: symbol.end, text: symbol.text } : null,
    date,
    issuer,
    title,
    year,
  };
}

function yearAfter(text: string, at: number): { year: string | null; end: number } {
  OF_YEAR.lastIndex = at;
  const year = OF_YEAR.exec(text)?.[1] ?? null;
  return { year, end: year === null ? at : OF_YEAR.lastIndex };
}

function soBefore(text: string, symbolStart: number): Span | null {
  const from = Math.max(0, symbolStart - 8);
  const match = SO_BEFORE.exec(text.slice(from, symbolStart));
  return match ? { start: from + match.index, end: from + match.index + 2 } : null;
}

/** «Nghị định số 61/2018», «Nghị định 61/2018», but not «quyết định trong tháng 12/2025». */
function isAnnounced(text: string, start: number): boolean {
  const before = typeBefore(text, start);
  if (!before || !/^\p{Lu}/u.test(text.slice(before.type.start))) return false;
  return before.so !== null || /^\s+$/.test(text.slice(before.type.end, start));
}

/** After the number of the document itself, where two columns were joined: «Số 45-BC/ĐU An Bình, ngày …». */
const PLACE_AND_DATE = /^\s*(?:$|\p{Lu}[^,;.]{1,40},\s*ngày\s)/u;

/** «Số: 12/BC-SCT», «Số 45-BC/ĐU» at the head of the document itself. */
function isOwnNumber(text: string, so: Span | null, symbol: Span): boolean {
  if (so === null || so.start > 2) return false;
  if (/^\s*:/.test(text.slice(so.end, symbol.start))) return true;
  return text.charAt(so.start) === 'S' && PLACE_AND_DATE.test(text.slice(symbol.end, symbol.end + 60));
}

/** Where a date ends with the bracket that stands around it: «(ngày 23/4/2018)». */
function closeBracket(text: string, from: number, date: Span): number {
  const inBrackets = text.slice(from, date.start).includes('(') && text.charAt(date.end) === ')';
  return inBrackets ? date.end + 1 : date.end;
}

function skipAside(text: string, at: number): number {
  ASIDE.lastIndex = at;
  return ASIDE.test(text) ? ASIDE.lastIndex : at;
}
