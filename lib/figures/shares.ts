import type { NumberFact } from '../facts/numbers.ts';
import { type RatioFact, withParts } from '../facts/ratios.ts';
import type { Span } from '../text/document.ts';
import { isRate, type Quantity } from './precision.ts';
import { isSameUnit, MOST_NUMBERS, NOT_ADDED } from './units.ts';

/** A rate that its own part and whole deny. */
export interface WrongShare {
  part: Quantity;
  whole: Quantity;
  rate: NumberFact;
  /** «vượt 21%»: what is more than the whole. */
  isExcess: boolean;
  /** From the part to the rate; offsets in the text. */
  span: Span;
  /** Part and whole stand as such in the statement («45/50», «45 trên tổng số 50»), and the rate is nothing else's. */
  certain: boolean;
}

/** Between what is shared and its rate: «… hồ sơ, đạt tỷ lệ», «… (chiếm». */
const CLAIM =
  /^(?<noun>[^\d.;,()%:]{0,90}?)(?<more>(?:,(?: \p{L}{1,7}){1,3}){0,3}?)(?:\s?(?<mark>[,(:])\s?|\s)(?<verb>(?:và )?(?:đạt|chiếm|bằng|(?:tương )?ứng(?: với)?|tương đương(?: với)?|với|vượt)\s)?(?<name>(?:với )?t[ỷỉ] lệ\s?)?(?:là |đạt |chiếm |: ?)?$/iu;
const LONGEST_CLAIM = 130;
/** What follows a comma says more than the second of two nouns: «… xã, phường đạt chuẩn». */
const OWN_CLAUSE = /(?<!\p{L})(?:được|đã|có|t[ỷỉ] lệ|mức|số|đạt|chiếm|là|bằng|trong|riêng)(?!\p{L})/iu;
/** The rate is one of something else than what was counted. */
const OTHER_NOUN =
  /(?<!\p{L})(?:tăng|giảm|cùng kỳ|so với|hài lòng|riêng|bình quân|trong đó|dự kiến|phấn đấu|mục tiêu|thêm|còn)(?!\p{L})/iu;
const OTHER_RATE =
  /^\s?(?:so với|so|cùng kỳ|hài lòng|đúng|trước|trễ|quá|trong hạn|mỗi|một|\/|[-–] ?\d)(?!\p{L})/iu;
const OPINIONS: ReadonlySet<string> = new Set(['phiếu', 'ý kiến']);
const OF_A_PLAN =
  /^\s?(?:so |trên |của )?(?:kế hoạch|KH|chỉ tiêu|dự toán|nghị quyết|mục tiêu|nhu cầu|vốn)(?!\p{L})/iu;
const ABOUT = /(?<!\p{L})(?:khoảng|gần|hơn|trên|dưới|xấp xỉ|ước|chừng|tối thiểu|ít nhất) (?:đạt )?$/iu;

/** «đạt 90% (45/50 hồ sơ)». */
const BRACKETED = /^\s?\(\s?(?:(?:đạt|với|bằng|là|(?:tương )?ứng(?: với)?|tương đương(?: với)?):? )?$/iu;
/** A slip in a rate is near it; a ratio far away is of another thing: «đạt 85,2% (7/34 tỉnh)». */
const FAR = 15;

/** «45 hồ sơ trên tổng số 50 hồ sơ». */
const OF_TOTAL = /^[^\d.;,()]{0,50}?\s?(?:\/|trên|trong) ?tổng(?: số)? ?(?:là )?$/iu;
const CHANGE =
  /(?<!\p{L})(?:tăng|giảm|vượt|thêm|khoảng|gần|hơn|trên|dưới|xấp xỉ|ước|chừng)(?: \p{L}+){0,3} $/iu;
const LISTED = /(?:trong đó|gồm|chia ra)(?!\p{L})/iu;
/** «Trong 190 hộ được khảo sát, có 19 hộ». */
const OUT_OF = /(?:^|[.;,:] ?)trong(?: tổng)?(?: số)? $/iu;
const OF_ALL = /^ ?(?:trên |của )?tổng số (?<noun>\p{L}+)/iu;
const THERE_ARE =
  /(?<!\p{L})(?:toàn \p{L}{1,7}|hiện|xã|phường|tỉnh|đơn vị|cơ quan)(?: hiện)? có(?: tổng số)? $/iu;
const PLAN = /(?<!\p{L})(?:chỉ tiêu|kế hoạch|KH|giao)(?!\p{L})[^.;,\d]{0,30}$/iu;
/** And of no other: «đạt 100% kế hoạch xây dựng mô hình điểm». */
const OF_THAT_PLAN =
  /^\s?(?:so với )?(?:kế hoạch|KH|chỉ tiêu)(?: (?:năm|được giao|giao|đề ra|đã đề ra|cả năm|20\d\d)){0,3}\s?(?:[.;,)]|$)/iu;
const DONE =
  /^[^.;\d]{0,80}(?<!\p{L})(?:thực hiện|hoàn thành|tổ chức|mở|triển khai|xây dựng|công nhận)(?: được)? $/iu;
const RECEIVED = /(?<!\p{L})(?:tiếp nhận|nhận)(?!\p{L})[^.;\d]{0,40}$/iu;
/** «phát ra 300 phiếu, thu về 285 phiếu». */
const SENT_OUT = /(?<!\p{L})(?:phát ra|phát hành)(?!\p{L})[^.;\d]{0,30}$/iu;
const CAME_BACK = /^[^.\d]{0,60}(?<!\p{L})thu (?:về|lại)(?!\p{L})[^.\d]{0,20}$/iu;
const HANDLED = /^[^.\d]{0,60}(?<!\p{L})(?:giải quyết|xử lý|trả)(?!\p{L})[^.\d]{0,20}$/iu;

/** Finds the rates of a text that do not follow from what stands before them. */
export function wrongShares(
  text: string,
  numbers: readonly NumberFact[],
  ratios: readonly RatioFact[],
): WrongShare[] {
  if (numbers.length > MOST_NUMBERS) return [];
  const rates = numbers.filter(({ isPercent }) => isPercent);
  if (rates.length === 0) return [];
  const counts = withParts(numbers, ratios).filter(({ isPercent }) => !isPercent);
  return rates.flatMap((rate) => {
    const behind = ratios.find(({ start }) => start > rate.unitEnd);
    if (behind && BRACKETED.test(text.slice(rate.unitEnd, behind.start)))
      return ofRatioBehind(text, behind, rate) ?? [];
    const ratio = ratios.findLast(({ unitEnd }) => unitEnd <= rate.start);
    const count = counts.findLast(({ unitEnd }) => unitEnd <= rate.start);
    if (ratio && ratio.unitEnd >= (count?.unitEnd ?? 0)) {
      // «15/20 xã đạt, trong đó 03/15 xã đạt nâng cao, đạt tỷ lệ 75%»: the rate may be an earlier one's.
      const isOfAnother = ratios.some(
        (each) => each.unitEnd < ratio.start && isRate(rate, each.part, each.whole),
      );
      return isOfAnother ? [] : (ofRatio(text, ratio, rate) ?? []);
    }
    if (!count || count.unit === null || NOT_ADDED.has(count.unit)) return [];
    return ofCount(text, count, rate, counts, ratios) ?? [];
  });
}

function ofRatio(text: string, ratio: RatioFact, rate: NumberFact): WrongShare | null {
  const claim = readClaim(text, ratio.unitEnd, rate, ratio.unit);
  if (!claim || (ratio.unit === null && claim.noun.trim() !== '')) return null;
  return judge({ ...claim, ...ratio, rate, span: { start: ratio.start, end: rate.unitEnd } });
}

function ofRatioBehind(text: string, ratio: RatioFact, rate: NumberFact): WrongShare | null {
  const { part, whole, unit, unitEnd } = ratio;
  const isNear = Math.abs((100 * part.value) / whole.value - rate.value) <= FAR;
  if (!isNear || unit === null || !/^[^\d().;,]{0,40}\)/.test(text.slice(unitEnd))) return null;
  if (CHANGE.test(text.slice(0, rate.start))) return null;
  return judge({
    part,
    whole,
    rate,
    span: { start: rate.start, end: unitEnd },
    isExcess: false,
    isCertain: true,
  });
}

