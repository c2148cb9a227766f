import { keepForSame } from '../text/keep-for-same.ts';
import { eachOf, type Steps } from '../text/steps.ts';
import type { CitationIndex } from './index-load.ts';
import { type Library, verifyInLibrary } from './library.ts';
import { settleShortMentions } from './short-mentions.ts';
import type { CitationInBlock, CitationMention } from './types.ts';

/** What mentions of a text were compared with. */
interface Verified {
  own: Library['own'];
  at: string | null;
  mentions: readonly CitationMention[];
  citations: readonly CitationInBlock[];
}

/**
 * Compares the mentions of a draft with all there is, and remembers the outcome: as long as no paragraph with a citation
 * changes or moves, the same list is given again. May be put aside after each paragraph. `at` as in `verifyInLibrary`; `index` of a block counts in the draft.
 */
export function createVerifier(bundled: CitationIndex) {
  let byBlock: ReadonlyMap<number, Verified> = new Map();
  const byText = new WeakMap<readonly CitationMention[], Verified>();
  const settle = keepForSame((citations: readonly CitationInBlock[]) => settleShortMentions(citations));
  return function* verifying(
    blocks: readonly { index: number; citations: readonly CitationMention[] }[],
    own: Library['own'],
    at: string | null,
  ): Steps<readonly CitationInBlock[]> {
    const isKnown = (verified: Verified | undefined, mentions: readonly CitationMention[]) =>
      verified?.mentions === mentions && verified.own === own && verified.at === at;
    const verify = (mentions: readonly CitationMention[], block: number): Verified => {
      const here = byBlock.get(block);
      if (here && isKnown(here, mentions)) return here;
      const known = byText.get(mentions);
      const citations =
        known && isKnown(known, mentions) ? known.citations : verifyInLibrary(mentions, { bundled, own }, at);
      const verified = { own, at, mentions, citations: citations.map((each) => ({ ...each, block })) };
      byText.set(mentions, verified);
      return verified;
    };
    const now = new Map<number, Verified>();
    const citing = blocks.filter(({ citations }) => citations.length > 0);
    yield* eachOf(citing, ({ index, citations }) => now.set(index, verify(citations, index)));
    byBlock = now;
    return settle([...now.values()].flatMap(({ citations }) => citations));
  };
}
