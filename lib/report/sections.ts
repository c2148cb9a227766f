import { keepFor } from '../text/keep-for.ts';
import { perTextAnd } from '../text/per-text.ts';
import { type BlockRange, foldedText, hasSubstance, headingsByBlock, leadsOf } from './content.ts';
import { headingText, type Outline, type OutlineNode } from './outline.ts';
import { findFirst } from './phrases.ts';
import type { ReportType, SectionType } from './schema.ts';

/** A section of the report type as this document has it. */
export interface FoundSection {
  id: string;
  /** As the report type names it. */
  title: string;
  /** The section it belongs to in the report type. */
  parent: string | null;
  required: boolean;
  /** An explicit «Không» fills it. */
  mayBeNone: boolean;
  status: 'present' | 'empty' | 'missing';
  /** The heading as written; null when missing, or when a paragraph of another section deals with it. */
  heading: string | null;
  range: BlockRange | null;
}

/** Where a section stands: under headings of its own, or in a paragraph of another section. */
export interface Place {
  /** Its headings, the most important first; empty when only a paragraph deals with it. */
  nodes: OutlineNode[];
  range: BlockRange;
}

export interface SectionMap {
  places: Map<string, Place>;
  /** What each block of the body belongs to, by the nearest heading that names a section. */
  ownerOf(block: number): SectionType | null;
}

type Role = SectionType['role'];

/** What is named here are plans, reasons or lists of documents, no results. */
const ELSEWHERE: ReadonlySet<Role> = new Set(['assessment', 'plans', 'proposals', 'purpose']);
/** Only the parts of these are looked for in their paragraphs: «Ưu điểm: …» under «Đánh giá chung». */
const NO_TOPICS: ReadonlySet<Role> = new Set([...ELSEWHERE, 'direction', 'opening']);

/** The state of each section of the report type, in the type's order. */
export function matchSections(outline: Outline, type: ReportType): FoundSection[] {
  const { places } = locateSections(outline, type);
  return type.sections.map((section) => {
    const { id, title, parent = null, required, mayBeNone = false } = section;
    const place = places.get(id);
    const base = { id, title, parent, required, mayBeNone };
    if (!place) return { ...base, status: 'missing', heading: null, range: null };
    const { nodes, range } = place;
    return {
      ...base,
      status: hasSubstance(outline, range) ? 'present' : 'empty',
      heading: nodes[0] ? headingText(outline, nodes[0]) : null,
      range,
    };
  });
}

/** The sections that have a heading of their own: a quick look, enough to recognise a report. */
export function headedSections({ nodes }: Outline, type: ReportType): ReadonlySet<string> {
  return headed(nodes)(type).sections;
}

const located = keepFor((_outline: Outline) => new Map<ReportType, SectionMap>());

/** The headings and paragraphs that stand for the sections of a report type. */
export function locateSections(outline: Outline, type: ReportType): SectionMap {
  const known = located(outline).get(type) ?? locate(outline, type);
  located(outline).set(type, known);
  return known;
}

function locate(outline: Outline, type: ReportType): SectionMap {
  const { ownerOf, headingsOf } = headed(outline.nodes)(type);
  const places = new Map<string, Place>();
  const without = new Set<SectionType>();
  for (const section of type.sections) {
    const place = placeOfNodes(outline, headingsOf(section));
    if (place) places.set(section.id, place);
    else without.add(section);
  }
  for (const [{ id }, place] of topicParagraphs(outline, type, without, ownerOf)) places.set(id, place);
  for (const section of type.sections) {
    if (!places.has(section.id)) placeOfChildren(section, type, places);
  }
  return { places, ownerOf };
}

/** What the headings alone tell of the sections of a report type; of the same headings once. */
interface Headed {
  /** Ids of the sections that have a heading of their own. */
  sections: ReadonlySet<string>;
  ownerOf: SectionMap['ownerOf'];
  headingsOf(section: SectionType): readonly OutlineNode[];
}

const headed = keepFor((nodes: Outline['nodes']) =>
  keepFor((type: ReportType): Headed => {
    const owners = assignHeadings(nodes, type);
    const blockOwners = ownersByBlock(nodes, owners);
    const headingsOf = (section: SectionType) => {
      const own = nodes.filter((node) => owners.get(node)?.id === section.id);
      const hasParts = type.sections.some(({ parent }) => parent === section.id);
      return own.length > 0 || hasParts ? own : sharedHeadings(nodes, section, type, owners);
    };
    return {
      sections: new Set([...owners.values()].map(({ id }) => id)),
      ownerOf: (block) => blockOwners[block] ?? null,
      headingsOf: keepFor(headingsOf),
    };
  }),
);

function assignHeadings(nodes: Outline['nodes'], type: ReportType): Map<OutlineNode, SectionType> {
  const owners = new Map<OutlineNode, SectionType>();
  for (const node of nodes) {
    if (node.kind !== 'heading') continue;
    const owner = chooseSection(node, namedIn(type)(node.title), ancestorOwner(node, owners));
    if (owner !== null) owners.set(node, owner);
  }
  return owners;
}

