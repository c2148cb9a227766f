import type { Block, BlockHint, HintAt, TextDocument, TextKey, TextKeys } from './document.ts';
import { fileLines, type Line } from './lines.ts';
import { findMarks } from './marks.ts';
import { createMemo } from './memo.ts';
import { type NfcText, toNfc } from './nfc.ts';
import { plainBlocks } from './plain-blocks.ts';
import { unwrap } from './unwrap.ts';

/** A stretch of a block's text that stands in one piece in the NFC text, from `at` on. */
interface Run {
  at: number;
  start: number;
  end: number;
}

/** More paragraphs than any report has. */
const REMEMBERED_TEXTS = 20_000;

/** Keys for texts, each remembered while it is in use. */
export function createTextKeys(): TextKeys {
  const remember = createMemo<TextKey>(REMEMBERED_TEXTS);
  return (text) => remember(text, () => ({ kept: [] }));
}

/**
 * Reads a text into blocks.
 * `lines`: every line (separated by `\n`) is a block, blank ones are dropped (editors, HTML).
 * `wrapped`: a .txt or .md file; lines broken by a page's width are joined again, page numbers and Markdown marks
 * are left out of the blocks.
 * `hints` say what the source knows about its lines; offsets in `source`, in order, not overlapping. `textKeys`, given
 * again at the next reading, keep what was read of texts that are still there. Never throws.
 */
export function createDocument(
  source: string,
  options: { layout: 'lines' | 'wrapped'; hints?: readonly BlockHint[]; textKeys?: TextKeys },
): TextDocument {
  const hintAt = hintReader(options.hints ?? []);
  const textKeys = options.textKeys ?? createTextKeys();
  const read = options.layout === 'lines' ? plainBlocks : wrappedBlocks;
  return { source, textKeys, blocks: read(source, hintAt, textKeys) };
}

function wrappedBlocks(source: string, hintAt: HintAt, textKeys: TextKeys): Block[] {
  const nfc = toNfc(source);
  const paragraphs = unwrap(fileLines(nfc.text, findMarks(nfc.text)));
  return paragraphs.map((lines) => createBlock(nfc, lines, hintAt, textKeys));
}

function createBlock(
  nfc: NfcText,
  lines: readonly { line: Line; glue: string }[],
  hintAt: HintAt,
  textKeys: TextKeys,
): Block {
  let text = '';
  const runs: Run[] = [];
  for (const { line, glue } of lines) {
    text += glue;
    for (const { start, end } of line.pieces) {
      runs.push({ at: text.length, start, end });
      text += nfc.text.slice(start, end);
    }
  }
  const toSource = (offset: number) => nfc.toSource(runStart(runs, offset));
  const toSourceEnd = (offset: number) => nfc.toSourceEnd(runEnd(runs, offset));
  const [start, end] = [toSource(0), toSourceEnd(text.length)];
  const known = hintAt(start, end);
  const hint = lines[0]?.line.tableCell ? { start, end, ...known, tableCell: true } : known;
  return { text, textKey: textKeys(text), start, end, hint, toSource, toSourceEnd };
}

/** Between two runs stands at most one space, which begins where the first run ends. */
function runStart(runs: readonly Run[], offset: number): number {
  const run = lastRun(runs, (at) => at <= offset);
  return Math.min(run.start + offset - run.at, run.end);
}

function runEnd(runs: readonly Run[], offset: number): number {
  const run = lastRun(runs, (at) => at < offset || at === 0);
  return Math.min(run.start + offset - run.at, run.end);
}

function lastRun(runs: readonly Run[], holds: (at: number) => boolean): Run {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(runs[middle]?.at ?? 0)) low = middle + 1;
    else high = middle;
  }
  return runs[Math.max(0, low - 1)] ?? { at: 0, start: 0, end: 0 };
}

/** Blocks come in order, so one pass over the hints serves them all. */
function hintReader(hints: readonly BlockHint[]): HintAt {
  let next = 0;
  return (start, end) => {
    while ((hints[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    const hint = hints[next];
    return hint !== undefined && hint.start < end ? hint : null;
  };
}
