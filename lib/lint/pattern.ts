import { matchesOf } from '../facts/matches.ts';
import type { Span } from '../text/document.ts';
import type { BlockRule } from './rule.ts';

type BlockFinding = ReturnType<BlockRule['check']>[number];

/**
 * A finding for each match of a global pattern in a block's text: the span of the match, `message`,
 * and what stands there instead (null: no fix; undefined: no finding).
 */
export function findPattern(
  text: string,
  pattern: RegExp,
  message: string,
  replace: (match: RegExpExecArray) => string | null | undefined,
): BlockFinding[] {
  return matchesOf(text, pattern).flatMap((match) => {
    const replacement = replace(match);
    if (replacement === undefined) return [];
    const span = { start: match.index, end: match.index + match[0].length };
    return [{ ...span, message, fix: replacement === null ? null : { ...span, text: replacement } }];
  });
}

const REACH = 40;
const WORD = '(?:[\\p{L}\\p{M}\\p{N}]|(?<=\\d)[.,](?=\\d))+';
const WORD_BEFORE = new RegExp(`(?:${WORD}[,;:.%)”]{0,2}|[(“])$`, 'u');
const WORD_AFTER = new RegExp(`^(?:[(“]?${WORD}|[)”])`, 'u');
const TWO_BEFORE = new RegExp(`(?:(?<![\\p{L}\\p{M}\\p{N}])\\p{L}\\p{Ll}* )?\\p{Ll}+$|${WORD}$`, 'u');
const TWO_AFTER = new RegExp(`^(?:\\p{L}+ \\p{Ll}+(?![\\p{L}\\p{M}\\p{N}])|${WORD})`, 'u');

/**
 * The same findings with the words on both sides in their spans, since a space alone can neither be seen underlined nor
 * be quoted. `two`: words of two syllables, as most Vietnamese ones are. Fixes stay as they are.
 */
export function withNeighbours(text: string, findings: readonly BlockFinding[], two = false): BlockFinding[] {
  return findings.map((finding) => ({ ...finding, ...widened(text, finding, two) }));
}

function widened(text: string, { start, end }: Span, two: boolean): Span {
  const before = (two ? TWO_BEFORE : WORD_BEFORE).exec(text.slice(Math.max(0, start - REACH), start));
  const after = (two ? TWO_AFTER : WORD_AFTER).exec(text.slice(end, end + REACH));
  return { start: start - (before?.[0].length ?? 0), end: end + (after?.[0].length ?? 0) };
}
