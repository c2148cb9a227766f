import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDraft, UnusableFile } from '../../scripts/read-draft.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'du-thao-read-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const utf16 = (text: string, bigEndian: boolean): Buffer => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};

describe('a file for the engine', () => {
  it.each(['a.txt', 'a.md', 'A.TXT'])('%s is read as it stands, its lines those of a page', (name) => {
    const text = 'Quyết định 05-\r\nCT/TW\n\n  tiê\u0301ng\u00A0Việt';
    expect(readDraft(file(name, text))).toEqual({ text, hints: [], layout: 'wrapped' });
  });

  it.each(['b.txt', 'b.md'])('%s tells what its marks say of a line', (name) => {
    const text = '## BÁO CÁO\n\n**Tiếp công dân**\n\nTiếp 02 lượt.';
    expect(readDraft(file(name, text))).toEqual({
      text,
      hints: [
        { start: 0, end: 10, headingLevel: 2 },
        { start: 12, end: 29, bold: true },
      ],
      layout: 'wrapped',
    });
  });

  it.each([
    ['with a mark of UTF-8', Buffer.from('\uFEFFSố 12', 'utf8')],
    ['in UTF-16, small end first', utf16('Số 12', false)],
    ['in UTF-16, big end first', utf16('Số 12', true)],
  ])('%s is read as the same text', (_, bytes) => {
    expect(readDraft(file('b.txt', bytes)).text).toBe('Số 12');
  });

  it.each(['c.html', 'c.htm'])('%s is read line by line, with its headings', (name) => {
    const { text, hints, layout } = readDraft(file(name, '<h2>Mục I</h2><p>Số\n 12</p>'));
    expect([text.trim(), layout]).toEqual(['Mục I\nSố 12', 'lines']);
    expect(hints[0]).toMatchObject({ start: 0, headingLevel: 2 });
  });

  it('may be empty', () => {
    expect(readDraft(file('d.txt', '')).text).toBe('');
  });

  it.each([
    ['gone.txt', null, 'không có tệp này.'],
    ['e.docx', 'PK', 'tệp .docx chưa đọc được'],
    ['e.doc', 'x', 'tệp .doc cũ'],
    ['e.pdf', 'x', 'chỉ đọc được tệp .txt, .md, .html.'],
    ['khong-duoi', 'x', 'chỉ đọc được tệp .txt, .md, .html.'],
    ['tcvn3.txt', Buffer.from('B\u00B8o c\u00B8o', 'latin1'), 'không phải chữ Unicode'],
    ['utf16-hong.txt', utf16('Số', false).subarray(0, 5), 'không phải chữ Unicode'],
    ['mat.txt', 'SỞ\nMẬT\nBÁO CÁO', 'văn bản có dấu “MẬT”'],
    ['mat.md', '**TỐI MẬT**\n', 'văn bản có dấu “TỐI MẬT”'],
    ['mat.html', '<table><tr><td>TUYỆT <b>MẬT</b></td></tr></table>', 'văn bản có dấu “TUYỆT MẬT”'],
  ])('%s is refused with its reason', (name, content, reason) => {
    const path = content === null ? join(folder, name) : file(name, content);
    expect(() => readDraft(path)).toThrow(UnusableFile);
    expect(() => readDraft(path)).toThrow(reason);
  });

  it('is refused when it is a folder or over 20 MB', () => {
    mkdirSync(join(folder, 'thu-muc.txt'));
    expect(() => readDraft(join(folder, 'thu-muc.txt'))).toThrow('đây là thư mục; nêu từng tệp trong đó.');
    const large = file('lon.txt', 'x');
    truncateSync(large, 20 * 1024 * 1024 + 1);
    expect(() => readDraft(large)).toThrow('tệp quá lớn (trên 20 MB).');
  });
});
