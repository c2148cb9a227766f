import { fold } from '../text/fold.ts';
import type { BegunCitation } from './begun.ts';
import { type Library, searchLibrary } from './library.ts';
import type { SearchHit, SearchOptions } from './search.ts';

const LOOKED_THROUGH = 60;

/** The records that may be meant by a citation begun, best first: of its type, with its number and what follows that, and dated. */
export function completions(library: Library, begun: BegunCitation, options: SearchOptions): SearchHit[] {
  const { types, symbol, query } = begun;
  const fits = symbolFits(symbol);
  return searchLibrary(library, query, { ...options, limit: LOOKED_THROUGH })
    .filter(
      ({ record: { loai, so, ngay } }) =>
        ngay !== '' && (types.length === 0 || types.includes(loai)) && fits(so),
    )
    .slice(0, options.limit)
    .map((hit) => (symbol === '' ? hit : { ...hit, inTrichYeu: [] }));
}

/** Whether a symbol may be what was typed so far, whatever marks stand or lack between its parts. */
function symbolFits(typed: string): (so: string) => boolean {
  if (typed === '') return () => true;
  const [number, rest, isOpen] = partsOf(typed);
  return (so) => {
    const [own, others] = partsOf(so);
    return isOpen ? own.startsWith(number) : own === number && others.startsWith(rest);
  };
}

/** The number without leading zeros, the letters and digits behind it, and whether the number may go on. */
function partsOf(symbol: string): [number: string, rest: string, isOpen: boolean] {
  const [, digits = '', rest = ''] = /^0*(\d*)(.*)$/s.exec(symbol) ?? [];
  return [digits, fold(rest).replace(/[^a-z0-9]/g, ''), rest === ''];
}
