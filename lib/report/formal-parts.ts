import type { Block, Span } from '../text/document.ts';
import { fold } from '../text/fold.ts';
import { keepFor } from '../text/keep-for.ts';
import { isSignature, LINE } from './body.ts';
import { isDateLine } from './date-line.ts';
import type { Outline } from './outline.ts';
import { findRecipients } from './recipients.ts';

/** Words of the draft; offsets in its source. */
export interface Part extends Span {
  text: string;
}

/** What stands around the body of a document (Nghị định 30/2020/NĐ-CP, Điều 8); null where the draft has none. */
export interface FormalParts {
  /** The lines of the issuing body and the one above it, as one. */
  organ: Part | null;
  /** What follows the slash of the document's number: «BC-SCT». */
  symbol: Part | null;
  hasDateLine: boolean;
  /** The place before the date. */
  place: Part | null;
  /** «BÁO CÁO» */
  genre: Part | null;
  title: Part | null;
  /** Where the list begins, and those named in it, without «Như trên» and «Lưu». */
  recipients: { start: number; names: readonly string[] } | null;
  signerTitle: Part | null;
  /** A deputy signs, or another in someone's place: «KT.», «TL.», «TUQ.». */
  onBehalf: boolean;
  signer: Part | null;
  /** Where they would be inserted: after the block that ends at this offset of the source; null = at the top. */
  insertAt: { dateLine: number | null; recipients: number | null; signature: number | null };
}

const SYMBOL =
  /(?<![\p{L}\d])[Ss]ố:?[ \u00a0.…_\d]{0,40}\/ ?(?<symbol>[\p{Lu}Đ][\p{L}\d]{0,14}(?:[-–.][\p{L}\d]{1,14}){0,3})/u;
const PLACE = /(?<place>\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]{1,12}){0,6}) {0,3}, {0,3}ngày/u;
/** The nation's or the Party's name, which a page's width may break, the motto, and what stands above a draft. */
const NATION =
  /^(?:cong(?: hoa| *$)|hoa xa hoi|xa hoi chu|hoi chu nghia|chu nghia viet|viet nam$|doc lap|dang cong san|cong san|\(?du thao)/u;
/** Between the office and the name. */
const UNSIGNED = /^\(?(?:đã )?(?:ký|kí)(?![\p{L}])/iu;
/** As Phụ lục I, phần I, mục II.7 has it: in small letters; what is in capitals is an office. */
const NAME = /^(?:(?:PGS|GS|TS|ThS|BS|KS)\. ?){0,3}\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){1,5}$/u;
const ON_BEHALF = /^(?:K\/?T|T\/?L|TUQ)(?:\.| )/u;
const MOST_OFFICES = 4;
const SAME_OR_KEPT = /^(?:nhu (?:tren|dieu)|luu)(?![a-z])/u;

/** The head and the end of a document; read once for each outline. */
export const readFormalParts = keepFor(readParts);

function readParts(outline: Outline): FormalParts {
  const { document, layout } = outline;
  const { blocks } = document;
  const genreAt = genreIndex(outline);
  const headTo = genreAt ?? layout.title[0] ?? layout.bodyFrom;
  const head = blocks.slice(0, headTo);
  const dateBlock = head.find(({ text }) => isDateLine(text));
  const symbolBlock = head.find(({ text }) => SYMBOL.test(text.slice(0, LINE)));
  const recipients = findRecipients(blocks, layout.bodyFrom);
  const firstOffice = blocks.findIndex(({ text }, index) => index >= layout.bodyTo && isSignature(text));
  const offices = officesFrom(blocks, firstOffice);
  const endAt = recipients?.head ?? (firstOffice < 0 ? blocks.length : firstOffice);
  return {
    organ: joined(head.filter(isOrgan)),
    symbol: symbolBlock ? named(symbolBlock, SYMBOL, 'symbol') : null,
    hasDateLine: dateBlock !== undefined,
    place: dateBlock ? named(dateBlock, PLACE, 'place') : null,
    genre: partOf(blocks[genreAt ?? -1]),
    title: joined(layout.title.flatMap((index) => blocks[index] ?? [])),
    recipients: recipients && {
      start: blocks[recipients.head]?.start ?? 0,
      names: recipients.lines.flatMap((line) => recipientOf(blocks[line]) ?? []),
    },
    signerTitle: partOf(offices.at(-1)),
    onBehalf: offices.some(({ text }) => ON_BEHALF.test(text)),
    signer: offices.length === 0 ? null : nameFrom(blocks.slice(firstOffice + offices.length)),
    insertAt: {
      dateLine: blocks[headTo - 1]?.end ?? null,
      recipients: blocks[endAt - 1]?.end ?? null,
      signature: blocks.at(-1)?.end ?? null,
    },
  };
}

function genreIndex({ document, layout }: Outline): number | null {
  const before = document.blocks.slice(0, layout.bodyFrom);
  const at = before.findLastIndex(({ text }) => layout.genre !== null && fold(text).trim() === layout.genre);
  return at < 0 ? null : at;
}

/** A line in capitals at the head, but for the nation's name and motto. */
function isOrgan({ text }: Block): boolean {
  return (
    /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text) && !/\d/.test(text) && !NATION.test(fold(text).trim())
  );
}

/** The lines of who signs: «TM. ỦY BAN NHÂN DÂN», «KT. CHỦ TỊCH», «PHÓ CHỦ TỊCH». */
function officesFrom(blocks: readonly Block[], first: number): readonly Block[] {
  if (first < 0) return [];
  const lines = blocks.slice(first, first + MOST_OFFICES);
  const end = lines.findIndex(({ text }) => /\p{Ll}/u.test(text));
  return end < 0 ? lines : lines.slice(0, Math.max(end, 1));
}

function nameFrom(blocks: readonly Block[]): Part | null {
  const next = blocks.find(({ text }) => !UNSIGNED.test(text));
  return next && NAME.test(next.text.trim()) && /\p{Ll}/u.test(next.text) ? partOf(next) : null;
}

function recipientOf(block: Block | undefined): string | null {
  const words = block?.text.replace(/^[-–+•]\s?/u, '').replace(/[;.,]$/u, '') ?? '';
  return words === '' || SAME_OR_KEPT.test(fold(words)) ? null : words;
}

function partOf(block: Block | undefined): Part | null {
  return block ? { text: block.text, start: block.start, end: block.end } : null;
}

function joined(blocks: readonly Block[]): Part | null {
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (!first || !last) return null;
  return { text: blocks.map(({ text }) => text).join(' '), start: first.start, end: last.end };
}

function named(block: Block, pattern: RegExp, group: string): Part | null {
  const match = pattern.exec(block.text.slice(0, LINE));
  const text = match?.groups?.[group];
  if (!match || text === undefined) return null;
  const start = match.index + match[0].indexOf(text);
  return { text, start: block.toSource(start), end: block.toSourceEnd(start + text.length) };
}
