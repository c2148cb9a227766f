import { shortDate } from '../../citation/format.ts';
import { readGenre } from '../../report/recognise.ts';
import { collect } from '../by-block.ts';
import type { DocumentRule } from '../rule.ts';

/** What is counted up to a day is known on that day at the earliest; what is estimated is not. */
const COUNTED =
  /(?<!\p{L})(?:tính|số liệu|cập nhật|thống kê|lũy kế|luỹ kế)(?: từ đầu năm)? đến(?: hết)?(?: ngày)? $/iu;
/** What is told as done on a day: «đã họp ngày …», «Ngày …, Sở đã tổ chức …». */
const DONE =
  'họp|tổ chức|tiến hành|hoàn thành|diễn ra|kiểm tra|giám sát|tiếp|đối thoại|làm việc|phát động|sơ kết|tổng kết|khảo sát|trao|ký kết';
const DONE_ON = new RegExp(
  `(?<!\\p{L})đã (?:${DONE})(?!\\p{L})(?![^.;]{0,60}(?:kế hoạch|lịch|chương trình|trước|đến|hạn|để|hiệu lực|kể từ|từ))[^.;,\\d]{0,60} (?:vào )?ngày $`,
  'iu',
);
const ON = /(?:^|[.;] )(?:Vào )?ngày $/iu;
const WAS_DONE = new RegExp(`^,? [^.;]{0,60}?(?<!\\p{L})đã (?:${DONE})(?!\\p{L})`, 'iu');
const ESTIMATE = /(?<!\p{L})(?:ước|dự kiến|dự báo|phấn đấu|sẽ|đủ|tuổi|thời hạn|hạn)(?!\p{L})/iu;
const REACH = 60;

export const rule: DocumentRule = {
  scope: 'document',
  id: 'date/after-document',
  name: 'Mốc sau ngày báo cáo',
  level: 'warning',
  description:
    'Số liệu đã tính đến một ngày, việc đã làm trong một ngày thì ngày đó không thể sau ngày của chính văn bản.',
  basis: 'Thông lệ',
  examples: {
    good: [
      'Hà Nội, ngày 05 tháng 12 năm 2025\nTính đến ngày 30/11/2025 đã giải quyết 120 hồ sơ.',
      'Hà Nội, ngày 05 tháng 12 năm 2025\nKẾ HOẠCH\nBầu cử năm 2026\nTính đến ngày 15/3/2026 có 120 người.',
      'Hà Nội, ngày 05 tháng 12 năm 2025\nBÁO CÁO\nKết quả công tác năm 2025\nDự kiến tính đến ngày 31/12/2025 giải quyết 130 hồ sơ.',
      'Hà Nội, ngày 05 tháng 12 năm 2025\nHoàn thành trước ngày 15/01/2026.',
      'Hà Nội, ngày 05 tháng 12 năm 2025\nBÁO CÁO\nKết quả công tác năm 2025\nĐã tổ chức ban hành kế hoạch đối thoại ngày 20/12/2025.',
      'Tính đến ngày 31/12/2025 đã giải quyết 120 hồ sơ.',
    ],
    bad: [
      {
        text: 'Hà Nội, ngày 05 tháng 12 năm 2025\nBÁO CÁO\nKết quả công tác năm 2025\nNgày 18/12/2025, Sở đã tổ chức hội nghị đối thoại.',
        fixed: null,
      },
      {
        text: 'Hà Nội, ngày 05 tháng 12 năm 2025\nBÁO CÁO\nKết quả công tác năm 2025\nBan Chỉ đạo đã họp tổng kết ngày 20/12/2025.',
        fixed: null,
      },
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
    const day = `ngày sau ngày của văn bản (${shortDate(documentDate)})`;
    const found = told(blocks)
      .filter(({ iso }) => iso > documentDate)
      .map(({ block, start, end, isDone }) => {
        const message = isDone ? `Việc đã làm lại ghi ${day}.` : `Số liệu tính đến ${day}.`;
        return { block, start, end, message, fix: null };
      });
    // Plans and regulations set days to come: «đủ 18 tuổi tính đến ngày 15/3/2026».
    return found.length > 0 && readGenre(outline) === 'bao-cao' ? found : [];
  },
};

/** The days up to which something is counted, and those on which it was done. */
const told = collect(({ index, block: { text }, dates, citations }) =>
  dates.flatMap(({ start, end, iso }) => {
    const before = text.slice(Math.max(0, start - 2 * REACH), start);
    const isCounted = COUNTED.test(before);
    const isDone =
      DONE_ON.test(before) || (ON.test(before) && WAS_DONE.test(text.slice(end, end + 2 * REACH)));
    if (iso === null || !(isCounted || isDone)) return [];
    if (citations.some((each) => each.start < end && each.end > start)) return [];
    if (ESTIMATE.test(text.slice(Math.max(0, start - REACH), end + REACH))) return [];
    return [{ block: index, start, end, iso, isDone }];
  }),
);
