import type { NumberFact } from '../facts/numbers.ts';
import type { Span } from '../text/document.ts';
import { readEntries } from './entries.ts';
import { MOST_NUMBERS } from './units.ts';

/** What a report says all of, or none of; the figures of the same report may deny it. */
export type Topic = 'all-in-time' | 'none-late' | 'no-complaint' | 'no-denunciation';

/** A sentence such as «100% hồ sơ đúng hạn», «không phát sinh đơn tố cáo». Offsets in the text. */
export interface Claim extends Span {
  topic: Topic;
  /** What is counted, as in `Denial.unit`. */
  unit: string;
  /** The years that its sentence names. */
  years: readonly string[];
}

/** A figure that, above zero, denies claims. */
export interface Denial {
  topics: readonly Topic[];
  unit: string;
  number: NumberFact;
  /** In words: «5 hồ sơ quá hạn». */
  words: string;
}

const LONGEST_HALF = 400;

const CASES = 'hồ sơ|TTHC|thủ tục hành chính|đơn thư|đơn|nhiệm vụ|phản ánh|kiến nghị|văn bản';
const IN_TIME = '(?:đúng|trước|trong)(?:(?: hạn)?(?:,| và) (?:đúng|trước))? hạn';
const CLAIMS: readonly (readonly [Topic, RegExp])[] = [
  [
    'all-in-time',
    new RegExp(
      `(?<!\\p{L}|\\d|,)100 ?% (?:tổng )?(?:số )?(?<unit>${CASES})(?!\\p{L})[^.;,\\d]{0,80}?${IN_TIME}(?!\\p{L})`,
      'giu',
    ),
  ],
  [
    'all-in-time',
    new RegExp(
      `(?<!\\p{L})(?<unit>${CASES})(?!\\p{L})[^.;,\\d]{0,60}?${IN_TIME}[^.;,\\d]{0,20}? 100 ?%`,
      'giu',
    ),
  ],
  [
    'all-in-time',
    new RegExp(
      `(?<!\\p{L})${IN_TIME}(?: đạt| là)?(?: t[ỷỉ] lệ)? 100 ?% (?:tổng )?(?:số )?(?<unit>${CASES})(?!\\p{L})`,
      'giu',
    ),
  ],
  [
    'none-late',
    new RegExp(
      `(?<!\\p{L})không (?:có|để|còn|phát sinh|xảy ra)(?: \\p{L}{1,7}){0,3}? (?<unit>${CASES})(?!\\p{L})[^.;,\\d]{0,30}?(?:quá|trễ|chậm) hạn`,
      'giu',
    ),
  ],
  ['no-complaint', noCase('khiếu nại')],
  ['no-denunciation', noCase('tố cáo')],
];

/** «không phát sinh đơn khiếu nại, tố cáo», and nothing that narrows it down. */
function noCase(kind: string): RegExp {
  return new RegExp(
    `(?<!\\p{L})không (?:có|phát sinh|nhận được|tiếp nhận|ghi nhận)(?: \\p{L}{1,5}){0,2}? (?<unit>đơn)(?: thư)?,? (?:khiếu nại(?:,| và| hoặc) )?${kind}(?:(?:,| và| hoặc) tố cáo)?(?=\\s?(?:[.;)]|$|nào|phát sinh|trong (?:kỳ|năm|quý|tháng|6 tháng)))`,
    'giu',
  );
}

/** Aims, and claims about a part only. */
const NOT_CLAIMED =
  /(?<!\p{L})(?:phấn đấu|bảo đảm|đảm bảo|mục tiêu|chỉ tiêu|yêu cầu|tiếp tục|cần|phải|kế hoạch|nếu|cùng kỳ|năm trước|quý trước|lĩnh vực|riêng|tại (?:cơ quan|đơn vị|văn phòng|các)|cấp (?:xã|tỉnh|huyện|phường)|đối với|liên thông|một số)(?!\p{L})/iu;
const OTHER_TIME = /(?<!\p{L})(?:cùng kỳ|năm trước|quý trước|tháng trước|kỳ trước|trước đây)(?!\p{L})/iu;

