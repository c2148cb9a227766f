import { compileRows } from './index-compile.ts';
import { type CitationIndex, loadIndex } from './index-load.ts';
import type { OwnDocument } from './own-document.ts';

/**
 * The user's own documents as an index of their own, searched and compared with by the same code as the bundled one, whose
 * acronyms it shares. Null when there are none; for lists that `tooLarge` lets pass.
 */
export function ownIndex(documents: readonly OwnDocument[], bundled: CitationIndex): CitationIndex | null {
  if (documents.length === 0) return null;
  const rows = documents.map((document) => ({
    ...document,
    tu: '',
    suaDoiBoi: [],
    tinCay: 'chắc' as const,
    nguon: '',
    hayDung: '' as const,
  }));
  return loadIndex(compileRows(rows, { upTo: bundled.upTo, acronyms: [...bundled.columns.acronyms] }));
}
