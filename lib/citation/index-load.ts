import { dayOf, headerSchema, isoOf, joinSymbol, STATES, TRUST } from './index-layout.ts';
import { lazy } from './lazy.ts';
import { Unpacker } from './packed.ts';
import { type SymbolTable, symbolTable } from './symbol-table.ts';
import type { CitationRecord, Validity } from './types.ts';
import { isWord } from './words.ts';

/** The loaded index. Columns are for search; everyone else asks for records. Ids go by date: higher is newer. */
export interface CitationIndex extends SymbolTable {
  /** ISO date up to which the index goes, for «Chỉ mục đến ngày …». */
  readonly upTo: string;
  readonly size: number;
  record(id: number): CitationRecord;
  symbol(id: number): string;
  type(id: number): string;
  /** 0…3: how much this field cites it. */
  common(id: number): number;
  /** Ids of the records that replace this one. */
  replacements(id: number): readonly number[];
  readonly columns: Columns;
}

export interface Columns {
  types: readonly string[];
  issuers: readonly string[];
  suffixes: readonly string[];
  acronyms: ReadonlyMap<string, string>;
  /** Words and punctuation of titles. */
  vocabulary: readonly string[];
  /** The words of vocabulary, types and issuers folded, each once, sorted. */
  folded: readonly string[];
  /** Vocabulary number → place in `folded`, −1 for punctuation. */
  foldOf: Int16Array;
  /** Title of record r: vocabulary numbers pieces[starts[r]] … pieces[starts[r + 1]]. */
  pieces: Uint16Array;
  starts: Uint32Array;
  type: Uint16Array;
  issuer: Uint16Array;
  suffix: Uint16Array;
  /** Leading number of the symbol, 0 = none. */
  number: Uint32Array;
  /** Year in the symbol, else of the date; 0 = unknown. */
  year: Uint16Array;
  day: Uint16Array;
  /** Index into STATES. */
  state: Uint8Array;
  /** Index into TRUST. */
  trust: Uint8Array;
  /** 0…3: how much this field cites it. */
  common: Uint8Array;
}

/** Reads what `compileIndex` wrote; throws on anything else. */
export function loadIndex(compiled: string): CitationIndex {
  const [
    head = '',
    words = '',
    folded = '',
    folds = '',
    titles = '',
    numbers = '',
    records = '',
    relations = '',
    strangers = '',
  ] = compiled.split('\n');
  const header = headerSchema.parse(JSON.parse(head));
  const vocabulary = words.split('\t');
  const { size } = header;
  const { pieces, starts } = readTitles(titles, size);
  const table = readRecords(records, size);
  const { number, year, textOf } = readNumbers(numbers, table.day);
  const columns: Columns = {
    types: header.types,
    issuers: header.issuers,
    suffixes: header.suffixes,
    acronyms: new Map(header.acronyms),
    vocabulary,
    folded: folded.split('\t'),
    foldOf: readFolds(folds, vocabulary.length),
    pieces,
    starts,
    ...table,
    number,
    year,
  };
  const symbolOf = (r: number) =>
    joinSymbol(textOf(r), header.suffixes[table.suffix[r] ?? 0] ?? '', isoOf(table.day[r] ?? 0));
  const related = lazy(() => readRelations(relations, strangers.split('\t')));
  const isDated = (r: number) => (table.day[r] ?? 0) > 0;
  const typeOf = (r: number) => header.types[table.type[r] ?? 0] ?? '';
  const name = (ref: number | string): string =>
    typeof ref === 'string' ? ref : `${symbolOf(ref)}|${isoOf(table.day[ref] ?? 0)}`;

  return {
    upTo: header.upTo,
    size,
    columns,
    symbol: symbolOf,
    type: typeOf,
    common: (r) => table.common[r] ?? 0,
    ...symbolTable({ size, symbol: symbolOf, number: (r) => number[r] ?? 0, isDated }),
    replacements: (r) =>
      (related().get(r)?.replacedBy ?? []).filter((reference) => typeof reference === 'number'),
    record(r) {
      const relation = related().get(r);
      const state = STATES[table.state[r] ?? 0] ?? 'unknown';
      return {
        so: symbolOf(r),
        loai: typeOf(r),
        coQuan: header.issuers[table.issuer[r] ?? 0] ?? '',
        ngay: isoOf(table.day[r] ?? 0),
        noi: header.joints[table.joint[r] ?? 0] ?? '',
        trichYeu: titleOf(columns, r),
        hieuLuc: validity(state, isoOf(table.since[r] ?? 0) || null),
        thayTheBoi: relation?.replacedBy.map(name) ?? [],
        suaDoiBoi: relation?.amendedBy.map(name) ?? [],
        tinCay: TRUST[table.trust[r] ?? 0] ?? 'weak',
      };
    },
  };
}

