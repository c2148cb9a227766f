import type { KeyedText, Span, TextDocument } from '../text/document.ts';
import { keepForSame } from '../text/keep-for-same.ts';
import { type Layout, readLayout } from './body.ts';
import { type Candidate, findCandidates } from './candidates.ts';
import type { Label } from './label.ts';

/** A heading, or a numbered paragraph («1. Tiếp tục thực hiện …») that is counted like one. */
export interface OutlineNode {
  /** A numbered paragraph is an item: it has a place in the order but names no section. */
  kind: 'heading' | 'item';
  /** Index of the block it stands in. */
  block: number;
  label: Label | null;
  title: KeyedText;
  /** The title in the block's text, of an item its beginning; text after a heading in the same block is already content. */
  titleSpan: Span;
  /** Index of the last block that belongs to it. */
  lastBlock: number;
  depth: number;
  parent: OutlineNode | null;
  children: OutlineNode[];
}

export interface Outline {
  document: TextDocument;
  layout: Layout;
  /** The nodes at the top of the tree. */
  roots: readonly OutlineNode[];
  /** All nodes in the order of the text; the same list as long as only other text has changed. */
  nodes: readonly OutlineNode[];
}

/**
 * Reads the outline of a report: Roman, Arabic, decimal, lettered and unnumbered headings, headings that run into
 * their text, and numbered paragraphs. Header, title, closing sentence, recipients and table cells are left out.
 */
export function readOutline(document: TextDocument): Outline {
  const layout = readLayout(document);
  const { nodes, roots } = treeOf([findCandidates(document, layout), layout.bodyTo]);
  return { document, layout, roots, nodes };
}

type Tree = Pick<Outline, 'nodes' | 'roots'>;

/** While the headings stay the same, so does their tree. */
const treeOf = keepForSame(([candidates, bodyTo]: readonly [readonly Candidate[], number]): Tree => {
  const nodes: OutlineNode[] = [];
  const roots: OutlineNode[] = [];
  const path: Step[] = [];
  const ranks = new Map<string, number>();
  for (const candidate of candidates) {
    const { style, rank: usual, ...rest } = candidate;
    const rank = ranks.get(style) ?? rankUnder(path.at(-1), candidate, usual);
    ranks.set(style, rank);
    const sibling = path.findIndex((step) => step.style === style);
    const depth = sibling >= 0 ? sibling : path.filter((step) => step.rank < rank).length;
    for (const { node } of path.splice(depth)) node.lastBlock = candidate.block - 1;
    const parent = path.at(-1)?.node ?? null;
    const node: OutlineNode = { ...rest, lastBlock: bodyTo - 1, depth, parent, children: [] };
    (parent?.children ?? roots).push(node);
    nodes.push(node);
    path.push({ node, style, rank });
  }
  return { nodes, roots };
});

/** A node on the way from the top to the last one, with the style that makes it a sibling of others. */
interface Step {
  node: OutlineNode;
  style: string;
  rank: number;
}

/** The usual rank of a style when it first occurs; deeper when it begins right under a first «(1)», «a)»: «(1) …», «a) …». */
function rankUnder(step: Step | undefined, { label }: Candidate, usual: number): number {
  const isFirst = (number: Label | null | undefined) => number?.numbers.at(-1) === 1;
  const begins = step?.node.kind === 'heading' && isFirst(step.node.label) && isFirst(label);
  return begins && usual < step.rank ? step.rank + 0.05 : usual;
}

/** The heading as written, with its label: «II. KẾT QUẢ THỰC HIỆN». */
export function headingText(outline: Outline, node: OutlineNode): string {
  return outline.document.blocks[node.block]?.text.slice(0, node.titleSpan.end).replace(/\s*:$/u, '') ?? '';
}
