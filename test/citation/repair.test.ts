import { describe, expect, it } from 'vitest';
import { parseCitations } from '../../lib/citation/grammar.ts';
import { endsSurely, withDate, withSymbol, withTitle } from '../../lib/citation/repair.ts';
import { settleShortMentions } from '../../lib/citation/short-mentions.ts';
import { verifyCitations } from '../../lib/citation/verify.ts';
import { fixtureIndex } from './fixture-index.ts';

const index = fixtureIndex();

describe('withDate', () => {
  it.each([
    [
      'Chỉ thị số 33/CT-TTg ngày 26/12/2021 của Thủ tướng',
      'Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng',
    ],
    ['Chỉ thị số 33/CT-TTg', 'Chỉ thị số 33/CT-TTg ngày 26/11/2021'],
    ['Chỉ thị 33/CT-TTg của Thủ tướng', 'Chỉ thị 33/CT-TTg ngày 26/11/2021 của Thủ tướng'],
    ['Chỉ thị số 33/CT-TTg ngày 06 tháng 11 năm 2021', 'Chỉ thị số 33/CT-TTg ngày 26 tháng 11 năm 2021'],
    ['Luật Tiếp công dân', 'Luật Tiếp công dân'],
    ['', ''],
  ])('«%s» → «%s»', (before, after) => {
    expect(withDate(before, '2021-11-26', 'state')).toBe(after);
    expect(withDate(after, '2021-11-26', 'state')).toBe(after);
  });
});

const recordOf = (so: string) => {
  const [id] = index.withSymbol(so);
  if (id === undefined) throw new Error(so);
  return index.record(id);
};

describe('withSymbol', () => {
  it.each([
    ['Nghị định 04 của Chính phủ', 'Nghị định số 04/2015/NĐ-CP của Chính phủ'],
    ['nghị định số 4', 'nghị định số 04/2015/NĐ-CP'],
    ['Nghị định số: 04', 'Nghị định số: 04/2015/NĐ-CP'],
    ['Nghị định 04 năm 2015 của Chính phủ', 'Nghị định số 04/2015/NĐ-CP của Chính phủ'],
    ['số 04 ngày 09/01/2015', 'số 04/2015/NĐ-CP ngày 09/01/2015'],
    ['Luật Tiếp công dân', 'Luật Tiếp công dân'],
  ])('«%s» → «%s»', (before, after) => {
    expect(withSymbol(before, recordOf('04/2015/NĐ-CP'))).toBe(after);
  });
});

describe('withTitle', () => {
  const cited = 'Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ';
  const mended = `${cited} về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính`;
  const record = recordOf('61/2018/NĐ-CP');

  it.each([
    [`${cited} về quản lý vật liệu nổ công nghiệp`, ';'],
    [`${cited} quy định quản lý vật liệu nổ công nghiệp`, '. '],
    [`${cited}, về việc quản lý vật liệu nổ công nghiệp`, ''],
    [`${cited} về quản lý vật liệu nổ công nghiệp`, ' \n'],
  ])('«%s» before «%s»', (before, after) => {
    expect(withTitle(before, after, record)).toBe(mended);
  });

  it.each([
    ['the title may run on', `${cited} về quản lý vật liệu nổ, tiền chất`, ';'],
    ['it has run on', `${cited} về quản lý vật liệu nổ đã được công khai`, '.'],
    ['something follows', `${cited} về quản lý vật liệu nổ công nghiệp`, ' và'],
    ['there is no date', 'Nghị định số 61/2018/NĐ-CP của Chính phủ về quản lý vật liệu nổ', ';'],
    ['the date is another', `${cited.replace('23/4', '24/4')} về quản lý vật liệu nổ`, ';'],
    ['there is no title', cited, ';'],
    ['the title names a document', `${cited} về thi hành Luật Tiếp công dân`, ';'],
  ])('not where %s', (_, before, after) => {
    expect(withTitle(before, after, record)).toBeNull();
  });
});

describe('endsSurely', () => {
  const [record = null] = index.withSymbol('59/2023/NĐ-CP').map((id) => index.record(id));
  it.each([
    [null, true],
    ['quy định chi tiết một số điều của Luật Thực hiện dân chủ ở cơ sở', true],
    ['quy định chi tiết một số điều của Luật Thực hiện dân chủ ở cơ sở và đã công khai', false],
  ])('of the title «%s»: %s', (title, sure) => {
    expect(endsSurely({ title, record })).toBe(sure);
  });
  it('of a title that no record has: false', () => {
    expect(endsSurely({ title: 'về dân vận', record: null })).toBe(false);
  });
});

describe('settleShortMentions', () => {
  const settled = (text: string) =>
    settleShortMentions(verifyCitations(parseCitations(text), index, '2026-01-01')).map(
      ({ record, match }) => `${match} ${record?.ngay ?? '–'}`,
    );
  const first = 'Nghị quyết số 25-NQ/TW ngày 12/3/2003';
  const second = 'Nghị quyết số 25-NQ/TW ngày 03/6/2013';
  const short = 'Nghị quyết số 25-NQ/TW';

  it.each([
    [`${second}; theo ${short} đã nêu`, ['verified 2013-06-03', 'verified 2013-06-03']],
    [`Theo ${short}; ${first}`, ['verified 2003-03-12', 'verified 2003-03-12']],
    [`${first}; ${second}; theo ${short}`, ['verified 2003-03-12', 'verified 2013-06-03', 'unknown –']],
    [`Theo ${short}; lại theo ${short}`, ['unknown –', 'unknown –']],
    [`${second}; theo Nghị quyết 25`, ['verified 2013-06-03', 'verified 2013-06-03']],
    [`Theo Nghị quyết 25; ${first}; ${second}`, ['unknown –', 'verified 2003-03-12', 'verified 2013-06-03']],
    ['Nghị định số 61/2018/NĐ-CP; Nghị định 61', ['repealed 2018-04-23', 'repealed 2018-04-23']],
    ['Nghị quyết số 347/NQ-CP (gọi tắt là Nghị quyết 347)', ['unknown –', 'unknown –']],
    [`${second}; Chỉ thị số 25-CT/TW`, ['verified 2013-06-03', 'unknown –']],
  ])('«%s»', (text, expected) => {
    expect(settled(text)).toEqual(expected);
  });
});