function validity(state: Validity['state'], date: string | null): Validity {
  if (state === 'in-force') return { state, from: date };
  return state === 'expired' ? { state, since: date } : { state };
}

/**
 * Numbers and years of the symbols, and the text of each, such as «61/~». Records stand in order of date, so the year of
 * the date only ever grows. The texts are not cut out before they are asked for.
 */
function readNumbers(text: string, days: Uint16Array) {
  const size = days.length;
  const number = new Uint32Array(size);
  const year = new Uint16Array(size);
  const starts = new Uint32Array(size + 1);
  let dateYear = 1944;
  let nextYear = 0;
  for (let r = 0, at = 0; r < size; r++) {
    const day = days[r] ?? 0;
    while (day > 0 && day >= nextYear) nextYear = dayOf(`${++dateYear + 1}-01-01`);
    let end = at;
    let value = 0;
    for (let digit = digitAt(text, end); digit >= 0; digit = digitAt(text, ++end)) value = 10 * value + digit;
    number[r] = value;
    year[r] = day === 0 ? 0 : dateYear;
    if (text.charAt(end) === '/') year[r] = Number(text.slice(end + 1, end + 5));
    starts[r] = at;
    const space = text.indexOf(' ', end);
    at = space < 0 ? text.length + 1 : space + 1;
  }
  starts[size] = text.length + 1;
  return { number, year, textOf: (r: number) => text.slice(starts[r], (starts[r + 1] ?? 1) - 1) };
}

/** −1 where no digit stands. */
function digitAt(text: string, at: number): number {
  const digit = text.charCodeAt(at) - 48;
  return digit >= 0 && digit <= 9 ? digit : -1;
}

// Plain loops below: they run over everything at every start, and `from` is many times slower.
function readFolds(text: string, count: number): Int16Array {
  const packed = new Unpacker(text);
  const folds = new Int16Array(count);
  for (let i = 0; i < count; i++) folds[i] = packed.next() - 1;
  return folds;
}

function readTitles(text: string, size: number): Pick<Columns, 'pieces' | 'starts'> {
  const packed = new Unpacker(text);
  const starts = new Uint32Array(size + 1);
  const pieces = new Uint16Array(text.length);
  let end = 0;
  for (let r = 0; r < size; r++) {
    starts[r] = end;
    for (let left = packed.next(); left > 0; left--) pieces[end++] = packed.next();
  }
  starts[size] = end;
  return { pieces: pieces.subarray(0, end), starts };
}

function readRecords(text: string, size: number) {
  const packed = new Unpacker(text);
  const day = new Uint16Array(size);
  const type = new Uint16Array(size);
  const issuer = new Uint16Array(size);
  const joint = new Uint8Array(size);
  const suffix = new Uint16Array(size);
  const state = new Uint8Array(size);
  const trust = new Uint8Array(size);
  const common = new Uint8Array(size);
  const since = new Uint16Array(size);
  let last = 0;
  for (let r = 0; r < size; r++) {
    last += packed.next();
    day[r] = last;
    type[r] = packed.next();
    issuer[r] = packed.next();
    joint[r] = packed.next();
    suffix[r] = packed.next();
    const flags = packed.next();
    state[r] = flags % 3;
    trust[r] = Math.floor(flags / 3) % 3;
    common[r] = Math.floor(flags / 9);
    if (flags % 3 > 0) since[r] = packed.next();
  }
  return { day, type, issuer, joint, suffix, state, trust, common, since };
}

interface Relation {
  replacedBy: (number | string)[];
  amendedBy: (number | string)[];
}

function readRelations(text: string, strangers: readonly string[]): ReadonlyMap<number, Relation> {
  const packed = new Unpacker(text);
  let stranger = 0;
  const list = () =>
    Array.from({ length: packed.next() }, () => {
      const id = packed.next();
      return id > 0 ? id - 1 : (strangers[stranger++] ?? '');
    });
  const relations = new Map<number, Relation>();
  for (let r = 0; !packed.done; ) {
    r += packed.next();
    relations.set(r, { replacedBy: list(), amendedBy: list() });
  }
  return relations;
}

function titleOf({ pieces, starts, vocabulary }: Columns, r: number): string {
  let title = '';
  let afterWord = false;
  for (let i = starts[r] ?? 0; i < (starts[r + 1] ?? 0); i++) {
    const piece = vocabulary[pieces[i] ?? 0] ?? '';
    const word = isWord(piece);
    if (word && afterWord) title += ' ';
    title += piece;
    afterWord = word;
  }
  return title;
}
