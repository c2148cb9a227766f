import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clip, clipMiddle, clipStart, columnsOf, printable, wrap } from '../../scripts/check-terminal.ts';

describe('printable text', () => {
  it.each([
    ['Tie\u0302\u0301p', 'Tiếp'],
    ['a\tb\u00a0 c', 'a b  c'],
    ['số \r\n  04', 'số⏎04'],
    ['a\n\n\nb', 'a⏎b'],
    ['\u001b[31mđỏ', '·[31mđỏ'],
    ['a\u200bb\u00ad', 'a·b·'],
    ['\ud800', '·'],
  ])('%j is drawn as %j', (text, drawn) => {
    expect(printable(text)).toBe(drawn);
  });
});

describe('columns', () => {
  it.each([
    ['Tiếp công dân', 13],
    ['汉字', 4],
    ['👍🏽', 2],
    ['', 0],
  ])('%s takes %i', (text, columns) => {
    expect(columnsOf(text)).toBe(columns);
  });

  it.each([
    [clip, 'Sở Công Thương báo cáo', 30, 'Sở Công Thương báo cáo'],
    [clip, 'Sở Công Thương báo cáo', 16, 'Sở Công Thương…'],
    [clipStart, 'Sở Công Thương báo cáo', 12, '…báo cáo'],
    [clip, 'aaaaaaaaaaaaaaaaaaaaaaaa', 16, 'aaaaaaaaaaaaaaa…'],
    [clipMiddle, '1234567890123456789012', 15, '12345678 … 9012'],
    [clip, '', 0, ''],
  ])('%o cuts “%s” to %i', (cut, text, width, expected) => {
    expect(cut(text, width)).toBe(expected);
  });

  it('never draws more than there is room for', () => {
    const texts = fc.string({ unit: 'grapheme' }).map(printable);
    fc.assert(
      fc.property(texts, fc.integer({ min: 8, max: 90 }), (text, width) => {
        for (const cut of [clip, clipStart, clipMiddle])
          expect(columnsOf(cut(text, width))).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('wraps between words, the first line shorter', () => {
    expect(wrap('Ngày dưới 10 phải thêm số 0', 12, 4)).toEqual(['Ngày', 'dưới 10 phải', 'thêm số 0']);
    expect(wrap('một-từ-rất-dài-không-có-chỗ', 10)).toEqual(['một-từ-rất-dài-không-có-chỗ']);
    expect(wrap('rất-dài ngắn', 8, 4)).toEqual(['', 'rất-dài', 'ngắn']);
  });
});
