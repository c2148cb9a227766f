import type { Span } from '../text/document.ts';
import { type Label, labelLike, readLabel } from './label.ts';
import type { Outline, OutlineNode } from './outline.ts';
import type { ReportType, SectionType } from './schema.ts';
import { locateSections, type Place } from './sections.ts';

/** A paragraph to be written. */
export interface NewParagraph {
  text: string;
  heading: boolean;
  bold: boolean;
}

export interface SectionInsertion {
  /** Index of the block after which to insert; -1 = before the first. */
  afterBlock: number;
  /** The heading, numbered as this document numbers, and, with the frame, what is to be filled in. */
  paragraphs: NewParagraph[];
  /** Where that is, in words: «sau mục II.5», «ở đầu mục III», «ở cuối văn bản». */
  place: string;
  /** Later headings of the same level whose number goes up by one; offsets in the text of `block`. */
  renumber: (Span & { block: number; text: string })[];
}

/** Where a new heading goes, and the heading it is modelled on. */
interface Slot {
  afterBlock: number;
  place: string;
  label: string | null;
  /** A neighbour of the same level; null in an empty document. */
  model: OutlineNode | null;
  following: readonly OutlineNode[];
}

/**
 * How to insert a missing section: in the report type's order, with the number and style of its neighbours.
 * Out: null when the type has no such section.
 */
export function sectionInsertion(
  outline: Outline,
  type: ReportType,
  sectionId: string,
  { withFrame }: { withFrame: boolean },
): SectionInsertion | null {
  const section = type.sections.find(({ id }) => id === sectionId);
  if (section === undefined) return null;
  const { places } = locateSections(outline, type);
  const slot =
    afterSibling(outline, type, section, places) ??
    beforeSibling(outline, type, section, places) ??
    insideParent(outline, section, places) ??
    afterEarlier(outline, type, section, places) ??
    atEnd(outline, type, section);
  const heading = {
    text: headingLine(section, slot),
    heading: true,
    bold: isBold(outline, slot.model),
  };
  const frame = withFrame ? section.skeleton.body.map((text) => ({ text, heading: false, bold: false })) : [];
  return {
    afterBlock: slot.afterBlock,
    paragraphs: [heading, ...frame],
    place: slot.place,
    renumber: renumber(slot.label, slot.following),
  };
}

const FIRST_ROMAN: Label = { text: 'I.', kind: 'roman', numbers: [1], suffix: '.', end: 3 };
const FIRST_ARABIC: Label = { text: '1.', kind: 'arabic', numbers: [1], suffix: '.', end: 3 };
const FIRST_LETTER: Label = { text: 'a)', kind: 'letter', numbers: [1], suffix: ')', end: 3 };

type Places = ReadonlyMap<string, Place>;

/** The headings of sections beside this one in the type, with the order they have there. */
function siblings(
  type: ReportType,
  section: SectionType,
  places: Places,
): { order: number; node: OutlineNode }[] {
  return type.sections.flatMap((other, order) => {
    const node = other.parent === section.parent ? places.get(other.id)?.nodes[0] : undefined;
    return node === undefined ? [] : [{ order, node }];
  });
}

function afterSibling(outline: Outline, type: ReportType, section: SectionType, places: Places): Slot | null {
  const own = type.sections.indexOf(section);
  const before = siblings(type, section, places)
    .filter(({ order }) => order < own)
    .at(-1)?.node;
  return before === undefined ? null : slotAfter(outline, before);
}

function slotAfter(outline: Outline, before: OutlineNode): Slot {
  const level = before.parent?.children ?? outline.roots;
  return {
    afterBlock: before.lastBlock,
    place: `sau mục ${pathOf(before)}`,
    label: labelAt(before),
    model: before,
    following: level.slice(level.indexOf(before) + 1),
  };
}

/** The number that a heading so many places further on bears; none after «Phần thứ ba», which counts in words. */
function labelAt({ label }: OutlineNode, further = 1): string | null {
  return label === null || label.kind === 'part'
    ? null
    : labelLike(label, (label.numbers.at(-1) ?? 0) + further);
}

function beforeSibling(
  outline: Outline,
  type: ReportType,
  section: SectionType,
  places: Places,
): Slot | null {
  const own = type.sections.indexOf(section);
  const after = siblings(type, section, places).find(({ order }) => order > own)?.node;
  if (after === undefined) return null;
  const level = after.parent?.children ?? outline.roots;
  const before = level[level.indexOf(after) - 1];
  if (before !== undefined) return slotAfter(outline, before);
  return {
    afterBlock: after.block - 1,
    place: `trước mục ${pathOf(after)}`,
    label: labelAt(after, 0),
    model: after,
    following: level.slice(level.indexOf(after)),
  };
}

