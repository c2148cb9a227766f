import type { Block, TextDocument } from '../text/document.ts';
import { fold } from '../text/fold.ts';
import { perText } from '../text/per-text.ts';
import { isDateLine } from './date-line.ts';

/** Where the parts of a document stand, as block indexes. */
export interface Layout {
  /** The kind of document, as its own line says: «BÁO CÁO», folded; null when the draft has none. */
  genre: string | null;
  /** The title's blocks; empty when the header is missing. */
  title: readonly number[];
  /** Everything between title and first heading or long paragraph, and what ends it: from … to (excluded). */
  bodyFrom: number;
  bodyTo: number;
}

const HEADER_BLOCKS = 30;
/** How much of a block tells what it is. */
export const LINE = 140;
const GENRE =
  /^(?:bao cao|ke hoach|quyet dinh|chi thi|cong dien|thong bao|thong cao|ket luan|huong dan|nghi quyet|to trinh|chuong trinh|quy che|quy dinh|de an|phuong an|du an|bien ban|thong tri|cong van|giay moi)(?: so ket| tong ket| tom tat| nhanh)?$/u;
const HEADER =
  /^(?:cong hoa xa hoi|hoa xa hoi|chu nghia viet nam|doc lap\s?[-–—]|dang cong san|so:? ?[\d. _…]*\/|so:?$|v\/v |uy ban nhan dan|ubnd |so \p{L}+(?: \p{L}+){0,4}$|\(?du thao)/u;
const RECIPIENTS = /^noi nhan\s*(?::|$)/u;
const PART = /^[IVX]{1,5}(?:[.)/]|\s?[-–])\s*\p{Lu}/u;
const SIGNATURE =
  /^(?:(?:TM|KT|TL|TUQ|Q)\.\s?\p{Lu}{2}|(?:PHÓ )?(?:GIÁM ĐỐC|CHỦ TỊCH|HIỆU TRƯỞNG|CHÁNH VĂN PHÒNG|(?:CHI )?CỤC TRƯỞNG|TRƯỞNG (?:BAN|PHÒNG))$)/u;
/** Whether a line names the office that signs. */
export const isSignature = (text: string) => SIGNATURE.test(text);
const CLOSING = /^(?:tren day la|.{0,80}(?:kinh|tran trong) bao cao)/u;

/** As much of a block as tells what it is, folded. */
const foldedLine = perText((text) => fold(text.slice(0, LINE)));

/**
 * Finds the header, title and body of a report or plan. The header may be missing (drafts often begin with the title
 * or at «I.»); the body ends before the closing sentence, the recipients and the signature.
 */
export function readLayout(document: TextDocument): Layout {
  const folded = document.blocks.slice(0, HEADER_BLOCKS).map(foldedLine);
  const genreAt = folded.findIndex((text, index) => GENRE.test(text) && isLoud(document.blocks[index]));
  const title = titleBlocks(document, folded, genreAt);
  const lastTitle = title.at(-1);
  const bodyFrom = lastTitle === undefined ? headerEnd(folded, document) : lastTitle + 1;
  return { genre: folded[genreAt] ?? null, title, bodyFrom, bodyTo: bodyEnd(document, bodyFrom) };
}

/** In capitals or marked as bold: «BÁO CÁO» is a line of its own, «Báo cáo» may be anything. */
function isLoud(block: Block | undefined): boolean {
  if (block === undefined) return false;
  return block.hint?.bold === true || block.hint?.headingLevel !== undefined || !/\p{Ll}/u.test(block.text);
}

function titleBlocks(document: TextDocument, folded: readonly string[], genreAt: number): number[] {
  const blocks: number[] = [];
  const from = genreAt >= 0 ? genreAt + 1 : headerEnd(folded, document);
  for (let index = from; index < folded.length && blocks.length < 4; index++) {
    const block = document.blocks[index];
    if (block === undefined || !isTitleLine(block)) break;
    const before = document.blocks[blocks.at(-1) ?? -1];
    if (before !== undefined && !continuesTitle(before.text, block.text)) break;
    if (
      genreAt < 0 &&
      !/^(?:bao cao|ke hoach|ket qua|tinh hinh|ve viec|so ket|tong ket|thuc hien)/u.test(folded[index] ?? '')
    )
      break;
    blocks.push(index);
  }
  return blocks;
}

/** A title has no number and no full stop; a paragraph that opens a report («Căn cứ …», «Thực hiện …, Sở …») has. */
function isTitleLine({ text }: Block): boolean {
  return (
    text.length <= 300 &&
    !/[.;:]$/u.test(text) &&
    !/^(?:[IVX]{1,4}[.)/]|\d{1,2}[.)]|[-+*•])\s*\S/u.test(text) &&
    !/^(?:Căn cứ|Kính gửi)/u.test(text)
  );
}

/** A title over several lines goes on in small letters or stays in capitals; a bold heading does not. */
function continuesTitle(before: string, after: string): boolean {
  if (/[,–-]$|\s(?:và|của|về)$/u.test(before) || /^(?:[\p{Ll}\d(]|Năm \d|Quý [IV])/u.test(after)) return true;
  return !/\p{Ll}/u.test(before) && !/\p{Ll}/u.test(after) && !/\d{4}\)?$/u.test(before);
}

function headerEnd(folded: readonly string[], { blocks }: TextDocument): number {
  let end = 0;
  for (const [index, text] of folded.entries()) {
    if (/^(?:i|1)[.)/]\s*\S/u.test(text)) break;
    const isShort = text.length <= 90 && !/[.:;]$/u.test(text);
    if ((isShort && HEADER.test(text)) || /^kinh gui/u.test(text) || isDateLine(blocks[index]?.text ?? ''))
      end = index + 1;
  }
  return end;
}

/** The recipients, else the closing sentence or the signature: «Trên đây là …» with parts after it closes no more than its own part. */
function bodyEnd({ blocks }: TextDocument, from: number): number {
  let closing: number | null = null;
  for (let index = from; index < blocks.length; index++) {
    const block = blocks[index];
    const role = block && endingOf(block);
    if (role === 'recipients') return closing ?? index;
    if (role === 'part') closing = null;
    if (role === 'closing') closing ??= index;
  }
  return closing ?? blocks.length;
}

/** What a paragraph tells about the end of the body. */
const endingOf = perText((text): 'recipients' | 'closing' | 'part' | null => {
  const folded = fold(text.slice(0, LINE));
  if (RECIPIENTS.test(folded)) return 'recipients';
  if (SIGNATURE.test(text) || (CLOSING.test(folded) && !text.endsWith(':'))) return 'closing';
  return PART.test(text) ? 'part' : null;
});
