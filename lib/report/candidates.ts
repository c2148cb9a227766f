import { COMMAND } from '../text/command.ts';
import type { Block, KeyedText, Span, TextDocument, TextKeys } from '../text/document.ts';
import { keepForSame } from '../text/keep-for-same.ts';
import { perText } from '../text/per-text.ts';
import { isSameParagraph } from '../text/same-paragraph.ts';
import { type Layout, LINE } from './body.ts';
import { type Label, readLabel } from './label.ts';

/** A heading or numbered paragraph, before its place in the tree is known. */
export interface Candidate {
  kind: 'heading' | 'item';
  /** Index of the block it stands in. */
  block: number;
  label: Label | null;
  title: KeyedText;
  titleSpan: Span;
  /** Blocks of the same style are siblings; a style of higher rank stands deeper. */
  style: string;
  rank: number;
}

/** What a block is by what it says; its title is still to be cut out. */
type Found = Omit<Candidate, 'title'>;

/** What was found in a block of the body, and what stood before it. */
interface Answer {
  beforeIsItem: boolean;
  candidate: Candidate | null;
}

/** How the whole draft is written. */
interface Habits {
  hasRoman: boolean;
  /** Sentences are not bold, so that what is bold is a heading. */
  boldTells: boolean;
}

interface Reading {
  blocks: readonly Block[];
  layout: Layout;
  habits: Habits;
  /** By index of the block. */
  answers: readonly (Answer | undefined)[];
}

const RANKS = { part: 0, upper: 1, roman: 2, arabic: 3, decimal: 3.5, letter: 5, paren: 6 };
/** Shorter lines may be headings, whatever they end with. */
const SENTENCE = 60;
const BULLET = /^[-+*•–—○●▪◦]/u;

const labelIn = perText(readLabel);
const labelOf = (block: Block | undefined) => (!block || block.hint?.tableCell ? null : labelIn(block));

let last: Reading | null = null;
const sameList = keepForSame((candidates: readonly Candidate[]) => candidates);

/**
 * The headings and numbered paragraphs of the body, in order. Only the blocks that have changed since the last reading
 * are looked at, with their neighbours; as long as what they are stays the same, the same list is given.
 */
export function findCandidates({ blocks, textKeys }: TextDocument, layout: Layout): readonly Candidate[] {
  const { bodyFrom, bodyTo } = layout;
  const habits = habitsOf(blocks.slice(0, bodyTo));
  const isSameBody =
    last?.habits.hasRoman === habits.hasRoman &&
    last.habits.boldTells === habits.boldTells &&
    last.layout.bodyFrom === bodyFrom &&
    last.layout.bodyTo === bodyTo;
  const known = isSameBody ? last : null;
  const isSame = (index: number) => isSameParagraph(blocks[index], known?.blocks[index]);
  const answers: Answer[] = [];
  const candidates: Candidate[] = [];
  let beforeIsItem = false;
  for (let index = bodyFrom; index < bodyTo; index++) {
    const before = known?.answers[index];
    const isKnown: boolean =
      before?.beforeIsItem === beforeIsItem && isSame(index - 1) && isSame(index) && isSame(index + 1);
    const answer: Answer =
      isKnown && before ? before : { beforeIsItem, candidate: find(index, beforeIsItem, before) };
    answers[index] = answer;
    if (!answer.candidate) continue;
    candidates.push(answer.candidate);
    beforeIsItem = answer.candidate.kind === 'item';
  }
  last = { blocks, layout, habits, answers };
  return sameList(candidates);

  function find(index: number, beforeIsItem: boolean, before: Answer | undefined): Candidate | null {
    const found = candidateAt(blocks, index, { bodyTo, habits, beforeIsItem });
    const candidate = found && titled(found, blocks[index]?.text ?? '', textKeys);
    return candidate && before?.candidate && isLike(candidate, before.candidate)
      ? before.candidate
      : candidate;
  }
}

function habitsOf(blocks: readonly Block[]): Habits {
  const sentences = blocks.filter(isSentence);
  const bold = sentences.filter(({ hint }) => hint?.bold === true);
  return {
    hasRoman: blocks.some((block) => labelOf(block)?.kind === 'roman'),
    boldTells: bold.length * 2 <= sentences.length,
  };
}

