import { shortDate } from '../citation/format.ts';
import { findDates } from '../facts/dates.ts';
import { matchesOf } from '../facts/matches.ts';
import { readPeriod, writtenAfter } from '../report/period.ts';
import { readGenre } from '../report/recognise.ts';
import type { Span } from '../text/document.ts';
import { perText } from '../text/per-text.ts';
import { collect } from './by-block.ts';
import { likeCase } from './like-case.ts';
import { createPhraseSearch } from './phrases.ts';
import { reachAt, reachesOf } from './reaches.ts';
import type { BlockFacts, DocumentFacts, RuleFinding } from './rule.ts';
import type { FormerName } from './word-lists.ts';

type Mention = Span & { former: FormerName };

/** What a text says that speaks of the past, or of the change itself. */
const OF_THE_PAST =
  /(?<!\p{L})(?:cũ|trước đây|trước khi|trước ngày(?! \d)|nay là|sáp nhập|hợp nhất|sắp xếp|giải thể|kết thúc|chấm dứt|bàn giao|đổi tên|tổ chức lại|chuyển (?:về|sang|giao)|bãi bỏ|không còn|thay thế|thay cho|nguyên là|quyết toán)(?!\p{L})/iu;
/** «Bảng giá đất do … ban hành», «… đã phê duyệt»: what a body did while it stood goes on to hold. */
const ITS_DOCUMENT =
  /(?:quyết định|nghị quyết|kế hoạch|văn bản|quy định|bảng giá|đề án|dự án|báo cáo|công văn|thông báo|quy hoạch|kết luận)[^.;]{0,60} (?:của|do) $/iu;
const ITS_DEED = /^[^.;,]{0,40} (?:đã|ban hành|phê duyệt|thông qua|công bố)(?!\p{L})/u;
const REACH = 90;
/** Who is asked, or is at work, stands today, whatever years are named beside. */
const IS_ASKED = /(?:^|[.;:] |^[-+•] ?)(?:Đề nghị|Kiến nghị|Yêu cầu|Giao) $/u;
const IS_AT_WORK = /^[^.;,]{0,30}? (?:đang|sẽ)(?!\p{L})/u;
const YEAR =
  /(?:tháng (\d{1,2}) năm |[Qq]uý (IV|I{1,3}|[1-4]) năm |cuối năm )?(?<![\d./-])((?:19|20)\d\d)(?!\d)/g;
const QUARTERS = ['I', 'II', 'III', 'IV'];

/**
 * A search for names that a draft uses although they stood no longer on the draft's own day. A paragraph that speaks of
 * the past, gives a day or year before the change, or cites a document without its date may well mean the old body: it
 * is left alone, and so is what that body once issued. No more than a hint as long as what the draft is about reaches
 * back before the change.
 */
export function createFormerNames(entries: readonly FormerName[]): (facts: DocumentFacts) => RuleFinding[] {
  const mentionsIn = createReader(entries);
  const mentioning = collect((facts) => (mentionsIn(facts.block).length > 0 ? [facts] : []));
  return (facts) => {
    const day = facts.documentDate ?? writtenAfter(facts.outline);
    if (day === null) return [];
    const findings = mentioning(facts.blocks).flatMap((block) =>
      present(mentionsIn(block.block), block, day),
    );
    if (findings.length === 0) return [];
    const from = spokenOfFrom(facts, day);
    return findings.map(({ since, ...finding }) => (from < since ? { ...finding, level: 'info' } : finding));
  };
}

function createReader(entries: readonly FormerName[]) {
  const formerOf = new Map(entries.flatMap((former) => former.names.map((name) => [name, former] as const)));
  const search = createPhraseSearch(
    [...formerOf.keys()],
    (name) => name.replaceAll(/([ủỦ])y/gu, '(?:$1y|uỷ|Uỷ)').replaceAll(' - ', ' [-–] '),
    (name) => [name, withOldTone(name)],
    '(?![-&]?\\p{L})',
  );
  return perText((text): Mention[] =>
    search(text).flatMap(({ start, end, written }) => {
      const former = formerOf.get(withNewTone(written).replaceAll('–', '-'));
      return former ? [{ start, end, former }] : [];
    }),
  );
}

const withOldTone = (name: string) => name.replaceAll('ủy', 'uỷ').replaceAll('Ủy', 'Uỷ');
const withNewTone = (name: string) => name.replaceAll('uỷ', 'ủy').replaceAll('Uỷ', 'Ủy');

/**
 * The first day of what a document speaks of: a plan of what is to come, a report of its period; whatever names no
 * period looks back no further than a year.
 */
function spokenOfFrom({ outline, documentDate }: DocumentFacts, day: string): string {
  const genre = readGenre(outline);
  if (genre === 'ke-hoach') return day;
  const from = genre === 'bao-cao' ? readPeriod(outline, documentDate)?.from : undefined;
  return from ?? `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
}

/** The mentions that speak of a name as if it stood on `day`. */
function present(mentions: readonly Mention[], { index, block, citations }: BlockFacts, day: string) {
  const earliest = earliestIn(block);
  // What follows a citation without date may be its issuer or title.
  const cited = reachesOf(
    citations.map(({ start, end, date }) => ({ start, end: date ? end : block.text.length })),
  );
  return mentions.flatMap((mention) => {
    const { start, former } = mention;
    if (former.since > day || reachAt(cited, start) > start || isItsOwnWork(block.text, mention)) return [];
    const isOfToday = earliest !== '' && isOfNow(block.text, mention);
    if (!isOfToday && earliest < former.since) return [];
    return [{ since: isOfToday ? '' : former.since, ...toFinding(mention, block.text, index) }];
  });
}

function isOfNow(text: string, { start, end }: Span): boolean {
  return (
    IS_ASKED.test(text.slice(Math.max(0, start - REACH), start)) ||
    IS_AT_WORK.test(text.slice(end, end + REACH))
  );
}

function isItsOwnWork(text: string, { start, end }: Span): boolean {
  return (
    ITS_DOCUMENT.test(text.slice(Math.max(0, start - REACH), start)) ||
    ITS_DEED.test(text.slice(end, end + REACH))
  );
}

/** The earliest day or year that a text names, ISO; that of the beginning of time when it speaks of the past. */
const earliestIn = perText((text) => {
  if (OF_THE_PAST.test(text)) return '';
  const days = findDates(text).flatMap(({ iso, start }) => {
    if (iso === null) return [];
    // «trước ngày 30/9/2025» is a day by which something is to be done, or the end of what was before it.
    return [/trước (?:ngày )?$/iu.test(text.slice(Math.max(0, start - 12), start)) ? dayBefore(iso) : iso];
  });
  const years = matchesOf(text, YEAR).map((match) => firstDay(match));
  return [...days, ...years].reduce((first, each) => (each < first ? each : first), '9999');
});

const dayBefore = (iso: string) => new Date(Date.parse(iso) - 86_400_000).toISOString().slice(0, 10);

/** Of «năm 2025», «quý IV năm 2025», «tháng 9 năm 2025», «cuối năm 2025». */
function firstDay([written, month, quarter, year]: RegExpExecArray): string {
  const place = QUARTERS.indexOf(quarter ?? '') + 1 || Number(quarter ?? 0);
  const first = month ?? (place > 0 ? place * 3 - 2 : written.startsWith('cuối') ? 7 : 1);
  return `${year}-${String(first).padStart(2, '0')}-01`;
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
