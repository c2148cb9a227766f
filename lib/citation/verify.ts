import { fold } from '../text/fold.ts';
import { NAMED_TYPES } from './doc-types.ts';
import type { CitationIndex } from './index-load.ts';
import { likelyName } from './named-laws.ts';
import type { CitationMention, CitationRecord, Match, VerifiedCitation } from './types.ts';

/**
 * Compares mentions with the index. `at`: ISO date of the document that cites; validity is judged at that date, and
 * without it nothing counts as repealed. What the index lacks is `unknown`, never wrong.
 */
export function verifyCitations(
  mentions: readonly CitationMention[],
  index: CitationIndex,
  at: string | null,
): VerifiedCitation[] {
  return mentions.map((mention) =>
    mention.symbol ? verifySymbol(mention, index, at) : verifyName(mention, index, at),
  );
}

function verifySymbol(mention: CitationMention, index: CitationIndex, at: string | null): VerifiedCitation {
  const candidates = ofSameType(mention, recordsFor(mention, index));
  const date = ownDate(mention);
  if (date === null) {
    const possible = candidates.filter(({ ngay }) => at === null || ngay <= at);
    return judge(
      mention,
      candidates,
      onlyOne(possible) ?? onlyOne(possible.filter((one) => isTitled(mention, one))),
      at,
    );
  }
  const sameDay = candidates.filter(({ ngay }) => ngay === date);
  if (sameDay.length > 0) return judge(mention, candidates, sameDay[0] ?? null, at);
  const meant =
    date === '' ? [] : candidates.filter((record) => mustHaveDate(record, date) || isTitled(mention, record));
  if (meant.length > 0 && meant.every(isSure))
    return { ...mention, match: 'date-differs', record: onlyOne(meant), candidates: meant };
  return { ...mention, match: 'unknown', record: null, candidates };
}

const onlyOne = (records: readonly CitationRecord[]) => (records.length === 1 ? (records[0] ?? null) : null);

/** The mention gives the record's title, nearly word for word; it tells documents of one number apart. */
function isTitled({ title }: CitationMention, record: CitationRecord): boolean {
  const known = wordsOf(record.trichYeu);
  const written = wordsOf(title?.text ?? '');
  return known.size >= 3 && [...known].filter((word) => written.has(word)).length >= known.size * 0.8;
}

/** By the symbol as written, since some documents really bear an odd one («1232/QĐ/TTg»); else as it ought to be. */
function recordsFor({ symbol, start, raw }: CitationMention, index: CitationIndex): CitationRecord[] {
  if (!symbol) return [];
  const written = recordsWith(index, raw.slice(symbol.start - start, symbol.end - start));
  return written.length > 0 ? written : recordsWith(index, symbol.text);
}

/** «4/2020/TT-BNV» and «04/2020/TT-BNV» are one document. */
function recordsWith(index: CitationIndex, symbol: string): CitationRecord[] {
  const other = /^0\d\D/.test(symbol) ? symbol.slice(1) : /^\d\D/.test(symbol) ? `0${symbol}` : null;
  const ids = [...index.withSymbol(symbol), ...(other === null ? [] : index.withSymbol(other))];
  return ids.sort((a, b) => b - a).map((id) => index.record(id));
}

function ofSameType(
  { type }: CitationMention,
  records: readonly CitationRecord[],
): readonly CitationRecord[] {
  const same = records.filter(({ loai }) => loai === type?.text);
  return same.length > 0 ? same : records;
}

/** The date written for this very mention, '' when impossible; one that a list shares proves nothing. */
function ownDate({ date, start, end }: CitationMention): string | null {
  return date && date.start >= start && date.end <= end ? date.text : null;
}

const isSure = ({ tinCay, ngay }: CitationRecord) => tinCay === 'sure' && ngay !== '';

/**
 * Whether a citation with this date can only mean that record. State numbers restart each year, Party numbers each
 * term: without a year in the symbol another year may be another document.
 */
function mustHaveDate({ so, ngay }: CitationRecord, date: string): boolean {
  return /\/\d{4}\//.test(so) || ngay.slice(0, 4) === date.slice(0, 4);
}

/** A record known only weakly, or without its date, is offered among the candidates and proves nothing. */
function judge(
  mention: CitationMention,
  candidates: readonly CitationRecord[],
  record: CitationRecord | null,
  at: string | null,
): VerifiedCitation {
  const known = record && record.tinCay !== 'weak' && record.ngay !== '' ? record : null;
  return { ...mention, match: known ? matchOf(mention, known, at) : 'unknown', record: known, candidates };
}

function matchOf(mention: CitationMention, record: CitationRecord, at: string | null): Match {
  const { hieuLuc } = record;
  if (hieuLuc.state === 'expired' && hieuLuc.since !== null && at !== null && hieuLuc.since <= at)
    return 'repealed';
  return isOtherTitle(mention, record) ? 'title-differs' : 'verified';
}

