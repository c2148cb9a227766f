import type { NumberFact } from '../facts/numbers.ts';
import { addUp, sumOf } from './addition.ts';
import type { Breakdown } from './breakdown.ts';
import { NOT_PARTS } from './not-parts.ts';
import { isSameUnit, MOST_NUMBERS } from './units.ts';

/** What may become of the cases that come in: each figure behind the total says how many had one outcome. */
interface Outcomes {
  /** What the total is called, in its own clause. */
  total: RegExp;
  /** In the order they are asked; the first `required` must all be named. */
  kinds: readonly RegExp[];
  required: number;
  /** There is no other outcome. */
  isFull: boolean;
}

const OUTCOMES: readonly Outcomes[] = [
  {
    total: word('nhận|thụ lý|phát sinh|tổng số|hòa giải'),
    kinds: [
      word('không thành|chưa thành'),
      word('hòa giải thành|thành(?: công)?(?=:? ?$| …)'),
      word('đang (?:được |tiếp tục )?(?:hòa giải|tiến hành|xem xét|giải quyết)|chưa hòa giải'),
    ],
    required: 2,
    isFull: false,
  },
  {
    total: word('nhận|tổng số|phân loại|phải xử lý'),
    kinds: [
      word('không (?:thuộc thẩm quyền|đủ điều kiện)'),
      word('(?<!không )(?:thuộc thẩm quyền|đủ điều kiện)'),
    ],
    required: 2,
    isFull: false,
  },
  {
    total: word('(?<!nhận(?:,| và|) )(?:giải quyết|xử lý|trả)'),
    kinds: [word('(?<!không )(?:quá|trễ|chậm) hạn'), word('(?:trước|sớm) hạn'), word('đúng hạn')],
    required: 2,
    isFull: true,
  },
  {
    total: word('(?<!không )thuộc thẩm quyền|phải (?:giải quyết|xử lý)|thụ lý'),
    kinds: [
      word(
        '(?:đang|còn) (?:trong|xem xét|giải quyết|xử lý|xác minh|thụ lý)|chưa (?:giải quyết|xử lý|đến hạn)',
      ),
      word('giải quyết|xử lý'),
    ],
    required: 2,
    isFull: true,
  },
];

function word(words: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');
}

const ANY = /(?:quá|trễ|chậm) hạn|không (?:thành|thuộc|đủ)|đang|chưa|còn/iu;
/** The next sentence goes on with the same cases. */
const GOES_ON = /^\.\s+(?:qua |kết quả|trong đó|cụ thể|trong số|đã |hòa giải)/iu;
const LEAD_IN = /^(?:[\s.:;,]*(?:trong đó|qua \p{L}+(?: \p{L}+){0,2}|kết quả))?/iu;
const LONGEST = 400;

/** Finds the totals of a text whose outcomes follow one by one («hòa giải thành 7 vụ, không thành 6 vụ») and make another sum. */
export function wrongOutcomes(text: string, numbers: readonly NumberFact[]): Breakdown[] {
  if (numbers.length > MOST_NUMBERS || !ANY.test(text)) return [];
  const counts = numbers.filter(({ isPercent }) => !isPercent);
  return counts.flatMap((total, index) => {
    if (!total.counted) return [];
    const end = endOf(text, total.unitEnd);
    const parts = counts.slice(index + 1).filter(({ start }) => start < end);
    if (parts.length < 2 || parts.length > 4) return [];
    if (!parts.every(({ unit }) => unit === null || isSameUnit(unit, total.unit))) return [];
    if (NOT_PARTS.test(text.slice(total.unitEnd, end).replace(LEAD_IN, ''))) return [];
    const own = clauseOf(text, counts, index);
    const clauses = parts.map((_, at) => clauseOf(text, counts, index + 1 + at));
    const set = OUTCOMES.find((outcomes) => outcomes.total.test(own) && areAll(clauses, outcomes));
    if (!set || addUp(parts, total)) return [];
    return [{ total, parts, certain: set.isFull || sumOf(parts) > total.value }];
  });
}

/** Each clause names one outcome of its own, and those that must be are named. */
function areAll(clauses: readonly string[], { kinds, required }: Outcomes): boolean {
  const named = clauses.map((clause) => kinds.findIndex((kind) => kind.test(clause)));
  if (named.includes(-1) || new Set(named).size < named.length) return false;
  return kinds.slice(0, required).every((_, kind) => named.includes(kind));
}

/** Where the sentence ends, or the next one that goes on with it. */
function endOf(text: string, start: number): number {
  const rest = text.slice(start, start + LONGEST);
  const stop = rest.search(/\.(?:\s|$)/);
  if (stop < 0) return start + rest.length;
  if (!GOES_ON.test(rest.slice(stop))) return start + stop;
  const next = rest.slice(stop + 1).search(/\.(?:\s|$)/);
  return start + (next < 0 ? rest.length : stop + 1 + next);
}

/** The words around a figure to the next marks, «và» or figure. */
function clauseOf(text: string, counts: readonly NumberFact[], index: number): string {
  const number = counts[index];
  if (!number) return '';
  const from = Math.max(counts[index - 1]?.unitEnd ?? 0, number.start - 120);
  const to = Math.min(counts[index + 1]?.start ?? text.length, number.unitEnd + 120);
  const before =
    text
      .slice(from, number.start)
      .split(/[.,;()](?= )| và /u)
      .at(-1) ?? '';
  const after = text.slice(number.unitEnd, to).split(/[.,;:()]| và /u)[0] ?? '';
  return `${before}… ${after}`;
}
