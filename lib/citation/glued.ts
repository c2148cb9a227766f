import type { Lexicon } from './lexicon.ts';
import { withoutTelex } from './typing.ts';

/**
 * Cuts words typed without spaces («luatkhieunai») into known ones, the commonest reading first; the last may be
 * unfinished. Null when they can't be cut. Quadratic in the word's length, which callers keep below 60.
 */
export function cutGlued(lexicon: Lexicon, glued: string): string[] | null {
  const best: { cost: number; from: number }[] = [{ cost: 0, from: -1 }];
  for (let end = 1; end <= glued.length; end++) {
    for (let from = Math.max(0, end - 7); from < end; from++) {
      const before = best[from];
      if (!before) continue;
      const total = before.cost + pieceCost(lexicon, glued.slice(from, end), end === glued.length);
      if (total < (best[end]?.cost ?? Infinity)) best[end] = { cost: total, from };
    }
  }
  const pieces: string[] = [];
  for (let end = glued.length; end > 0; ) {
    const step = best[end];
    if (!step) return null;
    pieces.unshift(glued.slice(step.from, end));
    end = step.from;
  }
  return pieces.length > 1 ? pieces : null;
}

function pieceCost(lexicon: Lexicon, piece: string, isLast: boolean): number {
  const word = lexicon.numbers.get(piece);
  const single = piece.length === 1 && !/[oyu]/.test(piece);
  if (word !== undefined && !single && /[aeiouy]/.test(piece))
    return 9 - Math.log(1 + lexicon.inTitles(word).length);
  const telex = piece.length > 2 ? withoutTelex(piece) : null;
  if (telex !== null && lexicon.numbers.has(telex)) return 11;
  return isLast && piece.length > 1 && lexicon.withPrefix(piece).length > 0 ? 11 : Infinity;
}
