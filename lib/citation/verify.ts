import { fold } from '../text/fold.ts';
import type { CitationIndex } from './index-load.ts';
import { cutToName, lawNamed } from './law-names.ts';
import { newerNamesake } from './namesake.ts';
import { documentsNumbered } from './numbered.ts';
import { isSameTerm } from './party-terms.ts';
import { bearerOf, isOtherTitle } from './title-compare.ts';
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
  return mentions.map((mention) => withOthers(verify(mention, index, at), index, at));
}

/** With the other documents that are perhaps meant. */
function withOthers(citation: VerifiedCitation, index: CitationIndex, at: string | null): VerifiedCitation {
  const { record, title, match } = citation;
  if (record && title && match === 'title-differs') {
    const titled = bearerOf(title.text, record, index);
    return titled ? { ...citation, titled } : citation;
  }
  if (at === null || record?.tinCay !== 'sure' || record.hieuLuc.state !== 'unknown') return citation;
  const newer = newerNamesake(index, record, at);
  return newer ? { ...citation, newer } : citation;
}

function verify(mention: CitationMention, index: CitationIndex, at: string | null): VerifiedCitation {
  switch (mention.by) {
    case 'symbol':
      return verifySymbol(mention, index, at);
    case 'number':
      return { ...unknown(mention), candidates: documentsNumbered(mention, index, at) };
    case 'law':
      return verifyName(mention, index, at);
    case 'bill':
      return unknown(cutToName(mention, index));
    case 'congress':
      return unknown(mention);
  }
}

/** What stands in no index, or cannot be told from others. */
const unknown = (mention: CitationMention): VerifiedCitation => ({
  ...mention,
  match: 'unknown',
  record: null,
  candidates: [],
});

function verifySymbol(mention: CitationMention, index: CitationIndex, at: string | null): VerifiedCitation {
  const candidates = ofSameType(mention, recordsFor(mention, index));
  const date = ownDate(mention);
  if (date === null) {
    const possible = candidates.filter(({ ngay }) => at === null || ngay <= at);
    const told = [possible, possible.filter((one) => isTitled(mention, one)), sharingDate(mention, possible)];
    return judge(mention, candidates, told.map(onlyOne).find((one) => one !== null) ?? null, at);
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

/** The date that a list shares proves nothing, but it tells documents of one number apart. */
const sharingDate = ({ date }: CitationMention, records: readonly CitationRecord[]) =>
  records.filter(({ ngay }) => ngay !== '' && ngay === date?.text);

const isSure = ({ tinCay, ngay }: CitationRecord) => tinCay === 'sure' && ngay !== '';

/**
 * Whether a citation with this date can only mean that record. State numbers restart each year, Party numbers each
 * term: without a year in the symbol another year may be another document.
 */
function mustHaveDate({ so, ngay }: CitationRecord, date: string): boolean {
  return /\/\d{4}\//.test(so) || ngay.slice(0, 4) === date.slice(0, 4) || isSameTerm(so, ngay, date);
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

const wordsOf = (text: string) => new Set(fold(text).match(/[a-z0-9]{2,}/g) ?? []);

function verifyName(mention: CitationMention, index: CitationIndex, at: string | null): VerifiedCitation {
  const found = lawNamed(mention, index);
  if (!found) return unknown(cutToName(mention, index));
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
