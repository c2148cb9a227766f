import type { BlockRule } from '../rule.ts';

const CUTOFF = /(?<!\p{L})(?:tính|số liệu|cập nhật|thống kê) đến(?: hết)?(?: ngày)? $/iu;
/** The year, or the words that make it needless, further on in the sentence. */
const SAID_LATER = /^[^.;]{0,60}(?:(?:19|20)\d\d|h[ằà]ng năm|cùng năm|năm sau|năm trước)/iu;
const REACH = 30;

export const rule: BlockRule = {
  scope: 'block',
  id: 'date/missing-year',
  name: 'Mốc số liệu thiếu năm',
  level: 'info',
  description: 'Mốc tính số liệu nên ghi đủ ngày, tháng, năm để người đọc sau này vẫn hiểu đúng.',
  basis: 'Thông lệ',
  examples: {
    good: [
      'Tính đến ngày 06/6/2021 có 02 lượt.',
      'Số liệu tính đến ngày 15/12 hằng năm.',
      'Tính đến ngày 15/12 năm 2024; họp ngày 06/6.',
    ],
    bad: [
      { text: 'Số liệu (tính đến 06/6) tăng.', fixed: null },
      { text: 'Tính đến ngày 15 tháng 12, đã xong.', fixed: null },
      { text: 'Cập nhật đến hết ngày 14/12.', fixed: null },
    ],
  },
  check({ block: { text }, dates }) {
    return dates.flatMap(({ start, end, year }) => {
      const cutoff = CUTOFF.exec(text.slice(Math.max(0, start - REACH), start))?.[0];
      if (year !== null || cutoff === undefined || SAID_LATER.test(text.slice(end, end + 80))) return [];
      return [{ start: start - cutoff.length, end, message: 'Mốc số liệu nên ghi đủ cả năm.', fix: null }];
    });
  },
};
