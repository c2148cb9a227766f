/** How well a search answers queries whose right answers are known; for the tests and `npm run bench`. */
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';

const schema = z.array(z.object({ kind: z.string(), q: z.string(), want: z.array(z.string()) }));
export type KnownQuery = z.infer<typeof schema>[number];

/** A file of queries: `want` names every record that answers, as «so|ngay». Throws on anything else. */
export const readQueries = (file: string): KnownQuery[] =>
  schema.parse(JSON.parse(readFileSync(file, 'utf8')));

export interface Quality {
  queries: number;
  /** Mean share of the wanted records, five at most, that are among the first five. */
  recallAt5: number;
  /** Share of queries whose first record is a wanted one. */
  successAt1: number;
}

/** Asks every query; `answer` gives the five best records as «so|ngay». */
export function qualityOf(queries: readonly KnownQuery[], answer: (q: string) => readonly string[]): Quality {
  let recall = 0;
  let success = 0;
  for (const { q, want } of queries) {
    const wanted = new Set(want.map((key) => key.normalize('NFC')));
    const found = answer(q).slice(0, 5);
    recall += found.filter((key) => wanted.has(key)).length / Math.min(5, wanted.size);
    success += wanted.has(found[0] ?? '') ? 1 : 0;
  }
  const queriesAsked = queries.length || 1;
  return {
    queries: queries.length,
    recallAt5: recall / queriesAsked,
    successAt1: success / queriesAsked,
  };
}

/** The same by kind of query. */
export function qualityByKind(
  queries: readonly KnownQuery[],
  answer: (q: string) => readonly string[],
): Map<string, Quality> {
  const kinds = Map.groupBy(queries, ({ kind }) => kind);
  return new Map([...kinds].map(([kind, ofKind]) => [kind, qualityOf(ofKind, answer)]));
}
