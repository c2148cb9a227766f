import type { Span } from '../text/document.ts';
import { keepFor } from '../text/keep-for.ts';
import { TYPE_OF_SYMBOL } from './doc-types.ts';
import type { Part } from './types.ts';

/** A document's symbol where it stands in a text, taken apart. */
export interface SymbolParts extends Span {
  /** Digits and a letter: «05», «30c»; «66.16» since 2026. */
  number: string;
  year: string | null;
  /** What joins number (and year) to the first group: «/» or «-». */
  joint: '/' | '-';
  /** «NĐ», «CP»; what joins each to the one before, the first to number or year. */
  groups: { text: string; joint: '/' | '-' }[];
  /** As written but for stray spaces and long dashes: «59/2023/NĐ-CP». */
  text: string;
}

const NUMBER =
  /(?:(?<![\p{L}\d.,/–-])|(?<=[sS]ố))(\d{2,3}\.\d{1,2}(?=\/20)|\d{1,5}[a-zđ]?)(?!\d|[.,]\d)(?:(?:\s?\/\s?|-(?=\d{4}\/\p{Lu}))((?:19|20)\d{2})(?!\d))?/gu;
/** A group ends before a word that sticks to it: «NĐ-CPngày 14/8/2023». */
const GROUP = /(\s?)([-–/])(\s?)(\p{Lu}(?:(?!ngày|của)[\p{L}\d&]){0,24})/uy;
/** «TT.VPCP»: a full stop where a dash ought to be. */
const DOTTED = /\.(\p{Lu}{2,12})(?![\p{L}\d])/uy;
/** «QH-15»: the number of the legislature, set off. */
const LEGISLATURE = /[- ](\d{1,2})(?=\s+(?:ngày|của)(?!\p{L})|[,;.)]|\s*$)/uy;
/** What follows a symbol, where a dash between two spaces could also divide. */
const AFTER_SYMBOL = /\s*(?:(?:ngày|của)(?!\p{L})|[,;.:)]|$)/uy;
/** Organs whose symbols end in the number of a legislature. */
const NUMBERED = /^(?:QH|UBTVQH|HĐND|HDND)\d{1,2}$/;

/** A number that could be a document's, but has no letters: «61/2018», «04». */
export interface BareSymbol extends Span {
  year: string | null;
}

/**
 * All symbols of a text that have letters, and numbers without where `isCited` says so of them, given the symbol found
 * before; in order. Linear.
 */
export function findSymbols(
  text: string,
  isCited: (bare: BareSymbol, previous: SymbolParts | null) => boolean,
): SymbolParts[] {
  const found: SymbolParts[] = [];
  let end = 0;
  for (const match of text.matchAll(NUMBER)) {
    if (match.index < end) continue;
    const [all, number = '', year = null] = match;
    const { groups, end: last } = readGroups(text, match.index + all.length);
    const isBare = groups.length === 0;
    if (isBare && !isCited({ start: match.index, end: last, year }, found.at(-1) ?? null)) continue;
    found.push({
      start: match.index,
      end: last,
      number,
      year,
      joint: year === null ? (groups[0]?.joint ?? '/') : '/',
      groups,
      text: text.slice(match.index, last).replace(/\s+/g, '').replaceAll('–', '-'),
    });
    end = last;
  }
  return found;
}

function readGroups(text: string, from: number): Pick<SymbolParts, 'groups' | 'end'> {
  const groups: SymbolParts['groups'] = [];
  let end = from;
  for (;;) {
    GROUP.lastIndex = end;
    const match = GROUP.exec(text);
    const [all = '', before, mark, after, group = ''] = match ?? [];
    if (!match || !isGroup(group, groups.length > 0)) return readDotted(text, groups, end);
    if (before && after && !joinsSpaced(text, groups, group, end + all.length)) return { groups, end };
    end += all.length;
    const legislature = /^(?:QH|UBTVQH)$/.test(group) ? stickyAt(LEGISLATURE, text, end) : null;
    groups.push({ text: group + (legislature?.[1] ?? ''), joint: mark === '/' ? '/' : '-' });
    end += legislature?.[0].length ?? 0;
  }
}

function readDotted(
  text: string,
  groups: SymbolParts['groups'],
  end: number,
): Pick<SymbolParts, 'groups' | 'end'> {
  const isType = groups.length === 1 && TYPE_OF_SYMBOL.has(groups[0]?.text ?? '');
  const [all = '', group] = (isType && stickyAt(DOTTED, text, end)) || [];
  if (group === undefined) return { groups, end };
  return { groups: [...groups, { text: group, joint: '-' }], end: end + all.length };
}

function stickyAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** A dash between two spaces divides; it joins only the last of two groups in capitals: «15/QĐ - UBND ngày …». */
function joinsSpaced(text: string, groups: SymbolParts['groups'], group: string, end: number): boolean {
  AFTER_SYMBOL.lastIndex = end;
  const [left] = groups;
  return (
    groups.length === 1 &&
    !/\d/.test(left?.text ?? '') &&
    /^\p{Lu}{2,}$/u.test(group) &&
    AFTER_SYMBOL.test(text)
  );
}

/** Mostly capitals, which tells «TTg», «CTr», «SNgV» from «Ninh»; units within an organ may be numbered: «QĐ-NH9». */
function isGroup(group: string, isInner: boolean): boolean {
  if (/\d/.test(group)) return NUMBERED.test(group) || (isInner && /^\p{Lu}{1,8}\d{1,2}$/u.test(group));
  const capitals = group.replace(/[^\p{Lu}]/gu, '').length;
  const small = group.replace(/[^\p{Ll}]/gu, '').length;
  return capitals > small && (capitals > 1 || TYPE_OF_SYMBOL.has(group));
}

/** Types that the symbol names: its first group, «Luật» or «Nghị quyết» for the National Assembly; empty when it names none. */
export function typesOfSymbol({ groups }: Pick<SymbolParts, 'groups'>): readonly string[] {
  return TYPE_OF_SYMBOL.get(groups[0]?.text ?? '') ?? [];
}

const takenApart = keepFor(({ text }: Part) => parseSymbol(text));

/** A mention's symbol taken apart, once for all who ask; null when there is none. */
export function partsOfSymbol(symbol: Part | null): SymbolParts | null {
  return symbol && takenApart(symbol);
}

/** Takes apart a symbol that stands alone; null when the text is none. */
export function parseSymbol(text: string): SymbolParts | null {
  const [symbol] = findSymbols(text, ({ year }) => year !== null);
  return symbol && symbol.start === 0 && symbol.end === text.length ? symbol : null;
}
