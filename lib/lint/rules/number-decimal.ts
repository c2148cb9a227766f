import type { NumberFact } from '../../facts/numbers.ts';
import type { BlockRule } from '../rule.ts';

/** After a number with a dot these are as often the next word of a heading or a reference. */
const UNSURE = new Set(['năm', 'tháng', 'ngày', 'giờ', 'tuổi']);

export const rule: BlockRule = {
  scope: 'block',
  id: 'number/decimal',
  name: 'Dấu phẩy thập phân',
  level: 'error',
  description: 'Phần thập phân viết sau dấu phẩy: 99,2%. Dấu chấm chỉ dùng để tách hàng nghìn.',
  basis: 'Luật Kế toán, Điều 11; Nghị định số 86/2012/NĐ-CP, Phụ lục V',
  examples: {
    good: [
      'Đạt 99,2% kế hoạch.',
      'Nguồn vốn 1.250 tỷ đồng, mục 2.3 giữ nguyên.',
      'Phiên bản 4.0 có 3 chức năng.',
    ],
    bad: [
      { text: 'Đạt 99.2% kế hoạch.', fixed: 'Đạt 99,2% kế hoạch.' },
      { text: 'Tổng vốn 3.5 tỷ đồng.', fixed: 'Tổng vốn 3,5 tỷ đồng.' },
      { text: 'Tăng 1.5 lần so với năm trước.', fixed: 'Tăng 1,5 lần so với năm trước.' },
      { text: 'Diện tích 0.125 ha.', fixed: 'Diện tích 0,125 ha.' },
      { text: 'Thu 1,234.56 triệu đồng.', fixed: 'Thu 1.234,56 triệu đồng.' },
    ],
  },
  check({ numbers }) {
    return numbers.flatMap((number) => {
      const text = withComma(number);
      if (text === null) return [];
      const { start, end, unitEnd } = number;
      return [
        {
          start,
          end: unitEnd,
          message: 'Phần thập phân viết sau dấu phẩy, không dùng dấu chấm.',
          fix: { start, end, text },
        },
      ];
    });
  },
};

/** Three digits after one dot are thousands, unless a lone 0 stands before it. */
function withComma({ written, unit, counted }: NumberFact): string | null {
  if (unit === null || (counted && unit !== 'lần') || UNSURE.has(unit)) return null;
  if (/^(?:\d+\.(?:\d{1,2}|\d{4,})|0\.\d{3})$/.test(written)) return written.replace('.', ',');
  if (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(written)) {
    const [whole = '', fraction = ''] = written.split('.');
    return `${whole.replaceAll(',', '.')},${fraction}`;
  }
  return null;
}
