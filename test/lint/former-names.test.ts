import { describe, expect, it } from 'vitest';
import { createFormerNames } from '../../lib/lint/former-names.ts';
import { factsOf } from './facts-of.ts';

const find = createFormerNames([
  { names: ['Sở Giao thông', 'Sở GT'], since: '2025-03-01', now: 'Sở Xây dựng', source: 'Nghị định A' },
  { names: ['Huyện ủy'], since: '2025-07-01', source: 'Luật B' },
  { names: ['Đảng ủy Khối'], since: '2025-03-01', source: 'Quyết định C', soft: true },
]);
const said = (text: string, date: string | null = '2026-11-20') =>
  find(factsOf(text, date)).map(({ start, end, level, block }) => {
    return `${level} ${text.split('\n')[block]?.slice(start, end)}`;
  });

describe('names of the past', () => {
  it.each([
    ['Giao Sở Giao thông chủ trì.', ['warning Sở Giao thông']],
    ['Giao Sở GT, Huyện uỷ chủ trì.', ['warning Sở GT', 'warning Huyện uỷ']],
    ['Giao Đảng ủy Khối chủ trì.', ['info Đảng ủy Khối']],
    ['Giao Sở Giao thông vận chuyển.', ['warning Sở Giao thông']],
    ['Giao Sở GTX chủ trì.', []],
    ['Sở Giao thông (nay là Sở Xây dựng) chủ trì.', []],
    ['Năm 2024, Sở Giao thông chủ trì.', []],
    ['Ngày 05/02/2025, Sở Giao thông họp.', []],
    ['Ngày 05/02/2026, Sở Giao thông họp.', ['warning Sở Giao thông']],
    ['Theo Quyết định số 12/QĐ-SGT của Sở Giao thông.', []],
    [
      'Theo Kế hoạch số 12/KH-UBND ngày 05/02/2026 của UBND tỉnh, Sở Giao thông họp.',
      ['warning Sở Giao thông'],
    ],
    ['Thực hiện bảng giá do Sở Giao thông ban hành.', []],
    ['Sở Giao thông đã phê duyệt 12 dự án.', []],
    ['Sở Giao thông chỉ đạo xong trước ngày 30/9/2026.', ['warning Sở Giao thông']],
    ['Trước ngày 01/3/2025, Sở Giao thông chủ trì.', []],
    ['Đề nghị Sở Giao thông hỗ trợ trong năm 2025.', ['warning Sở Giao thông']],
    ['Sở Giao thông đang tổng hợp số liệu năm 2024.', ['warning Sở Giao thông']],
    ['Năm 2024, xã đã đề nghị Sở Giao thông hỗ trợ.', []],
    ['Trong quý IV năm 2025, Sở Giao thông kiểm tra 04 đơn vị.', ['warning Sở Giao thông']],
    ['Trong quý I năm 2025, Sở Giao thông kiểm tra 04 đơn vị.', []],
    ['Sau khi sáp nhập, trụ sở của Sở Giao thông được bàn giao.', []],
  ])('in «%s»: %j', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it('are judged at the day of the draft', () => {
    const text = 'Sở Giao thông chủ trì.';
    expect(said(text, '2025-02-28')).toEqual([]);
    expect(said(text, '2025-03-01')).toEqual(['info Sở Giao thông']);
    expect(said(`KẾ HOẠCH\n${text}`, '2025-03-01')).toEqual(['warning Sở Giao thông']);
    expect(said(`Giao ${text}`, '2025-03-01')).toEqual(['warning Sở Giao thông']);
    expect(said(text, null)).toEqual([]);
  });

  it('are a hint as long as the period reported on began before the change', () => {
    const report = (year: number) => `BÁO CÁO\nKết quả công tác năm ${year}\nSở Giao thông chủ trì.`;
    expect(said(report(2025), '2025-12-15')).toEqual(['info Sở Giao thông']);
    expect(said(`${report(2025)}\nĐề nghị Sở Giao thông hỗ trợ.`, '2025-12-15')).toEqual([
      'info Sở Giao thông',
      'warning Sở Giao thông',
    ]);
    expect(said(report(2026), '2026-12-15')).toEqual(['warning Sở Giao thông']);
  });
});
