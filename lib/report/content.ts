import { type Span, sourceSpan, type TextDocument } from '../text/document.ts';
import { fold } from '../text/fold.ts';
import { keepFor } from '../text/keep-for.ts';
import { perText } from '../text/per-text.ts';
import type { Outline, OutlineNode } from './outline.ts';

/** Block indexes, both included. */
export interface BlockRange {
  from: number;
  to: number;
}

/** Where a range stands in the document's source. */
export function rangeInSource({ blocks }: TextDocument, { from, to }: BlockRange): Span | null {
  const first = blocks[from];
  const last = blocks[to];
  return first && last ? { start: first.start, end: sourceSpan(last, 0, last.text.length).end } : null;
}

/** A blank to be filled in: dots or a row of ellipses, never the single «…» of running text. */
const BLANK = /…{2,}|\.{5,}|_{3,}/u;

/** Headings of the outline by the block they stand in. */
export function headingsByBlock({ nodes }: Outline): ReadonlyMap<number, OutlineNode> {
  return byBlock(nodes);
}

const byBlock = keepFor(
  (nodes: Outline['nodes']): ReadonlyMap<number, OutlineNode> =>
    new Map(nodes.filter(({ kind }) => kind === 'heading').map((node) => [node.block, node])),
);

/** Tells of each block what it says besides being a heading. */
export function contentOf(outline: Outline): (index: number) => string {
  const headings = headingsByBlock(outline);
  const { blocks } = outline.document;
  return (index) => {
    const heading = headings.get(index);
    const text = blocks[index]?.text ?? '';
    return heading === undefined ? text : text.slice(heading.titleSpan.end).replace(/^[:.\s]+/u, '');
  };
}

/** True when something is said under the headings of a range; lines with unfilled blanks say nothing. */
export function hasSubstance(outline: Outline, range: BlockRange): boolean {
  const content = contentOf(outline);
  for (let index = range.from; index <= range.to; index++) if (saysSomething(content(index))) return true;
  return false;
}

/** True unless nothing but blanks and marks stands there. */
export function saysSomething(text: string): boolean {
  return hasWords(text) && !BLANK.test(text);
}

/** True where a word or a number stands. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]{2}/u.test(text);
}

/** Folded, with single spaces: for a search that asks whether, not where. */
export function foldLine(text: string): string {
  return fold(text).replace(/ {2,}/gu, ' ');
}

/** As foldLine, once for each text. */
export const foldedText = perText(foldLine);

const MARK = /^(?:[-+*•–]|[IVX]{1,5}[.)]|\d{1,2}(?:\.\d{1,2})*[.)]|[a-zđ]\))\s*/u;

/** The beginning of a paragraph, folded, without its label or bullet: what it is about. */
function leadOf(text: string): string {
  return foldLine(text.replace(MARK, '').slice(0, 200));
}

/** The beginnings of a text and of its sentences, folded: all that it deals with. */
export const leadsOf = perText((text): readonly string[] => {
  const [, ...sentences] = text.split(/(?<=[.;!?])\s+(?=\p{Lu})/u);
  return [leadOf(text), ...sentences.map((sentence) => foldLine(sentence.slice(0, 90)))];
});
