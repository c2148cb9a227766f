import type { Section } from '../report/against-type.ts';
import { headingsByBlock } from '../report/content.ts';
import type { Span } from '../text/document.ts';
import type { DocumentFacts } from './rule.ts';

/** Where a finding on the report's structure is shown. */
export interface Place extends Span {
  block: number;
}

const SHOWN = 60;

/** The heading that stands at an offset of the source, or the first words of the paragraph there. */
export function placeAt({ document, outline }: DocumentFacts, offset: number): Place {
  const block = Math.max(
    0,
    document.blocks.findLastIndex(({ start }) => start <= offset),
  );
  const heading = headingsByBlock(outline).get(block);
  if (heading !== undefined && heading.titleSpan.end > heading.titleSpan.start) {
    return { block, ...heading.titleSpan };
  }
  const text = document.blocks[block]?.text ?? '';
  const end = text.length <= SHOWN ? text.length : text.lastIndexOf(' ', SHOWN);
  return { block, start: 0, end: end > 0 ? end : text.length };
}

/**
 * Where what is missing belongs: the heading of the section around it, else of the one before it, else the title.
 * Null while it may still be written: nothing that comes after it stands in the draft.
 */
export function placeOfMissing(facts: DocumentFacts, sections: readonly Section[], id: string): Place | null {
  const at = sections.findIndex((section) => section.id === id);
  const missing = sections[at];
  const { document, outline } = facts;
  if (missing === undefined || document.blocks.length === 0) return null;
  const isWritten = ({ parent, heading, id: other }: Section) =>
    heading !== null && parent !== id && other !== missing.parent;
  const isEnded = outline.layout.bodyTo < document.blocks.length;
  if (!isEnded && !sections.slice(at + 1).some((later) => isWritten(later) && later.parent === null))
    return null;

  const around = sections.find((section) => section.id === missing.parent && section.heading !== null);
  const before = sections
    .slice(0, Math.max(0, at))
    .findLast((section) => section.parent === null && isWritten(section));
  const start = (around ?? before)?.start;
  if (start !== null && start !== undefined) return placeAt(facts, start);
  return placeAt(facts, document.blocks[outline.layout.title[0] ?? 0]?.start ?? 0);
}

/** What is missing at the same place, said together. */
export function byPlace(
  missing: readonly { place: Place | null; name: string }[],
): { place: Place; names: string[] }[] {
  const found = new Map<number, { place: Place; names: string[] }>();
  for (const { place, name } of missing) {
    if (place === null) continue;
    const known = found.get(place.block);
    if (known) known.names.push(name);
    else found.set(place.block, { place, names: [name] });
  }
  return [...found.values()];
}
