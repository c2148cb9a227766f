import { type Word, wordsOf } from '../../facts/words.ts';
import type { BlockRule } from '../rule.ts';

/** Little words that no other word ends or begins with, so that twice is once too often. */
const LITTLE = new Set([
  'và',
  'của',
  'các',
  'những',
  'đã',
  'sẽ',
  'được',
  'cho',
  'với',
  'để',
  'đến',
  'chưa',
  'là',
  'này',
]);

/** Twice is once too often too, unless a word that ends so stands there: «trực tiếp tiếp công dân», «thiết bị bị hỏng». */
const ENDS_OF_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'tiếp',
    new Set([
      'trực',
      'gián',
      'giao',
      'kế',
      'nối',
      'liên',
      'chuyển',
      'tương',
      'đón',
      'tái',
      'bắc',
      'can',
      'mật',
    ]),
  ],
  ['tại', new Set(['tồn', 'hiện', 'sở', 'nội', 'ngoại', 'tự', 'thực', 'đương', 'bản'])],
  ['bị', new Set(['thiết', 'chuẩn', 'trang', 'dự', 'phòng', 'tích', 'quân', 'bảo', 'cái'])],
  ['đạt', new Set(['truyền', 'diễn', 'thành', 'biểu', 'phát', 'đề', 'tiến', 'lịch', 'quảng', 'tống'])],
  ['hoặc', new Set(['mê', 'huyễn', 'nghi'])],
]);

/** As written: with a capital each, they can only be the same word twice. */
const ORGANS = new Set(['Sở', 'Bộ', 'Phòng']);

/** «các tổ chức tổ chức hội nghị», «xã hội xã hội chủ nghĩa»: noun and verb, noun and adjective. */
const BOTH_WAYS = new Set(['tổ chức', 'lãnh đạo', 'xã hội', 'chỉ đạo', 'quản lý', 'báo cáo', 'đại diện']);

export const rule: BlockRule = {
  scope: 'block',
  id: 'word/repeated',
  name: 'Lặp từ',
  level: 'warning',
  description:
    'Một từ viết hai lần liền nhau, thường do sao chép hoặc sửa dở. Từ láy và tên riêng không tính.',
  basis: 'Thông lệ',
  examples: {
    good: [
      'Xử lý hành vi vi phạm khi thi công công trình ở cơ sở Sở quản lý.',
      'Ban Chỉ đạo chỉ đạo các tổ chức tổ chức hội nghị.',
      'Các công văn: Công văn số 12, luôn luôn quan tâm.',
      'Xây dựng xã hội xã hội chủ nghĩa.',
      'Một số số liệu của cơ sở Sở quản lý.',
      'Lãnh đạo trực tiếp tiếp dân; thiết bị bị hỏng; tồn tại tại đơn vị.',
    ],
    bad: [
      { text: 'Tham mưu và thực hiện thực hiện dịch vụ công.', fixed: 'Tham mưu và thực hiện dịch vụ công.' },
      { text: 'Hoàn thành Đề án đề án trong năm.', fixed: 'Hoàn thành Đề án trong năm.' },
      { text: 'Nghị quyết số số 11-NQ/TW.', fixed: 'Nghị quyết số 11-NQ/TW.' },
      { text: 'Mục tiêu đến đến hết năm 2025.', fixed: 'Mục tiêu đến hết năm 2025.' },
      { text: 'Đã tiếp tiếp 09 lượt người.', fixed: 'Đã tiếp 09 lượt người.' },
      { text: 'Sở Sở Công Thương báo cáo.', fixed: 'Sở Công Thương báo cáo.' },
      { text: 'Quyền lợi của của người dân.', fixed: 'Quyền lợi của người dân.' },
    ],
  },
  check({ block: { text } }) {
    const words = wordsOf(text);
    const findings: ReturnType<BlockRule['check']> = [];
    for (let at = 0; at < words.length; at++) {
      const length = repetitionAt(text, words, at);
      const [first, keep, last] = [words[at], words[at + length - 1], words[at + 2 * length - 1]];
      if (length === 0 || !first || !keep || !last) continue;
      at += 2 * length - 1;
      const message = `«${text.slice(first.start, keep.end)}» viết hai lần liền nhau.`;
      const fix = { start: keep.end, end: last.end, text: '' };
      findings.push({ start: first.start, end: last.end, message, fix });
    }
    return findings;
  },
};

/** How many words from `at` on are written twice in a row: 2, 1 or 0. */
function repetitionAt(text: string, words: readonly Word[], at: number): number {
  const [first, second, third] = [words[at], words[at + 1], words[at + 2]];
  if (!first || !second?.follows) return 0;
  if (first.lower === second.lower) return isSlip(text, words, at) ? 1 : 0;
  if (first.lower !== third?.lower || !third.follows) return 0;
  const fourth = words[at + 3];
  if (second.lower !== fourth?.lower || !fourth.follows || /\d/.test(first.lower + second.lower)) return 0;
  if (BOTH_WAYS.has(`${first.lower} ${second.lower}`)) return 0;
  const sameCase = wordIn(text, second) === wordIn(text, fourth);
  return sameCase && isSameName(text, words[at - 1], first, third) ? 2 : 0;
}

/** Not «một số số liệu», «cơ sở Sở quản lý». */
function isSlip(text: string, words: readonly Word[], at: number): boolean {
  const [before, first, second, third] = [words[at - 1], words[at], words[at + 1], words[at + 2]];
  if (!first || !second) return false;
  if (LITTLE.has(first.lower)) return true;
  const beginnings = ENDS_OF_WORDS.get(first.lower);
  if (beginnings) return !(first.follows && before && beginnings.has(before.lower));
  if (first.lower === 'số') return third !== undefined && /^\d/.test(third.lower);
  return ORGANS.has(wordIn(text, first)) && ORGANS.has(wordIn(text, second));
}

/** «Sở Xây dựng xây dựng kế hoạch»: the name of an organ ends, its verb begins. */
function isSameName(text: string, before: Word | undefined, first: Word, third: Word): boolean {
  const again = wordIn(text, third);
  if (wordIn(text, first) === again) return true;
  return again === third.lower && !(first.follows && before && /^\p{Lu}/u.test(wordIn(text, before)));
}

function wordIn(text: string, { start, end }: Word): string {
  return text.slice(start, end);
}
