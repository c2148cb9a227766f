import { PARTY_FORM } from '../party-form.ts';
import type { BlockRule } from '../rule.ts';

const FULL = 'Năm phải viết đủ bốn chữ số.';

export const rule: BlockRule = {
  scope: 'block',
  id: 'date/two-digit-year',
  name: 'Năm viết hai chữ số',
  level: 'error',
  description: 'Năm trong ngày tháng viết đủ bốn chữ số.',
  basis: 'Nghị định số 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.4',
  partyBasis: PARTY_FORM,
  examples: {
    good: ['Báo cáo trước ngày 14/8/2023.', 'Kết quả 5/8/23 giữ nguyên.', 'Họp ngày 14/8 tại Sở.'],
    bad: [
      { text: 'Báo cáo trước ngày 14/8/23.', fixed: 'Báo cáo trước ngày 14/8/2023.' },
      { text: 'Theo văn bản ngày 04/12/92.', fixed: 'Theo văn bản ngày 04/12/1992.' },
      { text: 'Số liệu tính đến 15/12/25.', fixed: 'Số liệu tính đến 15/12/2025.' },
      { text: 'Họp ngày 20-10-24 tại Sở.', fixed: 'Họp ngày 20-10-2024 tại Sở.' },
    ],
  },
  check({ dates }) {
    return dates.flatMap(({ end, year, written, at }) =>
      written.year?.length === 2 && at.year
        ? [{ start: at.month.start, end, message: FULL, fix: { ...at.year, text: String(year) } }]
        : [],
    );
  },
};
