import { type SymbolParts, typesOfSymbol } from './symbol.ts';
import type { CitationMention, Part } from './types.ts';

/** Between two citations of one list. */
const LIST_GLUE = /^\s*(?:[,;]|và|[,;]\s*và)?\s*$/u;
const AND = /^\s*,?\s*và\s*$/u;
const COMMA = /^\s*,\s*$/u;
/** Before the type of a list: «các Nghị quyết số 18-NQ/TW, 19-NQ/TW». */
const SEVERAL = /(?<!\p{L})(?:các|những|hai|ba|bốn|0?[2-9])\s+$/iu;

/** The type of the list that a citation beginning at `start` goes on; null when `previous` is no such list. */
export function sharedType(text: string, previous: CitationMention | null, start: number): Part | null {
  if (!previous?.type) return null;
  const ends = [
    previous.end,
    previous.issuer?.end,
    previous.date?.end,
    previous.symbol?.end,
    previous.number?.end,
  ];
  const listed = ends.some(
    (end) => end !== undefined && end <= start && LIST_GLUE.test(text.slice(end, start)),
  );
  return listed ? previous.type : null;
}

/** In a list («các Nghị định sau: số 61/2018/NĐ-CP, số …») the symbol itself names the type. */
export function typeInSymbol(text: string, symbol: SymbolParts, shared: Part | null): Part | null {
  const named = typesOfSymbol(symbol);
  const [only] = symbol.joint === '/' || named.length === 1 ? named : [];
  if (only === undefined || (shared && named.includes(shared.text))) return shared;
  const group = symbol.groups[0]?.text ?? '';
  const start = text.indexOf(group, symbol.start);
  return { start, end: start + group.length, text: only };
}

/**
 * Gives the members of each list what its last one says for all: «số 15/SNV-VP, số 16/SNV-VP và số 17/SNV-VP ngày …
 * của …», «các Nghị quyết số 18-NQ/TW, 19-NQ/TW ngày …», «Thông tư 01, 02 và 03/2023/TT-BNV».
 */
export function shareParts(text: string, mentions: CitationMention[]): void {
  const several = inLists(text, mentions);
  let joined = false;
  for (let i = mentions.length - 2; i >= 0; i--) {
    const mention = mentions[i];
    const next = mentions[i + 1];
    if (!mention || !next) continue;
    const glue = text.slice(mention.end, next.start);
    const goesOn: boolean = AND.test(glue) || (COMMA.test(glue) && (joined || several[i + 1] === true));
    shareSymbol(mention, next, AND.test(glue) || COMMA.test(glue));
    // A member with a date of its own has none to give to those before it, unless it is the last.
    const gives = goesOn && (!joined || isBare(next));
    joined = goesOn;
    if (!gives || mention.type?.text !== next.type?.text) continue;
    if (isBare(mention)) mention.date = next.date;
    const untitled = mention.issuer === null && mention.title === null;
    if (untitled && lettersOf(mention) === lettersOf(next)) mention.issuer = next.issuer;
  }
}

/** For each mention whether it goes on a list of several: «các», and one type for all. */
function inLists(text: string, mentions: readonly CitationMention[]): boolean[] {
  const several: boolean[] = [];
  for (const [i, { type, symbol, number }] of mentions.entries()) {
    const own = (symbol ?? number)?.start ?? 0;
    const isHead = type !== null && type.start < own && mentions[i - 1]?.type !== type;
    if (!isHead) several.push(several[i - 1] === true && mentions[i - 1]?.type === type);
    else
      several.push(
        SEVERAL.test(text.slice(Math.max(0, type.start - 10), type.start)) &&
          !text.slice(type.end, own).includes(':'),
      );
  }
  return several;
}

/** «01» of «Thông tư 01, 02 và 03/2023/TT-BNV» is the number of «01/2023/TT-BNV». */
function shareSymbol(mention: CitationMention, next: CitationMention, joined: boolean): void {
  const own = mention.number ?? mention.symbol;
  const rest = next.symbol && lettersOf(next);
  if (!joined || !own || !rest || mention.type !== next.type || !isBare(mention)) return;
  const [, digits = '', year = ''] = /^(\d+\p{L}?)((?:\/\d{4})?)$/u.exec(own.text) ?? [];
  if (digits === '') return;
  const nextYear = /^\d+\p{L}?((?:\/\d{4})?)/u.exec(next.symbol?.text ?? '')?.[1] ?? '';
  mention.symbol = { ...own, text: `${digits}${year || nextYear}${rest}` };
  mention.number = null;
  mention.by = 'symbol';
}

/** Says no more than its number or symbol. */
const isBare = ({ end, symbol, number }: CitationMention) => end === (symbol ?? number)?.end;

/** What comes after number and year, with what joins it: «/NĐ-CP», «-CT/TW»; '' where there is none. */
const lettersOf = ({ symbol }: CitationMention) =>
  symbol?.text.replace(/^\d+(?:\.\d+)?\p{Ll}?(?:\/\d{4})?/u, '') ?? '';
