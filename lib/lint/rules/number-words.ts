import { matchesOf } from '../../facts/matches.ts';
import { numberInWords } from '../../facts/number-words.ts';
import { quantity } from '../../facts/numbers.ts';
import type { BlockRule } from '../rule.ts';

/** «05 (năm)», «350.000.000 đồng (bằng chữ: ba trăm năm mươi triệu đồng chẵn)». */
const BOTH =
  /(?<![\p{L}\p{N}.,/–-])(?<digits>\d+(?:[.,]\d+)*)(?<money> ?(?:(?:nghìn |ngàn |triệu |t[ỷỉ] )?(?:đồng|đ|VNĐ|VND)))? ?\(\s?(?<label>(?:viết |ghi )?bằng chữ ?:? ?)?(?<words>\p{L}+(?: \p{L}+){0,30})(?: ?\.\/?\.?| ?\/\.)?\s?\)/giu;
const SIZES: readonly (readonly [RegExp, number])[] = [
  [/nghìn|ngàn/iu, 1e3],
  [/triệu/iu, 1e6],
  [/t[ỷỉ]/iu, 1e9],
];

export const rule: BlockRule = {
  scope: 'block',
  id: 'number/words',
  name: 'Số và chữ',
  level: 'error',
  description: 'Số ghi bằng chữ trong ngoặc đơn phải đúng bằng số ghi bằng chữ số đứng trước: 05 (năm) ngày.',
  basis: 'Luật Kế toán, Điều 16; thông lệ trong văn bản hành chính',
  examples: {
    good: [
      'Trong thời hạn 05 (năm) ngày làm việc, gửi 03 (ba) bộ hồ sơ.',
      'Số tiền 125.000.000 đồng (bằng chữ: Một trăm hai mươi lăm triệu đồng chẵn./.).',
      'Kinh phí 1,2 tỷ đồng (bằng chữ: một tỷ hai trăm triệu đồng).',
      'Có 12 (một số xã) đã làm xong; làm 02 (hai năm một lần).',
      'Chuyển 1.200.000 đồng (một triệu hai).',
      'Mục 3 (hai xã) và 24 (hai bốn) phiếu.',
    ],
    bad: [
      { text: 'Trong thời hạn 15 (mười) ngày làm việc.', fixed: null },
      { text: 'Văn bản được lập thành 04 (ba) bản.', fixed: null },
      {
        text: 'Số tiền 125.000.000 đồng (Bằng chữ: Một trăm hai mươi triệu đồng chẵn./.).',
        fixed: null,
      },
      { text: 'Kinh phí 45.000.000 triệu đồng (bằng chữ: bốn mươi lăm triệu đồng).', fixed: null },
      { text: 'Đã cấp 105 (một trăm linh sáu) giấy phép.', fixed: null },
    ],
  },
  check({ block: { text } }) {
    if (!text.includes('(')) return [];
    return matchesOf(text, BOTH).flatMap((match) => {
      const { digits = '', money = '', label, words = '' } = match.groups ?? {};
      if (money !== '' && label === undefined && !/(?:đồng|chẵn)$/iu.test(words)) return [];
      const size = SIZES.find(([name]) => name.test(money))?.[1] ?? 1;
      const figure = quantity(digits, size === 1);
      const said = spoken(words);
      if (figure === null || said.length === 0 || said.some((value) => isSame(value, figure * size)))
        return [];
      const [start, end] = [match.index, match.index + match[0].length];
      return [{ start, end, message: 'Số ghi bằng chữ phải đúng bằng số ghi bằng chữ số.', fix: null }];
    });
  },
};

/** What the words may say: «năm» at the end may be the years that are counted. */
function spoken(words: string): number[] {
  const number = words.replace(/(?: Việt Nam)?(?: chẵn)?$/iu, '').replace(/ đồng$/iu, '');
  return [number, number.replace(/ năm$/iu, '')].flatMap((each) => numberInWords(each) ?? []);
}

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.5;
}
