/** How long the engine takes, by size of the draft; part of `npm run bench`. */
import { createChecker } from '../lib/checklist/check.ts';
import { citationAsked, citationBegun } from '../lib/citation/begun.ts';
import { loadIndex } from '../lib/citation/index-load.ts';
import { secrecyMark } from '../lib/text/secrecy-mark.ts';
import { compileCitations, loadCitationIndex, loadReportTypes } from './assets.ts';
import { draftOf, reportLines } from './bench-text.ts';
import { type Times, timesOf, took } from './bench-time.ts';

export interface EngineRow extends Times {
  what: string;
  /** Characters; 0 where no draft is read. */
  size: number;
  /** All of it is read: the time of each character is to stay the same, however many there are. */
  isWhole: boolean;
  /** What p95 must not exceed, ms; null where nothing is demanded. */
  budget: number | null;
}

/** One kind of hostile text, by size. */
export interface HostileRow {
  what: string;
  points: { size: number; ms: number }[];
  /** The largest takes no more of each million characters than twice what the one before it takes. */
  isLinear: boolean;
}

/** What is measured: `prepare` is done before each round, and gives what is timed, once a run. */
interface Case extends Pick<EngineRow, 'what' | 'size' | 'isWhole' | 'budget'> {
  /** What else the machine does falls on all cases alike: each has its turn in each round. */
  rounds: number;
  /** In one round, after one more that warms up. */
  runs: number;
  prepare: () => (run: number) => unknown;
}

/** A piece is repeated to any size, and read. */
const HOSTILE: readonly { what: string; pieces: readonly string[]; read: (text: string) => unknown }[] = [
  {
    what: 'kiểm tra',
    pieces: ['a', '1', '.', '(', ']'],
    read: (text) => newChecker().check({ text, hints: [], layout: 'lines' }),
  },
  {
    what: 'tìm dấu mật',
    pieces: [' ', '\t', '*', 'TỐI ', 'TỐI MẬT ', 'MẬT  ', 'Độ mật:', 'Độ mật: ', '|', '\n', '\u2028'],
    read: (text) => secrecyMark(`${text}x mật`),
  },
  {
    what: 'tìm viện dẫn đang gõ',
    pieces: ['Chỉ thị số 1 ', '1/', 'ngày '],
    read: (text) => [citationBegun(text, text), citationAsked(text, text)],
  },
];
const HOSTILE_SIZES = [250_000, 1_000_000, 4_000_000];
const HOSTILE_RUNS = 2;
const NOISE_MS = 20;

const index = loadCitationIndex();
const reportTypes = loadReportTypes();
const newChecker = () => createChecker({ reportTypes, index });

/** One row a case. */
export function benchEngine(): EngineRow[] {
  const compiled = compileCitations();
  const cases: Case[] = [
    {
      what: 'nạp chỉ mục',
      size: 0,
      isWhole: false,
      budget: 15,
      rounds: 3,
      runs: 8,
      prepare: () => () => loadIndex(compiled),
    },
    ...[
      { size: 35_000, rounds: 3, runs: 16, budget: 8 },
      { size: 100_000, rounds: 3, runs: 8, budget: null },
      { size: 1_000_000, rounds: 2, runs: 2, budget: 300 },
      { size: 4_000_000, rounds: 1, runs: 1, budget: null },
    ].flatMap(wholeChecks),
    ...[35_000, 100_000].map((size) => keystrokes(size)),
  ];
  const samples = cases.map((): number[] => []);
  for (let round = 0; round < Math.max(...cases.map(({ rounds }) => rounds)); round++) {
    cases.forEach(({ rounds, runs, prepare }, i) => {
      if (round >= rounds) return;
      const run = prepare();
      run(0);
      for (let each = 1; each <= runs; each++) samples[i]?.push(took(() => run(each)));
    });
  }
  return cases.map(({ what, size, isWhole, budget }, i) => ({
    ...{ what, size, isWhole, budget },
    ...timesOf(samples[i] ?? []),
  }));
}

/** One row a text, of the best of its runs at each size. */
export function benchHostile(): HostileRow[] {
  return HOSTILE.flatMap(({ what, pieces, read }) =>
    pieces.map((piece) => {
      const points = HOSTILE_SIZES.map((size) => {
        const text = piece.repeat(size / piece.length);
        const runs = Array.from({ length: HOSTILE_RUNS }, () => took(() => read(text)));
        return { size, ms: Math.min(...runs) };
      });
      const [before, last] = points.slice(-2).map(({ size, ms }) => Math.max(NOISE_MS, ms) / size);
      return {
        what: `${what}, chỉ có ${JSON.stringify(piece)}`,
        points,
        isLinear: (last ?? 0) <= 2 * (before ?? 0),
      };
    }),
  );
}

/** All of it read for the first time; and again by who has read it before. */
function wholeChecks({ budget, ...size }: Pick<Case, 'size' | 'rounds' | 'runs' | 'budget'>): Case[] {
  const draft = draftOf(reportLines(size.size));
  const known = () => {
    const checker = newChecker();
    return () => checker.check(draft);
  };
  return [
    {
      what: 'kiểm tra bài mới',
      ...size,
      isWhole: true,
      budget: null,
      prepare: () => () => newChecker().check(draft),
    },
    { what: 'kiểm tra bài đã biết', ...size, isWhole: true, budget, prepare: known },
  ];
}

/** One letter more each time, each time at the end of another paragraph. */
function keystrokes(size: number): Case {
  const lines = reportLines(size);
  const paragraphs = lines.flatMap(({ kind }, i) => (kind === 'paragraph' ? [i] : []));
  const runs = 40;
  const drafts = [draftOf(lines)];
  for (let each = 1; each <= runs; each++) {
    const line = lines[paragraphs[(each * 37) % paragraphs.length] ?? 0];
    if (line) line.text += 'a';
    drafts.push(draftOf(lines));
  }
  return {
    what: 'kiểm tra lại sau một phím',
    size,
    isWhole: false,
    budget: 2,
    rounds: 3,
    runs,
    prepare: () => {
      const checker = newChecker();
      return (run) => checker.check(drafts[run] ?? draftOf(lines));
    },
  };
}
