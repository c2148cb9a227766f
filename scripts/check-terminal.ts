/** Text in the columns and colours of a terminal. */
import { styleText } from 'node:util';

export type Colour = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan';

/** In colour where standard output is a terminal and NO_COLOR does not forbid it. */
export function paint(colour: Colour, text: string): string {
  return styleText(colour, text, { stream: process.stdout });
}

const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });
/** What fonts of terminals draw two columns wide: East Asian letters and emoji. */
const WIDE =
  /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}])/u;

const SHORTEST_CUT = 12;

/**
 * The text on one line: composed, a run of white space with a break in it as «⏎», every other blank as one space, and no
 * character that would steer the terminal or draw nothing.
 */
export function printable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s+/gu, (run) => (/[\n\v\f\r\u0085\u2028\u2029]/u.test(run) ? '⏎' : ' '.repeat(run.length)))
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '·');
}

/** How many columns printable text takes. */
export function columnsOf(text: string): number {
  return cellsOf(text).reduce((sum, { width }) => sum + width, 0);
}

/** The beginning of the text where all of it would be wider, cut after a word and marked «…». */
export function clip(text: string, width: number): string {
  const kept = take(cellsOf(text), width);
  return kept === text ? text : `${toWord(take(cellsOf(text), width - 1), /\s\S*$/u)}…`;
}

/** The end of the text where all of it would be wider, cut before a word and marked «…». */
export function clipStart(text: string, width: number): string {
  const kept = takeLast(text, width);
  return kept === text ? text : `…${toWord(takeLast(text, width - 1), /^\S*\s/u)}`;
}

/** Its beginning and its end where all of it would be wider. */
export function clipMiddle(text: string, width: number): string {
  if (columnsOf(text) <= width) return text;
  const end = Math.floor((width - 3) / 3);
  return `${take(cellsOf(text), width - 3 - end)} … ${takeLast(text, end)}`;
}

/** Lines of at most `width` columns, broken between words; the first is `used` columns shorter. */
export function wrap(text: string, width: number, used = 0): string[] {
  const lines: string[] = [];
  let line = '';
  let room = width - used;
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (columnsOf(longer) <= room || (line === '' && room === width)) {
      line = longer;
    } else {
      lines.push(line);
      line = word;
      room = width;
    }
  }
  return [...lines, line];
}

/** Filled with spaces at the end. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columnsOf(text)));
}

interface Cell {
  text: string;
  width: number;
}

function cellsOf(text: string): Cell[] {
  return Array.from(graphemes.segment(text), ({ segment }) => ({
    text: segment,
    width: WIDE.test(segment) ? 2 : 1,
  }));
}

function take(cells: readonly Cell[], width: number): string {
  let kept = '';
  let used = 0;
  for (const cell of cells) {
    used += cell.width;
    if (used > width) break;
    kept += cell.text;
  }
  return kept;
}

function takeLast(text: string, width: number): string {
  let used = 0;
  let kept = '';
  for (const cell of cellsOf(text).reverse()) {
    used += cell.width;
    if (used > width) break;
    kept = cell.text + kept;
  }
  return kept;
}

/** Without the word that was cut through; what is one long word is cut anywhere. */
function toWord(text: string, cut: RegExp): string {
  if (cut.test(text)) return text.replace(cut, '');
  return text.length < SHORTEST_CUT ? '' : text;
}
