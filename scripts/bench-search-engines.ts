/** The search engines that `npm run bench` compares: ours and four libraries, each at its best found setting. */
import uFuzzy from '@leeoniya/ufuzzy';
import { Charset, Index } from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch, { type SearchOptions } from 'minisearch';
import { type CitationIndex, loadIndex } from '../lib/citation/index-load.ts';
import { foldedWords, lexiconOf } from '../lib/citation/lexicon.ts';
import { search } from '../lib/citation/search.ts';
import type { CitationRecord } from '../lib/citation/types.ts';
import { withoutTelex, withoutVni } from '../lib/citation/typing.ts';
import { fold } from '../lib/text/fold.ts';

/** Ids of the five best records, best first. */
export type Answer = (query: string) => readonly (string | number)[];

export interface Engine {
  name: string;
  /** What its code is bundled from, to weigh it. */
  sources: readonly string[];
  /** From data in memory to the first answer. */
  build(data: BenchData): Answer;
  /** Reads queries as they are typed; the libraries get them normalised. */
  ours?: true;
  /** Too slow to type every query into. */
  slow?: true;
}

export interface BenchData {
  compiled: string;
  /** Folded fields of every record; the libraries' ids are places in this list. */
  documents: readonly Document[];
}

interface Document {
  id: number;
  so: string;
  loai: string;
  coQuan: string;
  ngay: string;
  trichYeu: string;
}

export const keyOf = ({ so, ngay }: Pick<CitationRecord, 'so' | 'ngay'>) => `${so.normalize('NFC')}|${ngay}`;

/** The records as the libraries take them: folded by our own helper. */
export const documentsOf = (index: CitationIndex): Document[] =>
  Array.from({ length: index.size }, (_, id) => {
    const { so, loai, coQuan, ngay, trichYeu } = index.record(id);
    const [year = '', month = '', day = ''] = ngay.split('-');
    return {
      id,
      so: fold(so),
      loai: fold(loai),
      coQuan: fold(coQuan),
      ngay: ngay === '' ? '' : `${day}/${month}/${year}`,
      trichYeu: fold(trichYeu),
    };
  });

/** What the libraries get to read of a query: folded, typing residue and acronyms resolved by our own helpers. */
export function normaliser(index: CitationIndex): (query: string) => string {
  const lexicon = lexiconOf(index);
  const known = (word: string | null) => word !== null && lexicon.numbers.has(word);
  const word = (text: string): string => {
    const acronym = index.columns.acronyms.get(text);
    if (acronym !== undefined) return acronym;
    if (known(text) || lexicon.symbolGroups.has(text)) return text;
    return [withoutVni(text), withoutTelex(text)].find(known) ?? text;
  };
  return (query) => fold(query.normalize('NFC')).replace(/[\p{L}\p{N}]+/gu, word);
}

const FIELDS = ['so', 'loai', 'coQuan', 'ngay', 'trichYeu'] as const;
const BOOST = { so: 3, trichYeu: 2, loai: 1, coQuan: 1, ngay: 1 };
const lineOf = (document: Document) => FIELDS.map((field) => document[field]).join(' ');

export const engines: readonly Engine[] = [
  {
    name: 'Dự Thảo',
    ours: true,
    sources: ['lib/citation/search.ts', 'lib/citation/index-load.ts'],
    build({ compiled }) {
      const index = loadIndex(compiled);
      const answer: Answer = (query) =>
        search(index, query, { limit: 5, twins: true }).map(({ record }) => keyOf(record));
      answer('nghị định');
      return answer;
    },
  },
  {
    name: 'MiniSearch',
    sources: ['minisearch'],
    slow: true,
    build({ documents }) {
      const index = new MiniSearch<Document>({ fields: [...FIELDS], tokenize: foldedWords });
      index.addAll(documents);
      const slips = (term: string) => (term.length > 3 && !/\d/.test(term) ? 0.2 : false);
      const unfinished = (_: string, i: number, terms: string[]) => i === terms.length - 1;
      const ways: SearchOptions[] = [
        { combineWith: 'AND', prefix: unfinished },
        { combineWith: 'AND', prefix: unfinished, fuzzy: slips },
        { combineWith: 'OR', prefix: unfinished, fuzzy: slips },
      ];
      return (query) => {
        for (const way of ways) {
          const found = index.search(query, { ...way, boost: BOOST });
          if (found.length > 0) return found.slice(0, 5).map(({ id }) => id);
        }
        return [];
      };
    },
  },
  {
    name: 'FlexSearch',
    sources: ['flexsearch'],
    build({ documents }) {
      const index = new Index({ tokenize: 'forward', encoder: Charset.Normalize });
      for (const document of documents) index.add(document.id, lineOf(document));
      return (query) => index.search(query, { limit: 5, suggest: true }) as number[];
    },
  },
  {
    name: 'uFuzzy',
    sources: ['@leeoniya/ufuzzy'],
    build({ documents }) {
      const lines = documents.map(lineOf);
      const fuzzy = new uFuzzy({ intraMode: 1 });
      return (query) => {
        const [ids, info, order] = fuzzy.search(lines, query, 4);
        if (info === null || order === null) return (ids ?? []).slice(0, 5);
        return order.slice(0, 5).map((place) => info.idx[place] ?? 0);
      };
    },
  },
  {
    name: 'fuse.js',
    sources: ['fuse.js'],
    slow: true,
    build({ documents }) {
      const lines = documents.map(lineOf);
      const fuse = new Fuse(lines, { useExtendedSearch: true, ignoreLocation: true, threshold: 0.3 });
      return (query) => fuse.search(query, { limit: 5 }).map(({ refIndex }) => refIndex);
    },
  },
];
