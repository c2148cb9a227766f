import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileIndex, loadIndex } from '../../lib/citation/index-format.ts';
import { pack, Unpacker } from '../../lib/citation/packed.ts';
import { formatTsv, parseTsv } from '../../lib/citation/tsv.ts';
import { isWord, splitTitle } from '../../lib/citation/words.ts';
import { loadCitationIndex, readFolder } from '../../scripts/assets.ts';
import { FIXTURE_ROWS, filesOf, fixtureIndex } from './fixture-index.ts';

describe('the compiled index', () => {
  it('gives back every row', () => {
    const index = fixtureIndex();
    expect(index.size).toBe(FIXTURE_ROWS.length);
    expect(index.upTo).toBe('2026-07-08');
    const records = Array.from({ length: index.size }, (_, id) => index.record(id));
    for (const row of FIXTURE_ROWS) {
      const record = records.find(({ so, ngay }) => so === row.so && ngay === row.ngay);
      expect(record).toMatchObject({
        loai: row.loai,
        coQuan: row.coQuan,
        noi: row.noi,
        trichYeu: row.trichYeu,
      });
    }
  });

  it('keeps validity, relations and trust', () => {
    const index = fixtureIndex();
    const [id = -1] = index.withSymbol('61/2018/NĐ-CP');
    expect(index.record(id)).toMatchObject({
      hieuLuc: { state: 'expired', since: '2025-07-01' },
      thayTheBoi: ['118/2025/NĐ-CP|2025-06-09'],
      suaDoiBoi: ['107/2021/NĐ-CP'],
      tinCay: 'sure',
    });
    const [old = -1] = index.withSymbol('102/2017/NĐ-CP');
    expect(index.record(old)).toMatchObject({ hieuLuc: { state: 'unknown' }, tinCay: 'probable' });
  });

  it('finds documents of one symbol, newest first', () => {
    const index = fixtureIndex();
    expect(index.withSymbol('25-NQ/TW').map((id) => index.record(id).ngay)).toEqual([
      '2013-06-03',
      '2003-03-12',
    ]);
    expect(index.withSymbol('33/CT-UBND')).toEqual([]);
  });

  it('knows an undated record beside a dated one of its symbol for a twin', () => {
    const index = fixtureIndex();
    const twins = Array.from({ length: index.size }, (_, id) => id).filter(index.isTwin);
    expect(twins.map((id) => index.record(id)).map(({ so, ngay }) => so + ngay)).toEqual(['42/2013/QH13']);
    expect(index.withSymbol('42/2013/QH13').map((id) => index.record(id).ngay)).toEqual(['2013-11-25']);
    expect(index.withSymbol('58/2024/qh15')).toHaveLength(1);
  });

  it('takes D for Đ where no symbol is exactly so', () => {
    const index = fixtureIndex();
    expect(index.withSymbol('61/2018/ND-CP')).toEqual(index.withSymbol('61/2018/NĐ-CP'));
  });

  it('holds every row of the files, unchanged', () => {
    const index = loadCitationIndex();
    const rows = readFolder('citations')
      .filter(({ name }) => name.endsWith('.tsv') && name !== 'acronyms.tsv')
      .flatMap(({ name, text }) => parseTsv(name, text));
    expect(index.size).toBe(rows.length);
    const keyOf = (row: { so: string; ngay: string; loai: string; trichYeu: string; coQuan: string }) =>
      [row.so, row.ngay, row.loai, row.trichYeu, row.coQuan].join('|');
    const records = Array.from({ length: index.size }, (_, id) => keyOf(index.record(id)));
    expect(records.sort()).toEqual(rows.map(keyOf).sort());
  });

  it('stays small enough for a content script', () => {
    expect(Buffer.byteLength(compileIndex(readFolder('citations')))).toBeLessThan(700_000);
  });
});

describe('numbers as text', () => {
  it('come back as they went, without quotes and backslashes', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 99_999 })), (numbers) => {
        const text = numbers.map(pack).join('');
        expect(text).toMatch(/^[\]-\uD7FF]*$/);
        const packed = new Unpacker(text);
        expect(numbers.map(() => packed.next())).toEqual(numbers);
        expect(packed.done).toBe(true);
      }),
    );
    expect(() => pack(100_000)).toThrow(RangeError);
  });
});

it('splits titles without loss', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (title) => {
      const pieces = splitTitle(title);
      expect(pieces.join('')).toBe(title);
      for (let i = 1; i < pieces.length; i++)
        expect(isWord(pieces[i] ?? '')).not.toBe(isWord(pieces[i - 1] ?? ''));
    }),
  );
});

describe('record files', () => {
  const text = formatTsv(FIXTURE_ROWS);

  it('come back as written, also from a spreadsheet', () => {
    expect(parseTsv('a.tsv', text)).toEqual(FIXTURE_ROWS);
    expect(parseTsv('a.tsv', `\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual(FIXTURE_ROWS);
    const quoted = text.replace('Công tác tôn giáo', '"Công tác ""tôn giáo"""');
    expect(parseTsv('a.tsv', quoted).map(({ trichYeu }) => trichYeu)).toContain('Công tác "tôn giáo"');
  });

  it.each([
    [
      '2018-04-23',
      '23/4/2018',
      'Tệp a.tsv, dòng 2, cột «ngày»: «23/4/2018» không phải ngày dạng NĂM-THÁNG-NGÀY.',
    ],
    [
      '2018-04-23',
      '2018-02-30',
      'Tệp a.tsv, dòng 2, cột «ngày»: «2018-02-30» không phải ngày dạng NĂM-THÁNG-NGÀY.',
    ],
    [
      'chính\thết',
      'chính\txong',
      'Tệp a.tsv, dòng 2, cột «hiệu lực»: «xong» không thuộc «còn», «hết», «chưa rõ».',
    ],
    ['61/2018/NĐ-CP', '', 'Tệp a.tsv, dòng 2, cột «số, ký hiệu»: không được để trống.'],
    ['trích yếu', 'tên', 'Tệp a.tsv, dòng 1: thiếu cột «trích yếu».'],
  ])('say where «%s» → «%s» is wrong', (good, bad, message) => {
    expect(() => parseTsv('a.tsv', text.replace(good, bad))).toThrow(message);
    expect(() =>
      compileIndex([{ name: 'a.tsv', text: text.replace(good, bad) }, ...filesOf([]).slice(1)]),
    ).toThrow(message);
  });

  it('need a date up to which they go', () => {
    expect(() => compileIndex([{ name: 'a.tsv', text }])).toThrow('Thiếu tệp meta.json.');
    expect(() => loadIndex('')).toThrow();
  });
});
