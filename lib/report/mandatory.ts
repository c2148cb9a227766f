import type { Block, KeyedText } from '../text/document.ts';
import { perTextAnd } from '../text/per-text.ts';
import { type BlockRange, contentOf, foldedText, hasWords, headingsByBlock } from './content.ts';
import { CELL_BREAK, type Found, findFigures, saysNone } from './figures.ts';
import type { Outline } from './outline.ts';
import { findFirst, type Phrase } from './phrases.ts';
import { readOpening } from './recognise.ts';
import type { MandatoryType, ReportType } from './schema.ts';
import { locateSections, type SectionMap } from './sections.ts';

/** A content that the report type demands, as this document has it. */
export interface FoundItem {
  id: MandatoryType['id'];
  status: 'complete' | 'no-data' | 'missing';
  /** The data points that are lacking, in words: «số lượt tiếp». Empty when complete. */
  missingData: string[];
  /** The figures found, as written, to show back: «02 lượt». */
  data: string[];
  range: BlockRange | null;
}

const SHOWN = 6;
/** A cell that holds nothing but a figure. */
const FIGURE = /^\d[\d.,%]*$/u;
const FUTURE = /(?:thoi gian|nam|quy|ky) (?:toi|tiep theo|sau)|thang cuoi nam/u;
const ANNEX =
  /(?:phụ lục|biểu|bảng)[^.;]{0,40}(?:kèm theo|đính kèm)|(?:kèm theo|đính kèm)[^.;]{0,30}(?:phụ lục|biểu|bảng)/iu;
/** Where naming an item is no result: what is planned, asked for, or listed as a document. */
const NOT_RESULTS: ReadonlySet<string> = new Set(['plans', 'proposals', 'purpose', 'direction', 'opening']);

/**
 * The state of each content that the type demands (rules of the type's file). An item is complete with one of its
 * figures, or when the report says that nothing occurred; in plans it is complete when tasks are set. What stands
 * under plans for the next period does not count.
 */
export function checkMandatory(outline: Outline, type: ReportType): FoundItem[] {
  const opening = readOpening(outline);
  const headings = outline.nodes.flatMap(({ kind, title }) =>
    kind === 'heading' ? [foldedText(title)] : [],
  );
  const about = [opening.title, opening.intro, ...headings].join(' ');
  const sections = locateSections(outline, type);
  return type.mandatory
    .filter(({ onlyIf }) => onlyIf === undefined || findFirst(about, onlyIf) !== null)
    .map((item) => checkItem(outline, item, sections));
}

function checkItem(outline: Outline, item: MandatoryType, sections: SectionMap): FoundItem {
  const ranges = ownRanges(item, sections);
  const own = read(outline, ranges, item);
  // Figures may stand elsewhere: a paragraph of another section, the assessment.
  const others = own.isComplete ? [] : topicParagraphs(outline, item, sections, blocksOf(ranges));
  const place = ranges[0] ?? others[0];
  const labels = item.data.filter(({ optional }) => !optional).map(({ label }) => label);
  if (place === undefined) {
    return { id: item.id, status: 'missing', missingData: labels, data: [], range: null };
  }
  const { isComplete, figures } = others.length === 0 ? own : read(outline, [...ranges, ...others], item);
  return {
    id: item.id,
    status: isComplete ? 'complete' : 'no-data',
    missingData: isComplete ? [] : item.tasksOnly ? ['nhiệm vụ cụ thể'] : labels,
    data: [...new Set(figures.map(({ written }) => written))].slice(0, SHOWN),
    range: place,
  };
}

function ownRanges({ section }: MandatoryType, { places }: SectionMap): BlockRange[] {
  const place = places.get(section);
  if (place === undefined) return [];
  return place.nodes.length === 0 ? [place.range] : place.nodes.map(rangeOf);
}

function rangeOf({ block, lastBlock }: { block: number; lastBlock: number }): BlockRange {
  return { from: block, to: lastBlock };
}

/** The blocks of some ranges; a range inside another one adds nothing. */
function blocksOf(ranges: readonly BlockRange[]): Set<number> {
  const blocks = new Set<number>();
  for (const { from, to } of ranges) for (let block = from; block <= to; block++) blocks.add(block);
  return blocks;
}

