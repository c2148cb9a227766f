import { fold } from '../text/fold.ts';
import { keepFor } from '../text/keep-for.ts';
import type { CitationIndex, Columns } from './index-load.ts';
import { foldedWords, type Lexicon } from './lexicon.ts';
import { nameLike } from './search-names.ts';
import type { QueryWord } from './search-query.ts';
import { withOtherI, withoutTelex } from './typing.ts';

/** A word of the query and how well each record has it. */
export interface Term {
  query: QueryWord;
  /** Words of the lexicon that stand for it, with how sure. */
  variants: ReadonlyMap<number, number>;
  /** Words of titles that it names: its variants and what an acronym stands for. */
  covers: ReadonlySet<number>;
  /** 0…1 for each record. */
  match: Float32Array;
  /** How much the word tells: rare words more. */
  weight: number;
}

/** Glue words of titles and of queries; they tell little. With other marks they are other words: «sở», «vệ». */
const GLUE = new Set(
  'về việc của và các tại theo trong cho số ngày năm một'.split(' ').flatMap((word) => [word, fold(word)]),
);
const SURE = {
  exact: 1,
  spelling: 0.97,
  telex: 0.95,
  start: 0.85,
  issuer: 0.97,
  symbol: 0.95,
  acronym: 0.95,
  scattered: 0.88,
  initials: 0.9,
  slip: 0.72,
  slips: 0.5,
} as const;
const TITLES = 9000;

/**
 * The terms of a query. `generous` also allows slips in words that exist («tền» for «tiền»); it is asked for when the
 * strict reading finds no record with every word.
 */
export function makeTerms(
  index: CitationIndex,
  lexicon: Lexicon,
  words: readonly QueryWord[],
  generous: boolean,
): Term[] {
  return words.map((query) => {
    const key = `${query.text}|${query.open}|${generous}`;
    const cache = cacheOf(lexicon);
    const known = cache.get(key);
    if (known) return { ...known, query };
    const variants = variantsOf(lexicon, query, generous);
    const match = new Float32Array(index.size);
    let documents = 0;
    for (const [word, sure] of variants) {
      const ids = lexicon.inTitles(word);
      if (sure >= SURE.telex) documents = Math.max(documents, ids.length);
      for (const id of ids) if ((match[id] ?? 0) < sure) match[id] = sure;
    }
    matchFields(index, lexicon, query, variants, match);
    matchAcronym(index, lexicon, query, match);
    if (variants.size === 0) matchInitials(index, lexicon, query, match);
    if (variants.size === 0 && query.text.length >= 8) matchNames(index, query, match);
    const rarity = 1 + Math.log(TITLES / (10 + documents));
    const covers = new Set([...variants.keys(), ...acronymWords(index, lexicon, query)]);
    const term = { query, variants, covers, match, weight: GLUE.has(query.written) ? 0.3 : rarity };
    if (cache.size >= 32) cache.delete(cache.keys().next().value ?? '');
    cache.set(key, term);
    return term;
  });
}

/** From one keystroke to the next only the last word changes. */
const cacheOf = keepFor((_: Lexicon) => new Map<string, Term>());

function variantsOf(lexicon: Lexicon, { text, open }: QueryWord, generous: boolean): Map<number, number> {
  const variants = new Map<number, number>();
  const add = (word: number | undefined, sure: number) => {
    if (word !== undefined && (variants.get(word) ?? 0) < sure) variants.set(word, sure);
  };
  add(lexicon.numbers.get(text), SURE.exact);
  const telex = withoutTelex(text);
  if (telex !== null) add(lexicon.numbers.get(telex), SURE.telex);
  const spelt = withOtherI(text);
  if (spelt !== null) add(lexicon.numbers.get(spelt), SURE.spelling);
  if (open && !/^\d+$/.test(text)) for (const word of lexicon.withPrefix(text)) add(word, SURE.start);
  if (/\d/.test(text)) return variants;
  const known = variants.size > 0;
  if (known ? generous && text.length > 2 : text.length > 2 && !isAcronym(lexicon, text)) {
    const limit = text.length > 5 && !known ? 2 : 1;
    for (const { word, edits } of lexicon.near(text, limit)) add(word, edits === 1 ? SURE.slip : SURE.slips);
  }
  return variants;
}

const isAcronym = (lexicon: Lexicon, text: string) => !/[aeiouy]/.test(text) && !lexicon.numbers.has(text);

