import { fold } from '../text/fold.ts';
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
  const found = index
    .withNumber(Number.parseInt(number?.text ?? '', 10))
    .filter((id) => index.type(id) === type?.text && !index.isTwin(id))
    .map((id) => ({ record: index.record(id), common: index.common(id) }));
  const possible = found.filter(
    ({ record: { so, ngay, tinCay, trichYeu } }) =>
      numberOf(so) === numberOf(number?.text ?? '') &&
      (at === null || ngay <= at) &&
      (year === null || ngay.startsWith(year)) &&
      (!date?.text || ngay === date.text) &&
      (tinCay !== 'weak' || trichYeu !== ''),
  );
  const issued = possible.filter(({ record }) => isIssuedBy(record, issuer?.text ?? ''));
  return (issued.length > 0 ? issued : possible)
    .map((each) => ({ ...each, shared: sharedWords(title?.text ?? '', each.record.trichYeu) }))
    .sort((a, b) => b.shared - a.shared || b.common - a.common || b.record.ngay.localeCompare(a.record.ngay))
    .slice(0, OFFERED)
    .map(({ record }) => record);
}

function isIssuedBy({ coQuan }: CitationRecord, issuer: string): boolean {
  const [known, written] = [fold(coQuan), fold(issuer)];
  return known !== '' && written !== '' && (known === written || written.startsWith(`${known} `));
}

/** How many of the words that a mention gives are the title's, in tenths: order and small slips don't count. */
function sharedWords(written: string, title: string): number {
  const words = new Set(fold(written).match(/[a-z0-9]{2,}/g) ?? []);
  const known = new Set(fold(title).match(/[a-z0-9]{2,}/g) ?? []);
  const shared = [...words].filter((word) => known.has(word)).length;
  return words.size === 0 ? 0 : Math.round((10 * shared) / words.size);
}
