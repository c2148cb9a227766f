import { fold } from '../text/fold.ts';
import { shortDate } from './format.ts';
import { formatCsv, parseCsv, unguarded } from './own-csv.ts';
import { OWN_FIELDS, OWN_LABELS, type OwnDocument, type OwnField } from './own-document.ts';
import { type OwnWords, ownWords } from './own-read.ts';

/** What people call the columns, folded. */
const HEADINGS: Readonly<Record<OwnField, readonly string[]>> = {
  so: ['so ky hieu', 'so hieu', 'so', 'ky hieu', 'so van ban', 'so va ky hieu', 'so ky hieu van ban'],
  loai: ['loai', 'loai van ban', 'the loai', 'ten loai', 'ten loai van ban', 'hinh thuc'],
  coQuan: ['co quan', 'co quan ban hanh', 'noi ban hanh', 'don vi ban hanh', 'don vi'],
  ngay: ['ngay', 'ngay ban hanh', 'ngay van ban', 'ngay ky', 'ngay thang', 'ngay thang nam'],
  noi: ['ve ve viec', 'noi', 've'],
  trichYeu: ['trich yeu', 'trich yeu noi dung', 'noi dung', 'ten van ban', 'tieu de', 've viec'],
  hieuLuc: ['hieu luc', 'tinh trang', 'tinh trang hieu luc', 'trang thai'],
  het: ['het hieu luc tu', 'het hieu luc tu ngay', 'ngay het hieu luc', 'het'],
  thayTheBoi: ['thay the boi', 'bi thay the boi', 'van ban thay the', 'duoc thay the boi'],
};
const FIELD_OF = new Map(
  OWN_FIELDS.flatMap((field) => HEADINGS[field].map((name) => [name, field] as const)),
);
const NEEDED: readonly OwnField[] = ['so', 'ngay'];
const DELIMITERS = [';', ',', '\t'] as const;
/** What stands further right is not looked at. */
const MOST_COLUMNS = 100;
/** Letters that old fonts (TCVN3, VNI) show in the place of Vietnamese ones. */
const OLD_FONT = /[®µ¸¹¨©ÊÕÞßÖ×]|[aeouAEOU][ùøûõïâêôéèåäúüëãà]/;

export interface TableRow {
  /** As the spreadsheet counts it. */
  row: number;
  words: OwnWords;
}

export interface TableRead {
  rows: readonly TableRow[];
  /** Headings of columns that mean nothing here. */
  unused: readonly string[];
  /** From this row on quotes never close. */
  unclosed: number | null;
}

/** Reads a table whose first row names the columns, in any order. The problem is a whole Vietnamese sentence. */
export function readTable(text: string): TableRead | { problem: string } {
  const { rows, unclosed } = parseAs(text);
  const headings = (rows[0] ?? []).slice(0, MOST_COLUMNS);
  const fields = headings.map((heading) => FIELD_OF.get(plain(heading)));
  const missing = NEEDED.filter((field) => !fields.includes(field));
  if (missing.length > 0) return { problem: missingColumns(headings, missing) };
  const places = new Map(OWN_FIELDS.map((field) => [field, fields.indexOf(field)]));
  const used = new Set(places.values());
  return {
    rows: rows
      .slice(1)
      .flatMap((cells, i) =>
        cells.every((cell) => cell.trim() === '') ? [] : [{ row: i + 2, words: wordsOf(cells, places) }],
      ),
    unused: headings.filter((heading, at) => heading.trim() !== '' && !used.has(at)),
    unclosed,
  };
}

/** Everything as a table for a spreadsheet; `readTable` reads it back. */
export function formatTable(documents: readonly OwnDocument[]): string {
  const rows = documents.map((document) => {
    const { ngay, het, ...others } = ownWords(document);
    const words = { ...others, ngay: shortDate(ngay), het: het && shortDate(het) };
    return OWN_FIELDS.map((field) => words[field]);
  });
  return formatCsv([OWN_FIELDS.map((field) => OWN_LABELS[field]), ...rows]);
}

/** With the delimiter that makes most sense of the headings. */
function parseAs(text: string) {
  const named = /^sep=(.)\r?\n/i.exec(text);
  if (named) return parseCsv(text.slice(named[0].length), named[1] ?? ';');
  const end = text.search(/[\r\n]/);
  const head = text.slice(0, Math.min(end < 0 ? text.length : end, 2000));
  const known = (delimiter: string) =>
    (parseCsv(head, delimiter).rows[0] ?? []).filter((heading) => FIELD_OF.has(plain(heading))).length;
  const [best] = DELIMITERS.map((delimiter) => ({ delimiter, count: known(delimiter) })).sort(
    (a, b) => b.count - a.count,
  );
  const table = parseCsv(text, best?.delimiter ?? ';');
  return isUnsplit(table.rows) ? (parseUnsplit(text) ?? table) : table;
}

/** Whole lines in one cell, or tabs beside semicolons. */
const isUnsplit = (rows: readonly (readonly string[])[]) =>
  rows.some(([cell = '', ...others]) => others.length === 0 && cell.includes(';')) ||
  rows[0]?.some((heading) => heading.includes('\t'));

/**
 * A table with `;` that a spreadsheet with English settings has opened, split at its commas and saved: each line is put
 * together again. Null when the text is no such table.
 */
function parseUnsplit(text: string) {
  const opened = parseCsv(text, text.includes('\t') ? '\t' : ',');
  const lines = opened.rows.map((cells) => cells.join(',').replace(/,+$/, ''));
  const read = parseCsv(lines.join('\n'), ';');
  const known = (read.rows[0] ?? []).filter((heading) => FIELD_OF.has(plain(heading)));
  return known.length < 2 ? null : { ...read, unclosed: opened.unclosed ?? read.unclosed };
}

function wordsOf(cells: readonly string[], places: ReadonlyMap<OwnField, number>): OwnWords {
  const words: OwnWords = {};
  for (const [field, at] of places) if (at >= 0) words[field] = unguarded(cells[at] ?? '');
  return words;
}

function missingColumns(headings: readonly string[], missing: readonly OwnField[]): string {
  if (OLD_FONT.test(headings.join(' ').normalize('NFC'))) {
    return 'Tệp dùng phông chữ cũ (TCVN3 hoặc VNI). Chuyển sang Unicode rồi nhập lại.';
  }
  const names = missing.map((field) => `«${OWN_LABELS[field]}»`).join(' và ');
  return `Dòng đầu của tệp thiếu cột ${names}.`;
}

const plain = (text: string) =>
  fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
