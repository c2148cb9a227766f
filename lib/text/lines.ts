import type { Span } from './document.ts';
import type { Marks } from './marks.ts';

/** One line of the source without its marks: the stretches of text that remain, never empty, trimmed at both ends. */
export interface Line {
  text: string;
  pieces: Span[];
  /** Nothing but white space stands between this line and the one before it. */
  afterBlank: boolean;
  /** A Markdown heading or an entirely bold line; it never runs on into a plain one. */
  emphasis: 'heading' | 'bold' | null;
  tableCell: boolean;
}

const TABLE_ROW = /^\s*\|.*\|\s*$/u;
const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
const RULE = /^[\s|:_=*~–—-]*$/u;

/** The lines of a text file: any kind of line break, Markdown marks taken out, table rows as cells, rules dropped. */
export function fileLines(text: string, marks: Marks): Line[] {
  return splitLines(text, marks)
    .flatMap((line) => (TABLE_ROW.test(line.text) ? cells(text, line) : [line]))
    .filter((line) => !RULE.test(line.text));
}

function splitLines(text: string, marks: Marks): Line[] {
  const lines: Line[] = [];
  const cursor = { mark: 0, strong: 0 };
  let start = 0;
  let afterBlank = true;
  for (const { start: index, end } of breaks(text)) {
    const line = readLine(text, { start, end: index }, marks, cursor);
    if (line !== null) lines.push({ ...line, afterBlank });
    afterBlank = line === null;
    start = end;
  }
  return lines;
}

/** The line breaks of a text and its end, one at a time: a hostile file is nothing but breaks. */
function* breaks(text: string): Generator<Span> {
  for (const { 0: found, index } of text.matchAll(LINE_BREAK))
    yield { start: index, end: index + found.length };
  yield { start: text.length, end: text.length };
}

function readLine(
  text: string,
  span: Span,
  { marks, strong }: Marks,
  cursor: { mark: number; strong: number },
): Line | null {
  const pieces: Span[] = [];
  let from = span.start;
  let isHeading = false;
  for (
    let mark = marks[cursor.mark];
    mark !== undefined && mark.end <= span.end;
    mark = marks[++cursor.mark]
  ) {
    pieces.push({ start: from, end: mark.start });
    from = mark.end;
    isHeading ||= mark.kind === 'heading';
  }
  pieces.push({ start: from, end: span.end });
  const line = makeLine(text, pieces);
  if (line === null) return null;
  while ((strong[cursor.strong]?.end ?? Number.POSITIVE_INFINITY) <= span.start) cursor.strong++;
  if (isHeading) line.emphasis = 'heading';
  else if (isWithin(line, strong[cursor.strong])) line.emphasis = 'bold';
  return line;
}

function isWithin({ pieces }: Line, strong: Span | undefined): boolean {
  const first = pieces[0];
  const last = pieces.at(-1);
  return (
    strong !== undefined &&
    first !== undefined &&
    last !== undefined &&
    strong.start <= first.start &&
    last.end <= strong.end
  );
}

function makeLine(text: string, stretches: readonly Span[]): Line | null {
  const pieces = trimPieces(text, stretches);
  if (pieces.length === 0) return null;
  const content = pieces.map(({ start, end }) => text.slice(start, end)).join('');
  return { text: content, pieces, afterBlank: false, emphasis: null, tableCell: false };
}

function trimPieces(text: string, stretches: readonly Span[]): Span[] {
  const pieces = stretches.filter(({ start, end }) => start < end).map((piece) => ({ ...piece }));
  for (let first = pieces[0]; first !== undefined; first = pieces[0]) {
    const slice = text.slice(first.start, first.end);
    first.start += slice.length - slice.trimStart().length;
    if (first.start < first.end) break;
    pieces.shift();
  }
  for (let last = pieces.at(-1); last !== undefined; last = pieces.at(-1)) {
    last.end = last.start + text.slice(last.start, last.end).trimEnd().length;
    if (last.start < last.end) break;
    pieces.pop();
  }
  return pieces;
}

/** The cells of a Markdown table row, each as a line of its own. */
function cells(text: string, row: Line): Line[] {
  const columns: Span[][] = [[]];
  for (const piece of row.pieces) {
    let from = piece.start;
    for (let at = text.indexOf('|', from); at !== -1 && at < piece.end; at = text.indexOf('|', from)) {
      columns.at(-1)?.push({ start: from, end: at });
      columns.push([]);
      from = at + 1;
    }
    columns.at(-1)?.push({ start: from, end: piece.end });
  }
  return columns
    .map((column) => makeLine(text, column))
    .filter((line) => line !== null)
    .map((line) => ({ ...line, afterBlank: row.afterBlank, tableCell: true }));
}
