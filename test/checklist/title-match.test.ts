import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAtWord, matchTitles, withoutTypeName } from '../../lib/checklist/title-match.ts';

const TITLE =
  'Kết quả công tác dân vận chính quyền 6 tháng đầu năm, nhiệm vụ trọng tâm 6 tháng cuối năm 2026';

describe('the abstract against the title', () => {
  it.each([
    ['the same words', TITLE],
    ['capitals', TITLE.toUpperCase()],
    [
      'without diacritics',
      'Ket qua cong tac dan van chinh quyen 6 thang dau nam, nhiem vu trong tam 6 thang cuoi nam 2026',
    ],
    ['the type before it', `Báo cáo ${TITLE}`],
    ['«V/v» before it', `V/v: ${TITLE}.`],
    ['decomposed letters', TITLE.normalize('NFD')],
    ['two spaces', TITLE.replaceAll(' ', '  ')],
  ])('is the same with %s', (_, written) => {
    expect(matchTitles(written, TITLE)).toBe('same');
  });

  it.each([
    ['a beginning', 'Báo cáo kết quả công tác dân vận chính quyền 6 tháng đầu năm'],
    ['words left out', 'Công tác dân vận chính quyền 6 tháng cuối năm 2026'],
    ['letters for words', 'BC kết quả công tác DVCQ 6 tháng đầu năm'],
    ['other words for the same', 'Tình hình thực hiện dân vận chính quyền 6 tháng đầu năm'],
    ['its body, and less of the title', 'Công tác dân vận chính quyền 6 tháng đầu năm của Sở Công Thương'],
    ['more than the title', `${TITLE} của Sở Công Thương`],
  ])('is short with %s', (_, written) => {
    expect(matchTitles(written, TITLE)).toBe('short');
  });

  it.each([
    [
      'another year',
      'Kết quả công tác dân vận năm 2025',
      'Kết quả công tác dân vận năm 2026',
      '…vận năm 2025',
      '…vận năm 2026',
    ],
    [
      'another matter',
      'Kết quả tiếp công dân',
      'Kết quả cải cách hành chính',
      'Kết quả tiếp công dân',
      'Kết quả cải cách hành chính',
    ],
    [
      'a wrong word',
      'Tình hình tiếp dân quý I năm 2026',
      'Tình hình tiếp dân quý II năm 2026',
      '…dân quý I năm 2026',
      '…dân quý II năm 2026',
    ],
  ])('differs by %s', (_, written, title, shownWritten, shownTitle) => {
    const match = matchTitles(written, title);
    expect(match).toEqual({ written: shownWritten, title: shownTitle });
  });

  it('one word alone is no short form', () => {
    expect(matchTitles('2026', TITLE)).not.toBe('short');
  });

  it('never throws, and is the same as itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
        matchTitles(one, other);
        expect(matchTitles(one, one)).toBe('same');
      }),
    );
  });
});

describe('cutting', () => {
  it('takes the type and «V/v» off, as the rest is written', () => {
    expect(withoutTypeName('BÁO CÁO Kết quả năm 2026')).toBe('Kết quả năm 2026');
    expect(withoutTypeName('V/v tổ chức hội nghị')).toBe('tổ chức hội nghị');
    expect(withoutTypeName('Báo cáo')).toBe('Báo cáo');
  });

  it.each([
    [12, 'Kết quả công'],
    [13, 'Kết quả công'],
    [11, 'Kết quả'],
    [200, 'Kết quả công tác'],
  ])('at %i code units ends with a word', (limit, expected) => {
    expect(cutAtWord('Kết quả công tác', limit)).toBe(expected);
  });

  it('never gives more than allowed', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(40), (text, limit) => {
        const cut = cutAtWord(text, limit);
        expect(cut.length).toBeLessThanOrEqual(Math.max(limit, 0));
        expect(text.startsWith(cut)).toBe(true);
      }),
    );
  });
});
