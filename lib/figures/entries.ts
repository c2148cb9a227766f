import type { NumberFact } from '../facts/numbers.ts';
import { NOT_ADDED } from './units.ts';

/**
 * What a figure says of cases (hồ sơ, đơn, kiến nghị) on their way, by the columns of form II.06a/VPCP/KSTT:
 * received (online, direct, carried over, new), solved, pending; early, on time, late.
 */
export type Role =
  | 'received'
  | 'online'
  | 'direct'
  | 'carried'
  | 'fresh'
  | 'solved'
  | 'pending'
  | 'early'
  | 'onTime'
  | 'inTime'
  | 'late';

export interface Entry {
  role: Role;
  number: NumberFact;
  /** Of the sentence, counted from the first of the text. */
  sentence: number;
}

/** Figures of another time or of a difference. */
const ELSEWHERE =
  /(?<!\p{L})(?:cùng kỳ|so với|tăng|giảm|bình quân|trung bình|trong số|phấn đấu|mục tiêu|chỉ tiêu|thêm|khoảng|gần|hơn|trên|dưới)(?!\p{L})/iu;
/** One figure for both. */
const RECEIVED_AND_SOLVED = /nhận(?:,| và|, và)?\s(?:đã )?(?:giải quyết|xử lý|trả)/iu;

const ROLES: readonly (readonly [Role, RegExp])[] = (
  [
    [
      'pending',
      'đang (?:được )?(?:giải quyết|xử lý|trong|thụ lý|thẩm định)|chưa (?:giải quyết|xử lý|đến hạn)|còn lại',
    ],
    ['late', '(?<!không )(?:quá hạn|trễ hạn|chậm hạn)'],
    ['inTime', 'trước(?: hạn)?(?:,| và|, và)? đúng hạn|đúng(?: hạn)?(?:,| và|, và)? trước hạn|trong hạn'],
    ['early', 'trước hạn|sớm hạn'],
    ['onTime', 'đúng hạn'],
    ['carried', 'kỳ trước|năm trước chuyển|chuyển (?:sang|qua)|tồn từ'],
    ['direct', 'trực tiếp|bưu chính'],
    ['online', 'trực tuyến|qua mạng'],
    ['fresh', 'nhận mới|mới tiếp nhận|mới nhận|nhận trong kỳ|trong kỳ'],
    ['solved', 'giải quyết|xử lý|trả kết quả'],
    ['received', 'tiếp nhận|tổng số|nhận'],
  ] as const
).map(([role, words]) => [role, new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu')]);

const LONGEST_CLAUSE = 120;

/** Reads the figures of a text that say how many cases came, were settled and are left. */
export function readEntries(text: string, numbers: readonly NumberFact[]): Entry[] {
  if (!/nhận|giải quyết|xử lý|hạn|trực t/iu.test(text)) return [];
  const ends = [...text.matchAll(/[.;](?=\s|$)/g)].map(({ index }) => index);
  let sentence = 0;
  return numbers.flatMap((number, index) => {
    if (number.isPercent || (number.unit !== null && (NOT_ADDED.has(number.unit) || !number.counted)))
      return [];
    while ((ends[sentence] ?? text.length) < number.start) sentence++;
    const before = clauseBefore(text, numbers[index - 1]?.unitEnd ?? 0, number.start);
    const after = clauseAfter(text, number.unitEnd, numbers[index + 1]?.start ?? text.length);
    const role = roleOf(before, after);
    return role ? [{ role, number, sentence }] : [];
  });
}

/** The role that a label alone gives: the first cell of a table's row. */
export function roleOf(before: string, after: string): Role | null {
  const clause = `${before} … ${after}`;
  if (ELSEWHERE.test(clause) || RECEIVED_AND_SOLVED.test(clause)) return null;
  return ROLES.find(([, pattern]) => pattern.test(clause))?.[0] ?? null;
}

/** Back to the mark or figure before; «tiếp nhận, giải quyết 40 đơn» is one clause. */
function clauseBefore(text: string, from: number, end: number): string {
  const clause = text.slice(Math.max(from, end - LONGEST_CLAUSE), end);
  const at = Math.max(...['. ', '; ', '(', ')'].map((mark) => clause.lastIndexOf(mark)));
  const rest = clause.slice(at + 1);
  const comma = rest.lastIndexOf(',');
  return comma < 0 || RECEIVED_AND_SOLVED.test(rest) ? rest : rest.slice(comma + 1);
}

function clauseAfter(text: string, from: number, end: number): string {
  const clause = text.slice(from, Math.min(end, from + LONGEST_CLAUSE));
  const stop = clause.search(/[.,;()]/);
  if (stop >= 0) return clause.slice(0, stop);
  // What stands between two figures without a mark belongs to the second: «30 hồ sơ và đang giải quyết 5 hồ sơ».
  return end < text.length ? (clause.split(/ và /)[0] ?? '') : clause;
}