const ARISEN = /^[^.;,\d]{0,40}phát sinh trong (?:kỳ|năm|quý|tháng)(?!\p{L})/iu;

/** Finds the claims of a text. */
export function readClaims(text: string): Claim[] {
  if (!/100 ?%|không/iu.test(text)) return [];
  return CLAIMS.flatMap(([topic, pattern]) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const end = match.index + match[0].length;
      const sentence = sentenceAround(text, match.index, end);
      const said = text.slice(sentence.start, Math.min(sentence.end, end + 40));
      if (NOT_CLAIMED.test(said)) return [];
      const years = said.match(/(?<!\d)20\d\d(?!\d)/g) ?? [];
      return [{ topic, unit: unitOf(match.groups?.unit ?? ''), years, start: match.index, end }];
    }),
  );
}

/** Finds the figures of a text that would deny claims. */
export function readDenials(text: string, numbers: readonly NumberFact[]): Denial[] {
  return [...lateCases(text, numbers), ...receivedCases(text, numbers)];
}

function lateCases(text: string, numbers: readonly NumberFact[]): Denial[] {
  if (!/(?:quá|trễ|chậm) hạn/iu.test(text)) return [];
  if (numbers.length > MOST_NUMBERS) return [];
  const entries = readEntries(text, numbers);
  return entries.flatMap(({ role, number }, index) => {
    if (role !== 'late' || number.value === 0 || isOfOtherTime(text, number)) return [];
    const group = entries
      .slice(0, index)
      .findLast((entry) => ['solved', 'pending', 'received'].includes(entry.role));
    const unit = number.unit ?? group?.number.unit ?? 'hồ sơ';
    const topics: Topic[] = group?.role === 'pending' ? ['none-late'] : ['all-in-time', 'none-late'];
    return [{ topics, unit: unitOf(unit), number, words: `${number.written} ${unit} quá hạn` }];
  });
}

function receivedCases(text: string, numbers: readonly NumberFact[]): Denial[] {
  return numbers.flatMap((number) => {
    if (number.unit !== 'đơn' && number.unit !== 'đơn thư') return [];
    const kind = /^ (khiếu nại|tố cáo)(?!\p{L}|, tố cáo| và tố cáo)/iu.exec(
      text.slice(number.unitEnd, number.unitEnd + 20),
    )?.[1];
    const before = text.slice(sentenceAround(text, number.start, number.start).start, number.start);
    const after = text.slice(number.unitEnd, number.unitEnd + 60);
    const isOfThisTime = /(?:tiếp nhận|nhận|phát sinh)(?!\p{L})/iu.test(before) || ARISEN.test(after);
    if (!kind || number.value === 0 || !isOfThisTime) return [];
    if (isOfOtherTime(text, number)) return [];
    const topics: Topic[] = [kind.toLowerCase() === 'tố cáo' ? 'no-denunciation' : 'no-complaint'];
    return [{ topics, unit: 'đơn', number, words: `${number.written} đơn ${kind.toLowerCase()}` }];
  });
}

function isOfOtherTime(text: string, { start, unitEnd }: NumberFact): boolean {
  const sentence = sentenceAround(text, start, unitEnd);
  return OTHER_TIME.test(text.slice(sentence.start, sentence.end).replace(/kỳ trước chuyển/giu, ''));
}

function unitOf(written: string): string {
  const unit = written.toLowerCase();
  if (/^(?:tthc|thủ tục)/u.test(unit)) return 'hồ sơ';
  return unit.startsWith('đơn') ? 'đơn' : unit;
}

/** Not longer than a long sentence: a text without full stops must not be read again for each claim. */
function sentenceAround(text: string, start: number, end: number): Span {
  const from = Math.max(0, start - LONGEST_HALF);
  const head = text.slice(from, start);
  const tail = text.slice(end, end + LONGEST_HALF);
  const stop = tail.search(/[.;](?:\s|$)/);
  return {
    start: from + head.lastIndexOf('. ') + 1,
    end: end + (stop < 0 ? tail.length : stop),
  };
}
