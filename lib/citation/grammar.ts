import { type DateFact, findDates } from '../facts/dates.ts';
import type { Span } from '../text/document.ts';
import { dateAt } from './date-at.ts';
import { TYPE_NAMES, TYPE_OF_SYMBOL, typeNamed } from './doc-types.ts';
import { issuerAt } from './issuer.ts';
import { findNamedLaws } from './named-laws.ts';
import { findSymbols, type SymbolParts, typesOfSymbol } from './symbol.ts';
import { repairSymbol } from './symbol-repair.ts';
import { titleAt } from './title.ts';
import type { CitationMention, Part } from './types.ts';

const NAMES = TYPE_NAMES.join('|').replaceAll(' ', '\\s+');
const ABBREVIATIONS = [...TYPE_OF_SYMBOL.keys()].filter((short) => short.length > 1).join('|');
const TYPE = new RegExp(
  `(?<![\\p{L}\\d/-])(?:(?:${NAMES})(?!\\p{L})|(?:${ABBREVIATIONS})(?![\\p{L}/-]))`,
  'giu',
);
/** From the type to the symbol: «phối hợp số», «: số», «số». */
const TO_SYMBOL = /^(?:\s+\p{Ll}{1,8}(?<!số)){0,3}\s*:?\s*((?:số|Số|SỐ)(?!\p{L}))?\s*:?\s*$/u;
const SO_BEFORE = /(?<!\p{L})((?:số|Số|SỐ))\s*:?\s*$/u;
const LOOK_BACK = 48;
/** «Luật Tiếp công dân số 42/2013/QH13»: a law's name between its type and its number. */
const TO_LAW_NUMBER = /^\s+(\p{L}[\p{L}, ]{2,90}?),?\s+((?:số|Số))\s*$/u;
const LAW_LOOK_BACK = 120;
/** Between two citations of one list. */
const LIST_GLUE = /^\s*(?:[,;]|và|[,;]\s*và)?\s*$/u;
const ASIDE = /\s*\([^()]{1,40}\)/uy;

/**
 * The documents that one block's clean text cites, in order. Offsets are in `text` (NFC, one line). Parts that a list
 * shares («Quyết định số 1 và số 2 ngày …») stand outside the mention's own span. A document's own number («Số: 12/BC-SCT»)
 * and blanks («số     /KH-UBND») are none. A document cited in another's title stands wholly within that mention; else
 * mentions do not overlap, save that a law's name may run on until `verifyCitations` cuts it. Never throws; linear in the text's length.
 */
export function parseCitations(text: string): CitationMention[] {
  const dates = findDates(text);
  const symbols = findSymbols(text, (start) => isAnnounced(text, start));
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
  const all = [...mentions, ...findNamedLaws(text, taken, dates)].sort((a, b) => a.start - b.start);
  return nestInTitles(text, all);
}

function readMention(
  text: string,
  symbol: SymbolParts,
  dates: readonly DateFact[],
  previous: CitationMention | null,
  nextStart: number,
): CitationMention | null {
  const before = typeBefore(text, symbol.start);
  const so = before?.so ?? soBefore(text, symbol.start);
  const start = before?.type.start ?? so?.start ?? symbol.start;
  if (before === null && isOwnNumber(text, so, symbol)) return null;
  const shared = before?.type ?? sharedType(text, previous, start);
  if (shared === null && symbol.year === null && symbol.groups.length < 2) return null;

  let date = dateAt(text, symbol.end, dates);
  let dated = date ? closeBracket(text, symbol.end, date) : symbol.end;
  let issuer = issuerAt(text, skipAside(text, dated));
  if (issuer && issuer.start > nextStart) issuer = null;
  if (issuer && !date) {
    date = dateAt(text, skipAside(text, issuer.end), dates);
    if (date) dated = closeBracket(text, issuer.end, date);
  }
  const core = skipAside(text, Math.max(dated, issuer?.end ?? 0));
  const title = before?.name ?? titleAt(text, core);
  const type = before?.type ?? typeInSymbol(text, symbol, shared);
  const end = Math.max(dated, issuer?.end ?? 0, title?.end ?? 0);
  return {
    start,
    end,
    raw: text.slice(start, end),
    type,
    so,
    symbol: { start: symbol.start, end: symbol.end, text: repairSymbol(symbol) ?? symbol.text },
    date,
    issuer,
    title,
    year: null,
  };
}

/** «Nghị định số 61/2018», «Nghị định 61/2018», but not «quyết định trong tháng 12/2025». */
function isAnnounced(text: string, start: number): boolean {
  const before = typeBefore(text, start);
  if (!before || !/^\p{Lu}/u.test(text.slice(before.type.start))) return false;
  return before.so !== null || /^\s+$/.test(text.slice(before.type.end, start));
}

interface Before {
  type: Part;
  so: Span | null;
  /** A law's name. */
  name: Part | null;
}

function typeBefore(text: string, symbolStart: number): Before | null {
  return lawBefore(text, symbolStart) ?? plainTypeBefore(text, symbolStart);
}

