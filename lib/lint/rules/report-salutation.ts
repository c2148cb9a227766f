import { findPattern } from '../pattern.ts';
import type { BlockRule } from '../rule.ts';

/** A line of its own that begins with the words, not a sentence that goes on with them. */
const SALUTATION =
  /^(?<words>kính gửi)(?<colon>\s*:?\s*)(?=(?:\p{Lu}|[-–]\s|ông|bà|các)[^.;]{0,120}[.;]?$)/giu;

const DEED =
  /(?<!\p{L})(?:để|xem xét|tổng hợp|báo cáo|theo dõi|biết|chỉ đạo|thẩm định|quan tâm|kết quả|nội dung|số liệu|văn bản|hồ sơ|dự thảo|đề nghị)(?!\p{L})/u;

export const rule: BlockRule = {
  scope: 'block',
  id: 'report/salutation',
  name: 'Kính gửi',
  level: 'warning',
  description:
    'Dòng nơi nhận ở đầu văn bản viết «Kính gửi:», có dấu hai chấm và khoảng trắng trước tên cơ quan.',
  basis: 'Nghị định số 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.9',
  partyBasis: 'Thông lệ',
  examples: {
    good: [
      'Kính gửi: Sở Nội vụ',
      'Kính gửi:',
      'Kính gửi Sở Nội vụ kết quả thực hiện công tác dân vận năm 2025',
    ],
    bad: [
      { text: 'Kính gửi Sở Nội vụ', fixed: 'Kính gửi: Sở Nội vụ' },
      { text: 'Kính gửi:Ủy ban nhân dân tỉnh.', fixed: 'Kính gửi: Ủy ban nhân dân tỉnh.' },
      { text: 'Kính Gửi: Sở Nội vụ', fixed: 'Kính gửi: Sở Nội vụ' },
    ],
  },
  check({ block: { text } }) {
    if (!/^k/iu.test(text)) return [];
    const message = 'Dòng nơi nhận ở đầu văn bản viết «Kính gửi:» rồi đến tên cơ quan.';
    return findPattern(text, SALUTATION, message, ({ 0: written }) =>
      /^(?:Kính gửi|KÍNH GỬI): +$/u.test(written) || (!written.includes(':') && isSentence(text))
        ? undefined
        : 'Kính gửi: ',
    );
  },
};

/** «Kính gửi Sở Nội vụ tổng hợp»: what is sent, or to be done, follows the name. */
function isSentence(text: string): boolean {
  return text.endsWith('.') || DEED.test(text);
}
