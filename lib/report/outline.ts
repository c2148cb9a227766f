import { COMMAND } from '../text/command.ts';
import type { Block, KeyedText, Span, TextDocument } from '../text/document.ts';
import { type Layout, readLayout } from './body.ts';
import { type Label, readLabel } from './label.ts';

/** A heading, or a numbered paragraph («1. Tiếp tục thực hiện …») that is counted like one. */
export interface OutlineNode {
  /** A numbered paragraph is an item: it has a place in the order but names no section. */
  kind: 'heading' | 'item';
  /** Index of the block it stands in. */
  block: number;
  label: Label | null;
  title: KeyedText;
  /** The title in the block's text; text after it in the same block is already content. */
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
  /** All nodes in the order of the text. */
  nodes: readonly OutlineNode[];
}

/** What a block is, before its place in the tree is known. */
interface Candidate {
  kind: OutlineNode['kind'];
  block: number;
  label: Label | null;
  titleSpan: Span;
  /** Blocks of the same style are siblings; a style of higher rank stands deeper. */
  style: string;
  rank: number;
}

const RANKS = { part: 0, upper: 1, roman: 2, arabic: 3, decimal: 3.5, letter: 5, paren: 6 };
const BULLET = /^[-+*•–—○●▪◦]/u;

/**
 * Reads the outline of a report: Roman, Arabic, decimal, lettered and unnumbered headings, headings that run into
 * their text, and numbered paragraphs. Header, title, closing sentence, recipients and table cells are left out.
 */
export function readOutline(document: TextDocument): Outline {
  const layout = readLayout(document);
  const nodes: OutlineNode[] = [];
  const roots: OutlineNode[] = [];
  const path: Step[] = [];
  const ranks = new Map<string, number>();
  for (const candidate of findCandidates(document, layout)) {
    const { style, rank: usual, ...rest } = candidate;
    const rank = ranks.get(style) ?? rankUnder(path.at(-1), candidate, usual);
    ranks.set(style, rank);
    const sibling = path.findIndex((step) => step.style === style);
    const depth = sibling >= 0 ? sibling : path.filter((step) => step.rank < rank).length;
    for (const { node } of path.splice(depth)) node.lastBlock = candidate.block - 1;
    const parent = path.at(-1)?.node ?? null;
    const text = document.blocks[rest.block]?.text.slice(rest.titleSpan.start, rest.titleSpan.end) ?? '';
    const title = { text, textKey: document.textKeys(text) };
    const node: OutlineNode = { ...rest, title, lastBlock: layout.bodyTo - 1, depth, parent, children: [] };
    (parent?.children ?? roots).push(node);
    nodes.push(node);
    path.push({ node, style, rank });
  }
  return { document, layout, roots, nodes };
}

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

function findCandidates({ blocks }: TextDocument, { bodyFrom, bodyTo }: Layout): Candidate[] {
  const labels = blocks
    .slice(0, bodyTo)
    .map((block) => (block.hint?.tableCell ? null : readLabel(block.text)));
  const hasRoman = labels.some((label) => label?.kind === 'roman');
  const candidates: Candidate[] = [];
  let beforeIsItem = false;
  for (let index = bodyFrom; index < bodyTo; index++) {
    const block = blocks[index];
    if (block === undefined || block.hint?.tableCell) continue;
    const label = labels[index] ?? null;
    const candidate: Candidate | null =
      label === null
        ? (partTitle(blocks, index, labels[index - 1]) ?? unnumbered(blocks, index, hasRoman))
        : numbered(block, index, label, {
            next: blocks[index + 1],
            nextLabel: labels[index + 1],
            beforeIsItem,
          });
    if (candidate === null) continue;
    candidates.push(candidate);
    beforeIsItem = candidate.kind === 'item';
  }
  return candidates;
}

interface Around {
  next: Block | undefined;
  nextLabel: Label | null | undefined;
  beforeIsItem: boolean;
}

function numbered(block: Block, index: number, label: Label, around: Around): Candidate {
  const title = titleOf(block.text, label.end);
  const kind = isHeading(block, label, title, around) ? 'heading' : 'item';
  const span = kind === 'heading' ? title : { start: label.end, end: block.text.length };
  const levels = label.numbers.length;
  const suffix = label.suffix.trim();
  return {
    kind,
    block: index,
    label,
    titleSpan: span,
    style: `${label.kind}${levels}${label.kind === 'arabic' ? suffix : ''}`,
    rank: RANKS[label.kind] + (label.kind === 'decimal' ? levels / 10 : 0) + (suffix === ')' ? 0.4 : 0),
  };
}

