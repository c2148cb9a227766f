import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { formatCsv, parseCsv, unguarded } from '../../lib/citation/own-csv.ts';
import { type OwnDocument, ownKey } from '../../lib/citation/own-document.ts';
import { formatOwnCsv, formatOwnJson, LARGEST_FILE, readOwnFile } from '../../lib/citation/own-file.ts';
import { readOwn } from '../../lib/citation/own-read.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
const read = (file: string | Uint8Array) => {
  const result = readOwnFile(typeof file === 'string' ? utf8(file) : file);
  if ('problem' in result) throw new Error(result.problem);
  return result;
};
const problem = (file: string | Uint8Array) => {
  const result = readOwnFile(typeof file === 'string' ? utf8(file) : file);
  return 'problem' in result ? result.problem : null;
};

const HEAD = 'Số, ký hiệu;Loại;Cơ quan;Ngày;Trích yếu';
const PLAN = '12/KH-UBND;Kế hoạch;UBND tỉnh;05/02/2026;Công tác dân vận chính quyền năm 2026';
const plan = {
  so: '12/KH-UBND',
  loai: 'Kế hoạch',
  coQuan: 'UBND tỉnh',
  ngay: '2026-02-05',
  noi: '',
  trichYeu: 'Công tác dân vận chính quyền năm 2026',
  hieuLuc: 'chưa rõ',
  het: '',
  thayTheBoi: [],
};

describe('a list as Excel writes it', () => {
  it.each([
    ['with semicolons', `${HEAD}\r\n${PLAN}\r\n`],
    ['with commas', `"Số, ký hiệu",Loại,Cơ quan,Ngày,Trích yếu\n${PLAN.replaceAll(';', ',')}`],
    ['with tabs', `${HEAD}\n${PLAN}`.replaceAll(';', '\t')],
    ['with a byte order mark', `\uFEFF${HEAD}\r\n${PLAN}`],
    ['with its separator in the first line', `sep=;\r\n${HEAD}\r\n${PLAN}`],
    [
      'without diacritics in the headings',
      `SO KY HIEU;loai van ban;co quan ban hanh;NGAY BAN HANH;trich yeu\n${PLAN}`,
    ],
    ['with blank rows and columns of others', `Ghi chú;${HEAD}\n\nx;${PLAN}\n;;;;;\n`],
    ['with decomposed letters', `${HEAD}\n${PLAN}`.normalize('NFD')],
    [
      'in another order, with a line break in a cell',
      'Trích yếu;Ngày;Cơ quan;Số, ký hiệu;Loại\n"Công tác dân vận\nchính quyền năm 2026";46058;UBND tỉnh;12/KH-UBND;Kế hoạch',
    ],
  ])('is read %s', (_, text) => {
    expect(read(text)).toMatchObject({ good: [plan], problems: [] });
    expect(read(utf16(text))).toMatchObject({ good: [plan], problems: [] });
  });

  it('names the columns that mean nothing', () => {
    expect(read(`Ghi chú;${HEAD}\nx;${PLAN}`).unused).toEqual(['Ghi chú']);
  });

  it('keeps the good rows beside the bad ones, which it names by row and column', () => {
    const rows = [
      HEAD,
      PLAN,
      ';Kế hoạch;UBND tỉnh;06/02/2026;Không số',
      '"19-CT/TU";"";"Tỉnh ủy";"31/6/2024";"Hai\ndòng"',
      PLAN,
      '20-CT/TU;;Tỉnh ủy;30/6/2024;Được',
    ].join('\r\n');
    const { good, problems } = read(rows);
    expect(good.map(({ so }) => so)).toEqual(['12/KH-UBND', '20-CT/TU']);
    expect(problems).toEqual([
      { row: 3, column: 'Số, ký hiệu', message: 'chưa có' },
      { row: 4, column: 'Ngày', message: '«31/6/2024» không có trong lịch' },
      { row: 5, column: null, message: 'trùng loại, số, ký hiệu và ngày với dòng 2' },
    ]);
  });

  it('takes nothing from a row whose quote never closes', () => {
    const { good, problems } = read(
      `${HEAD}\n${PLAN}\n13/KH-UBND;Kế hoạch;"UBND tỉnh;06/02/2026;Một\n${PLAN}`,
    );
    expect(good).toHaveLength(1);
    expect(problems).toEqual([{ row: 3, column: null, message: 'có dấu ngoặc kép chưa đóng' }]);
  });

  it.each([
    ['an empty file', '', 'không có gì'],
    ['a workbook', new Uint8Array([0x50, 0x4b, 3, 4]), 'Tệp .xlsx'],
    ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'Tệp .xls'],
    // «Số, ký hiệu» in windows-1258: ố as ô + combining acute (0xEC).
    ['windows-1258', new Uint8Array([0x53, 0xf4, 0xec, 0x3b, 0x4e, 0x67, 0xe0, 0x79]), 'windows-1258'],
    ['an old font', 'Sè, ký hiÖu;Ngµy\n12/KH-UBND;05/02/2026', 'TCVN3'],
    ['a table without the columns', 'Tên;Năm\nA;2026', '«Số, ký hiệu» và «Ngày»'],
    ['a huge file', new Uint8Array(LARGEST_FILE + 1), 'quá lớn (trên 5 MB)'],
    ['broken JSON', '{"vanBan": [', 'JSON bị hỏng'],
    ['other JSON', '{"a": 1}', 'không phải danh sách'],
  ])('says what it can’t do with %s', (_, file, words) => {
    expect(problem(file)).toContain(words);
  });

  it('names bad documents of a JSON list by their place', () => {
    const { good, problems } = read(JSON.stringify([plan, { so: 7 }, 'x']));
    expect(good).toEqual([plan]);
    expect(problems.map(({ row, column }) => [row, column])).toEqual([
      [2, 'Số, ký hiệu'],
      [2, 'Ngày'],
      [3, 'Số, ký hiệu'],
      [3, 'Ngày'],
    ]);
  });
});

