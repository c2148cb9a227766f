import { describe, expect, it } from 'vitest';
import { search } from '../../lib/citation/search.ts';
import { loadCitationIndex } from '../../scripts/assets.ts';
import { qualityByKind, qualityOf, readQueries } from '../../scripts/search-quality.ts';

const index = loadCitationIndex();
const queries = readQueries('test/citation/queries.json');
const answer = (q: string) =>
  search(index, q, { limit: 5 }).map(({ record }) => `${record.so.normalize('NFC')}|${record.ngay}`);

describe('search finds what people type', () => {
  it('wants only records that the index has', () => {
    const known = new Set(
      Array.from({ length: index.size }, (_, id) => index.record(id)).map(({ so, ngay }) => `${so}|${ngay}`),
    );
    expect(queries.flatMap(({ want }) => want).filter((key) => !known.has(key))).toEqual([]);
  });

  it('within the budget: recall@5 ≥ 0.98, success@1 ≥ 0.93', () => {
    const { recallAt5, successAt1 } = qualityOf(queries, answer);
    expect(recallAt5).toBeGreaterThanOrEqual(0.98);
    expect(successAt1).toBeGreaterThanOrEqual(0.93);
  });

  it.each([...qualityByKind(queries, answer)])(
    'finds at least nine of ten of the kind «%s»',
    (_, quality) => {
      expect(quality.recallAt5).toBeGreaterThanOrEqual(0.9);
    },
  );
});

it('measures recall and success', () => {
  const known = [
    { kind: 'a', q: 'both', want: ['1|', '2|'] },
    { kind: 'b', q: 'second only', want: ['2|'] },
    { kind: 'b', q: 'none', want: ['3|'] },
  ];
  const answers: Record<string, string[]> = { both: ['2|', '1|'], 'second only': ['1|', '2|'] };
  const ask = (q: string) => answers[q] ?? [];
  expect(qualityOf(known, ask)).toEqual({ queries: 3, recallAt5: 2 / 3, successAt1: 1 / 3 });
  expect(qualityByKind(known, ask).get('b')).toEqual({ queries: 2, recallAt5: 0.5, successAt1: 0 });
});
