import { countedSections } from '../lib/checklist/counted-sections.ts';
import type { ChecklistItem, CheckResult, Citation, Finding } from '../lib/checklist/result.ts';
import type { CitationRecord } from '../lib/citation/types.ts';
import type { OutlineRow, ReadyView } from './state.ts';

/** How far the required sections are filled. */
export function outlineProgress(outline: readonly OutlineRow[]): { done: number; total: number } {
  const required = countedSections(outline);
  return { done: required.filter((row) => row.status === 'present').length, total: required.length };
}

/** «II.5», the numbers from the top down; the title where a number is lacking. */
export function sectionPath(row: OutlineRow, outline: readonly OutlineRow[]): string {
  if (row.number === null) return row.title;
  const own = row.number.replace(/[.)]$/, '');
  const parent = outline.find((other) => other.id === row.parent);
  return parent?.number ? `${parent.number.replace(/[.)]$/, '')}.${own}` : own;
}

/** «II.5. Phối hợp Mặt trận» */
export function sectionName(row: OutlineRow, outline: readonly OutlineRow[]): string {
  return row.number === null ? row.title : `${sectionPath(row, outline)}. ${row.title}`;
}

/** The narrowest section around an offset. */
export function sectionAt(outline: readonly OutlineRow[], offset: number): OutlineRow | null {
  let best: OutlineRow | null = null;
  let bestLength = Number.POSITIVE_INFINITY;
  for (const row of outline) {
    if (row.start === null || row.end === null || offset < row.start || offset >= row.end) continue;
    if (row.end - row.start <= bestLength) {
      best = row;
      bestLength = row.end - row.start;
    }
  }
  return best;
}

export interface FindingGroup {
  name: string;
  findings: Finding[];
}

/** Findings in document order under the heading they stand in. */
export function groupBySection(findings: readonly Finding[], outline: readonly OutlineRow[]): FindingGroup[] {
  const groups: FindingGroup[] = [];
  for (const finding of findings) {
    const row = sectionAt(outline, finding.start);
    const name = row ? sectionName(row, outline) : 'Ngoài các mục';
    const last = groups.at(-1);
    if (last?.name === name) last.findings.push(finding);
    else groups.push({ name, findings: [finding] });
  }
  return groups;
}

const LEVELS = { error: 'Lỗi', warning: 'Nên xem', info: 'Gợi ý' } as const;

/** Findings by level, worst first. */
export function groupByLevel(findings: readonly Finding[]): FindingGroup[] {
  return (['error', 'warning', 'info'] as const)
    .map((level) => ({ name: LEVELS[level], findings: findings.filter((one) => one.level === level) }))
    .filter((group) => group.findings.length > 0);
}

export function levelName(level: Finding['level']): string {
  return LEVELS[level];
}

export function countLevels(findings: readonly Finding[]): Record<Finding['level'], number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) counts[finding.level]++;
  return counts;
}

/**
 * Names that survive an edit elsewhere in the text: rule and quote, numbered where they repeat. Same order as
 * `findings`.
 */
export function findingKeys(findings: readonly Finding[]): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, quote }) => {
    const name = `${rule}|${quote}`;
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return `${name}|${count}`;
  });
}

export interface CitationGroups {
  toReview: Citation[];
  notInIndex: Citation[];
  /** Bills and resolutions of congresses: such a name is compared with nothing. */
  onlyNamed: Citation[];
  /** One entry a document, with how often it is named. */
  verified: { citation: Citation; count: number }[];
}

/** Citations of the draft by what is known of them. */
export function groupCitations(citations: readonly Citation[]): CitationGroups {
  const verified = new Map<string, { citation: Citation; count: number }>();
  const groups: CitationGroups = { toReview: [], notInIndex: [], onlyNamed: [], verified: [] };
  for (const citation of citations) {
    if (citation.by === 'bill' || citation.by === 'congress') groups.onlyNamed.push(citation);
    else if (citation.match === 'unknown' && !isAmbiguous(citation)) groups.notInIndex.push(citation);
    else if (citation.match !== 'verified') groups.toReview.push(citation);
    else {
      const key = citation.record ? recordKey(citation.record) : citation.raw;
      const entry = verified.get(key);
      if (entry) entry.count++;
      else verified.set(key, { citation, count: 1 });
    }
  }
  groups.verified = [...verified.values()];
  return groups;
}

/** Several documents bear its number, and nothing in the draft says which is meant; or the number is all there is. */
export function isAmbiguous({ by, match, date, candidates }: Citation): boolean {
  if (match !== 'unknown') return false;
  return by === 'number' ? candidates.length > 0 : date === null && candidates.length > 1;
}

export function recordKey(record: CitationRecord): string {
  return `${record.so}|${record.ngay}`;
}

/** What to type to find the record of a key `so|ngay`: its symbol, and the year where the symbol does not say it. */
export function recordQuery(key: string): string {
  const [so = '', ngay = ''] = key.split('|');
  const year = ngay.slice(0, 4);
  return so.includes(`/${year}/`) ? so : `${so} ${year}`.trim();
}

/** The symbol in a key `so|ngay`. */
export function symbolOf(key: string): string {
  return key.split('|', 1)[0] ?? '';
}

export interface ChecklistState {
  failed: ChecklistItem[];
  warned: ChecklistItem[];
  manual: ChecklistItem[];
  passed: ChecklistItem[];
  /** Items that are checked without the user. */
  automatic: number;
  state: 'open' | 'submittable' | 'ready';
}

export function checklistState(items: readonly ChecklistItem[]): ChecklistState {
  const of = (status: ChecklistItem['status']) => items.filter((item) => item.status === status);
  const [failed, warned, manual, passed] = [of('fail'), of('warn'), of('manual'), of('pass')];
  return {
    failed,
    warned,
    manual,
    passed,
    automatic: items.length - manual.length,
    state: failed.length > 0 ? 'open' : warned.length > 0 ? 'submittable' : 'ready',
  };
}

/** Items that speak of findings in the text. */
const OF_FINDINGS = new Set(['nen-xem', 'ten-muc', 'cho-trong']);

/** How many places are worth a look: those in the text, and what the list names besides. */
export function placesToSee({ checklist, findings }: Pick<CheckResult, 'checklist' | 'findings'>): number {
  const besides = checklist.filter(({ id, status }) => status === 'warn' && !OF_FINDINGS.has(id));
  return countLevels(findings).warning + besides.length;
}

/** The second line of each tab. */
export function tabCounts(view: ReadyView) {
  const { done, total } = outlineProgress(view.outline);
  const counts = countLevels(view.result.findings);
  const places = counts.error + counts.warning;
  const { failed, state } = checklistState(view.result.checklist);
  return {
    outline: view.typeId === null ? 'chưa rõ' : total === 0 ? 'không có' : `${done}/${total} mục`,
    citations: citationCount(view.result.citations),
    findings: places > 0 ? `${places} chỗ` : view.tooShort ? 'chưa xem' : 'không có',
    checklist: view.tooShort
      ? 'chưa xem'
      : state === 'open'
        ? `còn ${failed.length} việc`
        : state === 'ready'
          ? 'sẵn sàng'
          : `${placesToSee(view.result)} nên xem`,
  };
}

function citationCount(citations: readonly Citation[]): string {
  if (citations.length === 0) return 'chưa có';
  const { toReview, notInIndex } = groupCitations(citations);
  if (toReview.length > 0) return `${toReview.length} cần xem`;
  return notInIndex.length > 0 ? `${notInIndex.length} chưa rõ` : 'đều khớp';
}
