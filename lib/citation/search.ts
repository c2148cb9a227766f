import type { Span } from '../text/document.ts';
import { keepFor } from '../text/keep-for.ts';
import { isoOf, STATES } from './index-layout.ts';
import type { CitationIndex } from './index-load.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { highlightSymbol, highlightTitle } from './search-highlight.ts';
import { parseQuery, type Query } from './search-query.ts';
import { recordsAsked } from './search-symbol.ts';
import { makeTerms, type Term } from './search-terms.ts';
import { titleFit } from './search-title.ts';
import type { CitationRecord } from './types.ts';

export interface SearchHit {
  record: CitationRecord;
  /** Higher is better; only comparable within one answer. */
  score: number;
  /** What of `record.so` and `record.trichYeu` the query matched. */
  inSo: Span[];
  inTrichYeu: Span[];
}

export interface SearchOptions {
  limit: number;
  /** ISO date of the draft: documents of later date, or no longer in force then, stand behind. */
  at?: string;
  /** `so|ngay` of documents that come first among equals. */
  favourites?: ReadonlySet<string>;
  /** Also records that only repeat another without its date. */
  twins?: boolean;
}

/** Weights of the evidence; text coverage counts 1 when every word of the query is found. */
const WEIGHT = {
  number: 0.9,
  nearNumber: 0.35,
  numberStart: 0.35,
  year: 0.45,
  date: 1.1,
  firstType: 0.3,
  laterType: 0.12,
  favourite: 0.15,
  later: 0.3,
  derived: 0.25,
  expired: 0.06,
} as const;
/** How many of the best by words alone are looked at closely. */
const CLOSE_LOOKS = 40;
const EXPIRED = STATES.indexOf('expired');
const LEAST_COVERAGE = 0.3;
/** Below this the best record lacks a word, which may be a slip. */
const FULL = 0.88;
/** Coverage differs by this much when one title has a glue word more. */
const MUCH_THE_SAME = 0.05;

/**
 * The best records for what someone typed, best first. Takes text in any form: with or without diacritics, typing
 * residue, slips, glued words, parts of symbols, dates. Never throws on odd input; an empty query finds nothing.
 */
export function search(index: CitationIndex, text: string, options: SearchOptions): SearchHit[] {
  const lexicon = lexiconOf(index);
  const query = parseQuery(text, lexicon);
  const hasNumbers = query.number !== null || query.year !== null || query.date !== null;
  if (query.words.length === 0 && !hasNumbers) return [];
  const asked = recordsAsked(index, query);
  const rankWith = (terms: readonly Term[], needed: number) =>
    rank(index, lexicon, query, terms, asked ? 0 : needed, asked, options);
  let terms = makeTerms(index, lexicon, query.words, false);
  let ranked = rankWith(terms, LEAST_COVERAGE);
  if (query.words.length > 0 && (ranked[0]?.coverage ?? 0) < FULL) {
    terms = makeTerms(index, lexicon, query.words, true);
    ranked = rankWith(terms, LEAST_COVERAGE);
  }
  if (ranked.length === 0 && hasNumbers) ranked = rankWith(terms, 0);
  const shown = options.twins ? ranked : ranked.filter(({ id }) => !index.isTwin(id));
  return shown.slice(0, options.limit).map(({ id, score }) => {
    const record = index.record(id);
    return {
      record,
      score,
      inSo: highlightSymbol(record.so, query),
      inTrichYeu: highlightTitle(record.trichYeu, terms, lexicon),
    };
  });
}

interface Ranked {
  id: number;
  score: number;
  coverage: number;
}

function rank(
  index: CitationIndex,
  lexicon: Lexicon,
  query: Query,
  terms: readonly Term[],
  leastCoverage: number,
  asked: ReadonlySet<number> | null,
  options: SearchOptions,
): Ranked[] {
  const { size } = index;
  const { state } = index.columns;
  const standing = lexicon.standing();
  const { coverage, scores, ids } = sheetsOf(index);
  cover(coverage, terms);
  const evidence = evidenceOf(index, lexicon, query);
  const needed = terms.length > 0 ? leastCoverage : 0;
  let count = 0;
  for (let r = 0; r < size; r++) {
    const words = coverage[r] ?? 0;
    if (words < needed || (asked !== null && !asked.has(r))) continue;
    const facts = evidence === null ? 0 : evidence(r);
    if (words === 0 && facts <= 0) continue;
    const expired = query.number === null && state[r] === EXPIRED ? WEIGHT.expired : 0;
    scores[r] = words + facts + (standing[r] ?? 0) - expired;
    ids[count++] = r;
  }
  const close = best(ids.subarray(0, count), scores, CLOSE_LOOKS).map((id) => ({
    id,
    coverage: coverage[id] ?? 0,
    score:
      (scores[id] ?? 0) +
      titleFit(index, lexicon, terms, id) -
      aboutAnother(lexicon, query, id) +
      circumstances(index, id, options),
  }));
  if (query.number === null && query.year === null && query.date === null) putReplacedBehind(index, close);
  return close.sort((a, b) => b.score - a.score || b.id - a.id);
}

