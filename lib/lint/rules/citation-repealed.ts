import { shortDate } from '../../citation/format.ts';
import type { VerifiedCitation } from '../../citation/types.ts';
import { findDates } from '../../facts/dates.ts';
import { matchesOf } from '../../facts/matches.ts';
import type { CitationRule } from '../rule.ts';

export const rule: CitationRule = {
  scope: 'citations',
  id: 'citation/repealed',
  name: 'Văn bản đã hết hiệu lực',
  level: 'warning',
  description:
    'Văn bản được viện dẫn đã hết hiệu lực tại ngày của báo cáo. Không báo khi chỉ mục chưa chắc, khi báo cáo chưa ghi ngày, khi báo cáo tự nói văn bản ấy được thay thế hoặc kể việc trước đó, hoặc khi tên văn bản nằm trong trích yếu của văn bản khác.',
  basis: 'Luật Ban hành văn bản quy phạm pháp luật',
  examples: {
    good: [
      'Hà Nội, ngày 05 tháng 6 năm 2023\nNghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ',
      'Hà Nội, ngày 05 tháng 8 năm 2025\nNghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ',
      'Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ',
      'Hà Nội, ngày 05 tháng 8 năm 2025\nQuyết định này thay thế Nghị định số 61/2018/NĐ-CP. Hồ sơ nộp trước đó giải quyết theo Nghị định số 61/2018/NĐ-CP.',
      'Hà Nội, ngày 05 tháng 8 năm 2025\nNghị định số 118/2025/NĐ-CP thay thế Nghị định số 61/2018/NĐ-CP.',
      'Hà Nội, ngày 05 tháng 8 năm 2025\nNghị định số 61/2018/NĐ-CP hết hiệu lực kể từ ngày 01/7/2025',
      'Hà Nội, ngày 05 tháng 8 năm 2025\nTừ năm 2021 đến năm 2024, hồ sơ được giải quyết theo Nghị định số 61/2018/NĐ-CP; nay theo quy định mới.',
      'Hà Nội, ngày 05 tháng 8 năm 2025\nThực hiện Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ đối với nội dung còn hiệu lực.',
    ],
    bad: [
      {
        text: 'Hà Nội, ngày 05 tháng 8 năm 2025\nNghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ',
        fixed: null,
      },
      {
        text: 'Hà Nội, ngày 05 tháng 8 năm 2025\nbãi bỏ 05 thủ tục thực hiện theo Nghị định số 61/2018/NĐ-CP',
        fixed: null,
      },
      {
        text: 'Hà Nội, ngày 05 tháng 8 năm 2025\nNghị định số 118/2025/NĐ-CP thay thế Nghị định trước. Thực hiện Nghị định số 61/2018/NĐ-CP.',
        fixed: null,
      },
      {
        text: 'Hà Nội, ngày 05 tháng 8 năm 2025\nTháng 7 năm 2025, hồ sơ được giải quyết theo Nghị định số 61/2018/NĐ-CP.',
        fixed: null,
      },
      { text: 'Hà Nội, ngày 01 tháng 7 năm 2025\nthực hiện Nghị định số 61/2018/NĐ-CP', fixed: null },
      { text: 'Hà Nội, ngày 05 tháng 12 năm 2023\nNghị định số 04/2015/NĐ-CP ngày 09/01/2015', fixed: null },
    ],
  },
  check({ citations, textOf }) {
    const repealed = citations.filter(({ match }) => match === 'repealed');
    const byThisOne = new Set(
      repealed.filter(({ block, start }) => BY_THIS_ONE.test(before(textOf(block), start))).map(keyOf),
    );
    return repealed
      .filter((citation) => !byThisOne.has(keyOf(citation)) && !isToldOf(citation, textOf(citation.block)))
      .filter((citation) => !isInTitle(citation, citations))
      .filter((citation) => !isOfThePast(citation, textOf(citation.block), citations))
      .map((citation) => ({
        block: citation.block,
        start: citation.start,
        end: citation.symbol?.end ?? citation.end,
        message: norm(citation),
        fix: null,
      }));
  },
};

