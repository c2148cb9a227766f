import * as z from 'zod/mini';
import { decodeText } from '../text/decode.ts';
import { OWN_FIELDS, OWN_LABELS, type OwnDocument, ownKey } from './own-document.ts';
import { type OwnWords, readOwn } from './own-read.ts';
import { formatTable, readTable, type TableRow } from './own-table.ts';

/** One thing wrong in a file: by its row and column, as the spreadsheet counts and names them. */
export interface FileProblem {
  row: number;
  column: string | null;
  message: string;
}

export interface FileRead {
  good: readonly OwnDocument[];
  problems: readonly FileProblem[];
  unused: readonly string[];
}

/** Bytes; a list of the largest size that may be kept is smaller. */
export const LARGEST_FILE = 5_000_000;
const MEGABYTE = 1_000_000;

/**
 * Reads a list of documents from a file: CSV in any form Excel writes, or the JSON of `formatJson`. Rows that are wrong
 * don't take the good ones along. A file that is no such list gives one Vietnamese sentence.
 */
export function readOwnFile(bytes: Uint8Array): FileRead | { problem: string } {
  const decoded = decode(bytes);
  if ('problem' in decoded) return decoded;
  const { text } = decoded;
  if (text.trim() === '') return { problem: 'Tệp không có gì.' };
  if (/^\s*[[{]/.test(text)) return readJson(text);
  const table = readTable(text);
  if ('problem' in table) return table;
  const read = readRows(table.rows);
  const { unclosed, unused } = table;
  if (unclosed === null) return { ...read, unused };
  // All that follows an open quote stands in its cell: that row can't be right, whatever it seems to say.
  const open = { row: unclosed, column: null, message: 'có dấu ngoặc kép chưa đóng' };
  const upToOpen = readRows(table.rows.filter(({ row }) => row < unclosed));
  return { good: upToOpen.good, problems: [...upToOpen.problems, open], unused };
}

/** For Excel: UTF-8 that says so. */
export function formatOwnCsv(documents: readonly OwnDocument[]): string {
  return `\uFEFF${formatTable(documents)}`;
}

export function formatOwnJson(documents: readonly OwnDocument[]): string {
  return `${JSON.stringify({ duThao: 'van-ban', phienBan: 1, vanBan: documents }, null, 1)}\n`;
}

function readRows(rows: readonly TableRow[]): Omit<FileRead, 'unused'> {
  const rowOf = new Map<string, number>();
  const good: OwnDocument[] = [];
  const problems: FileProblem[] = [];
  for (const { row, words } of rows) {
    const read = readOwn(words);
    if ('problems' in read) {
      for (const { field, message } of read.problems)
        problems.push({ row, column: OWN_LABELS[field], message });
      continue;
    }
    const key = ownKey(read.document);
    const before = rowOf.get(key);
    if (before !== undefined) {
      problems.push({ row, column: null, message: `trùng loại, số, ký hiệu và ngày với dòng ${before}` });
      continue;
    }
    rowOf.set(key, row);
    good.push(read.document);
  }
  return { good, problems };
}

const cellSchema = z.union([z.string(), z.array(z.string())]);
const itemSchema = z.record(z.string(), z.unknown());
const jsonSchema = z.union([z.array(z.unknown()), z.object({ vanBan: z.array(z.unknown()) })]);

function readJson(text: string): FileRead | { problem: string } {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { problem: 'Tệp JSON bị hỏng hoặc bị cắt ngang.' };
  }
  const list = jsonSchema.safeParse(data);
  if (!list.success) return { problem: 'Tệp JSON không phải danh sách văn bản của Dự Thảo.' };
  return { ...readOwnList(Array.isArray(list.data) ? list.data : list.data.vanBan), unused: [] };
}

/** Documents as `formatOwnJson` writes them or as people write such a list; each counts as a row, from 1. */
export function readOwnList(items: readonly unknown[]): Omit<FileRead, 'unused'> {
  return readRows(items.map((item, i) => ({ row: i + 1, words: wordsOf(item) })));
}

function wordsOf(item: unknown): OwnWords {
  const cells = itemSchema.safeParse(item).data ?? {};
  const words: OwnWords = {};
  for (const field of OWN_FIELDS) {
    const cell = cellSchema.safeParse(cells[field]).data;
    if (cell !== undefined) words[field] = typeof cell === 'string' ? cell : cell.join('; ');
  }
  return words;
}

function decode(bytes: Uint8Array): { text: string } | { problem: string } {
  if (bytes.length > LARGEST_FILE) return { problem: `Tệp quá lớn (trên ${LARGEST_FILE / MEGABYTE} MB).` };
  const starts = (...first: number[]) => first.every((byte, i) => bytes[i] === byte);
  if (starts(0x50, 0x4b)) return workbook('.xlsx');
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return workbook('.xls');
  const text = decodeText(bytes);
  if (text !== null) return { text };
  return {
    problem:
      'Tệp dùng bảng mã cũ (windows-1258 hoặc TCVN3). Trong Excel, chọn Lưu thành, kiểu CSV UTF-8, rồi nhập lại.',
  };
}

const workbook = (ending: string) => ({
  problem: `Tệp ${ending} chưa nhập thẳng được. Trong Excel, chọn Lưu thành, kiểu CSV UTF-8, rồi nhập lại.`,
});
