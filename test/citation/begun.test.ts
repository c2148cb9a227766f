import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citationAsked, citationBegun } from '../../lib/citation/begun.ts';

/** `|` is the caret. */
function read(marked: string, reader: typeof citationBegun): string | null {
  const [before = '', after = ''] = marked.split('|');
  const begun = reader(before, after);
  return begun && `${before}${after}`.slice(begun.start, begun.end);
}

describe('a citation begun', () => {
  it.each([
    ['Thực hiện Chỉ thị số 33|', 'Chỉ thị số 33'],
    ['Thực hiện Chỉ thị số 33/CT|, Sở đã', 'Chỉ thị số 33/CT'],
    ['Chỉ thị số 33-CT/TW|', 'Chỉ thị số 33-CT/TW'],
    ['theo NĐ 59|', 'NĐ 59'],
    ['theo nđ 59/2023|', 'nđ 59/2023'],
    ['Căn cứ Nghị định số 61/20|', 'Nghị định số 61/20'],
    ['Căn cứ nghị định 61|', 'nghị định 61'],
    ['QĐ số 1|', 'QĐ số 1'],
    ['theo Quyết định 217|', 'Quyết định 217'],
    ['Thông tư liên tịch số 01/2022/TTLT|', 'Thông tư liên tịch số 01/2022/TTLT'],
    ['Quyết định số 217-|QĐ/TW ngày 12/12/2013', 'Quyết định số 217-QĐ/TW'],
    ['Nghị quyết số 25-NQ/TW ngày |', 'Nghị quyết số 25-NQ/TW ngày '],
    ['Nghị quyết số 25-NQ/TW, ngày 03/6/20|13 của', 'Nghị quyết số 25-NQ/TW, ngày 03/6/2013'],
    ['Nghị quyết số 25-NQ/TW ngày 03 tháng 6|', 'Nghị quyết số 25-NQ/TW ngày 03 tháng 6'],
    ['Kế hoạch số 12|', 'Kế hoạch số 12'],
    ['Chỉ\u00a0thị số\u00a033|', 'Chỉ\u00a0thị số\u00a033'],
    ['Kèm Thông báo Kết luận số 5|', 'Kết luận số 5'],
    ['Thực hiện Chỉ thị số 33|'.normalize('NFD'), 'Chỉ thị số 33'.normalize('NFD')],
  ])('in «%s»', (marked, words) => {
    expect(read(marked, citationBegun)).toBe(words);
  });

  it.each([
    'có 33|',
    'ngày 14/8/2023|',
    'số 5| người',
    'tại số 12| đường',
    'Điện thoại số 0912345|',
    'ĐT: 0912345678|',
    'năm 2025|',
    'Nghị quyết năm 2025|',
    'Nghị quyết 2025|',
    'Nghị quyết 15/8|',
    'các Công văn số 1, số 2|',
    'Kế hoạch 5| năm',
    'Báo cáo 6| tháng',
    'Chương trình 135|',
    'sẽ quyết định 5| nội dung',
    'Hướng dẫn 12| đơn vị',
    'đã họp. Kết luận 03| vụ',
    'Khoản 1 Điều 5|',
    'Phụ lục 2|',
    'Chỉ thị số |',
    'Chỉ thị số 33 |',
    'Chỉ thị số 33/CT-TTg của|',
    'Chỉ thị số 33.|',
    'Chỉ thị, số 33|',
    'đạt 99,2|%',
    'TB 2|',
    '|Chỉ thị số 33',
    'Chỉ thị số 33/CT-TTg ngày |26/11/2021 của',
  ])('is not in «%s»', (marked) => {
    expect(read(marked, citationBegun)).toBeNull();
  });

  it('names the types that are meant', () => {
    const types = (words: string) => citationBegun(words, '')?.types;
    expect(types('QĐ số 1')).toEqual(['Quyết định', 'Quy định']);
    expect(types('quyết  định số 1')).toEqual(['Quyết định']);
    expect(types('nđ 1')).toEqual(['Nghị định']);
    expect(types('Văn bản số 1')).toEqual([]);
  });
});

describe('a citation asked for by the key', () => {
  it.each([
    ['theo Luật thực hiện dân chủ|', 'Luật thực hiện dân chủ'],
    ['theo Chỉ thị về dân vận| của', 'Chỉ thị về dân vận'],
    ['theo 33/CT|-TTg', '33/CT-TTg'],
    ['số 33|', 'số 33'],
    ['Báo cáo 6|', '6'],
    ['Thực hiện Chỉ thị số 33|', 'Chỉ thị số 33'],
  ])('in «%s»', (marked, words) => {
    expect(read(marked, citationAsked)).toBe(words);
  });

  it.each(['', 'theo |', 'Luật |', 'theo Luật đó. Sau đó|'])('is not in «%s»', (marked) => {
    expect(read(`${marked}|`.replace('||', '|'), citationAsked)).toBeNull();
  });
});

describe.each([
  ['begun', citationBegun],
  ['asked for', citationAsked],
])('a citation %s', (_, reader) => {
  const piece = fc.constantFrom(
    'Chỉ thị',
    'số',
    ' ',
    '33',
    '/CT-',
    'TTg',
    'NĐ',
    '-',
    'ngày 1',
    '/2',
    'ế',
    '.',
  );
  const text = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));
  it('lies around the caret', () => {
    fc.assert(
      fc.property(text, text, fc.boolean(), (left, right, decomposed) => {
        const [before, after] = [left, right].map((part) => (decomposed ? part.normalize('NFD') : part)) as [
          string,
          string,
        ];
        const begun = reader(before, after);
        if (!begun) return;
        expect(begun.start).toBeLessThan(before.length);
        expect(begun.start).toBeGreaterThanOrEqual(0);
        expect(begun.end).toBeGreaterThanOrEqual(before.length);
        expect(begun.end).toBeLessThanOrEqual(before.length + after.length);
        expect(before.slice(begun.start).normalize('NFC').replace(/\s+/g, ' ')).toBe(begun.query);
      }),
    );
  });
});