function lawBefore(text: string, symbolStart: number): Before | null {
  if (!/(?:số|Số)\s*$/u.test(text.slice(Math.max(0, symbolStart - 5), symbolStart))) return null;
  const from = Math.max(0, symbolStart - LAW_LOOK_BACK);
  const window = text.slice(from, symbolStart);
  const last = [...window.matchAll(/(?<!\p{L})(?:Bộ luật|Luật|Pháp lệnh)(?!\p{L})/gu)].at(-1);
  const link = last && TO_LAW_NUMBER.exec(window.slice(last.index + last[0].length));
  if (!last || !link) return null;
  const start = from + last.index;
  const name = link[1] ?? '';
  if ([...name.matchAll(TYPE)].some(([type]) => /^\p{Lu}/u.test(type))) return null;
  const nameStart = text.indexOf(name, start + last[0].length);
  const soStart = text.lastIndexOf(link[2] ?? '', symbolStart);
  return {
    type: { start, end: start + last[0].length, text: last[0] },
    so: { start: soStart, end: soStart + 2 },
    name: { start: nameStart, end: nameStart + name.length, text: name.replace(/\s+/g, ' ') },
  };
}

function plainTypeBefore(text: string, symbolStart: number): Before | null {
  const from = Math.max(0, symbolStart - LOOK_BACK);
  const window = text.slice(from, symbolStart);
  const last = [...window.matchAll(TYPE)].at(-1);
  if (!last) return null;
  const link = TO_SYMBOL.exec(window.slice(last.index + last[0].length));
  const name = typeNamed(last[0]);
  if (!link || name === null) return null;
  const start = from + last.index;
  const soAt = link[1] === undefined ? -1 : text.lastIndexOf(link[1], symbolStart);
  return {
    type: { start, end: start + last[0].length, text: name },
    so: soAt < 0 ? null : { start: soAt, end: soAt + 2 },
    name: null,
  };
}

function soBefore(text: string, symbolStart: number): Span | null {
  const from = Math.max(0, symbolStart - 8);
  const match = SO_BEFORE.exec(text.slice(from, symbolStart));
  return match ? { start: from + match.index, end: from + match.index + 2 } : null;
}

/** After the number of the document itself, where two columns were joined: «Số 45-BC/ĐU An Bình, ngày …». */
const PLACE_AND_DATE = /^\s*(?:$|\p{Lu}[^,;.]{1,40},\s*ngày\s)/u;

/** «Số: 12/BC-SCT», «Số 45-BC/ĐU» at the head of the document itself. */
function isOwnNumber(text: string, so: Span | null, symbol: Span): boolean {
  if (so === null || so.start > 2) return false;
  if (/^\s*:/.test(text.slice(so.end, symbol.start))) return true;
  return text.charAt(so.start) === 'S' && PLACE_AND_DATE.test(text.slice(symbol.end, symbol.end + 60));
}

/** In a list («các Nghị định sau: số 61/2018/NĐ-CP, số …») the symbol itself names the type. */
function typeInSymbol(text: string, symbol: SymbolParts, shared: Part | null): Part | null {
  const named = typesOfSymbol(symbol);
  const [only] = symbol.joint === '/' || named.length === 1 ? named : [];
  if (only === undefined || (shared && named.includes(shared.text))) return shared;
  const group = symbol.groups[0]?.text ?? '';
  const start = text.indexOf(group, symbol.start);
  return { start, end: start + group.length, text: only };
}

function sharedType(text: string, previous: CitationMention | null, start: number): Part | null {
  if (!previous?.type) return null;
  const ends = [previous.end, previous.issuer?.end, previous.date?.end, previous.symbol?.end];
  const listed = ends.some(
    (end) => end !== undefined && end <= start && LIST_GLUE.test(text.slice(end, start)),
  );
  return listed ? previous.type : null;
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

/** A title that ends within a citation goes on to its end; a name of a law that runs on beyond a title ends with it. */
function nestInTitles(text: string, mentions: readonly CitationMention[]): CitationMention[] {
  const ends = mentions.map(({ end }) => end);
  let outer = 0;
  mentions.forEach(({ start, symbol, title }, i) => {
    const own = ends[i] ?? 0;
    const around = ends[outer] ?? 0;
    if (i === outer || start >= around || mentions[outer]?.symbol == null) outer = i;
    else if (own > around && symbol === null && title && title.start < around) ends[i] = around;
    else ends[outer] = Math.max(own, around);
  });
  return mentions.map((mention, i) => endAt(text, mention, ends[i] ?? mention.end));
}

function endAt(text: string, mention: CitationMention, end: number): CitationMention {
  const { start, date, title } = mention;
  if (end === mention.end) return mention;
  const kept = title && { start: title.start, end, text: text.slice(title.start, end).replace(/\s+/g, ' ') };
  return {
    ...mention,
    end,
    raw: text.slice(start, end),
    title: kept,
    date: date && date.end <= end ? date : null,
  };
}

/** «số 15/SNV-VP, số 16/SNV-VP và số 17/SNV-VP ngày … của …»: one date and one issuer for all that «và» joins. */
function shareParts(text: string, mentions: CitationMention[]): void {
  let joined = false;
  for (let i = mentions.length - 2; i >= 0; i--) {
    const mention = mentions[i];
    const next = mentions[i + 1];
    if (!mention?.symbol || !next?.symbol) continue;
    const glue = text.slice(mention.end, next.start);
    joined = /^\s*,?\s*và\s*$/u.test(glue) || (joined && /^\s*,\s*$/u.test(glue));
    if (!joined || mention.type?.text !== next.type?.text) continue;
    if (mention.end === mention.symbol.end) mention.date = next.date;
    const bare = mention.issuer === null && mention.title === null;
    if (bare && lettersOf(mention.symbol.text) === lettersOf(next.symbol.text)) mention.issuer = next.issuer;
  }
}

const lettersOf = (symbol: string) => symbol.replace(/^[\d./]+/, '');
