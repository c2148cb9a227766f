import { unitAt } from '../../facts/units.ts';
import { findPattern } from '../pattern.ts';
import type { BlockRule } from '../rule.ts';

/** The blank of our own frames, which stands nowhere else; number and date of the document are not for its writer. */
const FRAME = /(?<!…)(?<!(?:[Ss]ố:?|ngày|tháng|tháng\s?[….]{1,10}\s?năm)\s?)…{3}(?!…)/gu;
const BLANK = /(?<=[\s(:])(?:(?!…{3}(?!…))…[….]*|\.{3,20})[ \u00a0]?(?=[%\p{L}])/gu;
/** Most paragraphs have none of these. */
const SIGNS = /[[…_?]|\.\.|[xX]{2}/;
/** Its number and date are filled in by others. */
const NUMBERED = /(?:[Ss]ố|\/\S{1,20}) ?$/u;
/** «[tên cơ quan]», «[điền số liệu]». */
const ASKED =
  /\[(?:điền|nhập|ghi|tên|họ tên|số liệu|nội dung|đơn vị|cơ quan|ngày|bổ sung|cập nhật)(?!\p{L})[^[\]\d]{0,50}\]/giu;
/** «XX mô hình», «XX%»; after «thế kỷ», «Đại hội» it is a Roman number. */
const TWO_X = /(?<![\p{L}\d/-])(?<!(?:kỷ|thứ|khóa|khoá|hội|lần|số|kỳ) )(?:xx|XX)[ \u00a0]?(?=[%\p{L}])/gu;
/** «được tổ chức ngày …/…/2025 với …»: in running text the writer knows the day. */
const BLANK_DAY =
  /(?<=\p{Ll} )ngày (?:…+|\.{2,10}|_{2,10}) ?[/-] ?(?:…+|\.{2,10}|_{2,10}|\d{1,2}) ?[/-] ?20\d\d(?= \p{Ll})/gu;
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
      'Đại hội XX, thế kỷ XX người dân, chú thích [1], Kế hoạch số …/KH-UBND ngày …/…/2025 của Sở.',
      '……, ngày… tháng.... năm ………',
      '……, ngày… tháng.... năm …… NGƯỜI NHẬN XÉT',
    ],
    bad: [
      { text: 'Đã tiếp nhận … hồ sơ.', fixed: null },
      { text: 'Mức độ hài lòng đạt ...%.', fixed: null },
      { text: 'Theo Kế hoạch số [...] của Sở.', fixed: null },
      { text: 'Đã tiếp xxx lượt.', fixed: null },
      { text: 'Báo cáo của [điền tên đơn vị] năm 2025.', fixed: null },
      { text: 'Đăng ký XX mô hình, đạt XX%.', fixed: null },
      { text: 'Hội nghị được tổ chức ngày …/…/2025 với 45 đại biểu.', fixed: null },
      { text: 'Trước hạn ………, đúng hạn 05 hồ sơ.', fixed: null },
      { text: 'Hoàn thành 05/……… nhiệm vụ.', fixed: null },
    ],
  },
  check({ block: { text } }) {
    if (!SIGNS.test(text)) return [];
    const message = 'Chỗ trống phải được điền trước khi trình.';
    return [
      ...findPattern(text, FRAME, message, () => null),
      ...findPattern(text, MARK, message, () => null),
      ...findPattern(text, ASKED, message, () => null),
      ...findPattern(text, BLANK_DAY, message, ({ index }) =>
        NUMBERED.test(text.slice(Math.max(0, index - 40), index)) ? undefined : null,
      ),
      ...findPattern(text, TWO_X, message, ({ index, 0: mark }) =>
        unitAt(text, index + mark.length) ? null : undefined,
      ),
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