/** The first heading under its part, before whatever text stands there. */
function insideParent(outline: Outline, section: SectionType, places: Places): Slot | null {
  const parent = section.parent === undefined ? undefined : places.get(section.parent)?.nodes[0];
  if (parent === undefined) return null;
  const last = parent.children.findLast(({ kind }) => kind === 'heading');
  if (last !== undefined) return slotAfter(outline, last);
  const cousin = outline.nodes.find(
    ({ kind, label, depth }) => kind === 'heading' && label !== null && depth === parent.depth + 1,
  );
  return {
    afterBlock: parent.lastBlock,
    place: `ở cuối mục ${pathOf(parent)}`,
    label: parent.label === null ? null : firstInside(parent.label, cousin?.label ?? null),
    model: cousin ?? null,
    following: [],
  };
}

/** The first number inside a heading: as headings inside its neighbours are counted, else 1. in I. and a) in 1. */
function firstInside(parent: Label, cousin: Label | null): string {
  if (cousin?.kind === 'decimal') {
    const numbers = [...parent.numbers, 1];
    if (cousin.numbers.length === numbers.length) return labelLike({ ...cousin, numbers }, 1);
  } else if (cousin !== null && cousin.kind !== 'part') return labelLike(cousin, 1);
  return parent.kind === 'arabic' || parent.kind === 'decimal' ? FIRST_LETTER.text : FIRST_ARABIC.text;
}

/** No neighbour of its own: after the nearest earlier section of the type that the document has. */
function afterEarlier(outline: Outline, type: ReportType, section: SectionType, places: Places): Slot | null {
  const earlier = type.sections.slice(0, type.sections.indexOf(section));
  const node = earlier.flatMap(({ id }) => places.get(id)?.nodes[0] ?? []).at(-1);
  return node === undefined ? null : slotAfter(outline, node);
}

function atEnd(outline: Outline, { sections }: ReportType, section: SectionType): Slot {
  const last = outline.roots.findLast(({ kind }) => kind === 'heading');
  if (last !== undefined) return slotAfter(outline, last);
  const top = sections.filter(({ parent }) => parent === undefined);
  const label = section.parent === undefined ? FIRST_ROMAN : FIRST_ARABIC;
  const isFirst = top[0] === section || outline.layout.bodyTo === outline.layout.bodyFrom;
  const afterBlock = isFirst ? outline.layout.bodyFrom - 1 : outline.layout.bodyTo - 1;
  return {
    afterBlock,
    place: isFirst ? 'ở đầu văn bản' : 'ở cuối văn bản',
    label: label.text,
    model: null,
    following: [],
  };
}

function headingLine({ skeleton, parent }: SectionType, { label, model }: Slot): string {
  const isCapitals =
    model === null
      ? parent === undefined
      : /\p{Lu}{2}/u.test(model.title.text) && !/\p{Ll}{2}/u.test(model.title.text);
  const title = isCapitals ? skeleton.heading.toUpperCase() : skeleton.heading;
  return label === null ? title : `${label} ${title}`;
}

/** Like its neighbour where the source knows; headings are bold by habit. */
function isBold({ document }: Outline, model: OutlineNode | null): boolean {
  const block = model === null ? undefined : document.blocks[model.block];
  const knows = document.blocks.some(({ hint }) => hint?.bold === true);
  return block === undefined || !knows || block.hint?.bold === true || block.hint?.headingLevel !== undefined;
}

/** Headings after the new one that would bear a number twice, as far as they follow without a gap. */
function renumber(label: string | null, following: readonly OutlineNode[]): SectionInsertion['renumber'] {
  const edits: SectionInsertion['renumber'] = [];
  let taken = label === null ? null : readLabel(`${label} A`);
  for (const node of following) {
    if (taken === null || node.label === null || node.label.kind !== taken.kind) break;
    if (node.label.numbers.at(-1) !== taken.numbers.at(-1)) break;
    const text = labelLike(node.label);
    edits.push({ block: node.block, start: 0, end: node.label.text.length, text });
    taken = readLabel(`${text} A`);
  }
  return edits;
}

/** «II.5», «III.3.1»: the labels from the top down; a heading without a number by its title. */
function pathOf(node: OutlineNode): string {
  const path: string[] = [];
  for (let at: OutlineNode | null = node; at?.label; at = at.parent) {
    const own = at.label.text.replace(/[\s.)/:–-]+$/u, '');
    // 3.1 already says 3.
    if (!path[0]?.startsWith(`${own}.`)) path.unshift(own);
  }
  return path.length === 0 ? `“${node.title.text}”` : path.join('.');
}
