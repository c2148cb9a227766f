import { describe, expect, it } from 'vitest';
import { checklistText } from '../../lib/checklist/as-text.ts';
import { item } from '../../lib/checklist/checklist.ts';
import {
  movePoint,
  type OwnPoint,
  ownPointSchema,
  pointItems,
  putPoint,
  readPoint,
  removePoint,
  tooManyPoints,
} from '../../lib/checklist/own-points.ts';

const point = (noiDung: string, loai = ''): OwnPoint => ({ noiDung, loai });
const [a, b, c] = [point('Đã xin ý kiến'), point('Đã lưu bản giấy'), point('Đủ phụ lục', 'bc-cchc')];
const list = [a, b, c];

describe('the unit’s own points', () => {
  it.each([
    ['  Đã   xin ý kiến ', point('Đã xin ý kiến')],
    ['Đã xin\ný kiến', point('Đã xin ý kiến')],
    ['', null],
    ['—', null],
    ['x'.repeat(201), null],
  ])('reads «%s»', (written, expected) => {
    expect(readPoint(written, '')).toEqual(expected);
  });

  it.each([{ noiDung: 'Một' }, { noiDung: 'Một', loai: '', khac: 1 }, { noiDung: 'a\u0000b', loai: '' }])(
    'takes no %j from the storage',
    (stored) => {
      expect(ownPointSchema.safeParse(stored).success).toBe(false);
    },
  );

  it('adds at the end, edits in place, and keeps no point twice', () => {
    const d = point('Đã báo cáo lãnh đạo');
    expect(putPoint(list, d, null)).toEqual([a, b, c, d]);
    expect(putPoint(list, d, b)).toEqual([a, d, c]);
    expect(putPoint(list, point('đã LƯU bản giấy.'), null)).toEqual([a, point('đã LƯU bản giấy.'), c]);
    expect(putPoint(list, point('Đủ phụ lục', 'bc-qcdc'), null)).toHaveLength(4);
    expect(removePoint(list, b)).toEqual([a, c]);
  });

  it('moves a point, and none beyond the ends', () => {
    expect(movePoint(list, b, -1)).toEqual([b, a, c]);
    expect(movePoint(list, b, 1)).toEqual([a, c, b]);
    expect(movePoint(list, a, -1)).toEqual(list);
    expect(movePoint(list, point('Khác'), 1)).toEqual(list);
  });

  it('shows those of the report type and those of all', () => {
    expect(pointItems(list, 'bc-cchc').map(({ label }) => label)).toEqual(list.map(({ noiDung }) => noiDung));
    expect(pointItems(list, 'bc-qcdc').map(({ status }) => status)).toEqual(['manual', 'manual']);
    expect(new Set(pointItems(list, 'bc-cchc').map(({ id }) => id)).size).toBe(3);
  });

  it('has an end', () => {
    const many = Array.from({ length: 61 }, (_, index) => point(`Nội dung ${index}`));
    expect(tooManyPoints(many.slice(1))).toBeNull();
    expect(tooManyPoints(many)).toContain('60');
  });
});

describe('the list as text', () => {
  it('has a line for each item, what is to be done first', () => {
    const items = [
      item('a', 'Đủ 10/10 mục bắt buộc', 'pass', { detail: 'không cần' }),
      item('b', 'Số liệu đã đối chiếu', 'manual'),
      item('c', 'Phụ lục đủ', 'manual'),
      item('d', 'Tiếp công dân chưa có số liệu', 'fail', { chips: ['số lượt'], detail: 'Hoặc ghi rõ.' }),
      item('e', 'Còn 2 chỗ nên xem', 'warn'),
    ];
    const text = checklistText(items, {
      title: 'Báo cáo năm 2026',
      when: '14:32, 21/11/2026',
      confirmed: ['c'],
    });
    expect(text.split('\n')).toEqual([
      ...['Soát trước khi trình: Báo cáo năm 2026', '14:32, 21/11/2026', ''],
      ...['[!] Tiếp công dân chưa có số liệu (số lượt. Hoặc ghi rõ.)', '[!] Còn 2 chỗ nên xem'],
      ...['[ ] Số liệu đã đối chiếu', '[x] Phụ lục đủ', '[x] Đủ 10/10 mục bắt buộc'],
      ...['', '[x] đạt · [!] cần xem · [ ] chưa xác nhận'],
    ]);
  });
});
