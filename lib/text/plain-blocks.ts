import type { Block, HintAt, KeyedText, Span, TextKey, TextKeys } from './document.ts';
import { toNfc } from './nfc.ts';
import { keepByText } from './per-text.ts';

/** A line as read by itself: all offsets are in the line. */
interface ReadLine extends Span, KeyedText {
  toSource(offset: number): number;
  toSourceEnd(offset: number): number;
}

const keep = keepByText<ReadLine | null>();

/**
 * Every line of a text, as `\n` separates them, as a block; blank ones are dropped. A line that was there at the last
 * reading is not read again: after a keystroke one is new, and the others at most stand elsewhere.
 */
export function plainBlocks(source: string, hintAt: HintAt, textKeys: TextKeys): Block[] {
  const blocks: Block[] = [];
  for (let start = 0; start <= source.length; ) {
    const lineBreak = source.indexOf('\n', start);
    const end = lineBreak < 0 ? source.length : lineBreak;
    const line = source.slice(start, end);
    const lineKey = textKeys(line);
    const read = keep(lineKey, () => readLine(line, lineKey, textKeys));
    if (read) blocks.push(blockAt(start, read, hintAt));
    start = end + 1;
  }
  return blocks;
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

function blockAt(at: number, line: ReadLine, hintAt: HintAt): Block {
  const [start, end] = [at + line.start, at + line.end];
  return {
    text: line.text,
    textKey: line.textKey,
    start,
    end,
    hint: hintAt(start, end),
    toSource: (offset) => at + line.toSource(offset),
    toSourceEnd: (offset) => at + line.toSourceEnd(offset),
  };
}
