/** The rows of assets/citations/*.tsv: what people read, compare and edit in a spreadsheet. */
export interface CitationRow {
  so: string;
  loai: string;
  coQuan: string;
  ngay: string;
  noi: string;
  trichYeu: string;
  hieuLuc: 'còn' | 'hết' | 'chưa rõ';
  tu: string;
  het: string;
  thayTheBoi: readonly string[];
  suaDoiBoi: readonly string[];
  tinCay: 'chắc' | 'khá' | 'yếu';
  nguon: string;
  hayDung: '' | '1' | '2' | '3';
}

export const COLUMNS = [
  ['so', 'số, ký hiệu'],
  ['loai', 'loại'],
  ['coQuan', 'cơ quan'],
  ['ngay', 'ngày'],
  ['noi', 'nối'],
  ['trichYeu', 'trích yếu'],
  ['hieuLuc', 'hiệu lực'],
  ['tu', 'từ'],
  ['het', 'hết'],
  ['thayTheBoi', 'thay thế bởi'],
  ['suaDoiBoi', 'sửa đổi bởi'],
  ['tinCay', 'tin cậy'],
  ['nguon', 'nguồn'],
  ['hayDung', 'hay dùng'],
] as const satisfies readonly (readonly [keyof CitationRow, string])[];

/** A cell that can't be read; `message` names file, row (1 = header) and column in Vietnamese. */
export class TsvError extends Error {}

export function formatTsv(rows: readonly CitationRow[]): string {
  const header = COLUMNS.map(([, title]) => title).join('\t');
  const lines = rows.map((row) => COLUMNS.map(([field]) => cell(row[field])).join('\t'));
  return `${[header, ...lines].join('\n')}\n`;
}

const cell = (value: string | readonly string[]) => (typeof value === 'string' ? value : value.join('; '));

/**
 * Reads one file as written by `formatTsv` or by a spreadsheet (BOM, CRLF and quoted cells allowed).
 * Throws `TsvError` at the first cell that can't be read.
 */
export function parseTsv(name: string, text: string): CitationRow[] {
  const [header = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const titles = header.normalize('NFC').split('\t').map(unquote);
  const places = new Map(COLUMNS.map(([field, title]) => [field, placeOf(name, titles, title)]));
  const rows: CitationRow[] = [];
  lines.forEach((line, i) => {
    if (line.trim() === '') return;
    const cells = line.normalize('NFC').split('\t').map(unquote);
    rows.push(parseRow({ name, line: i + 2, get: (field) => cells[places.get(field) ?? -1] ?? '' }));
  });
  return rows;
}

interface RowSource {
  name: string;
  line: number;
  get(field: keyof CitationRow): string;
}

function parseRow(row: RowSource): CitationRow {
  return {
    so: required(row, 'so'),
    loai: required(row, 'loai'),
    coQuan: row.get('coQuan'),
    ngay: isoDate(row, 'ngay'),
    noi: row.get('noi'),
    trichYeu: row.get('trichYeu'),
    hieuLuc: oneOf(row, 'hieuLuc', ['còn', 'hết', 'chưa rõ']),
    tu: isoDate(row, 'tu'),
    het: isoDate(row, 'het'),
    thayTheBoi: list(row.get('thayTheBoi')),
    suaDoiBoi: list(row.get('suaDoiBoi')),
    tinCay: oneOf(row, 'tinCay', ['chắc', 'khá', 'yếu']),
    nguon: row.get('nguon'),
    hayDung: oneOf(row, 'hayDung', ['', '1', '2', '3']),
  };
}

function placeOf(name: string, titles: readonly string[], title: string): number {
  const place = titles.indexOf(title);
  if (place < 0) throw new TsvError(`Tệp ${name}, dòng 1: thiếu cột «${title}».`);
  return place;
}

function required(row: RowSource, field: keyof CitationRow): string {
  const value = row.get(field);
  if (value === '') throw cellError(row, field, 'không được để trống');
  return value;
}

function isoDate(row: RowSource, field: keyof CitationRow): string {
  const value = row.get(field);
  const parsed = new Date(`${value}T00:00:00Z`);
  const exists = !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(value);
  if (value !== '' && !(exists && value.length === 10))
    throw cellError(row, field, `«${value}» không phải ngày dạng NĂM-THÁNG-NGÀY`);
  return value;
}

function oneOf<T extends string>(row: RowSource, field: keyof CitationRow, allowed: readonly T[]): T {
  const value = row.get(field);
  const found = allowed.find((item) => item === value);
  if (found === undefined)
    throw cellError(row, field, `«${value}» không thuộc ${allowed.map((item) => `«${item}»`).join(', ')}`);
  return found;
}

function cellError(row: RowSource, field: keyof CitationRow, problem: string): TsvError {
  const title = COLUMNS.find(([name]) => name === field)?.[1] ?? field;
  return new TsvError(`Tệp ${row.name}, dòng ${row.line}, cột «${title}»: ${problem}.`);
}

const list = (value: string) => (value === '' ? [] : value.split(/\s*;\s*/));

function unquote(value: string): string {
  const trimmed = value.trim();
  return /^".*"$/.test(trimmed) ? trimmed.slice(1, -1).replaceAll('""', '"') : trimmed;
}
