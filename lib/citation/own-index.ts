import { byDate, compileRows } from './index-compile.ts';
import { type CitationIndex, loadIndex } from './index-load.ts';
import { lazy } from './lazy.ts';
import { type OwnDocument, ownRecord } from './own-document.ts';
import { leadingNumber, symbolTable } from './symbol-table.ts';
import type { CitationRow } from './tsv.ts';

/**
 * The user's own documents as an index of their own, searched and compared with by the same code as the bundled one, whose
 * acronyms it shares. Null when there are none; for lists that `tooLarge` lets pass. What a check asks for is there at
 * once; what search needs, which takes far longer, is made at the first search.
 */
export function ownIndex(documents: readonly OwnDocument[], bundled: CitationIndex): CitationIndex | null {
  if (documents.length === 0) return null;
  const sorted = documents.toSorted(byDate);
  const compiled = lazy(() => {
    const acronyms = [...bundled.columns.acronyms];
    return loadIndex(compileRows(sorted.map(rowOf), { upTo: bundled.upTo, acronyms }));
  });
  const symbol = (id: number) => sorted[id]?.so ?? '';
  return {
    upTo: bundled.upTo,
    size: sorted.length,
    symbol,
    type: (id) => sorted[id]?.loai ?? '',
    common: () => 0,
    ...symbolTable({
      size: sorted.length,
      symbol,
      number: (id) => leadingNumber(symbol(id)),
      isDated: () => true,
    }),
    replacements: (id) => compiled().replacements(id),
    record(id) {
      const document = sorted[id];
      // Only the whole list knows which of its documents a replacement is.
      return document && document.thayTheBoi.length === 0 ? ownRecord(document) : compiled().record(id);
    },
    get columns() {
      return compiled().columns;
    },
  };
}

const rowOf = (document: OwnDocument): CitationRow => ({
  ...document,
  tu: '',
  suaDoiBoi: [],
  tinCay: 'chắc',
  nguon: '',
  hayDung: '',
});
