import { expect, it } from 'vitest';
import { parseCitations } from '../../lib/citation/grammar.ts';
import { createFactReader } from '../../lib/facts/block-facts.ts';
import { wrongTotalRows } from '../../lib/figures/table.ts';
import { createDocument } from '../../lib/text/create-document.ts';

const read = createFactReader(parseCitations);

function wrong(table: string) {
  const { blocks } = createDocument(table, { layout: 'wrapped' });
  return wrongTotalRows(blocks.map(read)).map(({ total, parts }) => [
    total.written,
    parts.map((part) => part.value),
  ]);
}

it.each([
  [
    'a sum that is right',
    '| Kênh | Hồ sơ |\n|---|---|\n| Trực tuyến | 380 |\n| Trực tiếp | 120 |\n| Tổng cộng | 500 |',
  ],
  [
    'rates and averages',
    '| Kênh | Tỷ lệ | Điểm |\n|---|---|---|\n| Trực tuyến | 76% | 8,5 |\n| Trực tiếp | 24% | 7,5 |\n| Tổng cộng | 100% | 8 |',
  ],
  [
    'blank cells',
    '| Kênh | A | B |\n|---|---|---|\n| Một | 3 | |\n| Hai | 4 | 5 |\n| Ba | 4 | 5 |\n| Tổng số | 11 | 15 |',
  ],
  [
    'rows with sums of their own',
    '| Kênh | Hồ sơ |\n|---|---|\n| I. Cấp tỉnh | 30 |\n| Phòng A | 10 |\n| Phòng B | 20 |\n| Tổng số | 30 |',
  ],
])('says nothing of %s', (_, table) => {
  expect(wrong(table)).toEqual([]);
});

it('finds each wrong sum, with or without a column of row numbers', () => {
  const rows = '| 1 | Phòng A | 120 | 110 |\n| 2 | Phòng B | 80 | 75 |';
  expect(
    wrong(`| STT | Đơn vị | Nhận | Trả |\n|---|---|---|---|\n${rows}\n|  | Tổng số | 210 | 185 |`),
  ).toEqual([['210', [80, 120]]]);
  expect(
    wrong('| Kênh | Hồ sơ |\n|---|---|\n| Trực tuyến | 380 |\n| Trực tiếp | 120 |\n| Cộng | 510 |'),
  ).toEqual([['510', [120, 380]]]);
});
