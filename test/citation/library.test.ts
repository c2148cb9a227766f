import { describe, expect, it } from 'vitest';
import { parseCitations } from '../../lib/citation/grammar.ts';
import { recordsOf, searchLibrary, verifyInLibrary } from '../../lib/citation/library.ts';
import { type OwnDocument, ownRecord } from '../../lib/citation/own-document.ts';
import { ownIndex } from '../../lib/citation/own-index.ts';
import { wordsOfQuery } from '../../lib/citation/own-prefill.ts';
import { fixtureIndex } from './fixture-index.ts';

const own = (
  so: string,
  loai: string,
  ngay: string,
  trichYeu: string,
  more: Partial<OwnDocument> = {},
): OwnDocument => ({
  ...{ so, loai, ngay, trichYeu, coQuan: 'UBND tỉnh', noi: '', hieuLuc: 'còn', het: '', thayTheBoi: [] },
  ...more,
});
const DOCUMENTS = [
  own('12/KH-UBND', 'Kế hoạch', '2026-02-05', 'Công tác dân vận chính quyền năm 2026'),
  own('57/2024/QĐ-UBND', 'Quyết định', '2024-12-18', 'Quy định chức năng, nhiệm vụ của Sở Công Thương', {
    hieuLuc: 'hết',
    het: '2025-07-20',
    thayTheBoi: ['16/2025/QĐ-UBND'],
  }),
  own('25-NQ/TW', 'Nghị quyết', '2013-06-03', 'Dân vận, như tôi ghi'),
  own('25-NQ/TW', 'Nghị quyết', '2026-08-22', 'Một nghị quyết mới'),
  own('752/SNV-XDCQ', 'Công văn', '2026-05-22', 'Báo cáo dân vận', { noi: 'về việc', coQuan: '' }),
];
const bundled = fixtureIndex();
const library = { bundled, own: ownIndex(DOCUMENTS, bundled) };

const verify = (text: string, at: string | null = '2026-11-21') =>
  verifyInLibrary(parseCitations(text), library, at).map(({ match, record }) => [
    match,
    record?.ngay ?? null,
  ]);
const search = (text: string) => searchLibrary(library, text, { limit: 5 }).map(({ record }) => record);

it('gives a document back as it was put in', () => {
  for (const document of DOCUMENTS)
    expect(recordsOf(library, `${document.so}|${document.ngay}`)).toEqual([ownRecord(document)]);
  expect(recordsOf(library, '61/2018/NĐ-CP|2018-04-23')).toHaveLength(1);
  expect(recordsOf(library, '61/2018/NĐ-CP|2019-04-23')).toEqual([]);
  expect(ownIndex([], bundled)).toBeNull();
});

it('says the same of a document before and after its index for search is made', () => {
  const index = ownIndex(DOCUMENTS, bundled);
  const whole = ownIndex(
    DOCUMENTS.map((document) => ({ ...document, thayTheBoi: ['1/KH-X'] })),
    bundled,
  );
  if (!index || !whole) throw new Error('no index');
  for (let id = 0; id < index.size; id++) {
    const told = { so: index.symbol(id), loai: index.type(id) };
    expect(index.record(id)).toMatchObject(told);
    expect({ ...index.record(id), thayTheBoi: ['1/KH-X'] }).toEqual(whole.record(id));
    expect(index.columns.day[id]).toBe(whole.columns.day[id]);
    expect([whole.symbol(id), whole.type(id)]).toEqual([told.so, told.loai]);
  }
});

it('knows symbols at once, however they are written', () => {
  const index = ownIndex(DOCUMENTS, bundled);
  const dates = (symbol: string) => index?.withSymbol(symbol).map((id) => index.record(id).ngay);
  expect(dates('25-nq/tw')).toEqual(['2026-08-22', '2013-06-03']);
  expect(dates('57/2024/QD-UBND')).toEqual(['2024-12-18']);
  expect(dates('57/2025/QĐ-UBND')).toEqual([]);
});

describe('a search', () => {
  it.each([
    ['12 kh ubnd', '12/KH-UBND'],
    ['ke hoach dan van chinh quyen', '12/KH-UBND'],
    ['57 2024', '57/2024/QĐ-UBND'],
    ['so cong thuong', '57/2024/QĐ-UBND'],
    ['752', '752/SNV-XDCQ'],
    ['61/2018', '61/2018/NĐ-CP'],
    ['thuc hien dan chu trong co quan', '04/2015/NĐ-CP'],
  ])('for «%s» finds %s first', (query, so) => {
    expect(search(query)[0]?.so).toBe(so);
  });

  it('shows a document that both have once, as the user has it', () => {
    const found = search('25-NQ/TW 2013').filter(({ ngay }) => ngay === '2013-06-03');
    expect(found.map(({ trichYeu }) => trichYeu)).toEqual(['Dân vận, như tôi ghi']);
  });
});

describe('a citation in the draft', () => {
  it.each<[string, string, string | null]>([
    ['Kế hoạch số 12/KH-UBND ngày 05/02/2026 của Ủy ban nhân dân tỉnh', 'verified', '2026-02-05'],
    ['Kế hoạch số 12/KH-UBND ngày 06/02/2026 của UBND tỉnh', 'date-differs', '2026-02-05'],
    ['Kế hoạch số 12/KH-UBND ngày 06/02/2026 của Bộ Nội vụ', 'unknown', null],
    ['Kế hoạch số 12/KH-UBND ngày 05/02/2025', 'unknown', null],
    ['Quyết định số 57/2024/QĐ-UBND ngày 18/12/2024', 'repealed', '2024-12-18'],
    ['Công văn số 752/SNV-XDCQ', 'verified', '2026-05-22'],
    ['Công văn số 753/SNV-XDCQ', 'unknown', null],
    ['Nghị định số 61/2018/NĐ-CP ngày 23/4/2018', 'repealed', '2018-04-23'],
    ['Nghị quyết số 25-NQ/TW ngày 22/8/2026', 'verified', '2026-08-22'],
    ['Nghị quyết số 25-NQ/TW ngày 12/3/2003', 'verified', '2003-03-12'],
    ['Nghị quyết số 25-NQ/TW', 'unknown', null],
  ])('%s: %s', (text, match, ngay) => {
    expect(verify(text)).toEqual([[match, ngay]]);
  });

  it('is judged at the date of the draft', () => {
    expect(verify('Quyết định số 57/2024/QĐ-UBND ngày 18/12/2024', '2025-01-15')).toEqual([
      ['verified', '2024-12-18'],
    ]);
  });

  it('offers all documents that it may mean', () => {
    const [citation] = verifyInLibrary(parseCitations('Nghị quyết số 25-NQ/TW'), library, null);
    expect(citation?.candidates.map(({ ngay }) => ngay)).toEqual(['2026-08-22', '2013-06-03', '2003-03-12']);
  });
});

describe('what was searched for in vain', () => {
  it.each([
    [
      'Kế hoạch số 14/KH-UBND ngày 5/3/2026 của UBND tỉnh về công tác dân vận',
      {
        so: '14/KH-UBND',
        loai: 'Kế hoạch',
        coQuan: 'UBND tỉnh',
        ngay: '05/3/2026',
        trichYeu: 'công tác dân vận',
      },
    ],
    ['14/KH-UBND', { so: '14/KH-UBND', loai: 'Kế hoạch', coQuan: '', ngay: '', trichYeu: '' }],
    [' 14/sct ', { so: '14/sct' }],
    ['dan van kheo', { trichYeu: 'dan van kheo' }],
  ])('fills in the form: %s', (query, words) => {
    expect(wordsOfQuery(query)).toEqual(words);
  });
});
