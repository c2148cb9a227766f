import { unitAt } from '../../facts/units.ts';
import { findPattern } from '../pattern.ts';
import type { BlockRule } from '../rule.ts';

/** The blank of our own frames, which stands nowhere else; number and date of the document are not for its writer. */
const FRAME = /(?<!…)(?<!(?:[Ss]ố:?|ngày|tháng|tháng\s?[….]{1,10}\s?năm)\s?)…{3}(?!…)/gu;
const BLANK = /(?<=[\s(:])(?:(?!…{3}(?!…))…[….]*|\.{3,20})[ \u00a0]?(?=[%\p{L}])/gu;
const MARK =
  /\[(?:…+|\.{3,20}|\?+)\]|(?<!\p{L})(?:x{3,9}|X{3,9})(?![\p{L}\d])|\?{3,9}|(?<![\p{L}\d/])(?:xx|XX)\/(?:xx|XX)(?![\p{L}\d])/gu;

export const rule: BlockRule = {
  scope: 'block',
  id: 'report/placeholder',
  name: 'Chỗ trống chưa điền',
  level: 'warning',
  description:
    'Chỗ để trống trong mẫu phải được điền trước khi trình. Số, ngày của văn bản do văn thư điền thì không tính.',
  basis: 'Thông lệ',
  examples: {
    good: [
      'Hà Nội, ngày … tháng … năm 2025',
      'Số: …/BC-SCT',
      'Số: ………/BC-SCT',
      'Hà Nội, ngày ……… tháng ……… năm ………',
      'Công khai, minh bạch... theo quy định.',
      '……, ngày… tháng.... năm ………',
      '……, ngày… tháng.... năm …… NGƯỜI NHẬN XÉT',
    ],
    bad: [
      { text: 'Đã tiếp nhận … hồ sơ.', fixed: null },
      { text: 'Mức độ hài lòng đạt ...%.', fixed: null },
      { text: 'Theo Kế hoạch số [...] của Sở.', fixed: null },
      { text: 'Đã tiếp xxx lượt.', fixed: null },
      { text: 'Trước hạn ………, đúng hạn 05 hồ sơ.', fixed: null },
      { text: 'Hoàn thành 05/……… nhiệm vụ.', fixed: null },
    ],
  },
  check({ block: { text } }) {
    const message = 'Chỗ trống phải được điền trước khi trình.';
    return [
      ...findPattern(text, FRAME, message, () => null),
      ...findPattern(text, MARK, message, () => null),
      ...findPattern(text, BLANK, message, ({ index, 0: blank }) => {
        const at = index + blank.length;
        const unit = unitAt(text, at);
        // «năm …… NGƯỜI NHẬN XÉT»: who signs, in capitals, is no unit.
        if (!unit || /^\p{Lu}{2}/u.test(text.slice(at)) !== /^\p{Lu}{2}/u.test(unit.name)) return undefined;
        return ['tháng', 'năm', 'ngày'].includes(unit.name) ? undefined : null;
      }),
    ];
  },
};