function ofCount(
  text: string,
  count: NumberFact,
  rate: NumberFact,
  counts: readonly NumberFact[],
  ratios: readonly RatioFact[],
): WrongShare | null {
  const claim = readClaim(text, count.unitEnd, rate, null);
  if (!claim) return null;
  const before = counts[counts.indexOf(count) - 1];
  if (before && isPartOf(before, count) && OF_TOTAL.test(text.slice(before.unitEnd, count.start))) {
    const span = { start: before.start, end: rate.unitEnd };
    return judge({ ...claim, part: before, whole: count, rate, span });
  }
  const others = counts.filter((each) => each !== count && isSameUnit(each.unit, count.unit));
  const wholes = [
    ...others,
    ...others.map((each) => ({ ...each, value: each.value + count.value })),
    ...ratios.flatMap(({ part, whole }) => [part, whole]),
  ];
  if (claim.isExcess || wholes.some((whole) => isRate(rate, count, whole))) return null;
  const whole = wholeFor(text, count, rate, counts, claim);
  const span = { start: count.start, end: rate.unitEnd };
  return whole ? judge({ ...claim, part: count, whole, rate, span, isCertain: false }) : null;
}

interface Claim {
  noun: string;
  isExcess: boolean;
  /** The rate is called one, or stands in brackets: «đạt» alone may be said of a plan. */
  isNamed: boolean;
  isCertain: boolean;
}

