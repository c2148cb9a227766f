import type { Block, BlockHint, HintAt, KeyedText, Span, TextKey, TextKeys } from './document.ts';
import { keepFor } from './keep-for.ts';
import { toNfc } from './nfc.ts';
import { keepByText } from './per-text.ts';

/** A line as read by itself: all offsets are in the line. */
interface ReadLine extends Span, KeyedText {
  toSource(offset: number): number;
  toSourceEnd(offset: number): number;
}

interface Line {
  written: string;
  /** Null of a blank line. */
  read: ReadLine | null;
}

const keep = keepByText<ReadLine | null>();
/** The lines of the last reading. */
const lastRead = keepFor((_: TextKeys): { lines: readonly Line[] } => ({ lines: [] }));

/**
 * Every line of a text, as `\n` separates them, as a block; blank ones are dropped. A line that was there at the last
 * reading is not read again: after a keystroke one is new, and the others at most stand elsewhere.
 */
export function plainBlocks(source: string, hintAt: HintAt, textKeys: TextKeys): Block[] {
  const last = lastRead(textKeys);
  const blocks: Block[] = [];
  const lines: Line[] = [];
  for (let start = 0; start <= source.length; ) {
    const line = sameLine(last.lines[lines.length], source, start) ?? lineAt(source, start, textKeys);
    lines.push(line);
    if (line.read) blocks.push(new LineBlock(start, line.read, hintAt));
    start += line.written.length + 1;
  }
  last.lines = lines;
  return blocks;
}

/** The line that stood here last time, when it still does: to compare it is quicker than to look it up. */
function sameLine(line: Line | undefined, source: string, start: number): Line | null {
  if (!line) return null;
  const end = start + line.written.length;
  if (end !== source.length && source.charAt(end) !== '\n') return null;
  // Engines compare two strings many times quicker than `startsWith` does.
  return source.slice(start, end) === line.written ? line : null;
}

function lineAt(source: string, start: number, textKeys: TextKeys): Line {
  const lineBreak = source.indexOf('\n', start);
  const written = source.slice(start, lineBreak < 0 ? source.length : lineBreak);
  const key = textKeys(written);
  return { written, read: keep(key, () => readLine(written, key, textKeys)) };
}

/** NFC never joins anything across a line break, so each line may be composed by itself. */
function readLine(line: string, lineKey: TextKey, textKeys: TextKeys): ReadLine | null {
  const nfc = toNfc(line);
  const text = nfc.text.trim();
  if (text === '') return null;
  const lead = nfc.text.length - nfc.text.trimStart().length;
  const toSource = (offset: number) => nfc.toSource(lead + Math.min(offset, text.length));
  const toSourceEnd = (offset: number) => nfc.toSourceEnd(lead + Math.min(offset, text.length));
  const textKey = text === line ? lineKey : textKeys(text);
  return { text, textKey, start: toSource(0), end: toSourceEnd(text.length), toSource, toSourceEnd };
}

/** A line in its place; made of all of them at each key, so it has no functions of its own. */
class LineBlock implements Block {
  readonly text: string;
  readonly textKey: TextKey;
  readonly start: number;
  readonly end: number;
  readonly hint: BlockHint | null;
  private readonly at: number;
  private readonly line: ReadLine;

  constructor(at: number, line: ReadLine, hintAt: HintAt) {
    this.text = line.text;
    this.textKey = line.textKey;
    this.start = at + line.start;
    this.end = at + line.end;
    this.hint = hintAt(this.start, this.end);
    this.at = at;
    this.line = line;
  }

  toSource(offset: number): number {
    return this.at + this.line.toSource(offset);
  }

  toSourceEnd(offset: number): number {
    return this.at + this.line.toSourceEnd(offset);
  }
}