function isSentence({ text, hint }: Block): boolean {
  return text.length >= SENTENCE && (text.endsWith('.') || text.endsWith(';')) && !hint?.tableCell;
}

function titled(found: Found, line: string, textKeys: TextKeys): Candidate {
  const text = line.slice(found.titleSpan.start, found.titleSpan.end);
  return { ...found, title: { text, textKey: textKeys(text) } };
}

/** In the same block: one that is taken for the other changes nothing in the outline. */
function isLike(one: Candidate, other: Candidate): boolean {
  return (
    one.kind === other.kind &&
    one.style === other.style &&
    one.rank === other.rank &&
    one.label?.text === other.label?.text &&
    one.title.text === other.title.text &&
    one.titleSpan.start === other.titleSpan.start
  );
}

function candidateAt(
  blocks: readonly Block[],
  index: number,
  { bodyTo, habits, beforeIsItem }: { bodyTo: number; habits: Habits; beforeIsItem: boolean },
): Found | null {
  const block = blocks[index];
  if (block === undefined || block.hint?.tableCell) return null;
  const label = labelOf(block);
  if (label === null)
    return partTitle(blocks, index, labelOf(blocks[index - 1]), habits) ?? unnumbered(blocks, index, habits);
  const nextLabel = index + 1 < bodyTo ? labelOf(blocks[index + 1]) : null;
  return numbered(block, index, label, { next: blocks[index + 1], nextLabel, beforeIsItem, habits });
}

interface Around {
  next: Block | undefined;
  nextLabel: Label | null;
  beforeIsItem: boolean;
  habits: Habits;
}

function numbered(block: Block, index: number, label: Label, around: Around): Found {
  const title = titleOf(block.text, label.end);
  const kind = isHeading(block, label, title, around) ? 'heading' : 'item';
  const span =
    kind === 'heading' ? title : { start: label.end, end: Math.min(block.text.length, label.end + LINE) };
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
  { next, nextLabel, beforeIsItem, habits }: Around,
): boolean {
  if (RANKS[label.kind] <= RANKS.roman || hint?.headingLevel !== undefined) return true;
  if (hint?.bold === true && habits.boldTells && text.length <= 500) return true;
  if (/^[:.]\s+\S/u.test(text.slice(title.end))) return true;
  if (nextLabel && RANKS[nextLabel.kind] > RANKS[label.kind])
    return text.length <= 600 && !text.endsWith(';');
  if (!/[.;!?…]$/u.test(text)) return text.length <= 320;
  const isShortSentence =
    text.length <= 160 && !/[.;]\s/u.test(text.slice(label.end)) && !/[;…]$/u.test(text);
  return isShortSentence && !beforeIsItem && next !== undefined && !nextLabel && !isLoud(next, habits);
}

/** «Phần thứ nhất», and on the next line what it is about. */
function partTitle(
  blocks: readonly Block[],
  index: number,
  part: Label | null,
  habits: Habits,
): Found | null {
  const block = blocks[index];
  const isBare = part?.kind === 'part' && part.end >= (blocks[index - 1]?.text.length ?? 0);
  if (!isBare || !block || !isLoud(block, habits) || block.text.length > 200 || /[.;,]$/u.test(block.text))
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
function unnumbered(blocks: readonly Block[], index: number, { hasRoman, boldTells }: Habits): Found | null {
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
  if ((hint?.bold === true && boldTells) || hint?.headingLevel !== undefined)
    return { ...candidate, style: 'bold', rank: 3.2 };
  const before = blocks[index - 1]?.text ?? '';
  const standsAlone = /[.;:!?…/]$/u.test(before) || !/\p{Ll}/u.test(before);
  const isShort = text.length <= 90 && text.split(/\s+/u).length >= 2 && !text.endsWith(':');
  if (!standsAlone || !isShort || !/[.;:]$/u.test(next.text) || next.text.length < text.length) return null;
  return { ...candidate, style: 'plain', rank: 4 };
}

function isLoud({ text, hint }: Block, { boldTells }: Habits): boolean {
  return (
    (hint?.bold === true && boldTells) ||
    hint?.headingLevel !== undefined ||
    (!/\p{Ll}/u.test(text) && text.length > 3)
  );
}
