import type { NumberFact } from '../facts/numbers.ts';
import type { Entry, Role } from './entries.ts';
import { isRate } from './precision.ts';

/** A rate that names its part and its whole but not their figures: «trực tuyến đạt 67,73% tổng số hồ sơ». */
export interface StatedRate {
  kind: Kind;
  rate: NumberFact;
}

type Kind = keyof typeof KINDS;

/** What a share is of, and what it may be held against. */
const KINDS = {
  online: { part: 'online', whole: 'received', words: /trực tuyến/iu },
  late: { part: 'late', whole: 'solved', words: /(?:quá|trễ) hạn/iu },
} as const satisfies Record<string, { part: Role; whole: Role; words: RegExp }>;

const OF_ALL = /^\s?\/?\s?(?:trên )?tổng số hồ sơ(?! \p{L}+ (?:lĩnh vực|thuộc))/iu;
const NAMED =
  /(?<!\p{L})(?:t[ỷỉ] lệ|với t[ỷỉ] lệ|chiếm|đạt)(?: t[ỷỉ] lệ)?(?: hồ sơ(?: \p{L}+){0,4})?(?: là| đạt|:)? $/iu;
/** Aims, and shares of some of the cases only. */
const OTHER_CASES =
  /(?<!\p{L})(?:phấn đấu|mục tiêu|chỉ tiêu|tối thiểu|ít nhất|yêu cầu|lĩnh vực|cấp (?:xã|tỉnh|huyện)|liên thông|thanh toán|toàn trình|một phần|năm trước)(?!\p{L})/iu;
const SENTENCE = 300;

/** Finds the rates of a text that can only be worked out from figures elsewhere in the report. */
export function readStatedRates(text: string, numbers: readonly NumberFact[]): StatedRate[] {
  return numbers.flatMap((rate) => {
    if (!rate.isPercent || !OF_ALL.test(text.slice(rate.unitEnd, rate.unitEnd + 60))) return [];
    const before = text.slice(Math.max(0, rate.start - SENTENCE), rate.start);
    const sentence = before.slice(before.lastIndexOf('. ') + 1);
    if (!NAMED.test(sentence) || OTHER_CASES.test(sentence)) return [];
    const kinds = (Object.keys(KINDS) as Kind[]).filter((kind) => KINDS[kind].words.test(sentence));
    return kinds.length === 1 && kinds[0] ? [{ kind: kinds[0], rate }] : [];
  });
}

/** The figures that deny a stated rate; null where some fit it, or where the report gives none or several. */
export function denyRate(
  { kind, rate }: StatedRate,
  entries: readonly Entry[],
): { part: NumberFact; whole: NumberFact } | null {
  const numbersOf = (role: Role) =>
    entries
      .filter(({ role: own, number: { unit } }) => own === role && (unit === 'hồ sơ' || unit === null))
      .map(({ number }) => number);
  const parts = numbersOf(KINDS[kind].part);
  const wholes = numbersOf(KINDS[kind].whole);
  const others = [...wholes, ...numbersOf('received'), ...numbersOf('fresh'), ...numbersOf('solved')];
  const sums = parts.flatMap((part) =>
    [...numbersOf('direct'), ...numbersOf('carried')].map(({ value }) => ({
      ...part,
      value: part.value + value,
    })),
  );
  const less = wholes.flatMap((whole) =>
    numbersOf('carried').map(({ value }) => ({ ...whole, value: whole.value - value })),
  );
  const fits = parts.some((part) => [...others, ...sums, ...less].some((whole) => isRate(rate, part, whole)));
  const [part, second] = parts;
  const [whole, another] = wholes;
  return fits || !part || second || !whole || another ? null : { part, whole };
}