/** What a text says of an item. */
interface Answer {
  figures: readonly Found[];
  /** That nothing of it occurred, or that an annex tells. */
  isElsewhere: boolean;
}

function answerIn({ text }: KeyedText, { data, none }: MandatoryType): Answer {
  return { figures: findFigures(text, data), isElsewhere: saysNone(text, none) || ANNEX.test(text) };
}

const answerOf = perTextAnd(answerIn);

function read(
  outline: Outline,
  ranges: readonly BlockRange[],
  item: MandatoryType,
): { figures: Found[]; isComplete: boolean } {
  const said = ranges.flatMap((range) => passagesOf(outline, range)).filter(({ text }) => hasWords(text));
  if (item.tasksOnly || said.length === 0) return { figures: [], isComplete: said.length > 0 };
  const blocks = blocksOf(ranges);
  const titles = outline.nodes.filter(({ kind, block }) => kind === 'heading' && blocks.has(block));
  const answer = answerOf(item);
  const answers = said.map(({ text, block }) =>
    answer(block ?? { text, textKey: outline.document.textKeys(text) }),
  );
  const figures = [
    ...titles.flatMap(({ title }) => answer(title).figures),
    ...answers.flatMap((answer) => answer.figures),
  ];
  const isAnswered = figures.some(({ point }) => !point.optional) || hasColumns(outline, blocks, item);
  return { figures, isComplete: isAnswered || answers.some(({ isElsewhere }) => isElsewhere) };
}

/** A table whose head names what is counted («Tiếp nhận», «Số lượt») over rows of figures. */
function hasColumns(outline: Outline, blocks: ReadonlySet<number>, { data }: MandatoryType): boolean {
  let isNamed = false;
  let figures = 0;
  for (const index of blocks) {
    const block = outline.document.blocks[index];
    if (!block?.hint?.tableCell) continue;
    const cell = foldedText(block);
    figures = FIGURE.test(cell) ? figures + 1 : 0;
    if (isNamed && figures >= 2) return true;
    isNamed ||= data.some(
      ({ optional, units, near }) =>
        !optional && units !== undefined && (units.includes(cell) || findFirst(cell, near ?? []) !== null),
    );
  }
  return false;
}

/** What is read as one text: all of a block, or what it says besides its heading, or the cells of a row. */
interface Passage {
  text: string;
  /** Null when the text is no block's whole text. */
  block: Block | null;
}

/** The paragraphs of a range; the cells of a table row after row, so that a label stands before its figure. */
function passagesOf(outline: Outline, { from, to }: BlockRange): Passage[] {
  const passages: Passage[] = [];
  const content = contentOf(outline);
  let isInTable = false;
  for (let index = from; index <= to; index++) {
    const block = outline.document.blocks[index];
    const text = content(index);
    const isCell = block?.hint?.tableCell === true;
    if (isCell && isInTable)
      passages.push({ text: `${passages.pop()?.text ?? ''}${CELL_BREAK}${text}`, block: null });
    else passages.push({ text, block: block?.text === text ? block : null });
    isInTable = isCell && !FIGURE.test(text);
  }
  return passages;
}

const speaksOf = perTextAnd((text, topics: readonly Phrase[]) => {
  const folded = foldedText(text);
  return !FUTURE.test(folded.slice(0, 80)) && findFirst(folded, topics) !== null;
});

/** All that `checkMandatory` asks of a paragraph by itself. */
export function toldOfItems(paragraph: KeyedText, { mandatory }: ReportType): unknown {
  return mandatory.map((item) => [speaksOf(item.topics)(paragraph), answerOf(item)(paragraph)]);
}

function topicParagraphs(
  outline: Outline,
  item: MandatoryType,
  sections: SectionMap,
  known: ReadonlySet<number>,
): BlockRange[] {
  const { bodyFrom, bodyTo } = outline.layout;
  const headings = headingsByBlock(outline);
  const speaks = speaksOf(item.topics);
  const found: BlockRange[] = [];
  for (let index = bodyFrom; index < bodyTo; index++) {
    const block = outline.document.blocks[index];
    if (block === undefined || !speaks(block) || headings.has(index) || known.has(index)) continue;
    const owner = sections.ownerOf(index);
    if (owner === null ? outline.nodes.length > 0 : NOT_RESULTS.has(owner.role)) continue;
    found.push({ from: index, to: index });
  }
  return found;
}
