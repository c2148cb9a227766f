import { shortDate } from '../citation/format.ts';
import { findDates } from '../facts/dates.ts';
import { matchesOf } from '../facts/matches.ts';
import { readPeriod, writtenAfter } from '../report/period.ts';
import { readGenre } from '../report/recognise.ts';
import type { Span } from '../text/document.ts';
import { perText } from '../text/per-text.ts';
import { likeCase } from './like-case.ts';
import { phrasesPattern } from './phrases.ts';
import type { DocumentFacts, RuleFinding } from './rule.ts';
import type { FormerName } from './word-lists.ts';

type Mention = Span & { former: FormerName };

/** What a text says that speaks of the past, or of the change itself. */
const OF_THE_PAST =
  /(?<!\p{L})(?:cũ|trước đây|trước khi|trước ngày|nay là|sáp nhập|hợp nhất|sắp xếp|giải thể|kết thúc|chấm dứt|bàn giao|đổi tên|tổ chức lại|chuyển (?:về|sang|giao)|bãi bỏ|không còn|thay thế|thay cho|nguyên là|quyết toán)(?!\p{L})/iu;
const YEAR = /(?<![\d./-])(?:19|20)\d\d(?!\d)/g;

/**
 * A search for names that a draft uses although they stood no longer on the draft's own day. A paragraph that speaks of
 * the past, gives a day or year before the change, or cites a document without its date may well mean the old body: it
 * is left alone. No more than a hint as long as the period reported on reaches back before the change.
 */
export function createFormerNames(entries: readonly FormerName[]): (facts: DocumentFacts) => RuleFinding[] {
  const mentionsIn = createReader(entries);
  return (facts) => {
    const day = facts.documentDate ?? writtenAfter(facts.outline);
    if (day === null) return [];
    const findings = facts.blocks.flatMap(({ index, block, citations }) =>
      mentionsIn(block).flatMap((mention) => {
        const { start, former } = mention;
        if (former.since > day || isOfThePast(block.text, former.since)) return [];
        const isCited = citations.some((cited) => cited.start <= start && (!cited.date || start < cited.end));
        return isCited ? [] : [{ since: former.since, ...toFinding(mention, block.text, index) }];
      }),
    );
    if (findings.length === 0) return [];
    const from = reportedFrom(facts) ?? day;
    return findings.map(({ since, ...finding }) => (from < since ? { ...finding, level: 'info' } : finding));
  };
}

function createReader(entries: readonly FormerName[]) {
  const formerOf = new Map(entries.flatMap((former) => former.names.map((name) => [name, former] as const)));
  const pattern = new RegExp(
    `(?<!\\p{L})${phrasesPattern([...formerOf.keys()].map(toPattern))}(?!\\p{L}|[-&]\\p{L})`,
    'gu',
  );
  return perText((text): Mention[] =>
    matchesOf(text, pattern).flatMap(({ 0: name, index }) => {
      const former = formerOf.get(name.replaceAll('uỷ', 'ủy').replaceAll('Uỷ', 'Ủy').replaceAll('–', '-'));
      return former ? [{ start: index, end: index + name.length, former }] : [];
    }),
  );
}

function toPattern(name: string): string {
  return name.replaceAll('ủy', '(?:ủy|uỷ)').replaceAll('Ủy', '(?:Ủy|Uỷ)').replaceAll(' - ', ' [-–] ');
}

/** The first day of what a report is about; null for other documents, which speak of what is to come. */
function reportedFrom({ outline, documentDate }: DocumentFacts): string | null {
  if (readGenre(outline) !== 'bao-cao') return null;
  const from = readPeriod(outline, documentDate)?.from;
  // A report that names no period looks back no further than a year.
  return from ?? (documentDate && `${Number(documentDate.slice(0, 4)) - 1}${documentDate.slice(4)}`);
}

function isOfThePast(text: string, since: string): boolean {
  if (OF_THE_PAST.test(text) || findDates(text).some(({ iso }) => iso !== null && iso < since)) return true;
  return matchesOf(text, YEAR).some(([year]) => year <= since.slice(0, 4));
}

function toFinding({ start, end, former }: Mention, text: string, block: number): RuleFinding {
  const { since, now, source, soft } = former;
  const written = text.slice(start, end);
  const instead = now === undefined ? 'không còn dùng tên gọi này' : `tên gọi là «${now}»`;
  return {
    block,
    start,
    end,
    message: `Từ ngày ${shortDate(since)}, ${instead} (${source}).`,
    fix: now === undefined ? null : { start, end, text: likeCase(written, now) },
    level: soft ? 'info' : 'warning',
  };
}