/** The section whose phrase comes first in the title; the parts of the section around it before all others. */
function chooseSection(
  node: OutlineNode,
  named: readonly Named[],
  around: SectionType | null,
): SectionType | null {
  const first = (holds: (section: SectionType) => boolean) => firstNamed(named, holds);
  if (around !== null) {
    const child = first(({ parent }) => parent === around.id);
    if (child !== null || ELSEWHERE.has(around.role)) return child;
    return first(
      (section) =>
        section !== around &&
        section.parent !== around.id &&
        (section.role !== 'results' || around.role !== 'opening'),
    );
  }
  const top = first(({ parent }) => parent === undefined);
  const inner = first(({ parent }) => parent !== undefined);
  const isGeneric = top?.role === 'results' && !node.children.some(({ kind }) => kind === 'heading');
  return inner !== null && (top === null || (isGeneric && inner.role === 'results')) ? inner : top;
}

/** A section that a title names, and where. */
interface Named {
  section: SectionType;
  at: number;
  length: number;
}

/** The sections that a title names, in the type's order. */
const namedIn = perTextAnd((title, type: ReportType): readonly Named[] => {
  const folded = foldedText(title);
  return type.sections.flatMap((section) => {
    const found = findFirst(folded, section.synonyms);
    return found === null ? [] : [{ section, ...found }];
  });
});

function firstNamed(named: readonly Named[], holds: (section: SectionType) => boolean): SectionType | null {
  let best: Named | null = null;
  for (const each of named) {
    if (!holds(each.section)) continue;
    if (best === null || each.at < best.at || (each.at === best.at && each.length > best.length)) best = each;
  }
  return best?.section ?? null;
}

function ancestorOwner(node: OutlineNode, owners: ReadonlyMap<OutlineNode, SectionType>): SectionType | null {
  for (let parent = node.parent; parent !== null; parent = parent.parent) {
    const owner = owners.get(parent);
    if (owner !== undefined) return owner;
  }
  return null;
}

/** Nodes come outside in, so that the nearest owner is the last to be written. */
function ownersByBlock(
  nodes: Outline['nodes'],
  owners: ReadonlyMap<OutlineNode, SectionType>,
): SectionType[] {
  const byBlock: SectionType[] = [];
  for (const node of nodes) {
    const owner = owners.get(node);
    if (owner !== undefined)
      for (let block = node.block; block <= node.lastBlock; block++) byBlock[block] = owner;
  }
  return byBlock;
}

/** «Hạn chế, kiến nghị, đề xuất»: a heading that names a second section further on. */
function sharedHeadings(
  nodes: Outline['nodes'],
  section: SectionType,
  type: ReportType,
  owners: ReadonlyMap<OutlineNode, SectionType>,
): OutlineNode[] {
  return nodes.filter((node) => {
    const isNamed = () => namedIn(type)(node.title).some((named) => named.section === section);
    if (node.kind !== 'heading' || !isNamed()) return false;
    const around = ancestorOwner(node, owners);
    return around === null || !ELSEWHERE.has(around.role) || around.id === section.parent;
  });
}

function placeOfNodes(outline: Outline, nodes: readonly OutlineNode[]): Place | null {
  const ranked = [...nodes].sort((a, b) => a.depth - b.depth || a.block - b.block);
  const filled = ranked.filter((node) => hasSubstance(outline, { from: node.block, to: node.lastBlock }));
  const best = filled[0] ?? ranked[0];
  if (best === undefined) return null;
  return {
    nodes: [best, ...ranked.filter((node) => node !== best)],
    range: { from: best.block, to: best.lastBlock },
  };
}

/** The sections that a paragraph deals with. */
export const dealtIn = perTextAnd((text, { sections }: ReportType): readonly SectionType[] => {
  const leads = leadsOf(text);
  const isNamed = ({ topics }: SectionType) =>
    topics && leads.some((lead) => findFirst(lead, topics) !== null);
  return sections.filter(isNamed);
});

/** The first paragraphs that deal with sections which have no heading. */
function topicParagraphs(
  outline: Outline,
  type: ReportType,
  without: ReadonlySet<SectionType>,
  ownerOf: SectionMap['ownerOf'],
): Map<SectionType, Place> {
  const found = new Map<SectionType, Place>();
  const dealt = dealtIn(type);
  const headings = headingsByBlock(outline);
  const { bodyFrom, bodyTo } = outline.layout;
  for (let index = bodyFrom; index < bodyTo; index++) {
    const block = outline.document.blocks[index];
    if (block === undefined) continue;
    for (const section of dealt(block)) {
      if (!without.has(section) || found.has(section) || headings.has(index)) continue;
      const owner = ownerOf(index);
      // A short report may have no headings at all; «… như sau:» only says what it is about.
      const isIn =
        owner === null
          ? outline.nodes.length === 0 && !block.text.endsWith(':')
          : owner.id === section.parent || !NO_TOPICS.has(owner.role);
      if (isIn) found.set(section, { nodes: [], range: { from: index, to: index } });
    }
  }
  return found;
}

/** «Ưu điểm» and «Hạn chế» without «Đánh giá chung» above them. */
function placeOfChildren(section: SectionType, type: ReportType, places: Map<string, Place>): void {
  const ranges = type.sections
    .filter((child) => child.parent === section.id)
    .map((child) => places.get(child.id))
    .filter((place) => place !== undefined && place.nodes.length > 0)
    .map((place) => place?.range ?? { from: 0, to: 0 });
  if (ranges.length === 0) return;
  const range = {
    from: Math.min(...ranges.map(({ from }) => from)),
    to: Math.max(...ranges.map(({ to }) => to)),
  };
  places.set(section.id, { nodes: [], range });
}
