/** Citation search beside four libraries: same records, same queries, same helpers, one run; part of `npm run bench`. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { loadIndex } from '../lib/citation/index-load.ts';
import { compileCitations } from './assets.ts';
import {
  type Answer,
  type BenchData,
  documentsOf,
  type Engine,
  engines,
  keyOf,
  normaliser,
} from './bench-search-engines.ts';
import { at, took } from './bench-time.ts';
import { type KnownQuery, qualityOf, readQueries } from './search-quality.ts';

export interface SearchRow {
  engine: string;
  /** By file of queries. */
  quality: { file: string; queries: number; recallAt5: number; successAt1: number }[];
  /** One keystroke, ms. */
  keys: number;
  p50: number;
  p95: number;
  /** From data in memory to the first answer, ms: the median of three. */
  buildMs: number;
  heapMb: number;
  /** Code, minified and gzipped. */
  codeKb: number;
}

const OWN_QUERIES = 'test/citation/queries.json';
/** Every so many-th query is typed letter by letter. */
const STRIDE = { fast: 6, slow: 60 };

interface Material {
  data: BenchData;
  /** «so|ngay» of the libraries' ids. */
  keys: readonly string[];
  normalise: (query: string) => string;
  sets: readonly { file: string; queries: KnownQuery[] }[];
}

/** One row an engine, over our own queries and those of `files`. */
export async function benchSearch(files: readonly string[]): Promise<SearchRow[]> {
  const sizes: number[] = [];
  for (const engine of engines) sizes.push(await codeSize(engine));
  const compiled = compileCitations();
  const index = loadIndex(compiled);
  const material: Material = {
    data: { compiled, documents: documentsOf(index) },
    keys: Array.from({ length: index.size }, (_, id) => keyOf(index.record(id))),
    normalise: normaliser(index),
    sets: [OWN_QUERIES, ...files].map((file) => ({ file, queries: readQueries(file) })),
  };
  return engines.map((engine, i) => ({ ...measure(engine, material), codeKb: sizes[i] ?? 0 }));
}

function measure(engine: Engine, { data, keys, normalise, sets }: Material): Omit<SearchRow, 'codeKb'> {
  const before = heap();
  const builds: number[] = [];
  let answer: Answer = () => [];
  for (let run = 0; run < 3; run++) {
    builds.push(
      took(() => {
        answer = engine.build(data);
      }),
    );
  }
  const ask: Answer = engine.ours ? answer : (query) => answer(normalise(query));
  const asKeys = (query: string) => ask(query).map((id) => (typeof id === 'number' ? (keys[id] ?? '') : id));
  const quality = sets.map(({ file, queries }) => ({ file, ...qualityOf(queries, asKeys) }));
  const typed = sets.flatMap(({ queries }) => queries);
  return {
    engine: engine.name,
    quality,
    ...keystrokes(typed, engine, ask),
    buildMs: at(builds, 0.5),
    heapMb: (heap() - before) / 2 ** 20,
  };
}

/** Types every so many-th query letter by letter. */
function keystrokes(queries: readonly KnownQuery[], engine: Engine, ask: Answer) {
  const stride = engine.slow ? STRIDE.slow : STRIDE.fast;
  const typed = queries
    .filter((_, i) => i % stride === 0)
    .flatMap(({ q }) => Array.from(q, (_, end) => q.slice(0, end + 1)));
  const times = typed.map((text) => took(() => ask(text)));
  return { keys: times.length, p50: at(times, 0.5), p95: at(times, 0.95) };
}

/** Bytes in use after a collection, typed arrays included. */
function heap(): number {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  for (let round = 0; round < 3; round++) if (typeof collect === 'function') collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

async function codeSize({ sources }: Engine): Promise<number> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      lib: { entry: sources.map((source) => entryOf(source)), formats: ['es'] },
    },
  });
  const chunks = [built].flat().flatMap((bundle) => ('output' in bundle ? bundle.output : []));
  const code = chunks.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('\n');
  return gzipSync(code, { level: 9 }).length / 1024;
}

const entryOf = (source: string) =>
  new URL(source.startsWith('lib/') ? `../${source}` : import.meta.resolve(source), import.meta.url).pathname;