/** A document that answers no better than the one that replaces it stands behind that one. */
function putReplacedBehind(index: CitationIndex, ranked: Ranked[]): void {
  const byId = new Map(ranked.map((each) => [each.id, each]));
  for (const replaced of ranked.toSorted((a, b) => b.id - a.id)) {
    for (const id of index.replacements(replaced.id)) {
      const newer = byId.get(id);
      if (newer && newer.coverage >= replaced.coverage - MUCH_THE_SAME)
        replaced.score = Math.min(replaced.score, newer.score - 0.001);
    }
  }
}

/** «Luật Khiếu nại» asks for the law, not for the law that amends it, unless the query says so. */
function aboutAnother(lexicon: Lexicon, query: Query, id: number): number {
  const first = lexicon.derived(id);
  return first === '' || query.words.some(({ text }) => text === first) ? 0 : WEIGHT.derived;
}

/** What `rank` writes a figure for every record on; kept, since new ones at each keystroke must be cleared away again. */
interface Sheets {
  coverage: Float32Array;
  scores: Float32Array;
  ids: Uint32Array;
}

const sheetsOf = keepFor(({ size }: CitationIndex): Sheets => {
  return { coverage: new Float32Array(size), scores: new Float32Array(size), ids: new Uint32Array(size) };
});

/** Writes the share of the query's words that each record has. */
function cover(coverage: Float32Array, terms: readonly Term[]): void {
  const total = terms.reduce((sum, term) => sum + term.weight, 0) || 1;
  coverage.fill(0);
  for (const { weight, match } of terms) {
    const share = weight / total;
    for (let r = 0; r < coverage.length; r++) coverage[r] = (coverage[r] ?? 0) + share * (match[r] ?? 0);
  }
}

/** The candidates with about the `count` highest scores, unsorted; found by counting, not by sorting. */
function best(candidates: Uint32Array, scores: Float32Array, count: number): number[] {
  if (candidates.length <= count) return [...candidates];
  const bins = new Uint16Array(512);
  const binOf = (id: number) => Math.min(511, Math.max(0, Math.floor((scores[id] ?? 0) * 128)));
  for (const id of candidates) bins[binOf(id)] = (bins[binOf(id)] ?? 0) + 1;
  let bar = 512;
  for (let taken = 0; bar > 0 && taken < count; ) taken += bins[--bar] ?? 0;
  return [...candidates.filter((id) => binOf(id) >= bar).slice(-4 * count)];
}

/** What number, year, date and type of the query say about a record; null when it names none of them. */
function evidenceOf(
  { columns }: CitationIndex,
  lexicon: Lexicon,
  query: Query,
): ((r: number) => number) | null {
  const { number, year, yearStart, date } = query;
  if ((number ?? year ?? yearStart ?? date) === null && query.types.length === 0) return null;
  const wanted = Number(number?.digits ?? 0);
  const near = new Set(number === null ? [] : slipsOf(number.digits));
  const hasWords = query.words.length > 0;
  const types = columns.types.map((_, t) => {
    const name = (lexicon.types[t] ?? []).join(' ');
    const found = query.types.find((type) => type.name === name);
    return found ? (found.first ? WEIGHT.firstType : WEIGHT.laterType) : 0;
  });
  const yearWord = year === null || number !== null ? undefined : lexicon.numbers.get(String(year));
  const inTitle = new Set(yearWord === undefined ? [] : lexicon.inTitles(yearWord));
  return (r) => {
    let sum = types[columns.type[r] ?? 0] ?? 0;
    const own = columns.number[r] ?? 0;
    if (number !== null) {
      if (own === wanted) sum += WEIGHT.number;
      else if (hasWords && near.has(own)) sum += WEIGHT.nearNumber;
      else if (number.open && String(own).startsWith(String(wanted))) sum += WEIGHT.numberStart;
    }
    if (year !== null && (columns.year[r] === year || inTitle.has(r))) sum += WEIGHT.year;
    if (yearStart !== null && String(columns.year[r] ?? '').startsWith(yearStart)) sum += WEIGHT.year;
    if (date !== null) sum += WEIGHT.date * dateFit(isoOf(columns.day[r] ?? 0), date);
    return sum;
  };
}

function dateFit(iso: string, date: NonNullable<Query['date']>): number {
  if (iso === '') return 0;
  const month = Number(iso.slice(5, 7)) === date.month;
  const day = date.day === null || Number(iso.slice(8)) === date.day;
  const year = date.year === null || Number(iso.slice(0, 4)) === date.year;
  return month && day && year ? 1 : 0;
}

/** Numbers one slip away: a digit replaced or two neighbours swapped. */
function slipsOf(digits: string): number[] {
  const slips: number[] = [];
  for (let i = 0; i < digits.length; i++) {
    for (let d = 0; d < 10; d++) slips.push(Number(digits.slice(0, i) + d + digits.slice(i + 1)));
    const next = digits[i + 1];
    if (next !== undefined) slips.push(Number(digits.slice(0, i) + next + digits[i] + digits.slice(i + 2)));
  }
  return slips;
}

function circumstances(index: CitationIndex, id: number, { at, favourites }: SearchOptions): number {
  if (at === undefined && favourites === undefined) return 0;
  const { so, ngay, hieuLuc } = index.record(id);
  let sum = favourites?.has(`${so}|${ngay}`) ? WEIGHT.favourite : 0;
  if (at !== undefined && ngay > at) sum -= WEIGHT.later;
  if (hieuLuc.state === 'expired' && at !== undefined && hieuLuc.since !== null && hieuLuc.since > at)
    sum += WEIGHT.expired;
  return sum;
}
