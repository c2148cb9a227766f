import known from '../../../assets/words/abbreviations.json' with { type: 'json' };
import { matchesOf } from '../../facts/matches.ts';
import type { Span } from '../../text/document.ts';
import { perText } from '../../text/per-text.ts';
import { collect } from '../by-block.ts';
import { reachAt, reachesOf } from '../reaches.ts';
import type { BlockFacts, DocumentRule, RuleFinding } from '../rule.ts';
import { readAbbreviations } from '../word-lists.ts';

const KNOWN = new Set(readAbbreviations(known).map(({ short }) => short));

/** Capitals alone, no part of a symbol, code, standard or number. */
const SHORT =
  /[A-ZĐ](?<![\p{L}\p{M}\p{N}/.&_@-].)[A-ZĐ]+(?:&[A-ZĐ]{2,})*(?![\p{L}\p{M}\p{N}&@_]|[-/.]\p{L}|[-/ ]?\d)/gu;
const ROMAN = /^[IVXLC]+$/;
/** «(CCHC)», «(viết tắt là CCHC)», «(gọi tắt: Ban ATTP)»: says what it stands for. */
const DECLARED =
  /\((?:[^()]{0,60}tắt[^()]{0,20} )?["“«]?(?<short>[\p{Lu}&-]{2,})["”»]?\)|tắt(?: là|:)? ["“«]?(?<named>[\p{Lu}&-]{2,})/gu;

interface Reading {
  used: (Span & { short: string })[];
  declared: string[];
}

const read = perText((text): Reading => {
  const declared = matchesOf(text, DECLARED).flatMap(({ groups }) => groups?.short ?? groups?.named ?? []);
  const used = !/\p{Ll}/u.test(text)
    ? []
    : matchesOf(text, SHORT)
        .filter(({ 0: short, index }) => !ROMAN.test(short) && !isShouted(text, index, index + short.length))
        .map(({ 0: short, index }) => ({ short, start: index, end: index + short.length }));
  return { used, declared };
});

/** Within a title in capitals, a broken symbol, or a company's or product's own name. */
function isShouted(text: string, start: number, end: number): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 24), start), text.slice(end, end + 12)];
  return (
    // «SXD-QLN& TTBĐS»: what is left of a symbol.
    /[&/-] $/.test(before) ||
    isLoud(/(\p{Lu}+)[ ,]+$/u.exec(before)?.[1]) ||
    isLoud(/^[ ,]+(\p{Lu}+)(?!\p{L})/u.exec(after)?.[1]) ||
    /(?:công ty|tập đoàn|ngân hàng|TNHH|MTV|phần mềm|ứng dụng|hãng|nhà máy|dự án|điểm|lớp|loại)(?: \p{Lu}\p{L}*| cổ phần){0,2} $/iu.test(
      before,
    )
  );
}

/** A whole word in capitals: abbreviations bear no tone. */
function isLoud(word: string | undefined): boolean {
  return word !== undefined && /[^A-ZĐ]/u.test(word);
}

export const rule: DocumentRule = {
  scope: 'document',
  id: 'abbreviation/undeclared',
  name: 'Chữ viết tắt chưa giải thích',
  level: 'info',
  description:
    'Chữ viết tắt ít gặp cần viết đầy đủ ở lần đầu: «công chức, viên chức (CCVC)» hoặc «(sau đây viết tắt là …)».',
  basis: 'Thông lệ',
  examples: {
    good: [
      'UBND tỉnh, HĐND tỉnh và công tác CCHC.',
      'Trung tâm Khuyến công (TTKC) đã triển khai. TTKC báo cáo.',
      'Ban An toàn lao động (sau đây viết tắt là BATLĐ); BATLĐ họp quý II.',
    ],
    bad: [
      { text: 'Giám sát thực hiện NQ HNCCVC năm 2021.', fixed: null },
      { text: 'Các đơn vị QLTTCN phối hợp.', fixed: null },
      { text: 'Hướng dẫn BVMTKV cho doanh nghiệp.', fixed: null },
    ],
  },
  check({ blocks, outline: { layout } }) {
    const seen = new Set(declared(blocks));
    return unknown(blocks).flatMap(({ short, ...finding }): RuleFinding[] => {
      if (finding.block < layout.bodyFrom || finding.block >= layout.bodyTo || seen.has(short)) return [];
      seen.add(short);
      return [finding];
    });
  },
};

const declared = collect(({ block }) => read(block).declared);
const unknown = collect(unknownIn);

function unknownIn({ index, block, citations }: BlockFacts): (RuleFinding & { short: string })[] {
  const unknown = read(block).used.filter(({ short }) => !KNOWN.has(short));
  const cited = unknown.length === 0 ? [] : reachesOf(citations);
  return unknown
    .filter(({ start }) => reachAt(cited, start) <= start)
    .map(({ short, start, end }) => {
      return { short, block: index, start, end, message: `«${short}» cần viết đầy đủ ở lần đầu.`, fix: null };
    });
}
