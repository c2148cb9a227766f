import * as z from 'zod/mini';
import { fold } from '../text/fold.ts';
import { dayOf, type IndexHeader, STATES, splitSymbol, TRUST } from './index-layout.ts';
import { pack } from './packed.ts';
import { type CitationRow, parseTsv, TsvError } from './tsv.ts';
import { isWord, splitTitle } from './words.ts';

const metaSchema = z.object({ chiMucDenNgay: z.iso.date() });
const issuersSchema = z.array(z.object({ vietTat: z.string(), ten: z.string(), khoi: z.string() }));
/** Units that draft documents: abbreviations too short and too common to be asked for. */
const UNIT = 'don-vi-soan-thao';
const TRUST_OF = { chắc: 'sure', khá: 'probable', yếu: 'weak' } as const;
const STATE_OF = { 'chưa rõ': 'unknown', còn: 'in-force', hết: 'expired' } as const;

/**
 * Turns the files of assets/citations (record files, acronyms.tsv, issuers.json, meta.json; others are left aside) into
 * the text that `loadIndex` reads. Build time only. Throws `TsvError` with a Vietnamese message on a bad file.
 */
export function compileIndex(files: readonly { name: string; text: string }[]): string {
  const recordFiles = files.filter(({ name }) => name.endsWith('.tsv') && name !== 'acronyms.tsv');
  const rows = recordFiles.flatMap(({ name, text }) => parseTsv(name, text));
  return compileRows(rows, { upTo: upTo(files), acronyms: acronyms(files) });
}

/** Turns records, at least one, and what goes with them into the text that `loadIndex` reads. */
export function compileRows(
  unsorted: readonly CitationRow[],
  about: Pick<IndexHeader, 'upTo' | 'acronyms'>,
): string {
  const rows = unsorted.toSorted(byDate);
  const types = numbered(rows.map((row) => row.loai));
  const issuers = numbered(rows.map((row) => row.coQuan));
  const joints = numbered(rows.map((row) => row.noi));
  const symbols = rows.map((row) => splitSymbol(row.so, row.ngay));
  const suffixes = numbered(symbols.map(({ suffix }) => suffix));
  const titles = rows.map((row) => splitTitle(row.trichYeu).filter((piece) => piece !== ' '));
  const { items: vocabulary, packed: pieces } = numbered(titles.flat());
  const folded = foldedWords([...vocabulary, ...types.items, ...issuers.items]);
  const placeOf = new Map(folded.map((word, i) => [word, i]));
  const places = foldAll(vocabulary).map((word) => placeOf.get(word) ?? -1);
  const header: IndexHeader = {
    ...about,
    size: rows.length,
    types: types.items,
    issuers: issuers.items,
    joints: joints.items,
    suffixes: suffixes.items,
  };

  let lastDay = 0;
  const records = rows.map((row, i) => {
    const day = dayOf(row.ngay);
    const state = STATE_OF[row.hieuLuc];
    const flags =
      STATES.indexOf(state) + 3 * (TRUST.indexOf(TRUST_OF[row.tinCay]) + 3 * Number(row.hayDung || '0'));
    const since = state === 'unknown' ? '' : pack(dayOf(state === 'expired' ? row.het : row.tu));
    const gap = pack(day - lastDay);
    lastDay = day;
    const names = `${types.packed[i]}${issuers.packed[i]}${joints.packed[i]}${suffixes.packed[i]}`;
    return `${gap}${names}${pack(flags)}${since}`;
  });
  const { relations, strangers } = packRelations(rows);
  return [
    JSON.stringify(header),
    vocabulary.join('\t'),
    folded.join('\t'),
    vocabulary.map((piece, i) => pack(isWord(piece) ? (places[i] ?? -1) + 1 : 0)).join(''),
    packTitles(titles, pieces),
    symbols.map(({ number }) => number).join(' '),
    records.join(''),
    relations,
    strangers.join('\t'),
  ].join('\n');
}

