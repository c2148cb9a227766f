import { matchesOf } from '../facts/matches.ts';
import type { NumberFact } from '../facts/numbers.ts';
import type { Span } from '../text/document.ts';
import { isSameUnit, MOST_NUMBERS } from './units.ts';

/** «giảm từ 15 ngày xuống còn 20 ngày»: a movement whose figures go the other way. */
export interface WrongWay {
  rises: boolean;
  from: NumberFact;
  to: NumberFact;
  /** From the verb to the last figure; offsets in the text. */
  span: Span;
}

const MOVE =
  /(?<!\p{L})(?<verb>rút ngắn|cắt giảm|giảm|hạ|tăng|nâng)(?!\p{L})(?:[^\d.;()%]{0,80}? )?từ (?=\d)/giu;
const UP = /(?<!\p{L})lên(?: thành| đến)? $/iu;
const DOWN = /(?<!\p{L})(?:xuống|còn)(?: chỉ)?(?: còn)? $/iu;
const BETWEEN = /^\)?(?:[^\d.;(]|\((?:năm )?|(?<=năm |\()(?:19|20)\d\d){0,40}$/iu;
/** The first place is the highest, so a rank that rises has a smaller figure. */
const RANK = /(?<!\p{L})(?:hạng|thứ|vị trí|bậc|xếp|âm)(?!\p{L})/iu;
/** Of figures without a unit of their own no more can be told: «từ 800 lên 1,2 tỷ». */
const MOST_TIMES = 10;

/** Finds the movements of a text whose figures go the other way than its words say. */
export function wrongWays(text: string, numbers: readonly NumberFact[]): WrongWay[] {
  if (numbers.length > MOST_NUMBERS) return [];
  return matchesOf(text, MOVE).flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const index = numbers.findIndex((number) => number.start === end);
    const [from, to] = [numbers[index], numbers[index + 1]];
    if (!from || !to || !isOneKind(from, to)) return [];
    const rises = /^(?:tăng|nâng)$/iu.test(match.groups?.verb ?? '');
    const between = text.slice(from.unitEnd, to.start);
    if (!(rises ? UP : DOWN).test(between) || !BETWEEN.test(between)) return [];
    if (RANK.test(text.slice(Math.max(0, start - 80), to.unitEnd + 10))) return [];
    if (from.value === to.value || to.value > from.value === rises) return [];
    return [{ rises, from, to, span: { start, end: to.unitEnd } }];
  });
}

/** Of work or of the calendar. */
function isDays({ unit }: NumberFact): boolean {
  return unit === 'ngày' || unit === 'ngày làm việc';
}

function isOneKind(from: NumberFact, to: NumberFact): boolean {
  if (from.unit !== null) return isSameUnit(from.unit, to.unit) || (isDays(from) && isDays(to));
  const [less, more] = [Math.min(from.value, to.value), Math.max(from.value, to.value)];
  return to.unit !== null && more <= less * MOST_TIMES;
}
