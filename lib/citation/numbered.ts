import { fold } from '../text/fold.ts';
import { keepFor } from '../text/keep-for.ts';
import { createMemo } from '../text/memo.ts';
import type { CitationIndex } from './index-load.ts';
import { numberOf } from './short-mentions.ts';
import type { CitationMention, CitationRecord } from './types.ts';

const OFFERED = 5;

/**
 * The documents that «Nghị định 04 của Chính phủ» may mean, none later than `at`: first those whose issuer and title the
 * mention gives, then those that reports like this cite, then the newest. To be offered, never taken for granted.
 */
export function documentsNumbered(
  { type, number, year, date, issuer, title }: CitationMention,
  index: CitationIndex,
  at: string | null,
): CitationRecord[] {
  const possible = numbered(index, type?.text ?? '', Number.parseInt(number?.text ?? '', 10)).filter(
    ({ record: { so, ngay, tinCay, trichYeu } }) =>
      numberOf(so) === numberOf(number?.text ?? '') &&
      (at === null || ngay <= at) &&
      (year === null || ngay.startsWith(year)) &&
      (!date?.text || ngay === date.text) &&
      (tinCay !== 'weak' || trichYeu !== ''),
  );
  const by = fold(issuer?.text ?? '');
  const issued = by === '' ? [] : possible.filter(({ record }) => isIssuedBy(record, by));
  const words = wordsOf(title?.text ?? '');
  return (issued.length > 0 ? issued : possible)
    .map((each) => ({ ...each, shared: sharedTenths(words, each.record.trichYeu) }))
    .sort((a, b) => b.shared - a.shared || b.common - a.common || b.record.ngay.localeCompare(a.record.ngay))
    .slice(0, OFFERED)
    .map(({ record }) => record);
}

interface Numbered {
  record: CitationRecord;
  common: number;
}

/** A draft names few numbers, each at every key: what bears them is made once for an index. */
const REMEMBERED = 60;
const memoOf = keepFor((_: CitationIndex) => createMemo<Numbered[]>(REMEMBERED));

function numbered(index: CitationIndex, type: string, number: number): Numbered[] {
  return memoOf(index)(`${type} ${number}`, () =>
    index
      .withNumber(number)
      .filter((id) => index.type(id) === type && !index.isTwin(id))
      .map((id) => ({ record: index.record(id), common: index.common(id) })),
  );
}

function isIssuedBy({ coQuan }: CitationRecord, written: string): boolean {
  const known = fold(coQuan);
  return known !== '' && (known === written || written.startsWith(`${known} `));
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(fold(text).match(/[a-z0-9]{2,}/g) ?? []);
}

/** How many of the words that a mention gives are the title's, in tenths: order and small slips don't count. */
function sharedTenths(words: ReadonlySet<string>, title: string): number {
  if (words.size === 0) return 0;
  const known = wordsOf(title);
  return Math.round((10 * [...words].filter((word) => known.has(word)).length) / words.size);
}
