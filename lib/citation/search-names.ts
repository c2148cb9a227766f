import Fuse from 'fuse.js';
import { fold } from '../text/fold.ts';
import { keepFor } from '../text/keep-for.ts';
import { NAMED_TYPES } from './doc-types.ts';
import type { CitationIndex } from './index-load.ts';

const namesOf = keepFor(
  (index: CitationIndex) =>
    new Fuse(namedRecords(index), { keys: ['name'], includeScore: true, threshold: 0.25, distance: 60 }),
);

/** Laws and ordinances whose name without spaces looks like `glued`; a small list, made at first need. */
export function nameLike(index: CitationIndex, glued: string): { id: number; sure: number }[] {
  return namesOf(index)
    .search(glued.slice(0, 32), { limit: 10 })
    .map(({ item, score = 1 }) => ({ id: item.id, sure: 1 - score }));
}

function namedRecords(index: CitationIndex): { id: number; name: string }[] {
  const { columns, size } = index;
  const named = columns.types.map((type) => NAMED_TYPES.has(type));
  const records: { id: number; name: string }[] = [];
  for (let id = 0; id < size; id++) {
    if (!named[columns.type[id] ?? 0]) continue;
    const { loai, trichYeu } = index.record(id);
    records.push({ id, name: fold(loai + trichYeu).replace(/[^a-z0-9]/g, '') });
  }
  return records;
}
