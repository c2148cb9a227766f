import type { CitationIndex, Columns } from './index-load.ts';
import { foldedWords } from './lexicon.ts';
import { type SearchHit, type SearchOptions, search } from './search.ts';
import type { CitationMention, CitationRecord, Match, VerifiedCitation } from './types.ts';
import { verifyCitations } from './verify.ts';

/** The bundled index and, beside it, the user's own documents with those of the organisation. */
export interface Library {
  bundled: CitationIndex;
  own: CitationIndex | null;
}

/** What a document's being in the user's own list counts in a search: it decides among equals. */
const OWN = 0.1;

/** As `search`, in all there is; a document that both have is shown once, as the user has it. */
export function searchLibrary({ bundled, own }: Library, text: string, options: SearchOptions): SearchHit[] {
  const known = search(bundled, text, options);
  if (!own) return known;
  const mine = search(own, text, options).map((hit) => ({ ...hit, score: hit.score + OWN }));
  const keys = new Set(mine.map(({ record }) => keyOf(record)));
  return [...mine, ...known.filter(({ record }) => !keys.has(keyOf(record)))]
    .sort((a, b) => b.score - a.score)
    .slice(0, options.limit);
}

/** The records of a key `so|ngay`, the user's own before others. */
export function recordsOf({ bundled, own }: Library, key: string): CitationRecord[] {
  const [so = ''] = key.split('|');
  const [found = []] = [own, bundled]
    .map((index) => index?.withSymbol(so).map((id) => index.record(id)) ?? [])
    .map((records) => records.filter((record) => keyOf(record) === key))
    .filter((records) => records.length > 0);
  return found;
}

/** From what says most for a citation to what says least. */
const ORDER: readonly Match[] = ['verified', 'repealed', 'title-differs', 'date-differs', 'unknown'];

/** As `verifyCitations`, with all there is: what the user's own list says counts unless the index knows better. */
export function verifyInLibrary(
  mentions: readonly CitationMention[],
  { bundled, own }: Library,
  at: string | null,
): VerifiedCitation[] {
  const known = verifyCitations(mentions, bundled, at);
  if (!own) return known;
  const mine = verifyCitations(mentions, own, at);
  return known.map((one, i) => {
    const other = mine[i];
    return other ? better(one, doubted(other, bundled.columns.acronyms)) : one;
  });
}

function better(known: VerifiedCitation, mine: VerifiedCitation): VerifiedCitation {
  if (mine.candidates.length === 0) return known;
  if (isEither(known, mine)) return undecided(known, mine);
  if (mine.match === 'unknown' && known.match === 'unknown') return undecided(known, mine);
  const isBetter = ORDER.indexOf(mine.match) <= ORDER.indexOf(known.match);
  return isBetter ? mine : known;
}

/** All documents that either knows by this symbol are offered. */
function undecided(known: VerifiedCitation, mine: VerifiedCitation): VerifiedCitation {
  const keys = new Set(mine.candidates.map(keyOf));
  const others = known.candidates.filter((record) => !keys.has(keyOf(record)));
  return { ...known, match: 'unknown', record: null, candidates: [...mine.candidates, ...others] };
}

/** A citation without a date may mean either of two documents. */
function isEither(known: VerifiedCitation, mine: VerifiedCitation): boolean {
  return (
    mine.date === null &&
    known.record !== null &&
    mine.record !== null &&
    keyOf(known.record) !== keyOf(mine.record)
  );
}

/** Every province has a «57/2024/QĐ-UBND»: one of another issuer and another date is another document. */
function doubted(mine: VerifiedCitation, acronyms: Columns['acronyms']): VerifiedCitation {
  const { match, record, issuer } = mine;
  if (match !== 'date-differs' || !record || !issuer) return mine;
  const name = (text: string) =>
    foldedWords(text)
      .map((word) => acronyms.get(word) ?? word)
      .join(' ');
  const [written, meant] = [name(issuer.text), name(record.coQuan)];
  const same = meant === '' || written.includes(meant) || meant.includes(written);
  return same ? mine : { ...mine, match: 'unknown', record: null };
}

const keyOf = ({ so, ngay }: CitationRecord) => `${so}|${ngay}`;