type Cited = VerifiedCitation & { block: number };

const keyOf = ({ record }: Cited) => `${record?.so}|${record?.ngay}`;

const REACH = 160;
const FAR = 300;
const NOT_AS_BASIS = '(?:(?!(?:theo|thực hiện|căn cứ|quy định tại)(?!\\p{L}))[^.;])*$';
const REPLACES = new RegExp(`(?:thay thế|thay cho|bãi bỏ|h[ủu][ỷy] bỏ)(?!\\p{L})${NOT_AS_BASIS}`, 'iu');
/** «Quyết định này thay thế …»: what follows in its transitional clauses is meant as well. */
const BY_THIS_ONE = new RegExp(`(?<!\\p{L})này (?:thay thế|bãi bỏ)${NOT_AS_BASIS}`, 'iu');
/** Behind the symbol, its date, issuer and title before it: «… về công tác văn thư hết hiệu lực kể từ ngày …». */
const IS_REPLACED =
  /^(?:(?!\. )[^;]){0,240}?(?:(?:hết|còn) hiệu lực|(?:được|bị) (?:thay thế|bãi bỏ))(?!\p{L})/iu;

const before = (text: string, start: number) => text.slice(Math.max(0, start - REACH), start);

/** «thay thế Nghị định số …», «Nghị định số … hết hiệu lực kể từ ngày …»: who writes so knows it. */
function isToldOf({ start, end, symbol }: Cited, text: string): boolean {
  const from = symbol?.end ?? end;
  return REPLACES.test(before(text, start)) || IS_REPLACED.test(text.slice(from, from + FAR));
}

const FORMERLY = /(?<!\p{L})(?:trước đây|trước khi|trước ngày(?! \d)|khi đó|lúc đó|thời điểm đó)(?!\p{L})/iu;
const YEAR = /(?<![\d./-])(?:19|20)\d\d(?!\d)/g;

/**
 * «Năm 2023, việc đánh giá thực hiện theo Quy định số …»: all the days and years that its clause names before it, beside
 * those of other citations, ended before the document's force did.
 */
function isOfThePast({ block, start, record }: Cited, text: string, all: readonly Cited[]): boolean {
  const since = record?.hieuLuc.state === 'expired' ? record.hieuLuc.since : null;
  const from = Math.max(text.lastIndexOf(';', start), text.lastIndexOf('. ', start)) + 1;
  const clause = all
    .filter((other) => other.block === block && other.start < start && other.end > from)
    .reduce((left, other) => blank(left, other.start - from, other.end - from), text.slice(from, start));
  if (FORMERLY.test(clause)) return true;
  const days = findDates(clause).flatMap(({ iso }) => iso ?? []);
  const years = matchesOf(clause, YEAR).map(([year]) => `${year}-12-31`);
  const named = days.length > 0 && years.length <= days.length ? days : [...days, ...years];
  return since !== null && named.length > 0 && named.every((day) => day < since);
}

const blank = (text: string, from: number, to: number) =>
  text.slice(0, Math.max(0, from)) + ' '.repeat(Math.max(0, to - Math.max(0, from))) + text.slice(to);

const isInTitle = ({ block, start }: Cited, all: readonly Cited[]) =>
  all.some(
    ({ block: other, title, start: own }) =>
      other === block && own < start && title && title.start <= start && start < title.end,
  );

function norm({ record }: VerifiedCitation): string {
  const since = record?.hieuLuc.state === 'expired' ? record.hieuLuc.since : null;
  const when = since === null ? '' : ` từ ngày ${shortDate(since)}`;
  const newer = record?.thayTheBoi.map((key) => key.split('|')[0]).join(', ') ?? '';
  return `Văn bản này đã hết hiệu lực${when}${newer === '' ? '' : `; văn bản thay thế: ${newer}`}.`;
}
