import { keepForSame } from '../text/keep-for-same.ts';
import type { CitationIndex } from './index-load.ts';
import { type Library, verifyInLibrary } from './library.ts';
import { settleShortMentions } from './short-mentions.ts';
import type { CitationInBlock, CitationMention } from './types.ts';

/** What stood in one block, and what it was compared with. */
interface Verified {
  own: Library['own'];
  at: string | null;
  block: number;
  citations: readonly CitationInBlock[];
}

/**
 * Compares the mentions of a draft with all there is, and remembers the outcome: as long as no paragraph with a citation
 * changes or moves, the same list is given again. `at` as in `verifyInLibrary`; `index` of a block counts in the draft.
 */
export function createVerifier(bundled: CitationIndex) {
  const known = new WeakMap<readonly CitationMention[], Verified>();
  const settle = keepForSame((citations: readonly CitationInBlock[]) => settleShortMentions(citations));
  return (
    blocks: readonly { index: number; citations: readonly CitationMention[] }[],
    own: Library['own'],
    at: string | null,
  ): readonly CitationInBlock[] => {
    const verify = (mentions: readonly CitationMention[], block: number) => {
      const last = known.get(mentions);
      if (last?.own === own && last.at === at && last.block === block) return last.citations;
      const verified = verifyInLibrary(mentions, { bundled, own }, at);
      const citations = verified.map((citation) => ({ ...citation, block }));
      known.set(mentions, { own, at, block, citations });
      return citations;
    };
    return settle(
      blocks.flatMap(({ index, citations }) => (citations.length === 0 ? [] : verify(citations, index))),
    );
  };
}
