import { keepFor } from '../text/keep-for.ts';
import { isSameList } from '../text/keep-for-same.ts';
import { perTextAnd } from '../text/per-text.ts';
import { eachOf, type Steps } from '../text/steps.ts';
import { type BlockRange, hasWords, headingsByBlock, rangeInSource, saysSomething } from './content.ts';
import { checkMandatory, type FoundItem, toldOfItems } from './mandatory.ts';
import type { Outline } from './outline.ts';
import { readOpening } from './recognise.ts';
import type { ReportType } from './schema.ts';
import { dealtIn, type FoundSection, matchSections } from './sections.ts';

/** Offsets in the document's source; null of what is missing. */
type Placed<F extends { range: BlockRange | null }> = Omit<F, 'range'> & {
  start: number | null;
  end: number | null;
};
export type Section = Placed<FoundSection>;
export type MandatoryItem = Placed<FoundItem>;

/** How a draft meets a report type: its sections in the type's order, and the contents that the type demands. */
export interface AgainstType {
  sections: Section[];
  mandatory: MandatoryItem[];
}

/** What was found last, and all that it was found by. */
interface Last {
  tokens: readonly unknown[];
  found: { sections: readonly FoundSection[]; mandatory: readonly FoundItem[] } | null;
}

const lastOf = keepFor((_type: ReportType): Last => ({ tokens: [], found: null }));

/** All that a paragraph by itself tells of a report type. */
const toldOf = perTextAnd((paragraph, type: ReportType): string => {
  const { text } = paragraph;
  const sections = dealtIn(type)(paragraph).map(({ id }) => id);
  return JSON.stringify([
    ...[hasWords(text), saysSomething(text), text.endsWith(':')],
    ...[sections, toldOfItems(paragraph, type)],
  ]);
});

/**
 * Holds a draft against a report type. Most keys change nothing of what a paragraph tells of the type: then all is as
 * it was, and only the places are found anew. May be put aside after each paragraph.
 */
export function* againstType(outline: Outline, type: ReportType): Steps<AgainstType> {
  const { document, layout, nodes } = outline;
  const headings = headingsByBlock(outline);
  const told = toldOf(type);
  const tokens: unknown[] = [nodes, layout.bodyFrom, layout.bodyTo, readOpening(outline)];
  yield* eachOf(document.blocks.slice(layout.bodyFrom, layout.bodyTo), (block, i) => {
    // Of headings only the end tells, and the cells of a row are read together.
    const isRead = !block.hint?.tableCell && !headings.has(layout.bodyFrom + i);
    tokens.push(isRead ? told(block) : block.textKey);
  });
  const last = lastOf(type);
  if (!last.found || !isSameList(tokens, last.tokens)) {
    const sections = matchSections(outline, type);
    yield;
    last.found = { sections, mandatory: checkMandatory(outline, type) };
    last.tokens = tokens;
  }
  const { sections, mandatory } = last.found;
  const placed = <F extends { range: BlockRange | null }>({ range, ...found }: F): Placed<F> => ({
    ...found,
    ...((range && rangeInSource(document, range)) ?? { start: null, end: null }),
  });
  return { sections: sections.map(placed), mandatory: mandatory.map(placed) };
}
