import type { NumberFact } from '../../facts/numbers.ts';
import type { Span } from '../../text/document.ts';
import type { BlockFacts, BlockRule } from '../rule.ts';

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
      'Đã giải quyết 1.200 hồ sơ (trước hạn 900, đúng hạn 300).',
      'Toàn ngành có 40 đơn vị, trong đó 12 đơn vị tự chủ và 10 đơn vị đạt chuẩn.',
      'Nhận 30 đơn, gồm 18 đơn khiếu nại, 12 đơn tố cáo; đã giải quyết 25 đơn.',
      'Thu 10,4 tỷ đồng, gồm: thuế 5,2 tỷ đồng, phí 5,3 tỷ đồng.',
      'Trường có 350 học sinh (nữ 200, dân tộc thiểu số 30, nam 150).',
      'Có 100 đại biểu, trong đó 60 đại biểu nữ và 55 đại biểu trẻ.',
    ],
    bad: [
      { text: 'Đã giải quyết 1.210 hồ sơ (trước hạn 900, đúng hạn 300, quá hạn 9).', fixed: null },
      { text: 'Tiếp nhận 500 hồ sơ, trong đó: trực tuyến 380 hồ sơ, trực tiếp 100 hồ sơ.', fixed: null },
      { text: 'Nhận 30 đơn, gồm: 18 đơn khiếu nại, 13 đơn tố cáo.', fixed: null },
      {
        text: 'Kinh phí 520 triệu đồng, gồm: ngân sách 300 triệu đồng, xã hội hóa 200 triệu đồng.',
        fixed: null,
      },
      { text: 'Tiếp 45 lượt (trong đó tiếp thường xuyên 30 lượt, tiếp định kỳ 14 lượt).', fixed: null },
      { text: 'Hồ sơ tiếp nhận: 500 (trực tuyến: 380; trực tiếp: 100).', fixed: null },
      { text: 'Đã tiếp nhận 720 hồ sơ. Trong đó, trực tuyến 700 hồ sơ; trực tiếp 30 hồ sơ.', fixed: null },
    ],
  },
  check(facts) {
    return breakdowns(facts).flatMap(({ total, parts }) => {
      const sum = parts.reduce((all, part) => all + part.value, 0);
      if (someAddUp(parts, total.value, roundingOf([total, ...parts]))) return [];
      return [
        { start: total.start, end: total.unitEnd, message: arithmetic(parts, sum, total.value), fix: null },
      ];
    });
  },
};

/** All ways to choose from more parts would take too long to try. */
const MOST_PARTS = 10;

interface Breakdown {
  total: NumberFact;
  parts: NumberFact[];
}

const CUE =
  /^(?<gap>[^\d.;]{0,60}?)(?<cue>(?:\.\s+|[^\p{L}])(?:trong đó|bao gồm|gồm|chia ra|cụ thể)(?!\p{L}| cả)|\()/iu;

/** Words that say that a part is left out, or that the numbers that follow are about something else. */
const NOT_PARTS =
  /(?<!\p{L})(?:khác|còn lại|v\.v|tăng|giảm|so với|cùng kỳ|trong đó|riêng|nhất là|đạt|bình quân|trung bình|mỗi|hơn|gần|khoảng|trên|dưới)(?!\p{L})|…|\.\.\./iu;

/** After a list without brackets the sentence may go on about something else. */
const NEXT_CLAUSE = /(?<!\p{L})(?:đã|đến nay|còn|với|cho|để|tại|qua đó|từ đó)(?!\p{L})/iu;

/** Kinds that leave nothing out and share nothing, so that a list that names two of one line is a full one. */
const FULL_SETS = [
  ['trực tuyến', 'trực tiếp|bưu chính'],
  ['trước hạn|đúng hạn|trong hạn', 'quá hạn|trễ hạn|đúng hạn'],
  ['đã giải quyết', 'đang giải quyết|chưa giải quyết'],
  ['khiếu nại', 'tố cáo'],
  ['thường xuyên', 'định kỳ|đột xuất'],
  ['kỳ trước', 'trong kỳ|mới tiếp nhận'],
  ['(?<!không )(?:đủ điều kiện|thuộc thẩm quyền)', 'không (?:đủ điều kiện|thuộc thẩm quyền)'],
  ['nam', 'nữ'],
].map((sides) => sides.map((side) => new RegExp(`(?<!\\p{L})(?:${side})(?!\\p{L})`, 'iu')));

function breakdowns({ block: { text }, numbers }: BlockFacts): Breakdown[] {
  return numbers.flatMap((total, index) => {
    const match = CUE.exec(text.slice(total.unitEnd, total.unitEnd + 120));
    if (!match?.groups || !canBeTotal(text, total)) return [];
    const from = total.unitEnd + match[0].length;
    const opened = (match.groups.gap ?? '') + (match.groups.cue ?? '');
    const area = partsArea(text, from, opened.includes('('));
    const parts = area && readParts(text, area, numbers.slice(index + 1), total.unit);
    const cue = total.unit === null ? '' : (match.groups.cue ?? '');
    if (!area || !parts || !isFullList(text.slice(area.start, area.end), cue)) return [];
    return [{ total, parts }];
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

/** To the closing bracket, or to the end of the sentence; null when the list is not a plain one. */
function partsArea(text: string, start: number, bracketed: boolean): Span | null {
  const rest = text.slice(start, start + 600);
  const length = bracketed ? closingBracket(rest) : rest.search(/[.](?!\d)|$/);
  if (length < 0) return null;
  const list = rest.slice(0, length);
  return NOT_PARTS.test(list) || (!bracketed && NEXT_CLAUSE.test(list))
    ? null
    : { start, end: start + length };
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

function isFullList(list: string, cue: string): boolean {
  if (/gồm|chia ra/i.test(cue)) return true;
  return FULL_SETS.some((sides) => sides.every((side) => side.test(list)));
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

function arithmetic(parts: readonly NumberFact[], sum: number, total: number): string {
  const decimals = Math.max(...parts.map(decimalsOf));
  const show = (value: number) => inVietnamese(value, decimals);
  const list = parts.map(({ value }) => show(value)).join(' + ');
  return `Tổng phải bằng các số thành phần: ${list} = ${show(sum)}, lệch ${show(Math.abs(sum - total))}.`;
}

function inVietnamese(value: number, decimals: number): string {
  const [whole = '', fraction] = value.toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.');
  return fraction === undefined || /^0+$/.test(fraction) ? grouped : `${grouped},${fraction}`;
}
