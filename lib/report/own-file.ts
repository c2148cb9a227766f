import * as z from 'zod/mini';
import { decodeText } from '../text/decode.ts';
import { firstJsonFault } from '../text/json-fault.ts';
import {
  DEEPEST,
  MOST_OUTLINES,
  MOST_SECTIONS,
  type OwnOutline,
  outlineKey,
  ownOutlineSchema,
} from './own-outline.ts';
import { readOwnOutline } from './own-read.ts';

/** What a file holds: one outline as it was sent, to be corrected, or outlines as they were exported. */
export type OutlineFile =
  | { kind: 'draft'; outline: OwnOutline }
  | { kind: 'list'; outlines: readonly OwnOutline[] }
  | { kind: 'problem'; problem: string };

/** Bytes. */
export const LARGEST_FILE = 2_000_000;
const MEGABYTE = 1_000_000;

/** Reads a file by what is in it, and by its name for HTML. Never throws; the problem is one Vietnamese sentence. */
export function readOutlineFile(name: string, bytes: Uint8Array): OutlineFile {
  if (bytes.length > LARGEST_FILE) return failed(`Tệp quá lớn (trên ${LARGEST_FILE / MEGABYTE} MB).`);
  const starts = (...first: number[]) => first.every((byte, i) => bytes[i] === byte);
  const isOffice = starts(0x50, 0x4b) || starts(0xd0, 0xcf, 0x11, 0xe0);
  if (isOffice || starts(0x25, 0x50, 0x44, 0x46))
    return failed(
      `Tệp ${isOffice ? 'Word' : 'PDF'} chưa đọc thẳng được. Mở tệp, chép đề cương rồi dán vào ô.`,
    );
  const text = decodeText(bytes);
  if (text === null) return failed('Tệp dùng bảng mã cũ (TCVN3, VNI). Lưu lại dạng UTF-8 rồi mở.');
  if (/^\s*[[{]/u.test(text)) return readOutlineJson(text);
  const read = readOwnOutline(text, /\.html?$/iu.test(name) ? 'html' : 'text');
  return 'problem' in read ? failed(read.problem) : { kind: 'draft', outline: read };
}

export function formatOutlines(outlines: readonly OwnOutline[]): string {
  return `${JSON.stringify({ duThao: 'de-cuong', phienBan: 1, deCuong: outlines }, null, 1)}\n`;
}

const fileSchema = z.union([z.array(z.unknown()), z.object({ deCuong: z.array(z.unknown()) })]);

/** All or nothing: the first thing that is wrong is named by its line, or by outline, heading and field. */
export function readOutlineJson(text: string): OutlineFile {
  const fault = firstJsonFault(text);
  if (fault !== null) return failed(`Dòng ${fault.line} của tệp JSON bị hỏng hoặc bị cắt ngang.`);
  const list = fileSchema.safeParse(JSON.parse(text));
  if (!list.success) return failed('Tệp JSON không phải danh sách đề cương của Dự Thảo: thiếu “deCuong”.');
  const items = Array.isArray(list.data) ? list.data : list.data.deCuong;
  if (items.length === 0) return failed('Tệp không có đề cương nào.');
  if (items.length > MOST_OUTLINES) return failed(`Tệp có hơn ${MOST_OUTLINES} đề cương.`);
  const { outlines, problem } = readOutlineList(items);
  return problem === null ? { kind: 'list', outlines } : failed(problem);
}

/** The outlines that are right, and what is wrong with the first that is not. */
export function readOutlineList(items: readonly unknown[]): {
  outlines: readonly OwnOutline[];
  problem: string | null;
} {
  const outlines: OwnOutline[] = [];
  let problem: string | null = null;
  for (const [index, item] of items.entries()) {
    const read = ownOutlineSchema.safeParse(item);
    const place = `Đề cương ${index + 1}`;
    if (!read.success) problem ??= `${place}${explain(read.error.issues[0])}`;
    else if (outlines.some((other) => outlineKey(other) === outlineKey(read.data)))
      problem ??= `${place}: trùng tên “${read.data.ten}”.`;
    else outlines.push(read.data);
  }
  return { outlines, problem };
}

const MUST_BE: Readonly<Record<string, string>> = {
  ten: 'phải là chữ, từ 2 chữ trở lên, một dòng',
  cap: `phải là số từ 1 đến ${DEEPEST}`,
  batBuoc: 'phải là true hoặc false',
  muc: `phải là danh sách từ 1 đến ${MOST_SECTIONS} mục`,
};

/** «, mục 3: “cap” phải là số từ 1 đến 4.» */
function explain(issue: z.core.$ZodIssue | undefined): string {
  const [first, row, field] = issue?.path ?? [];
  const at = first === 'muc' && typeof row === 'number' ? `, mục ${row + 1}` : '';
  if (issue?.code === 'unrecognized_keys') return `${at}: không nhận ra “${issue.keys[0] ?? ''}”.`;
  const name = String((at === '' ? first : field) ?? '');
  const rule = MUST_BE[name];
  return rule === undefined ? `${at}: không đúng dạng “ten”, “muc”.` : `${at}: “${name}” ${rule}.`;
}

function failed(problem: string): OutlineFile {
  return { kind: 'problem', problem };
}