/** The order of an index: what is newer comes later. */
export const byDate = (a: Pick<CitationRow, 'ngay' | 'so'>, b: Pick<CitationRow, 'ngay' | 'so'>) =>
  inOrder(a.ngay, b.ngay) || inOrder(a.so, b.so);

const inOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Distinct texts, the most frequent first, so that they get the shortest numbers; and the number of each text, packed.
 * Runs over all words of the user's own documents: each is looked up once.
 */
function numbered(texts: readonly string[]): { items: string[]; packed: string[] } {
  const ids = new Map<string, number>();
  const counts: number[] = [];
  const idOf = texts.map((text) => {
    const id = ids.get(text) ?? ids.size;
    if (id === ids.size) ids.set(text, id);
    counts[id] = (counts[id] ?? 0) + 1;
    return id;
  });
  const ranked = [...ids].sort(([, a], [, b]) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
  const numbers: string[] = [];
  for (const [rank, [, id]] of ranked.entries()) numbers[id] = pack(rank);
  return { items: ranked.map(([text]) => text), packed: idOf.map((id) => numbers[id] ?? '') };
}

/** Each title as the count of its pieces and their numbers; `pieces`: those of all titles, one after the other. */
function packTitles(titles: readonly (readonly string[])[], pieces: readonly string[]): string {
  let end = 0;
  return titles
    .map(({ length }) => {
      end += length;
      return pack(length) + pieces.slice(end - length, end).join('');
    })
    .join('');
}

/** The words of these texts folded, each once, in the order of their code units, which look-up by prefix relies on. */
const foldedWords = (texts: readonly string[]) =>
  [...new Set(foldAll(texts.flatMap(splitTitle).filter(isWord)))].sort(inOrder);

/** Folded all at once, as each call costs more than its letters. */
const foldAll = (texts: readonly string[]) => (texts.length === 0 ? [] : fold(texts.join('\n')).split('\n'));

/** Per record that has relations: gap to the last such record, then both lists, each as count and references. */
function packRelations(rows: readonly CitationRow[]): { relations: string; strangers: string[] } {
  const bySymbol = Map.groupBy(
    rows.map((_, i) => i),
    (i) => rows[i]?.so ?? '',
  );
  const strangers: string[] = [];
  const reference = (name: string): string => {
    const [so = '', ngay] = name.split('|');
    const ids = (bySymbol.get(so) ?? []).filter((i) => ngay === undefined || rows[i]?.ngay === ngay);
    if (ids.length === 1 && ids[0] !== undefined) return pack(ids[0] + 1);
    strangers.push(name);
    return pack(0);
  };
  let last = 0;
  let relations = '';
  rows.forEach((row, i) => {
    if (row.thayTheBoi.length + row.suaDoiBoi.length === 0) return;
    relations += pack(i - last);
    for (const names of [row.thayTheBoi, row.suaDoiBoi])
      relations += pack(names.length) + names.map(reference).join('');
    last = i;
  });
  return { relations, strangers };
}

function upTo(files: readonly { name: string; text: string }[]): string {
  const meta = files.find(({ name }) => name === 'meta.json');
  if (!meta) throw new TsvError('Thiếu tệp meta.json.');
  return metaSchema.parse(JSON.parse(meta.text)).chiMucDenNgay;
}

function acronyms(files: readonly { name: string; text: string }[]): [string, string][] {
  const text = files.find(({ name }) => name === 'acronyms.tsv')?.text ?? '';
  const listed = text
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map((line) => line.split('\t').map((cell) => cell.trim()));
  const issuers = files.find(({ name }) => name === 'issuers.json')?.text;
  const bodies = issuers === undefined ? [] : issuersSchema.parse(JSON.parse(issuers));
  const organs = bodies.filter(({ khoi }) => khoi !== UNIT);
  const all = [...organs.map(({ vietTat, ten }) => [vietTat, ten]), ...listed];
  return [...new Map(all.map(([short = '', long = '']) => [plain(short), plain(long)]))];
}

const plain = (text: string) =>
  fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
