import { describe, expect, it } from 'vitest';
import { parseCitations } from '../../lib/citation/grammar.ts';
import { endsSurely, withDate } from '../../lib/citation/repair.ts';
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
    expect(withDate(before, '2021-11-26')).toBe(after);
    expect(withDate(after, '2021-11-26')).toBe(after);
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
    [`${second}; Chỉ thị số 25-CT/TW`, ['verified 2013-06-03', 'unknown –']],
  ])('«%s»', (text, expected) => {
    expect(settled(text)).toEqual(expected);
  });
});
