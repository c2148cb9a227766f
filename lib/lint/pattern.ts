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
  return Array.from(text.matchAll(pattern)).flatMap((match) => {
    const replacement = replace(match);
    if (replacement === undefined) return [];
    const span = { start: match.index, end: match.index + match[0].length };
    return [{ ...span, message, fix: replacement === null ? null : { ...span, text: replacement } }];
  });
}
