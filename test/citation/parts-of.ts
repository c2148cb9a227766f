import { parseCitations } from '../../lib/citation/grammar.ts';

/** What is read of each citation in the text: type, symbol, date, issuer, title. */
export function partsOf(text: string): (string | null)[][] {
  return parseCitations(text).map(({ type, symbol, date, issuer, title }) => [
    type?.text ?? null,
    symbol?.text ?? null,
    date?.text ?? null,
    issuer?.text ?? null,
    title?.text ?? null,
  ]);
}
