import { expect, it } from 'vitest';
import { findDates } from '../../lib/facts/dates.ts';
import { findRatios } from '../../lib/facts/ratios.ts';

const read = (text: string) =>
  findRatios(text, findDates(text)).map(({ part, whole, unit }) => [part.value, whole.value, unit]);

it.each([
  ['Giải quyết 04/04 đơn', [[4, 4, 'đơn']]],
  ['Có 1.629/2.731 trường đạt chuẩn', [[1629, 2731, 'trường']]],
  ['Chi 5.817,196 tỷ đồng/5.937,440 tỷ đồng', [[5817.196, 5937.44, 'tỷ đồng']]],
  ['Có 45 hồ sơ/tổng số 50 hồ sơ', [[45, 50, 'hồ sơ']]],
  ['Tính đến ngày 15/6/2026 và Ngày 20/4/2026', []],
  ['Công văn số 12/2026 và tháng 5/2026', []],
  ['Có 45 người/12 lượt', []],
  ['Đạt 0/0 hồ sơ', []],
])('reads «%s»', (text, ratios) => {
  expect(read(text)).toEqual(ratios);
});