/** `counted`: what is shared; of ballots the contented ones may be. */
function readClaim(text: string, from: number, rate: NumberFact, counted: string | null): Claim | null {
  if (rate.start - from > LONGEST_CLAIM) return null;
  const groups = CLAIM.exec(text.slice(from, rate.start))?.groups;
  const after = text.slice(rate.unitEnd, rate.unitEnd + 30);
  if (!groups || OTHER_RATE.test(after)) return null;
  const { noun = '', more = '', mark, verb = '', name } = groups;
  if (more !== '' && (!mark || (!verb && !name) || OWN_CLAUSE.test(more))) return null;
  if (
    (!mark && !verb && !name) ||
    OTHER_NOUN.test(OPINIONS.has(counted ?? '') ? noun.replace(/hài lòng/giu, '') : noun)
  )
    return null;
  if (ABOUT.test(text.slice(Math.max(0, rate.start - 24), rate.start))) return null;
  const ends = /^\s?(?:[.;,)]|$)/.test(after);
  return {
    noun,
    isExcess: /vượt/iu.test(verb),
    isNamed: name !== undefined || /chiếm/iu.test(verb) || (ends && (mark === '(' || verb !== '')),
    isCertain: !OF_A_PLAN.test(after),
  };
}

function judge(share: {
  part: Quantity;
  whole: Quantity;
  rate: NumberFact;
  span: Span;
  isExcess: boolean;
  isCertain: boolean;
}): WrongShare | null {
  const { part, whole, rate, span, isExcess, isCertain: certain } = share;
  if (whole.value <= 0 || isRate(rate, part, whole, isExcess ? 100 : 0)) return null;
  return { part, whole, rate, isExcess, span, certain };
}

/** «126 hộ nghèo trên tổng số 4.200 hộ». */
function isPartOf(part: NumberFact, whole: NumberFact): boolean {
  const isKind = whole.unit !== null && part.unit?.startsWith(`${whole.unit} `) === true;
  return isAlike(part, whole) || (isKind && part.value <= whole.value);
}

function isAlike(part: NumberFact, whole: NumberFact): boolean {
  return isSameUnit(part.unit, whole.unit) && part.value <= whole.value;
}

/** What a rate that is called one is of, or one that says itself of what: «đạt 80% kế hoạch», «chiếm 62% tổng số thôn». */
function wholeFor(
  text: string,
  part: NumberFact,
  rate: NumberFact,
  counts: readonly NumberFact[],
  { isNamed, noun }: Claim,
): NumberFact | undefined {
  const before = counts.filter((each) => each.unitEnd < part.start && isSameUnit(each.unit, part.unit));
  const after = text.slice(rate.unitEnd, rate.unitEnd + 40);
  if (OF_A_PLAN.test(after)) {
    const isSame = (plan: NumberFact) => text.startsWith(noun.trim(), plan.unitEnd + 1);
    const plan = before.findLast((each) => isPlanFor(text, each, part));
    return plan && OF_THAT_PLAN.test(after) && (noun.trim() === '' || isSame(plan)) ? plan : undefined;
  }
  const named = OF_ALL.exec(after)?.groups?.noun?.toLowerCase();
  if (named !== undefined && part.unit?.toLowerCase().startsWith(named)) {
    const [whole, another] = before.filter((each) => isAlike(part, each));
    return whole && !another && isAllThereIs(text, whole, part) ? whole : undefined;
  }
  return isNamed ? before.findLast((each) => isWholeOf(text, each, part)) : undefined;
}

/** «được giao 40 cuộc, đã thực hiện 36 cuộc». */
function isPlanFor(text: string, plan: NumberFact, done: NumberFact): boolean {
  const between = text.slice(plan.unitEnd, done.start);
  return (
    PLAN.test(text.slice(Math.max(0, plan.start - 50), plan.start)) &&
    between.length <= 120 &&
    DONE.test(between)
  );
}

/** «Toàn phường có 40 tổ dân phố. Có 25 tổ dân phố …». */
function isAllThereIs(text: string, whole: NumberFact, part: NumberFact): boolean {
  return (
    part.start - whole.unitEnd <= 120 &&
    THERE_ARE.test(text.slice(Math.max(0, whole.start - 50), whole.start))
  );
}

/** The total of the list that the part stands in, or what was received of which the part was handled. */
function isWholeOf(text: string, whole: NumberFact, part: NumberFact): boolean {
  if (whole.unitEnd > part.start || !isAlike(part, whole)) return false;
  const between = text.slice(whole.unitEnd, part.start).replace(/\([^()]*\)/g, '');
  if (between.length > 300 || /\.(?!\d)/.test(between)) return false;
  if (between.includes('(')) return true;
  if (/;(?!\s*trong đó)/iu.test(between)) return false;
  if (LISTED.test(between)) return true;
  if (OUT_OF.test(text.slice(Math.max(0, whole.start - 20), whole.start)) && between.includes(','))
    return true;
  const before = text.slice(Math.max(0, whole.start - 60), whole.start);
  return (
    (RECEIVED.test(before) && HANDLED.test(between)) || (SENT_OUT.test(before) && CAME_BACK.test(between))
  );
}
