import { shortDate } from '../../citation/format.ts';
import { readGenre } from '../../report/recognise.ts';
import { collect } from '../by-block.ts';
import type { DocumentRule } from '../rule.ts';

/** What is counted up to a day is known on that day at the earliest; what is estimated is not. */
const COUNTED =
  /(?<!\p{L})(?:tính|số liệu|cập nhật|thống kê|lũy kế|luỹ kế)(?: từ đầu năm)? đến(?: hết)?(?: ngày)? $/iu;
const ESTIMATE = /(?<!\p{L})(?:ước|dự kiến|dự báo|phấn đấu|sẽ|đủ|tuổi|thời hạn|hạn)(?!\p{L})/iu;
const REACH = 60;

export const rule: DocumentRule = {
  scope: 'document',
  id: 'date/after-document',
  name: 'Số liệu sau ngày báo cáo',
  level: 'warning',
  description: 'Số liệu đã tính đến một ngày thì ngày đó không thể sau ngày của chính văn bản.',
  basis: 'Thông lệ',
  examples: {
    good: [
      'Hà Nội, ngày 05 tháng 12 năm 2025\nTính đến ngày 30/11/2025 đã giải quyết 120 hồ sơ.',
      'Hà Nội, ngày 05 tháng 12 năm 2025\nKẾ HOẠCH\nBầu cử năm 2026\nTính đến ngày 15/3/2026 có 120 người.',
      'Hà Nội, ngày 05 tháng 12 năm 2025\nBÁO CÁO\nKết quả công tác năm 2025\nDự kiến tính đến ngày 31/12/2025 giải quyết 130 hồ sơ.',
      'Hà Nội, ngày 05 tháng 12 năm 2025\nHoàn thành trước ngày 15/01/2026.',
      'Tính đến ngày 31/12/2025 đã giải quyết 120 hồ sơ.',
    ],
    bad: [
      {
        text: 'Hà Nội, ngày 05 tháng 12 năm 2025\nBÁO CÁO\nKết quả công tác năm 2025\nTính đến ngày 31/12/2025 đã giải quyết 120 hồ sơ.',
        fixed: null,
      },
      {
        text: 'Hà Nội, ngày 05 tháng 12 năm 2025\nBÁO CÁO\nKết quả công tác năm 2025\n(Số liệu cập nhật đến ngày 10/12/2025)',
        fixed: null,
      },
      {
        text: 'Hà Nội, ngày 05 tháng 12 năm 2025\nBÁO CÁO\nKết quả công tác năm 2025\nĐến nay, tính đến hết ngày 14/12/2026 có 02 đơn.',
        fixed: null,
      },
    ],
  },
  check({ blocks, documentDate, outline }) {
    if (documentDate === null) return [];
    const message = `Số liệu tính đến ngày sau ngày của văn bản (${shortDate(documentDate)}).`;
    const found = countedTo(blocks)
      .filter(({ iso }) => iso > documentDate)
      .map(({ block, start, end }) => ({ block, start, end, message, fix: null }));
    // Plans and regulations set days to come: «đủ 18 tuổi tính đến ngày 15/3/2026».
    return found.length > 0 && readGenre(outline) === 'bao-cao' ? found : [];
  },
};

/** The days up to which something is counted. */
const countedTo = collect(({ index, block: { text }, dates }) =>
  dates.flatMap(({ start, end, iso }) => {
    if (iso === null || !COUNTED.test(text.slice(Math.max(0, start - REACH), start))) return [];
    if (ESTIMATE.test(text.slice(Math.max(0, start - REACH), end + REACH))) return [];
    return [{ block: index, start, end, iso }];
  }),
);
