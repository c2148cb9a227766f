import { describe, expect, it } from 'vitest';
import {
  formatOutlines,
  readOutlineFile,
  readOutlineJson,
  readOutlineList,
} from '../../lib/report/own-file.ts';
import {
  mergeOutlines,
  type OwnOutline,
  outlineKey,
  putOutline,
  tooMany,
} from '../../lib/report/own-outline.ts';

const year: OwnOutline = {
  ten: 'Báo cáo dân vận năm 2026',
  muc: [
    { ten: 'Lãnh đạo, chỉ đạo', cap: 1, batBuoc: true },
    { ten: 'Kết quả', cap: 1, batBuoc: true },
    { ten: 'Tiếp công dân', cap: 2, batBuoc: false },
  ],
};
const plan = { ...year, ten: 'Kế hoạch dân vận năm 2027' };
const bytes = (text: string) => new TextEncoder().encode(text);
const changed = (part: (item: Record<string, unknown>) => void): string => {
  const item = structuredClone(year) as unknown as Record<string, unknown>;
  part(item);
  return JSON.stringify({ deCuong: [plan, item] });
};
const sections = (item: Record<string, unknown>) => item.muc as Record<string, unknown>[];

describe('files of outlines', () => {
  it('give back what was exported', () => {
    expect(readOutlineFile('a.json', bytes(formatOutlines([year, plan])))).toEqual({
      kind: 'list',
      outlines: [year, plan],
    });
  });

  it('may be an outline as it was sent, text or page', () => {
    const text = 'Đề cương báo cáo dân vận\r\nI. Lãnh đạo\r\nII. Kết quả';
    const read = readOutlineFile('de-cuong.txt', bytes(`\uFEFF${text}`));
    expect(read.kind === 'draft' && read.outline.muc.map(({ ten }) => ten)).toEqual(['Lãnh đạo', 'Kết quả']);
    const page = readOutlineFile('de-cuong.htm', bytes('<p>I. Lãnh đạo</p><p>II. Kết quả</p>'));
    expect(page.kind === 'draft' && page.outline.muc).toHaveLength(2);
  });

  it.each<[string, string, string]>([
    [
      'a heading without a name',
      changed((item) => delete sections(item)[2]?.ten),
      'Đề cương 2, mục 3: “ten” phải là chữ',
    ],
    [
      'a wrong depth',
      changed((item) => Object.assign(sections(item)[1] ?? {}, { cap: 9 })),
      'Đề cương 2, mục 2: “cap” phải là số từ 1 đến 4.',
    ],
    [
      'a word for yes',
      changed((item) => Object.assign(sections(item)[0] ?? {}, { batBuoc: 'có' })),
      'Đề cương 2, mục 1: “batBuoc” phải là true hoặc false.',
    ],
    [
      'no headings',
      changed((item) => Object.assign(item, { muc: [] })),
      'Đề cương 2: “muc” phải là danh sách',
    ],
    ['no name', changed((item) => delete item.ten), 'Đề cương 2: “ten” phải là chữ'],
    [
      'something unknown',
      changed((item) => Object.assign(item, { so: 1 })),
      'Đề cương 2: không nhận ra “so”.',
    ],
    [
      'the same name twice',
      JSON.stringify([year, { ...year, ten: 'BÁO CÁO dân vận – năm 2026' }]),
      'Đề cương 2: trùng tên',
    ],
    ['another list', '{"vanBan": []}', 'thiếu “deCuong”'],
    ['an empty list', '[]', 'không có đề cương nào'],
    ['a comma too many', '{\n "deCuong": [\n  {"ten": "a",}\n ]\n}', 'Dòng 3 '],
    ['a cut', '{\n "deCuong": [\n  {"ten": "Báo', 'Dòng 3 '],
    ['a wrong mark', '[\n\n {"ten"; 1}]', 'Dòng 3 '],
  ])('say where they are wrong: %s', (_, text, words) => {
    const read = readOutlineJson(text);
    expect(read.kind === 'problem' && read.problem).toContain(words);
  });

  it.each<[string, Uint8Array, string]>([
    ['de-cuong.docx', bytes('PK\u0003\u0004'), 'Tệp Word chưa đọc thẳng được'],
    ['de-cuong.pdf', bytes('%PDF-1.7'), 'Tệp PDF chưa đọc thẳng được'],
    ['de-cuong.txt', new Uint8Array([0x42, 0xe1, 0x6f, 0x20, 0xff]), 'bảng mã cũ'],
    ['de-cuong.txt', new Uint8Array(2_000_001), 'quá lớn'],
  ])('that cannot be read say what to do: %s', (name, content, words) => {
    const read = readOutlineFile(name, content);
    expect(read.kind === 'problem' && read.problem).toContain(words);
  });

  it('of a policy lose only what is wrong', () => {
    expect(readOutlineList([plan, 7, { ...year, muc: [{ ten: 'x' }] }, year])).toEqual({
      outlines: [plan, year],
      problem: 'Đề cương 2: không đúng dạng “ten”, “muc”.',
    });
  });
});

describe('a list of outlines', () => {
  it('keeps one of each name, the newest first', () => {
    expect(outlineKey({ ten: ' Báo cáo: Dân vận ' })).toBe('bao-cao-dan-van');
    const list = putOutline([year], plan, null);
    expect(list).toEqual([plan, year]);
    const renamed = { ...year, ten: 'Báo cáo dân vận' };
    expect(putOutline(list, renamed, year)).toEqual([plan, renamed]);
    expect(mergeOutlines([year], [{ ...year, muc: plan.muc.slice(1) }, plan])).toEqual([
      plan,
      { ...year, muc: plan.muc.slice(1) },
    ]);
  });

  it('has an end', () => {
    expect(tooMany([year])).toBeNull();
    expect(tooMany(Array.from({ length: 41 }, () => year))).toContain('tối đa 40');
  });
});
