import { matchesOf } from '../facts/matches.ts';
import type { NumberFact } from '../facts/numbers.ts';
import { addUp, MOST_PARTS, sumOf } from './addition.ts';
import type { Breakdown } from './breakdown.ts';
import { NOT_PARTS } from './not-parts.ts';
import { isSlip } from './slips.ts';
import { isUnitOf, NOT_ADDED } from './units.ts';

/** «… và 32 công văn; tổng cộng 56 văn bản». */
const IN_ALL =
  /(?:^|[;,.(]\s?)(?:như vậy,? )?(?<sure>tổng cộng|cộng lại|cộng chung|tất cả)(?: (?:là|có|được|đã))*:? (?=\d)|(?:^|\. )như vậy,? (?=[^.;\d])[^.;\d]{0,60}(?= \d)/giu;
const LONGEST = 500;
/** What does not come to the total of what stands before: a sum over a longer time. */
const OTHER_TIME = /(?<!\p{L})(?:lũy kế|luỹ kế|từ đầu|từ trước|đến nay)(?!\p{L})/iu;

/** Finds the totals that stand behind their parts in a text and are not the sum of them. */
export function wrongTotalsBehind(text: string, numbers: readonly NumberFact[]): Breakdown[] {
  return matchesOf(text, IN_ALL).flatMap((match) => {
    const total = numbers.find(({ start }) => start >= match.index + match[0].length);
    if (!total || total.start > match.index + match[0].length + 1) return [];
    if (total.unit === null || total.isPercent || NOT_ADDED.has(total.unit)) return [];
    const parts = partsBefore(text, match.index, numbers, total);
    if (!parts || addUp(parts, total)) return [];
    const isSure = match.groups?.sure !== undefined;
    if (!isSure && !isSlip(total.value, sumOf(parts))) return [];
    return [{ total, parts, certain: isSure && parts.length > 2 }];
  });
}

/** All figures of the sentence before; null where one of them is something else. */
function partsBefore(
  text: string,
  end: number,
  numbers: readonly NumberFact[],
  { unit }: NumberFact,
): NumberFact[] | null {
  const from = Math.max(0, end - LONGEST);
  const start = from + text.slice(from, end).search(/(?:(?<=\. )|^)(?:[^.]|\.(?! ))*$/u);
  const sentence = text.slice(start, end);
  if (NOT_PARTS.test(sentence) || OTHER_TIME.test(sentence) || /[(%]/.test(sentence)) return null;
  const parts = numbers.filter((number) => number.start >= start && number.end <= end);
  const digits = sentence.match(/\d+(?:[.,]\d+)*/g) ?? [];
  const alike = parts.every((part) => isUnitOf(part.unit, unit));
  return alike && digits.length === parts.length && parts.length > 1 && parts.length <= MOST_PARTS
    ? parts
    : null;
}
