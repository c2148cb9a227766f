import { lazy } from './lazy.ts';

/** Which records of an index bear a symbol. Ids go by date: higher is newer. */
export interface SymbolTable {
  /**
   * Ids of the records with this symbol, newest first, twins left out. Case, spaces and the kind of dash don't count;
   * D for Đ counts only where a record has the symbol exactly so.
   */
  withSymbol(symbol: string): readonly number[];
  /** Ids of the records whose symbols begin with this number, newest first. */
  withNumber(number: number): readonly number[];
  /** Some sources name a document without its date: beside a dated record of the symbol that is no second document. */
  isTwin(id: number): boolean;
}

interface Symbols {
  size: number;
  symbol(id: number): string;
  number(id: number): number;
  isDated(id: number): boolean;
}

/** Symbols asked for lately whose records are kept at hand. */
const REMEMBERED = 2000;

const keyOf = (symbol: string) =>
  symbol.normalize('NFC').toUpperCase().replace(/\s+/g, '').replace(/[–—‑]/g, '-');
const withoutStroke = (key: string) => key.replaceAll('Đ', 'D');

export const leadingNumber = (symbol: string) => Number.parseInt(symbol, 10) || 0;

/** Compares a symbol only with those of the same number: at start-up nothing has to be made of the others. */
export function symbolTable({ size, symbol, number, isDated }: Symbols): SymbolTable {
  const byNumber = lazy(() => idsByNumber(size, number));
  const withNumber = (wanted: number) => byNumber().get(wanted) ?? [];
  const known = new Map<string, readonly number[]>();

  const find = (wanted: string): readonly number[] => {
    const key = keyOf(wanted);
    const keys = withNumber(leadingNumber(key)).map((id) => ({ id, key: keyOf(symbol(id)) }));
    const alike = keys.filter((each) => withoutStroke(each.key) === withoutStroke(key));
    const exact = alike.filter((each) => each.key === key);
    const ids = (exact.length > 0 ? exact : alike).map(({ id }) => id);
    return ids.some(isDated) ? ids.filter(isDated) : ids;
  };
  const withSymbol = (wanted: string) => {
    let ids = known.get(wanted);
    if (!ids) {
      ids = find(wanted);
      if (known.size >= REMEMBERED) known.clear();
      known.set(wanted, ids);
    }
    return ids;
  };
  return { withSymbol, withNumber, isTwin: (id) => !isDated(id) && !withSymbol(symbol(id)).includes(id) };
}

function idsByNumber(size: number, number: (id: number) => number): ReadonlyMap<number, readonly number[]> {
  const ids = new Map<number, number[]>();
  for (let id = size - 1; id >= 0; id--) {
    const known = ids.get(number(id));
    if (known) known.push(id);
    else ids.set(number(id), [id]);
  }
  return ids;
}