/** Titles are often shortened; only one that shares hardly a word with a surely known title differs. */
function isOtherTitle({ title }: CitationMention, record: CitationRecord): boolean {
  if (!title || record.tinCay !== 'sure') return false;
  const written = wordsOf(title.text);
  const known = wordsOf(record.trichYeu);
  if (written.size < 4 || known.size < 4) return false;
  const shared = [...written].filter((word) => known.has(word)).length;
  return shared < Math.min(written.size, known.size) / 4;
}

const wordsOf = (text: string) => new Set(fold(text).match(/[a-z0-9]{2,}/g) ?? []);

interface LawNames {
  /** Folded «type name» → records, newest first. */
  records: ReadonlyMap<string, readonly CitationRecord[]>;
  longest: number;
}

const names = new WeakMap<CitationIndex, LawNames>();

function verifyName(mention: CitationMention, index: CitationIndex, at: string | null): VerifiedCitation {
  const found = lawNamed(mention, lawNamesOf(index));
  if (!found) {
    const name = likelyName(mention.title?.text ?? '');
    return { ...cutTo(mention, name.length), match: 'unknown', record: null, candidates: [] };
  }
  const { named } = found;
  const { year } = named;
  const candidates =
    year === null
      ? found.records
      : found.records.filter(({ so, ngay }) => ngay.startsWith(year) || so.includes(`/${year}/`));
  const date = ownDate(named);
  if (date === null) {
    const possible = candidates.filter(({ ngay }) => at === null || ngay <= at);
    return judge(named, candidates, onlyOne(possible), at);
  }
  const sameDay = candidates.filter(({ ngay }) => ngay === date);
  if (sameDay.length > 0) return judge(named, candidates, onlyOne(sameDay), at);
  const meant = candidates.filter(({ ngay }) => isSlip(date, ngay));
  if (meant.length > 0 && meant.every(isSure))
    return { ...named, match: 'date-differs', record: onlyOne(meant), candidates: meant };
  return judge(named, candidates, null, at);
}

/**
 * One of day, month and year is wrong. A date that differs in more may be that of an event: «tuyên truyền Luật Đất đai
 * ngày 20/3/2024».
 */
function isSlip(written: string, known: string): boolean {
  const parts = known.split('-');
  return written.split('-').filter((part, i) => part !== parts[i]).length === 1;
}

/** The longest known name that the mention begins with; the mention is cut to it, since a name's end shows in no other way. */
function lawNamed(
  mention: CitationMention,
  { records, longest }: LawNames,
): { records: readonly CitationRecord[]; named: CitationMention } | null {
  const { title, type } = mention;
  if (!title || !type) return null;
  const words = [...title.text.matchAll(/[\p{L}\p{N}]+/gu)].slice(0, longest);
  let key = nameKey(type.text, words.map(([word]) => word).join(' '));
  for (const { 0: word, index: wordStart } of words.reverse()) {
    const known = records.get(key);
    if (known !== undefined) return { records: known, named: cutTo(mention, wordStart + word.length) };
    key = key.slice(0, -word.length - 1);
  }
  return null;
}

/** Ends the mention after so many characters of its title. */
function cutTo(mention: CitationMention, length: number): CitationMention {
  const { title, start } = mention;
  if (!title || length >= title.text.length) return mention;
  const end = title.start + length;
  return {
    ...mention,
    end,
    raw: mention.raw.slice(0, end - start),
    date: null,
    year: null,
    title: { start: title.start, end, text: title.text.slice(0, length) },
  };
}

function lawNamesOf(index: CitationIndex): LawNames {
  let found = names.get(index);
  if (!found) {
    found = makeLawNames(index);
    names.set(index, found);
  }
  return found;
}

function makeLawNames(index: CitationIndex): LawNames {
  const { columns, size } = index;
  const isNamed = columns.types.map((type) => NAMED_TYPES.has(type));
  const all: CitationRecord[] = [];
  for (let id = size - 1; id >= 0; id--) {
    const titled = columns.starts[id] !== columns.starts[id + 1];
    if (titled && isNamed[columns.type[id] ?? 0] && !index.isTwin(id)) all.push(index.record(id));
  }
  const named = Map.groupBy(all, ({ loai, trichYeu }) => nameKey(loai, trichYeu));
  const records = new Map(
    [...named].map(([key, group]) => [key, group.filter((one) => !isMisprint(one, group))]),
  );
  return { records, longest: Math.max(1, ...[...records.keys()].map((key) => key.split(' ').length)) };
}

/** The same law of the same day under another symbol, known less surely: «28/2004/QH10» for «28/2004/QH11». */
const isMisprint = (record: CitationRecord, group: readonly CitationRecord[]) =>
  record.tinCay === 'weak' && group.some(({ ngay, tinCay }) => ngay === record.ngay && tinCay !== 'weak');

/** Names are compared by their words: case, diacritics' places and commas don't tell laws apart. */
const nameKey = (type: string, name: string) =>
  `${fold(type)} ${(fold(name).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')}`;

/** How many laws of this type and name the index knows. */
export function namesakes(index: CitationIndex, { loai, trichYeu }: CitationRecord): number {
  return lawNamesOf(index).records.get(nameKey(loai, trichYeu))?.length ?? 0;
}
