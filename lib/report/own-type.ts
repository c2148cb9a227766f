import { foldLine } from './content.ts';
import { type OwnOutline, type OwnSection, outlineKey } from './own-outline.ts';
import { findFirst, readPhrases, withoutLead } from './phrases.ts';
import type { MandatoryType, ReportType, SectionType } from './schema.ts';

/** Ids of the types made here begin with this. */
const PREFIX = 'rieng-';
const GENERIC_BODY = ['Kết quả: ………; tồn tại: ……….'];

/** Whether a report type is an outline of the unit's own. */
export function isOwnType(id: string): boolean {
  return id.startsWith(PREFIX);
}

/**
 * Makes a report type of an outline. Its headings are found by their own words; where one is what a bundled type of the
 * same kind knows, it is also found by that type's synonyms and gets its fill-in sentence, and tiếp công dân, CCHC and
 * QCDC become mandatory items. What several know is taken from the one that demands most: one that is all about an item
 * asks for more of it. `bundled`: the types that come with the extension.
 */
export function ownReportType(outline: OwnOutline, bundled: readonly ReportType[]): ReportType {
  const genre = /^ke hoach\b/u.test(foldLine(outline.ten)) ? 'ke-hoach' : 'bao-cao';
  const kin = bundled
    .filter(({ cues }) => cues.genre === genre)
    .toSorted((a, b) => b.mandatory.length - a.mandatory.length);
  const known = outline.muc.map((section) => knownSection(section, kin));
  const heads = outline.muc.map(({ ten }) => headOf(ten));
  const sections = outline.muc.map((section, index): SectionType => {
    const model = known[index] ?? null;
    const isOnly = known.filter((other) => other?.id === model?.id).length === 1;
    const head = heads[index] ?? '';
    const isDistinct = heads.filter((other) => foldLine(other).startsWith(foldLine(head))).length === 1;
    const parent = parentOf(outline.muc, index);
    return {
      id: `muc-${index + 1}`,
      title: section.ten,
      ...(parent !== null && { parent: `muc-${parent + 1}` }),
      role: model?.role ?? roleOf(outline.muc, index, known) ?? (genre === 'ke-hoach' ? 'tasks' : 'results'),
      required: section.batBuoc,
      ...(model?.mayBeNone && { mayBeNone: true }),
      synonyms: [
        ...readPhrases([section.ten, withoutLead(section.ten)]),
        ...(isDistinct && head !== '' ? readPhrases([`^${head}`]) : []),
        ...(isOnly ? (model?.synonyms ?? []) : []),
      ],
      ...(isOnly && model?.topics && { topics: model.topics }),
      skeleton: { heading: section.ten, body: model?.skeleton.body ?? bodyOf(outline.muc, index) },
    };
  });
  return {
    id: `${PREFIX}${outlineKey(outline)}`,
    title: outline.ten,
    shortTitle: outline.ten,
    cues: {
      genre,
      subject: readPhrases([subjectOf(outline.ten)]),
      wording: readPhrases([subjectOf(outline.ten)]),
    },
    periodKinds: ['month', 'quarter', 'half-year', 'nine-months', 'year', 'span'],
    sections,
    mandatory: mandatoryOf(sections, kin),
    basis: `Đề cương “${outline.ten}”`,
  };
}

/** The section that a heading names first; what two types know alike is taken from the first of them. */
function knownSection(section: OwnSection, kin: readonly ReportType[]): SectionType | null {
  let best: Known | null = null;
  for (const type of kin) {
    const found = knownIn(section, type);
    if (found !== null && (best === null || found.at < best.at)) best = found;
  }
  return best?.section ?? null;
}

interface Known {
  section: SectionType;
  at: number;
  length: number;
}

function knownIn({ ten, cap }: OwnSection, { sections }: ReportType): Known | null {
  const folded = foldLine(ten);
  let best: Known | null = null;
  for (const section of sections) {
    const found = findFirst(folded, section.synonyms);
    if (found === null || (cap === 1 && section.parent !== undefined && isBroad(folded))) continue;
    if (best === null || found.at < best.at || (found.at === best.at && found.length > best.length))
      best = { section, ...found };
  }
  return best;
}

/** «Kết quả thực hiện công tác dân vận» gathers others. */
const isBroad = (folded: string) => /^(?:ket qua|tinh hinh)\b/u.test(folded);

/** A heading is for what the heading around it is for. */
function roleOf(
  muc: readonly OwnSection[],
  index: number,
  known: readonly (SectionType | null)[],
): SectionType['role'] | null {
  for (let at = parentOf(muc, index); at !== null; at = parentOf(muc, at)) {
    const role = known[at]?.role;
    if (role !== undefined) return role;
  }
  return null;
}

/** Index of the nearest heading before it that stands further out. */
function parentOf(muc: readonly OwnSection[], index: number): number | null {
  const cap = muc[index]?.cap ?? 1;
  const at = muc.slice(0, index).findLastIndex((other) => other.cap < cap);
  return at === -1 ? null : at;
}

/** A heading that gathers others holds no sentence of its own. */
function bodyOf(muc: readonly OwnSection[], index: number): string[] {
  const isParent = (muc[index + 1]?.cap ?? 0) > (muc[index]?.cap ?? 0);
  return isParent ? [] : GENERIC_BODY;
}

/** What a heading begins with, up to the first comma, bracket or «và»; empty when that says too little. */
function headOf(ten: string): string {
  const head =
    withoutLead(ten)
      .split(/[,;:(]|\s(?:và|của|theo|trong|năm)\s/u)[0]
      ?.trim() ?? '';
  return head.split(/\s+/u).length >= 2 ? head : '';
}

const PERIOD =
  /\s+(?:(?:trong\s+)?(?:\d{1,2} tháng(?: đầu| cuối)?(?: năm)?|(?:quý|tháng) [IVX\d]+|năm|giai đoạn|từ năm|đến năm)[\s\d/…._-]*)+$/iu;

/** What the outline is about, as titles of reports that follow it say it too. */
function subjectOf(ten: string): string {
  const about = ten.replace(/^(?:báo cáo|kế hoạch)\s+/iu, '').replace(PERIOD, '');
  const bare = withoutLead(about);
  return bare.length >= 4 ? bare : ten;
}

function mandatoryOf(sections: readonly SectionType[], kin: readonly ReportType[]): MandatoryType[] {
  const items = new Map<string, MandatoryType>();
  for (const { mandatory } of kin)
    for (const item of mandatory) if (!item.onlyIf && !items.has(item.id)) items.set(item.id, item);
  return [...items.values()].flatMap((item) => {
    const named = sections.filter(({ title }) => findFirst(foldLine(title), item.topics) !== null);
    const section = named.find(({ role }) => role === 'results' || role === 'tasks');
    return section === undefined ? [] : [{ ...item, section: section.id }];
  });
}
