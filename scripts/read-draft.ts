import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import type { DraftInput } from '../lib/checklist/check.ts';
import { readHtml } from '../lib/text/html.ts';
import { readMarkdown } from '../lib/text/md.ts';
import { secrecyMark } from '../lib/text/secrecy-mark.ts';

const largest = 20 * 1024 * 1024;

/** Why the system opens no file, by its code. */
const REASONS = new Map<string | undefined, string>([
  ['ENOENT', 'không có tệp này.'],
  ['EISDIR', 'đây là thư mục; nêu từng tệp trong đó.'],
  ['EACCES', 'không có quyền đọc tệp này.'],
]);

/** A file that cannot be checked; the message says why and what to do, in Vietnamese. */
export class UnusableFile extends Error {}

/**
 * Reads a .txt, .md or .html file for the engine. Throws UnusableFile for everything else: other kinds, broken or
 * foreign encodings, files that are too large, and texts with a secrecy mark.
 */
export function readDraft(path: string): DraftInput {
  const kind = extname(path).toLowerCase();
  if (kind === '.docx')
    throw new UnusableFile('tệp .docx chưa đọc được ở bản này. Mở bằng Word rồi lưu thành .txt hoặc .html.');
  if (kind === '.doc') throw new UnusableFile('tệp .doc cũ. Mở bằng Word rồi lưu thành .txt hoặc .html.');
  if (!['.txt', '.md', '.html', '.htm'].includes(kind)) {
    throw new UnusableFile('chỉ đọc được tệp .txt, .md, .html.');
  }
  const file = decode(readBytes(path));
  const draft: DraftInput =
    kind === '.html' || kind === '.htm'
      ? { ...readHtml(file), layout: 'lines' }
      : { ...readMarkdown(file), layout: 'wrapped' };
  const mark = secrecyMark(draft.text);
  if (mark) throw new UnusableFile(`văn bản có dấu “${mark}”. Dự Thảo không đọc văn bản mật.`);
  return draft;
}

function readBytes(path: string): Buffer {
  try {
    if (statSync(path).size > largest)
      throw new UnusableFile(`tệp quá lớn (trên ${largest / 1024 / 1024} MB).`);
    return readFileSync(path);
  } catch (error) {
    if (error instanceof UnusableFile) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new UnusableFile(REASONS.get(code) ?? `không mở được tệp (${code}).`);
  }
}

/** UTF-8, or UTF-16 where the file begins with its mark. */
function decode(bytes: Buffer): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new UnusableFile(
      'không phải chữ Unicode (có thể là TCVN3, VNI hoặc tệp hỏng). Lưu lại dạng UTF-8 rồi thử lại.',
    );
  }
}
