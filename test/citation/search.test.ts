import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { search } from '../../lib/citation/search.ts';
import { editDistance, withOtherI, withoutTelex, withoutVni } from '../../lib/citation/typing.ts';
import { loadCitationIndex } from '../../scripts/assets.ts';
import { fixtureIndex } from './fixture-index.ts';

const whole = loadCitationIndex();
const first = (text: string) => search(whole, text, { limit: 5 })[0]?.record.so;

describe('search', () => {
  it.each([
    ['whole number', '59/2023/NĐ-CP', '59/2023/NĐ-CP'],
    ['type and number', 'nghi dinh 59/2023', '59/2023/NĐ-CP'],
    ['short type', 'nđ 59/2023', '59/2023/NĐ-CP'],
    ['spoken', 'nghị định 59 năm 2023', '59/2023/NĐ-CP'],
    ['other separators', '59.2023.nd.cp', '59/2023/NĐ-CP'],
    ['no separators', 'nd59/2023', '59/2023/NĐ-CP'],
    ['part of a symbol', '118/2025/N', '118/2025/NĐ-CP'],
    ['Party symbol', '05 ct tw 2016', '05-CT/TW'],
    ['date', 'nghị định ngày 14/8/2023', '59/2023/NĐ-CP'],
    ['long date', 'nghị định 14 tháng 8 năm 2023', '59/2023/NĐ-CP'],
    ['acronym', 'qcdc', '10/2022/QH15'],
    ['acronym, its words together', 'nghị quyết CCHC', '76/NQ-CP'],
    ['acronym of two laws', 'luật KNTC', '25/2018/QH14'],
    ['initials', 'luật THDCOCS', '10/2022/QH15'],
    ['no diacritics', 'luat tiep cong dan', '42/2013/QH13'],
    ['glued', 'luattiepcongdan', '42/2013/QH13'],
    ['glued with a slip', 'luattiepcongdaan', '42/2013/QH13'],
    ['slip', 'luật tếp công dân', '42/2013/QH13'],
    ['wrong marks', 'luật tiêp cộng dân', '42/2013/QH13'],
    ['Telex', 'luaatj tieeps coong daan', '42/2013/QH13'],
    ['VNI', 'lua65t tie61p co6ng da6n', '42/2013/QH13'],
    ['decomposed', 'luật tiếp công dân'.normalize('NFD'), '42/2013/QH13'],
    ['word order', 'công dân tiếp luật', '42/2013/QH13'],
    ['beginning of a sentence', 'Căn cứ Nghị định số 118/2025', '118/2025/NĐ-CP'],
    ['unfinished word', 'theo quy định của Luật Tiếp công d', '42/2013/QH13'],
    ['wrong digit', 'nghị định 58/2023 dân chủ ở cơ sở', '59/2023/NĐ-CP'],
    ['issuer and subject', 'thủ tướng dân vận', '33/CT-TTg'],
    ['newer before what it replaces', 'nghị định một cửa liên thông', '118/2025/NĐ-CP'],
    ['number with a letter', 'nghị quyết 30c', '30c/NQ-CP'],
    ['number with a letter, glued', '30cnqcp', '30c/NQ-CP'],
    ['initials without glue words', 'luật THDCCS', '10/2022/QH15'],
    ['two words run together', 'luật thanhniên', '57/2020/QH14'],
    ['i for y', 'luật quản lí thuế 2019', '38/2019/QH14'],
    ['a word that differs from a glue word by its mark alone', 'công sở văn hóa quy chế', '129/2007/QĐ-TTg'],
    ['Telex symbol', '61/2018/NDD-CP', '61/2018/NĐ-CP'],
    ['VNI type', 'nd9 61/2018', '61/2018/NĐ-CP'],
    ['date with a short year', '23/04/18', '61/2018/NĐ-CP'],
    ['date with spaces', 'ngày 23 4 2018', '61/2018/NĐ-CP'],
  ])('%s: «%s»', (_, query, symbol) => {
    expect(first(query)).toBe(symbol);
  });

  it.each([
    ['37-QĐ/TW', ['37-QĐ/TW']],
    ['37-qd/tw', ['37-QĐ/TW']],
    ['Quyết định số 37-QĐ/TW', ['37-QĐ/TW']],
    ['37-qd/tw ngày 2', ['37-QĐ/TW']],
    ['33-ct/ttg', ['33/CT-TTg', '33/CT-TTg']],
    ['118/2025/nd', ['118/2025/NĐ-CP']],
    ['44-kl/tw', []],
    ['36-nq/tw', []],
    ['1252/qđ-ttg', []],
    ['99/2023/NĐ-CP', []],
  ])('answers a whole symbol by its documents alone: «%s»', (query, symbols) => {
    expect(search(whole, query, { limit: 5 }).map(({ record }) => record.so)).toEqual(symbols);
  });

  it('answers a symbol with a slip by the same number, year and type', () => {
    const found = search(whole, '05/2021/TT-TTP', { limit: 5 }).map(({ record }) => record.so);
    expect(found).toContain('05/2021/TT-TTCP');
    for (const so of found) expect(so).toMatch(/^05\/2021\/TT-/);
  });

  it.each(['', '   ', 'zzzzzz qqqqqq', '!!!'])('finds nothing for «%s»', (query) => {
    expect(search(whole, query, { limit: 5 })).toEqual([]);
  });

  it('says what matched', () => {
    const [hit] = search(fixtureIndex(), 'nghi dinh 61 mot cua', { limit: 1 });
    const cut = (text: string, spans: readonly { start: number; end: number }[]) =>
      spans.map(({ start, end }) => text.slice(start, end));
    expect(cut(hit?.record.so ?? '', hit?.inSo ?? [])).toEqual(['61']);
    expect(cut(hit?.record.trichYeu ?? '', hit?.inTrichYeu ?? [])).toEqual(['một', 'cửa', 'một', 'cửa']);
  });

  it('puts favourites first among equals, and what was not yet issued behind', () => {
    const index = fixtureIndex();
    const so = (options: object) =>
      search(index, 'luật doanh nghiệp', { limit: 2, ...options }).map(({ record }) => record.so);
    expect(so({})).toEqual(['59/2020/QH14', '68/2014/QH13']);
    expect(so({ favourites: new Set(['68/2014/QH13|2014-11-26']) })).toEqual([
      '68/2014/QH13',
      '59/2020/QH14',
    ]);
    expect(so({ at: '2019-01-01' })).toEqual(['68/2014/QH13', '59/2020/QH14']);
  });

  it('puts a document behind the one that replaces it, unless its year is asked for', () => {
    const [newer, older] = search(fixtureIndex(), 'thực hiện cơ chế một cửa, một cửa liên thông', {
      limit: 2,
    });
    expect([newer?.record.so, older?.record.so]).toEqual(['118/2025/NĐ-CP', '61/2018/NĐ-CP']);
    const [asked] = search(fixtureIndex(), 'nghị định một cửa 2018', { limit: 1 });
    expect(asked?.record.so).toBe('61/2018/NĐ-CP');
  });

  it('shows a document once, unless every record is asked for', () => {
    const dates = (options: object) =>
      search(fixtureIndex(), 'luật tiếp công dân', { limit: 2, ...options }).map(({ record }) => record.ngay);
    expect(dates({})).toEqual(['2013-11-25', expect.stringMatching(/./)]);
    expect(dates({ twins: true })).toEqual(['2013-11-25', '']);
  });

  it('answers anything, in order, within the limit', () => {
    const index = fixtureIndex();
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const hits = search(index, text, { limit: 5 });
        expect(hits.length).toBeLessThanOrEqual(5);
        const scores = hits.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
      }),
    );
  });
});