/** Types, issuers and the letters of symbols. */
function matchFields(
  { columns, size }: CitationIndex,
  lexicon: Lexicon,
  query: QueryWord,
  variants: ReadonlyMap<number, number>,
  match: Float32Array,
): void {
  const best = (names: readonly string[]) => {
    let sure = 0;
    for (const name of names) {
      const word = lexicon.numbers.get(name);
      if (word !== undefined) sure = Math.max(sure, variants.get(word) ?? 0);
    }
    return sure;
  };
  const inType = lexicon.types.map(best);
  const inIssuer = lexicon.issuers.map((names) => best(names) * SURE.issuer);
  const inSymbol = lexicon.suffixes.map((groups) => {
    if (groups.includes(query.text)) return SURE.symbol;
    return query.open && groups.some((group) => group.startsWith(query.text)) ? SURE.start : 0;
  });
  for (const [of, sureOf] of [
    [columns.type, inType],
    [columns.issuer, inIssuer],
    [columns.suffix, inSymbol],
  ] as const) {
    if (!sureOf.some((sure) => sure > 0)) continue;
    const sures = Float32Array.from(sureOf);
    for (let r = 0; r < size; r++) {
      const sure = sures[of[r] ?? 0] ?? 0;
      if (sure > (match[r] ?? 0)) match[r] = sure;
    }
  }
}

/**
 * A listed acronym counts by the share of its words that the title or the issuer has, two thirds at least, or half
 * where the title says nothing else: «luật KNTC» is two laws.
 */
function matchAcronym(
  { columns, size }: CitationIndex,
  lexicon: Lexicon,
  query: QueryWord,
  match: Float32Array,
): void {
  const long = columns.acronyms.get(query.text);
  if (long === undefined) return;
  const parts = foldedWords(long);
  const hits = new Uint8Array(size);
  for (const part of new Set(parts)) {
    const word = lexicon.numbers.get(part);
    if (word === undefined) continue;
    for (const id of lexicon.inTitles(word)) hits[id] = (hits[id] ?? 0) + 1;
  }
  const count = new Set(parts).size;
  const phrase = parts.map((part) => lexicon.numbers.get(part) ?? -1);
  const inIssuer = lexicon.issuers.map((names) => names.join(' ').includes(long));
  for (let r = 0; r < size; r++) {
    const share = (hits[r] ?? 0) / count;
    const all = hits[r] === (columns.starts[r + 1] ?? 0) - (columns.starts[r] ?? 0);
    let sure = 0;
    if (inIssuer[columns.issuer[r] ?? 0] || (share === 1 && hasPhrase(columns, lexicon, r, phrase)))
      sure = SURE.acronym;
    else if (share > 0.65) sure = SURE.scattered * share * share;
    else if (share >= 0.5 && all) sure = SURE.scattered;
    if (sure > (match[r] ?? 0)) match[r] = sure;
  }
}

/** Whether a title has these words one after the other, whatever punctuation stands between. */
function hasPhrase({ pieces, starts }: Columns, { ofPiece }: Lexicon, r: number, phrase: readonly number[]) {
  let found = 0;
  for (let i = starts[r] ?? 0; i < (starts[r + 1] ?? 0) && found < phrase.length; i++) {
    const word = ofPiece[pieces[i] ?? 0] ?? -1;
    if (word < 0) continue;
    if (word === phrase[found]) found++;
    else found = word === phrase[0] ? 1 : 0;
  }
  return found === phrase.length;
}

function acronymWords({ columns }: CitationIndex, lexicon: Lexicon, { text }: QueryWord): number[] {
  return foldedWords(columns.acronyms.get(text) ?? '').flatMap((part) => lexicon.numbers.get(part) ?? []);
}

/** Any other run of letters may be the initials of a title: «BVQLNTD». */
function matchInitials(
  { size }: CitationIndex,
  lexicon: Lexicon,
  { text }: QueryWord,
  match: Float32Array,
): void {
  if (text.length < 3) return;
  for (const initials of lexicon.initials()) {
    let r = 0;
    for (let at = initials.text.indexOf(text); at >= 0; at = initials.text.indexOf(text, at + 1)) {
      while (r + 1 < size && (initials.starts[r + 1] ?? 0) <= at) r++;
      if ((match[r] ?? 0) < SURE.initials) match[r] = SURE.initials;
    }
  }
}

/** A glued word that could not be cut may be a law's name with slips: «luatkhieunaj». */
function matchNames(index: CitationIndex, { text }: QueryWord, match: Float32Array): void {
  for (const { id, sure } of nameLike(index, text)) if ((match[id] ?? 0) < sure) match[id] = sure;
}
