import { describe, expect, it } from 'vitest';
import { commonWordMeant, isCommonWord } from '../../lib/lint/common-words.ts';

describe('commonWordMeant', () => {
  it.each([
    ['chiển', 'khai', 'triển khai'],
    ['quy', 'đinh', 'quy định'],
    ['giám', 'dốc', 'giám đốc'],
    ['niền', 'tin', 'niềm tin'],
    ['chặc', 'chẽ', 'chặt chẽ'],
    ['khiếu', 'nạii', 'khiếu nại'],
    ['hướg', 'dẫn', 'hướng dẫn'],
    ['tổ', 'chcứ', 'tổ chức'],
    ['tham', 'mưư', 'tham mưu'],
  ])('reads «%s %s» as «%s»', (first, second, right) => {
    const meant = commonWordMeant(first, second);
    expect(`${meant?.first} ${meant?.second}`).toBe(right);
  });

  it.each([
    ['quy', 'định'],
    ['quản', 'lí'],
    ['thuỷ', 'lợi'],
    ['công', 'tắc'],
    ['cả', 'nhân'],
    ['định', 'online'],
    ['quy', 'định1'],
    ['hoàng', 'thành'],
    ['chiển', 'kai'],
  ])('leaves «%s %s» alone', (first, second) => {
    expect(commonWordMeant(first, second)).toBeUndefined();
  });
});

it.each([
  ['quản', 'lý', true],
  ['xử', 'lí', true],
  ['thủy', 'sản', true],
  ['sản', 'thủy', false],
])('tells whether «%s %s» is a common word', (first, second, expected) => {
  expect(isCommonWord(first, second)).toBe(expected);
});