describe('typing', () => {
  it.each([
    ['luaatj', 'luat'],
    ['nuowcs', 'nuoc'],
    ['ddieeuf', 'dieu'],
    ['thwcs', 'thuc'],
    ['tiepes', 'tiep'],
    ['dinhdj', 'dinh'],
    ['luat', null],
  ])('reads Telex «%s»', (typed, plain) => {
    expect(withoutTelex(typed)).toBe(plain);
  });

  it.each([
    ['li', 'ly'],
    ['ky', 'ki'],
    ['quy', 'qui'],
    ['thi', null],
    ['mai', null],
  ])('writes «%s» the other way', (word, other) => {
    expect(withOtherI(word)).toBe(other);
  });

  it.each([
    ['lua6t5', 'luat'],
    ['d9a6u2', 'dau'],
    ['qh14', null],
    ['nghidinh61', 'nghidinh'],
    ['90', null],
  ])('reads VNI «%s»', (typed, plain) => {
    expect(withoutVni(typed)).toBe(plain);
  });

  it.each([
    ['khieu', 'kheu', 1],
    ['khong', 'khogn', 1],
    ['luat', 'thue', 3],
    ['', 'ab', 2],
  ])('«%s» and «%s» are %i apart', (a, b, edits) => {
    expect(editDistance(a, b, 2)).toBe(edits);
    expect(editDistance(b, a, 2)).toBe(edits);
  });
});
