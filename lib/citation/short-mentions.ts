import type { CitationMention, CitationRecord, VerifiedCitation } from './types.ts';

/**
 * Later mentions go by symbol or number alone, which several documents may bear: such a mention is of the one document
 * that the draft cites with this type and symbol, or number, in full. Where it cites several of them, nothing is guessed.
 */
export function settleShortMentions<M extends VerifiedCitation>(citations: readonly M[]): M[] {
  const known = citations.filter(({ record, match }) => record && match !== 'date-differs');
  const bySymbol = Map.groupBy(known, nameOf);
  const byNumber = Map.groupBy(
    citations.filter(({ by }) => by === 'symbol'),
    shortNameOf,
  );
  return citations.map((citation) => {
    if (citation.by === 'number') return namedBefore(citation, byNumber.get(shortNameOf(citation)) ?? []);
    if (!citation.symbol || citation.date || citation.record || citation.candidates.length < 2)
      return citation;
    const full = bySymbol.get(nameOf(citation)) ?? [];
    const [only] = full;
    if (!only?.record || full.some(({ record }) => !isSame(record, only.record))) return citation;
    return { ...citation, record: only.record, match: only.match === 'repealed' ? 'repealed' : 'verified' };
  });
}

/** «Nghị định 04» in a draft that cites one decree of that number. */
function namedBefore<M extends VerifiedCitation>(citation: M, full: readonly M[]): M {
  const [only = null] = full;
  const { match, record } = full.find((each) => each.record) ?? only ?? citation;
  const isOther = (each: M) =>
    each.symbol?.text !== only?.symbol?.text || (each.record !== null && !isSame(each.record, record));
  if (!only || full.some(isOther)) return citation;
  if (!record || match === 'date-differs') return { ...citation, candidates: record ? [record] : [] };
  return { ...citation, record, match: match === 'repealed' ? 'repealed' : 'verified' };
}

const nameOf = ({ type, symbol }: VerifiedCitation) => `${type?.text}|${symbol?.text}`;

/** The number that a symbol begins with, as all write it: «4» and «04» are one, «30c» and «30» are not. */
export const numberOf = (symbol: string) => /^0*(\d+\p{Ll}?)/u.exec(symbol)?.[1] ?? '';

/** Type and number alone. */
export const shortNameOf = ({ type, symbol, number }: CitationMention) =>
  `${type?.text}|${numberOf((symbol ?? number)?.text ?? '')}`;

const isSame = (a: CitationRecord | null, b: CitationRecord | null) => a?.so === b?.so && a?.ngay === b?.ngay;