/** The title ends at the colon or full stop after a few words: «1. Ưu điểm: Đổi mới …», or with the block. */
function titleOf(text: string, start: number): Span {
  const rest = text.slice(start);
  const runIn = /^[^:.;]{2,120}(?=[:.]\s+\S)/u.exec(rest)?.[0];
  const words = runIn?.split(/\s+/u).length ?? 0;
  const isColon = rest[runIn?.length ?? 0] === ':';
  if (runIn !== undefined && words <= (isColon ? 14 : 6) && !COMMAND.test(runIn)) {
    return { start, end: start + runIn.length };
  }
  return { start, end: text.length - (/[\s:]*$/u.exec(rest)?.[0].length ?? 0) };
}

function isHeading(
  { text, hint }: Block,
  label: Label,
  title: Span,
  { next, nextLabel, beforeIsItem }: Around,
): boolean {
  if (RANKS[label.kind] <= RANKS.roman || hint?.headingLevel !== undefined) return true;
  if (hint?.bold === true && text.length <= 500) return true;
  if (/^[:.]\s+\S/u.test(text.slice(title.end))) return true;
  if (nextLabel && RANKS[nextLabel.kind] > RANKS[label.kind])
    return text.length <= 600 && !text.endsWith(';');
  if (!/[.;!?…]$/u.test(text)) return text.length <= 320;
  const isShortSentence =
    text.length <= 160 && !/[.;]\s/u.test(text.slice(label.end)) && !/[;…]$/u.test(text);
  return isShortSentence && !beforeIsItem && next !== undefined && !nextLabel && !isLoud(next);
}

/** «Phần thứ nhất», and on the next line what it is about. */
function partTitle(
  blocks: readonly Block[],
  index: number,
  part: Label | null | undefined,
): Candidate | null {
  const block = blocks[index];
  const isBare = part?.kind === 'part' && part.end >= (blocks[index - 1]?.text.length ?? 0);
  if (!isBare || !block || !isLoud(block) || block.text.length > 200 || /[.;,]$/u.test(block.text))
    return null;
  return {
    kind: 'heading',
    block: index,
    label: null,
    titleSpan: { start: 0, end: block.text.replace(/\s*:$/u, '').length },
    style: 'part-title',
    rank: RANKS.part + 0.5,
  };
}

/** A line without number that stands above its text: bold, in capitals, or short and without full stop. */
function unnumbered(blocks: readonly Block[], index: number, hasRoman: boolean): Candidate | null {
  const block = blocks[index];
  const next = blocks[index + 1];
  if (block === undefined || next === undefined) return null;
  const { text, hint } = block;
  if (text.length > 160 || BULLET.test(text) || /[.;,!?…]$/u.test(text) || !/^[“"(]?\p{Lu}/u.test(text))
    return null;
  const titleSpan = { start: 0, end: text.replace(/\s*:$/u, '').length };
  const candidate = { kind: 'heading', block: index, label: null, titleSpan } as const;
  const isCapitals = /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
  if (isCapitals)
    return /\s/u.test(text) ? { ...candidate, style: 'capitals', rank: hasRoman ? 2.5 : 2 } : null;
  if (hint?.bold === true || hint?.headingLevel !== undefined)
    return { ...candidate, style: 'bold', rank: 3.2 };
  const before = blocks[index - 1]?.text ?? '';
  const standsAlone = /[.;:!?…/]$/u.test(before) || !/\p{Ll}/u.test(before);
  const isShort = text.length <= 90 && text.split(/\s+/u).length >= 2 && !text.endsWith(':');
  if (!standsAlone || !isShort || !/[.;:]$/u.test(next.text) || next.text.length < text.length) return null;
  return { ...candidate, style: 'plain', rank: 4 };
}

function isLoud({ text, hint }: Block): boolean {
  return (
    hint?.bold === true || hint?.headingLevel !== undefined || (!/\p{Ll}/u.test(text) && text.length > 3)
  );
}
