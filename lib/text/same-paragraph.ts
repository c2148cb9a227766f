import type { Kind, Paragraph } from './document.ts';

/** True when both say the same and are of one kind, wherever they stand; true of none and none. */
export function isSameParagraph(one: Paragraph | undefined, other: Paragraph | undefined): boolean {
  return one?.textKey === other?.textKey && isSameKind(one?.hint ?? null, other?.hint ?? null);
}

function isSameKind(one: Kind | null, other: Kind | null): boolean {
  return (
    one?.headingLevel === other?.headingLevel &&
    one?.bold === other?.bold &&
    one?.listItem === other?.listItem &&
    one?.tableCell === other?.tableCell
  );
}
