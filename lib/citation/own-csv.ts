/**
 * Tables as spreadsheets write them (RFC 4180, and what Excel does beyond it). Written by hand: the well-known
 * libraries bring network code along, which must not be in the package.
 */

export interface Csv {
  /** Row 1 of the spreadsheet is the first; line breaks in quoted cells begin no row. */
  rows: string[][];
  /** Number of the row whose last quote never closes, from 1; null when all do. */
  unclosed: number | null;
}

/** Reads a whole table; never throws, linear in the text. A quote within an unquoted cell is a letter like others. */
export function parseCsv(text: string, delimiter: string): Csv {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  let unclosed: number | null = null;
  while (at < text.length || row.length > 0) {
    let cell = '';
    if (text[at] === '"') {
      const quoted = readQuoted(text, at + 1);
      cell = quoted.cell;
      at = quoted.end;
      if (!quoted.closed) unclosed = rows.length + 1;
    }
    const from = at;
    while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at++;
    row.push(cell + text.slice(from, at));
    if (text[at] === delimiter) {
      at++;
      continue;
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    rows.push(row);
    row = [];
  }
  return { rows, unclosed };
}

function readQuoted(text: string, from: number): { cell: string; end: number; closed: boolean } {
  const parts: string[] = [];
  for (let at = from; ; ) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return { cell: parts.join('') + text.slice(at), end: text.length, closed: false };
    parts.push(text.slice(at, quote));
    if (text[quote + 1] !== '"') return { cell: parts.join(''), end: quote + 1, closed: true };
    parts.push('"');
    at = quote + 2;
  }
}

/** Cells that a spreadsheet would take for a formula; and those that would lose their apostrophe on the way back. */
const DANGEROUS = /^['=+\-@\t\r]/;
const GUARDED = /^'(?=['=+\-@\t\r])/;

/** Writes a table with `;`, as Excel with Vietnamese settings reads it; no cell can become a formula. */
export function formatCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(formatCell).join(';')}\r\n`).join('');
}

function formatCell(value: string): string {
  const safe = DANGEROUS.test(value) ? `'${value}` : value;
  return /[";,\t\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Takes away the apostrophe that guards a cell against being a formula. */
export const unguarded = (cell: string) => cell.replace(GUARDED, '');
