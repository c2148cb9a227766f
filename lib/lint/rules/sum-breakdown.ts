import type { NumberFact } from '../../facts/numbers.ts';
import type { Span } from '../../text/document.ts';
import type { BlockRule } from '../rule.ts';

export const rule: BlockRule = {
  scope: 'block',
  id: 'sum/breakdown',
  name: 'Tổng và các số thành phần',
  level: 'error',
  description:
    'Các số thành phần sau «trong đó», «gồm» phải cộng lại đúng bằng tổng. Chỉ xét khi các phần cùng đơn vị và chắc chắn là liệt kê đủ.',
  basis: 'Phép cộng; biểu II.06a/VPCP/KSTT, Thông tư số 01/2020/TT-VPCP',
  examples: {
    good: [
      'Tiếp nhận 500 hồ sơ (trong đó: trực tuyến 380 hồ sơ, trực tiếp 115 hồ sơ, 5 hồ sơ kỳ trước chuyển qua).',
      'Toàn ngành có 40 đơn vị, trong đó 12 đơn vị tự chủ và 10 đơn vị đạt chuẩn.',
      'Nhận 30 đơn, gồm 18 đơn khiếu nại, 12 đơn tố cáo; đã giải quyết 25 đơn.',
      'Thu 10,4 tỷ đồng, gồm: thuế 5,2 tỷ đồng, phí 5,3 tỷ đồng.',
      'Trường có 350 học sinh (nữ 200, dân tộc thiểu số 30, nam 150).',
      'Có 100 đại biểu, trong đó 60 đại biểu nữ và 55 đại biểu trẻ.',
      'Tiếp nhận 900 hồ sơ, trong đó trước hạn 500 hồ sơ, đúng hạn 300 hồ sơ, quá hạn 5 hồ sơ; số còn lại đang giải quyết.',
      'Tiếp nhận 700 hồ sơ, trong đó trực tuyến 500 hồ sơ, trực tiếp 150 hồ sơ; số còn lại gửi qua bưu chính.',
      'Đã xử lý 15 vụ, trong đó 10 vụ đúng hạn, quá hạn 2 vụ; còn 3 vụ chưa đến hạn.',
      'Nhận 30 đơn, gồm 18 đơn khiếu nại, 5 đơn tố cáo; 7 đơn kiến nghị đối với đất đai.',
      'Đã giải quyết 90 hồ sơ (đúng hạn 80, trực tuyến 30).',
      'Đã giải quyết 805 hồ sơ, trong đó đúng hạn 800 hồ sơ, quá hạn 5 hồ sơ; đang giải quyết 95 hồ sơ.',
    ],
    bad: [
      { text: 'Đã giải quyết 1.210 hồ sơ (trước hạn 900, đúng hạn 300, quá hạn 9).', fixed: null },
      { text: 'Tiếp nhận 500 hồ sơ, trong đó: trực tuyến 380 hồ sơ, trực tiếp 100 hồ sơ.', fixed: null },
      { text: 'Nhận 30 đơn, gồm: 18 đơn khiếu nại, 13 đơn tố cáo.', fixed: null },
      {
        text: 'Phòng đã xử lý 910 hồ sơ, trong đó trước hạn 500 hồ sơ, đúng hạn 400 hồ sơ, quá hạn 5 hồ sơ; số còn lại chưa đến hạn.',
        fixed: null,
      },
      { text: 'Nhận 30 đơn, gồm 18 đơn khiếu nại, 13 đơn tố cáo; đã giải quyết 25 đơn.', fixed: null },
      {
        text: 'Kinh phí 520 triệu đồng, gồm: ngân sách 300 triệu đồng, xã hội hóa 200 triệu đồng.',
        fixed: null,
      },
      { text: 'Tiếp 45 lượt (trong đó tiếp thường xuyên 30 lượt, tiếp định kỳ 14 lượt).', fixed: null },
      { text: 'Hồ sơ tiếp nhận: 500 (trực tuyến: 380; trực tiếp: 100).', fixed: null },
      { text: 'Đã tiếp nhận 720 hồ sơ. Trong đó, trực tuyến 700 hồ sơ; trực tiếp 30 hồ sơ.', fixed: null },
    ],
  },
  check({ block: { text }, numbers }) {
    return numbers.flatMap((total, index) => {
      const rest = numbers.slice(index + 1, index + 1 + MOST_NUMBERS);
      const lists = listsOf(text, total, rest);
      if (lists.some(({ parts }) => addUp(parts, total))) return [];
      const list = lists.find((each) => leavesNothingOut(text, total, each));
      if (!list || addUp([...list.parts, ...afterwards(text, list, rest)], total)) return [];
      const { parts } = list;
      return [{ start: total.start, end: total.unitEnd, message: arithmetic(parts, total.value), fix: null }];
    });
  },
};