const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc
    .array(fc.constantFrom('=1+1', "'", '"', ';', '\n', '@', '-', ' ', 'Về', 'việc', 'ế', 'đ'), {
      maxLength: 8,
    })
    .map((parts) => parts.join('')),
);
const date = fc
  .date({ min: new Date('1945-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const anyDocument = fc
  .record({
    so: fc
      .tuple(fc.nat(99_999), fc.constantFrom('/KH-UBND', '-CT/TU', '/2024/QĐ-UBND', '/Q-"x;y'))
      .map((parts) => parts.join('')),
    loai: fc.constantFrom('Kế hoạch', 'Công văn', '=Loại', 'Bản ghi nhớ'),
    coQuan: words,
    ngay: date,
    trichYeu: words,
    hieuLuc: fc.constantFrom('còn', 'hết', 'chưa rõ', ''),
    het: fc.oneof(fc.constant(''), date),
    thayTheBoi: words,
  })
  .map((written) => readOwn(written))
  .filter((result): result is { document: OwnDocument } => 'document' in result)
  .map(({ document }) => document);
const anyList = fc.uniqueArray(anyDocument, { selector: ownKey, maxLength: 6 });

describe('what was exported', () => {
  it('comes back the same by CSV and JSON', () => {
    fc.assert(
      fc.property(anyList, (list) => {
        expect(read(formatOwnCsv(list))).toEqual({ good: list, problems: [], unused: [] });
        expect(read(utf16(formatOwnCsv(list).slice(1)))).toMatchObject({ good: list });
        expect(read(formatOwnJson(list))).toEqual({ good: list, problems: [], unused: [] });
      }),
    );
  });

  /** What Excel saves of a file that it has opened; `list`: the separator of its settings. */
  const savedByExcel = (text: string, opened: string, saved: string) => {
    const rows = parseCsv(text.replace(/^\uFEFF/, ''), opened).rows;
    const width = Math.max(...rows.map((cells) => cells.length));
    const cell = (value = '') =>
      /["\r\n]/.test(value) || value.includes(saved) ? `"${value.replaceAll('"', '""')}"` : value;
    return rows
      .map((cells) => `${Array.from({ length: width }, (_, i) => cell(cells[i])).join(saved)}\r\n`)
      .join('');
  };
  const kept = [
    { so: '12/KH-UBND', ngay: '05/02/2026', coQuan: 'UBND tỉnh', trichYeu: 'Dân vận, cải cách; "khéo"' },
    {
      so: '05-CT/TU',
      ngay: '13/12/2025',
      trichYeu: 'Tăng cường, đổi mới, nâng cao',
      thayTheBoi: '6-CT/TU; 7-CT/TU',
    },
  ].flatMap((written) => {
    const result = readOwn(written);
    return 'document' in result ? [result.document] : [];
  });

  it.each([
    ['Vietnamese Excel, CSV', ';', ';'],
    ['Vietnamese Excel, Unicode text', ';', '\t'],
    ['English Excel, which splits it at its commas, CSV', ',', ','],
    ['English Excel, Unicode text', ',', '\t'],
    ['English Excel that was told its separator, CSV', ';', ','],
  ])('comes back from %s', (_, opened, saved) => {
    expect(kept).toHaveLength(2);
    const text = savedByExcel(formatOwnCsv(kept), opened, saved);
    for (const file of [text, `\uFEFF${text}`, utf16(text)])
      expect(read(file)).toEqual({ good: kept, problems: [], unused: [] });
  });

  it('holds no cell that a spreadsheet takes for a formula', () => {
    fc.assert(
      fc.property(anyList, (list) => {
        const { data } = Papa.parse<string[]>(formatOwnCsv(list).slice(1), {
          delimiter: ';',
          newline: '\r\n',
        });
        for (const cell of data.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});

describe('the table reader', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'ề', '"', ';', ',', '\n', '\r', ' '), maxLength: 6 });
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });

  it('reads what it and others write', () => {
    fc.assert(
      fc.property(table, fc.constantFrom(';', ',', '\t'), (rows, delimiter) => {
        expect(parseCsv(Papa.unparse(rows, { delimiter }), delimiter)).toEqual({ rows, unclosed: null });
        const own = parseCsv(formatCsv(rows), ';');
        expect(own.rows.map((row) => row.map(unguarded))).toEqual(rows);
      }),
    );
  });

  it('never throws, and needs time in proportion to the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readOwnFile(utf8(text))));
    for (const hostile of ['"', '""', '"a', ';', '\r', '=;"']) {
      expect(readOwnFile(utf8(hostile.repeat(200_000)))).toBeDefined();
    }
  });
});
