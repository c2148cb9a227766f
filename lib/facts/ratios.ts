import type { Span } from '../text/document.ts';
import { matchesOf } from './matches.ts';
import { isNamed, LABEL_LENGTH, type NumberFact, quantity } from './numbers.ts';
import { unitAt } from './units.ts';

/** Some of a whole, written with a slash: «45/50 hồ sơ», «5,2 tỷ đồng/5,9 tỷ đồng». Offsets in the block's text. */
export interface RatioFact extends Span {
  part: { written: string; value: number; counted: boolean };
  whole: { written: string; value: number; counted: boolean };
  /** Null when nothing that can be counted or measured stands after it. */
  unit: string | null;
  /** End of that unit; `end` when there is none. */
  unitEnd: number;
}

const RATIO =
  /(?<![\p{L}\p{M}\d.,:=_/-])(?<part>\d+(?:[.,]\d+)*)(?<partUnit> ?\p{L}[\p{L} ]{0,24}?)? ?\/ ?(?:tổng (?:số )?)?(?<whole>\d+(?:[.,]\d+)*)(?![\d/]|[.,:-]\d| ?[/-] ?\p{Lu}|\p{L})/gu;

/** Finds the ratios of a block's clean text, in order. `exclude`: spans known to be dates or document symbols. */
export function findRatios(text: string, exclude: readonly Span[]): RatioFact[] {
  if (!text.includes('/')) return [];
  return matchesOf(text, RATIO).flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    if (exclude.some(({ start, end }) => start < span.end && span.start < end)) return [];
    if (isNamed(text.slice(Math.max(0, span.start - LABEL_LENGTH), span.start))) return [];
    return toFact(text, span, match.groups ?? {}) ?? [];
  });
}

function toFact(text: string, span: Span, groups: Record<string, string | undefined>): RatioFact | null {
  const { part: partWritten = '', partUnit, whole: wholeWritten = '' } = groups;
  const at = /[ \u00a0]/.test(text.charAt(span.end)) ? span.end + 1 : span.end;
  const unit = unitAt(text, at);
  if (partUnit !== undefined && partUnit.trim() !== unit?.name) return null;
  const counted = unit?.counted ?? !/,/.test(partWritten + wholeWritten);
  const part = quantity(partWritten, counted);
  const whole = quantity(wholeWritten, counted);
  if (part === null || whole === null || whole === 0) return null;
  return {
    ...span,
    part: { written: partWritten, value: part, counted },
    whole: { written: wholeWritten, value: whole, counted },
    unit: unit?.name ?? null,
    unitEnd: unit ? at + unit.length : span.end,
  };
}

/** The numbers of a text with what each ratio counts among them, in order: «45/50 hồ sơ» says that there are 45. */
export function withParts(
  numbers: readonly NumberFact[],
  ratios: readonly RatioFact[],
): readonly NumberFact[] {
  const parts = ratios
    .filter(({ unit }) => unit !== null)
    .map(({ start, end, part, unit, unitEnd }) => ({ ...part, start, end, unit, unitEnd, isPercent: false }));
  return parts.length === 0 ? numbers : [...numbers, ...parts].sort((a, b) => a.start - b.start);
}
