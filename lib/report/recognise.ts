import { fold } from '../text/fold.ts';
import { keepFor } from '../text/keep-for.ts';
import { keepForSame } from '../text/keep-for-same.ts';
import { perTextAnd } from '../text/per-text.ts';
import type { Steps } from '../text/steps.ts';
import { foldedText, foldLine } from './content.ts';
import type { Outline } from './outline.ts';
import { findFirst, findPhrase, type Phrase } from './phrases.ts';
import type { ReportType } from './schema.ts';
import { headedSections } from './sections.ts';

/** The document that has no outline of ours. */
export const OTHER = 'khac';
const OPENING_BLOCKS = 12;
const SURE_ENOUGH = 0.5;
/** Characters below which a text does not tell that it is no report of ours. */
const TELLING = 80;

/** What the beginning of a document says about itself, folded. */
export interface Opening {
  title: string;
  /** The first paragraphs, up to the first heading. */
  intro: string;
}

export interface Recognised {
  /** Of the report type. */
  id: string;
  confidence: number;
}

/**
 * Recognises the report type of a document from its kind (BÁO CÁO, KẾ HOẠCH), title, opening sentence, headings and
 * wording; the header may be missing. Out: the type's id and 0…1; `khac` when nothing fits well enough. May be
 * put aside after each type.
 */
export function* recognising(outline: Outline, types: readonly ReportType[]): Steps<Recognised> {
  const { document } = outline;
  const opening = readOpening(outline);
  const genre = readGenre(outline);
  let best: Recognised | undefined;
  for (const type of types) {
    if (type.cues.genre === null) continue;
    const confidence = rate(outline, type, opening, genre);
    if (!best || confidence > best.confidence) best = { id: type.id, confidence };
    yield;
  }
  if (best === undefined || best.confidence < SURE_ENOUGH) {
    const isTelling = document.source.trim().length >= TELLING;
    return { id: OTHER, confidence: isTelling ? round(1 - (best?.confidence ?? 0)) : 0 };
  }
  return { id: best.id, confidence: round(best.confidence) };
}

/** How much better a bundled type must fit to be taken before an outline of the unit's own that fits too. */
const OWN_FIRST = 0.2;

/**
 * As `recognising`, among the unit's own outlines and the bundled types: the unit's own comes first where it fits.
 */
export function* recognisingAmongOwn(
  outline: Outline,
  own: readonly ReportType[],
  bundled: readonly ReportType[],
): Steps<Recognised> {
  const found = yield* recognising(outline, bundled);
  if (own.length === 0) return found;
  const ours = yield* recognising(outline, own);
  if (ours.id === OTHER) return found;
  return found.id === OTHER || ours.confidence + OWN_FIRST >= found.confidence ? ours : found;
}

/** Title and first paragraphs; a title is looked for in them too when the header was cut off. */
export const readOpening = keepFor(({ document, layout, nodes }: Outline): Opening => {
  const text = (index: number) => document.blocks[index]?.text ?? '';
  const first = nodes.find(({ kind }) => kind === 'heading')?.block ?? layout.bodyTo;
  const to = Math.min(first, layout.bodyFrom + OPENING_BLOCKS);
  const intro: string[] = [];
  for (let index = layout.bodyFrom; index < to; index++) intro.push(text(index));
  return openingIn([layout.title.map(text).join(' '), intro.join(' ').slice(0, 4000)]);
});

const openingIn = keepForSame(([title, intro]: readonly [string, string]): Opening => {
  return { title: foldLine(title), intro: foldLine(intro) };
});

/**
 * The kind of document: `bao-cao`, `ke-hoach`, another kind's folded name; told by title, symbol, opening or headings
 * where its own line is missing. Null when nothing tells.
 */
export const readGenre = keepFor((outline: Outline): string | null => {
  const { document, layout, nodes } = outline;
  const { title, intro } = readOpening(outline);
  if (layout.genre !== null) return layout.genre.replaceAll(' ', '-').replace(/^(bao-cao|ke-hoach).*/u, '$1');
  const start = fold(
    document.blocks
      .slice(0, OPENING_BLOCKS)
      .map(({ text }) => text.slice(0, 200))
      .join('\n'),
  );
  const symbol = /^so ?: ?[\d ._…]*\/ ?(bc|kh|qd|ct|cd|tb|hd|nq|ttr)-/mu.exec(start)?.[1];
  if (symbol !== undefined) return { bc: 'bao-cao', kh: 'ke-hoach' }[symbol] ?? 'khac';
  if (/^(?:bao cao|ket qua|tinh hinh|so ket|tong ket)/u.test(title)) return 'bao-cao';
  if (/^ke hoach/u.test(title)) return 'ke-hoach';
  if (/(?:xay dung|ban hanh) ke hoach.{0,300}(?:nhu sau|cu the)/u.test(intro)) return 'ke-hoach';
  if (/bao cao.{0,300}nhu sau/u.test(intro)) return 'bao-cao';
  const headings = nodes.filter(({ depth }) => depth === 0).map((node) => fold(node.title.text));
  if (headings.some((heading) => /^muc dich/u.test(heading))) return 'ke-hoach';
  if (headings.some((heading) => /ket qua|danh gia|uu diem|han che/u.test(heading))) return 'bao-cao';
  return null;
});

function rate(outline: Outline, type: ReportType, opening: Opening, genre: string | null): number {
  if (genre !== null && genre !== type.cues.genre) return 0;
  const share = sectionShare(outline, type);
  const known = genre === null ? -0.15 : 0;
  const inTitle = findFirst(opening.title, type.cues.subject);
  // A title may name two subjects; the report is about the first.
  if (inTitle !== null) return clamp(0.78 - Math.min(0.15, inTitle.at / 1000) + 0.2 * share + known);
  if (opening.title !== '') return clamp(0.3 * share);
  const inIntro = findFirst(opening.intro, type.cues.subject);
  if (inIntro !== null) return clamp(0.5 - Math.min(0.1, inIntro.at / 5000) + 0.35 * share + known);
  const inHeadings = outline.roots.some(
    ({ title }) => findFirst(foldLine(title.text), type.cues.subject) !== null,
  );
  return clamp((inHeadings ? 0.3 : 0) + 0.4 * share + 0.3 * wordingShare(outline, type) + known);
}

/** How many of the type's required sections have a heading. */
function sectionShare(outline: Outline, type: ReportType): number {
  const headed = headedSections(outline, type);
  const required = type.sections.filter((section) => section.required);
  return required.filter(({ id }) => headed.has(id)).length / Math.max(1, required.length);
}

const isWordedAs = perTextAnd((text, wording: readonly Phrase[]) => {
  const folded = foldedText(text);
  return wording.some((phrase) => findPhrase(folded, phrase) !== -1);
});

/** How many of the body's paragraphs speak of the subject; a third of them is as much as can be asked. */
function wordingShare({ document, layout }: Outline, type: ReportType): number {
  const blocks = document.blocks.slice(layout.bodyFrom, layout.bodyTo);
  const named = blocks.filter(isWordedAs(type.cues.wording));
  return Math.min(1, (3 * named.length) / Math.max(1, blocks.length));
}

function clamp(value: number): number {
  return Math.max(0, Math.min(0.99, value));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
