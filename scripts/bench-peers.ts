/**
 * Two checkers of prose on the text that the engine reads, for information; part of `npm run bench`. textlint has three
 * of our rules ported: the same code on the same lines, in its frame. harper.js has its own rules, which are for English:
 * it finds other things, and its row says only what work of that size takes.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TextlintKernel, type TextlintKernelOptions, type TextlintRuleReporter } from '@textlint/kernel';
import { TextProcessor } from '@textlint/textlint-plugin-text/lib/src/TextProcessor.js';
import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import { findDates } from '../lib/facts/dates.ts';
import { createLinter } from '../lib/lint/engine.ts';
import type { BlockFacts, BlockRule, DocumentFacts } from '../lib/lint/rule.ts';
import { rule as leadingZero } from '../lib/lint/rules/date-leading-zero.ts';
import { rule as beforePunctuation } from '../lib/lint/rules/spacing-before-punctuation.ts';
import { rule as repeated } from '../lib/lint/rules/word-repeated.ts';
import { readOutline } from '../lib/report/outline.ts';
import { createDocument } from '../lib/text/create-document.ts';
import type { Block } from '../lib/text/document.ts';
import { draftOf, reportLines } from './bench-text.ts';
import { type Times, timesOf, tookAsync } from './bench-time.ts';

export interface PeerRow extends Times {
  engine: string;
  size: number;
  /** How many places it reported. */
  findings: number;
}

/** Reads the draft of that size again and again; says how many places it reported. */
interface Peer {
  engine: string;
  sizes: readonly number[];
  /** Not timed, to warm up. */
  before: number;
  runs: number;
  /** Before each run, not timed. */
  prepare: (text: string) => () => Promise<number>;
}

const SHORT = 35_000;
const LONG = 100_000;
const RULES: readonly BlockRule[] = [leadingZero, beforePunctuation, repeated];

/** One row an engine and size. */
export async function benchPeers(): Promise<PeerRow[]> {
  const harper = new LocalLinter({ binary });
  await harper.setup();
  const [harperName, textlintName] = [nameOf('harper.js'), nameOf('@textlint/kernel')];
  const peers: Peer[] = [
    { engine: 'Dự Thảo, chỉ ba quy tắc', sizes: [SHORT, LONG], before: 10, runs: 30, prepare: ours },
    {
      engine: `${textlintName}, ba quy tắc ấy`,
      sizes: [SHORT, LONG],
      before: 10,
      runs: 30,
      prepare: textlint,
    },
    {
      engine: `${harperName}, quy tắc tiếng Anh của nó`,
      sizes: [SHORT],
      before: 1,
      runs: 5,
      prepare: (text) => async () => (await harper.lint(text, { language: 'plaintext' })).length,
    },
  ];
  const rows: PeerRow[] = [];
  for (const { engine, sizes, before, runs, prepare } of peers) {
    for (const size of sizes) {
      const { text } = draftOf(reportLines(size));
      let findings = 0;
      for (let run = 0; run < before; run++) findings = await prepare(text)();
      const samples: number[] = [];
      for (let run = 0; run < runs; run++) samples.push(await tookAsync(prepare(text)));
      rows.push({ engine, size, findings, ...timesOf(samples) });
    }
  }
  await harper.dispose();
  return rows;
}

/** Text to findings by the engine with these rules alone, nothing remembered from the run before. */
function ours(text: string): () => Promise<number> {
  const linter = createLinter(RULES);
  return async () => {
    const document = createDocument(text, { layout: 'lines' });
    const facts: DocumentFacts = {
      document,
      blocks: document.blocks.map((block, index) => factsOf(block, index)),
      // Rules of a line ask for none.
      get outline() {
        return readOutline(document);
      },
      profile: 'state',
      documentDate: null,
      citations: [],
      report: null,
    };
    return linter.lint(facts).findings.length;
  };
}

function textlint(text: string): () => Promise<number> {
  const kernel = new TextlintKernel();
  const options: TextlintKernelOptions = {
    ext: '.txt',
    plugins: [{ pluginId: 'text', plugin: { Processor: TextProcessor } }],
    rules: RULES.map((rule) => ({ ruleId: rule.id, rule: { linter: ported(rule), fixer: ported(rule) } })),
  };
  return async () => (await kernel.lintText(text, options)).messages.length;
}

/** A rule of ours as textlint has rules: it is given the lines one by one, and reports what is wrong with its fix. */
function ported(rule: BlockRule): TextlintRuleReporter {
  return ({ Syntax, RuleError, getSource, report, locator, fixer }) => ({
    [Syntax.Str](node) {
      const text = getSource(node);
      const same = (offset: number) => offset;
      const span = { start: 0, end: text.length };
      const facts = factsOf({
        text,
        textKey: { kept: [] },
        ...span,
        toSource: same,
        toSourceEnd: same,
        hint: null,
      });
      for (const { start, end, message, fix } of rule.check(facts)) {
        report(
          node,
          new RuleError(message, {
            padding: locator.range([start, end]),
            ...(fix && { fix: fixer.replaceTextRange([fix.start, fix.end], fix.text) }),
          }),
        );
      }
    },
  });
}

/** What these rules ask of a line: its text and, one of them, its dates. */
function factsOf(block: Block, index = 0): BlockFacts {
  let dates: BlockFacts['dates'] | undefined;
  return {
    index,
    block,
    get dates() {
      dates ??= findDates(block.text);
      return dates;
    },
    numbers: [],
    citations: [],
  };
}

/** «harper.js 2.10.0» */
function nameOf(packageName: string): string {
  const { devDependencies } = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8'));
  return `${packageName} ${devDependencies[packageName]}`;
}
