import type { CitationRecord, VerifiedCitation } from './types.ts';

/**
 * Later mentions go by number alone, which several documents may bear: such a mention is of the one document that the
 * draft cites with this type and number in full. Where it cites several of them, nothing is guessed.
 */
export function settleShortMentions<M extends VerifiedCitation>(citations: readonly M[]): M[] {
  const cited = new Map<string, M[]>();
  for (const citation of citations) {
    if (citation.record && citation.match !== 'date-differs')
      cited.set(nameOf(citation), [...(cited.get(nameOf(citation)) ?? []), citation]);
  }
  return citations.map((citation) => {
    if (!citation.symbol || citation.date || citation.record || citation.candidates.length < 2)
      return citation;
    const full = cited.get(nameOf(citation)) ?? [];
    const [only] = full;
    if (!only?.record || full.some(({ record }) => !isSame(record, only.record))) return citation;
    return { ...citation, record: only.record, match: only.match === 'repealed' ? 'repealed' : 'verified' };
  });
}

const nameOf = ({ type, symbol }: VerifiedCitation) => `${type?.text}|${symbol?.text}`;

const isSame = (a: CitationRecord | null, b: CitationRecord | null) => a?.so === b?.so && a?.ngay === b?.ngay;