/** All ways to choose from more parts would take too long to try. */
const MOST_PARTS = 10;
const LONGEST_LIST = 600;
/** Shares and all: more of them in one list are a table. */
const MOST_NUMBERS = 40;

/** What may be the list of a total's parts. */
interface List {
  /** The word that opens the list, when it says that the list is a full one. */
  cue: string;
  /** Of the list; offsets in the block's text. */
  area: Span;
  parts: NumberFact[];
}

const CUE =
  /^(?<gap>[^\d.;]{0,60}?)(?<cue>(?:\.\s+|[^\p{L}])(?:trong đó|bao gồm|gồm|chia ra|cụ thể)(?!\p{L}| cả)|\()/iu;

/** Words that say that a part is left out, or that the numbers that follow are about something else. */
const NOT_PARTS =
  /(?<!\p{L})(?:khác|còn lại|v\.v|tăng|giảm|so với|cùng kỳ|trong đó|riêng|nhất là|đạt|bình quân|trung bình|mỗi|hơn|gần|khoảng|trên|dưới)(?!\p{L})|…|\.\.\./iu;

/** After a list without brackets the sentence may go on about something else. */
const NEXT_CLAUSE = /(?<!\p{L})(?:đã|đến nay|còn|với|cho|để|tại|qua đó|từ đó)(?!\p{L})/iu;

/** What follows the «;» is no further part, nor says that there are others. */
const NEW_CLAUSE =
  /^;(?![^.]{0,20}(?<!\p{L})(?:còn lại|khác)(?!\p{L}))(?:\s*(?:đã|đến nay|qua đó|tỷ lệ|kết quả)(?!\p{L})|[^\d.]{0,200}(?:\.|$))/iu;

/** Kinds that leave nothing out and share nothing, so that a list that names two of one line is a full one. */
const FULL_SETS = [
  ['trực tuyến', 'trực tiếp|bưu chính'],
  ['đã giải quyết', 'đang giải quyết|chưa giải quyết'],
  ['khiếu nại', 'tố cáo'],
  ['thường xuyên', 'định kỳ|đột xuất'],
  ['kỳ trước', 'trong kỳ|mới tiếp nhận'],
  ['(?<!không )(?:đủ điều kiện|thuộc thẩm quyền)', 'không (?:đủ điều kiện|thuộc thẩm quyền)'],
  ['nam', 'nữ'],
].map(asPatterns);

/** The same of what is settled; what is only received may also be under way. */
const FULL_SET_OF_SETTLED = asPatterns(['trước hạn|đúng hạn|trong hạn', 'quá hạn|trễ hạn']);
const SETTLED =
  /(?<!\p{L})(?<!nhận(?:,| và|) )(?:giải quyết|xử lý|trả kết quả|trả)(?!\p{L})[^.,;\d]{0,40}$/iu;

function asPatterns(sides: readonly string[]): RegExp[] {
  return sides.map((side) => new RegExp(`(?<!\\p{L})(?:${side})(?!\\p{L})`, 'iu'));
}

/**
 * The lists that may stand after `total`: the one to the first «;», where the sentence may turn to something else,
 * and the one to the end of the bracket or the sentence.
 */
function listsOf(text: string, total: NumberFact, numbers: readonly NumberFact[]): List[] {
  const match = CUE.exec(text.slice(total.unitEnd, total.unitEnd + 120));
  if (!match?.groups || !canBeTotal(text, total)) return [];
  const start = total.unitEnd + match[0].length;
  const { gap = '', cue = '' } = match.groups;
  return listEnds(text, start, (gap + cue).includes('(')).flatMap((end) => {
    const area = { start, end };
    const parts = readParts(text, area, numbers, total.unit);
    return parts ? [{ cue: total.unit === null ? '' : cue, area, parts }] : [];
  });
}

/** Spans of time overlap, shares and marks do not add up. */
const NOT_ADDED = new Set([
  '%',
  '‰',
  'điểm',
  'điểm phần trăm',
  'năm',
  'tháng',
  'ngày',
  'giờ',
  'phút',
  'tuổi',
  'lần',
  'lần so',
]);

function canBeTotal(text: string, { unit, end }: NumberFact): boolean {
  return unit === null ? /^\s*[(,;]/.test(text.slice(end, end + 2)) : !NOT_ADDED.has(unit);
}

function listEnds(text: string, start: number, bracketed: boolean): number[] {
  const rest = text.slice(start, start + LONGEST_LIST);
  const ends = bracketed ? [closingBracket(rest)] : [firstSemicolon(rest), sentenceEnd(rest)];
  return ends
    .filter((end, index) => end >= 0 && end <= (ends[index + 1] ?? end))
    .filter((end) => isPlain(rest.slice(0, end), bracketed))
    .map((end) => start + end);
}

function sentenceEnd(text: string): number {
  return text.search(/[.](?!\d)|$/);
}

/** Outside brackets. */
function firstSemicolon(text: string): number {
  return (/^[^(;]*;/.exec(text)?.[0].length ?? 0) - 1;
}

function isPlain(list: string, bracketed: boolean): boolean {
  return !NOT_PARTS.test(list) && (bracketed || !NEXT_CLAUSE.test(list));
}

function closingBracket(text: string): number {
  let depth = 0;
  for (const { 0: bracket, index } of text.matchAll(/[()]/g)) {
    depth += bracket === '(' ? 1 : -1;
    if (depth < 0) return index;
  }
  return -1;
}

/** The numbers of the list, all of one unit or bare; null when any digit in it is something else. */
function readParts(text: string, area: Span, numbers: readonly NumberFact[], unit: string | null) {
  const inside = numbers.filter(({ start, end }) => start >= area.start && end <= area.end);
  const digits = text.slice(area.start, area.end).match(/\d+(?:[.,]\d+)*/g) ?? [];
  if (digits.length !== inside.length) return null;
  const parts = inside.filter(({ isPercent }) => !isPercent);
  const common = unit ?? parts.find((part) => part.unit !== null)?.unit ?? null;
  const alike = parts.every((part) => part.unit === common || (part.unit === null && isBare(text, part.end)));
  return alike && parts.length > 1 && parts.length <= MOST_PARTS ? parts : null;
}

/** Nothing but a mark or the next part follows, so that the total's unit is meant. */
function isBare(text: string, end: number): boolean {
  return /^\s*(?:[,;.)(]|và(?!\p{L})|$)/u.test(text.slice(end, end + 6));
}

function leavesNothingOut(text: string, total: NumberFact, { cue, area, parts }: List): boolean {
  const list = text.slice(area.start, area.end);
  const names = (sides: readonly RegExp[]) => sides.every((side) => side.test(list));
  if (names(FULL_SET_OF_SETTLED) && (SETTLED.test(before(text, total)) || sumOf(parts) > total.value))
    return true;
  if (text.charAt(area.end) === ';' && !NEW_CLAUSE.test(text.slice(area.end))) return false;
  return /gồm|chia ra/i.test(cue) || FULL_SETS.some(names);
}

/** Numbers of the same sentence after the list's «;», which may be parts said in other words: «…; còn 3 vụ chưa đến hạn». */
function afterwards(text: string, { area, parts }: List, numbers: readonly NumberFact[]): NumberFact[] {
  if (text.charAt(area.end) !== ';') return [];
  const end = area.end + sentenceEnd(text.slice(area.end, area.end + LONGEST_LIST));
  return numbers
    .filter((number) => number.start > area.end && number.end <= end && !number.isPercent)
    .slice(0, MOST_PARTS - parts.length);
}

function before(text: string, { start }: NumberFact): string {
  return text.slice(Math.max(0, start - 60), start);
}

function sumOf(parts: readonly NumberFact[]): number {
  return parts.reduce((sum, { value }) => sum + value, 0);
}

function addUp(parts: readonly NumberFact[], total: NumberFact): boolean {
  return someAddUp(parts, total.value, roundingOf([total, ...parts]));
}

/** A list may name a group twice («nam, nữ, dân tộc thiểu số»): it is right when some of its parts make the total. */
function someAddUp(parts: readonly NumberFact[], total: number, rounding: number): boolean {
  const [first, ...rest] = parts;
  if (Math.abs(total) <= rounding) return true;
  if (!first || total < 0) return false;
  return someAddUp(rest, total - first.value, rounding) || someAddUp(rest, total, rounding);
}

/** What rounding alone may make of it: half a unit of the coarsest last place for each fraction. */
function roundingOf(numbers: readonly NumberFact[]): number {
  const decimals = numbers.map(decimalsOf);
  if (!decimals.some((count) => count > 0)) return 0;
  return numbers.length * 0.5 * 10 ** -Math.min(...decimals.filter((count) => count > 0));
}

function decimalsOf({ written }: NumberFact): number {
  return /,(\d+)$/.exec(written)?.[1]?.length ?? 0;
}

function arithmetic(parts: readonly NumberFact[], total: number): string {
  const decimals = Math.max(...parts.map(decimalsOf));
  const show = (value: number) => inVietnamese(value, decimals);
  const list = parts.map(({ value }) => show(value)).join(' + ');
  const sum = sumOf(parts);
  return `Tổng phải bằng các số thành phần: ${list} = ${show(sum)}, lệch ${show(Math.abs(sum - total))}.`;
}

function inVietnamese(value: number, decimals: number): string {
  const [whole = '', fraction] = value.toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.');
  return fraction === undefined || /^0+$/.test(fraction) ? grouped : `${grouped},${fraction}`;
}
