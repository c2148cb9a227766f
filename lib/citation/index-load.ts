import { dayOf, headerSchema, isoOf, joinSymbol, STATES, TRUST } from './index-layout.ts';
import { Unpacker } from './packed.ts';
import type { CitationRecord, Validity } from './types.ts';
import { isWord } from './words.ts';

/** The loaded index. Columns are for search; everyone else asks for records. Ids go by date: higher is newer. */
export interface CitationIndex {
  /** ISO date up to which the index goes, for «Chỉ mục đến ngày …». */
  readonly upTo: string;
  readonly size: number;
  record(id: number): CitationRecord;
  symbol(id: number): string;
  /**
   * Ids of the records with this symbol, newest first, twins left out. Case, spaces and the kind of dash don't count;
   * D for Đ counts only where a record has the symbol exactly so.
   */
  withSymbol(symbol: string): readonly number[];
  /** Some sources name a document without its date: beside a dated record of the symbol that is no second document. */
  isTwin(id: number): boolean;
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

const symbolKey = (symbol: string) =>
  symbol.normalize('NFC').toUpperCase().replace(/\s+/g, '').replace(/[–—‑]/g, '-');
const withoutStroke = (key: string) => key.replaceAll('Đ', 'D');

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
  const numberTexts = numbers.split(' ');
  const size = numberTexts.length;
  const { pieces, starts } = readTitles(titles, size);
  const table = readRecords(records, size);
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
    number: Uint32Array.from(numberTexts, (text) => Number.parseInt(text, 10) || 0),
    year: years(numberTexts, table.day),
  };
  const symbolOf = (r: number) =>
    joinSymbol(numberTexts[r] ?? '', header.suffixes[table.suffix[r] ?? 0] ?? '', isoOf(table.day[r] ?? 0));
  const related = lazy(() => readRelations(relations, strangers.split('\t')));
  const isDated = (r: number) => (table.day[r] ?? 0) > 0;
  const bySymbol = lazy(() => {
    const ids = new Map<string, number[]>();
    for (let r = size - 1; r >= 0; r--) {
      const key = withoutStroke(symbolKey(symbolOf(r)));
      const known = ids.get(key);
      if (known) known.push(r);
      else ids.set(key, [r]);
    }
    return ids;
  });
  const withSymbol = (symbol: string): readonly number[] => {
    const key = symbolKey(symbol);
    const alike = bySymbol().get(withoutStroke(key)) ?? [];
    const exact = alike.filter((r) => symbolKey(symbolOf(r)) === key);
    const found = exact.length > 0 ? exact : alike;
    return found.some(isDated) ? found.filter(isDated) : found;
  };
  const name = (ref: number | string): string =>
    typeof ref === 'string' ? ref : `${symbolOf(ref)}|${isoOf(table.day[ref] ?? 0)}`;

  return {
    upTo: header.upTo,
    size,
    columns,
    symbol: symbolOf,
    withSymbol,
    replacements: (r) =>
      (related().get(r)?.replacedBy ?? []).filter((reference) => typeof reference === 'number'),
    isTwin: (r) => !isDated(r) && !withSymbol(symbolOf(r)).includes(r),
    record(r) {
      const relation = related().get(r);
      const state = STATES[table.state[r] ?? 0] ?? 'unknown';
      return {
        so: symbolOf(r),
        loai: header.types[table.type[r] ?? 0] ?? '',
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

/** Records stand in order of date, so the year of the date only ever grows. */
function years(numbers: readonly string[], days: Uint16Array): Uint16Array {
  let year = 1944;
  let nextYear = 0;
  return Uint16Array.from(numbers, (number, r) => {
    const day = days[r] ?? 0;
    while (day > 0 && day >= nextYear) nextYear = dayOf(`${++year + 1}-01-01`);
    const slash = number.indexOf('/');
    if (slash >= 0) return Number(number.slice(slash + 1));
    return day === 0 ? 0 : year;
  });
}

function readFolds(text: string, count: number): Int16Array {
  const packed = new Unpacker(text);
  return Int16Array.from({ length: count }, () => packed.next() - 1);
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
  return { pieces: pieces.slice(0, end), starts };
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

function lazy<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
