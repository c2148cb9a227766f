import { createDocument } from '../text/create-document.ts';
import type { Block, BlockHint, TextDocument } from '../text/document.ts';
import { fold } from '../text/fold.ts';
import { readHtml } from '../text/html.ts';
import { readMarkdown } from '../text/md.ts';
import { secrecyMark } from '../text/secrecy-mark.ts';
import { readLabel } from './label.ts';
import { readOutline } from './outline.ts';
import { DEEPEST, LONGEST, MOST_SECTIONS, type OwnOutline, type OwnSection } from './own-outline.ts';

/** A paragraph of an outline: what it says, and what its source knows of it. */
interface Line {
  text: string;
  hint: Omit<BlockHint, 'start' | 'end'>;
}

const FEWEST = 2;
/** A heading is short; what is longer tells how to fill it in. */
const HEADING = 240;
/** Letters and figures of at least this share are words, not a broken file. */
const LEGIBLE = 0.6;

/**
 * Reads the outline that someone was sent, as pasted or as the text of a .txt, .md or .html file: numbered, lettered,
 * bulleted or plain headings, tables with a column of numbers, lines broken by a page's width. What stands before the
 * first heading gives the name; it is empty where nothing does. Out: the outline, to be corrected by its reader, or
 * one Vietnamese sentence. Never throws.
 */
export function readOwnOutline(text: string, format: 'text' | 'html'): OwnOutline | { problem: string } {
  if (text.trim() === '') return { problem: 'Chưa có chữ nào để đọc.' };
  if (!isLegible(text)) return { problem: 'Nội dung này không phải chữ đọc được.' };
  const written = format === 'html' ? htmlLines(text) : textLines(text);
  const mark = secrecyMark(written.map((line) => line.text).join('\n'));
  if (mark) return { problem: `Văn bản có dấu “${mark}”. Dự Thảo không đọc văn bản mật.` };
  const lines = joinParts(joinCells(written));
  const start = lines.findIndex((line) => isFirst(line.text));
  const head = start === -1 ? [] : lines.slice(0, start);
  const numbered = start === -1 ? [] : numberedSections(lines.slice(start));
  if (numbered.length >= FEWEST) return outlineOf(nameIn(head), numbered);
  const { name, rest } = splitName(lines);
  const plain = plainSections(rest);
  if (plain.length >= FEWEST) return outlineOf(name, plain);
  return {
    problem: `Chưa thấy các đề mục trong ${lines.length} dòng. Mỗi đề mục cần ở một dòng riêng, ví dụ “I. Kết quả thực hiện”.`,
  };
}

function outlineOf(ten: string, muc: readonly OwnSection[]): OwnOutline | { problem: string } {
  if (muc.length > MOST_SECTIONS)
    return {
      problem: `Đọc thấy ${muc.length} đề mục, nhiều hơn ${MOST_SECTIONS}: đây có lẽ không phải đề cương.`,
    };
  return { ten, muc };
}

function isLegible(text: string): boolean {
  const sample = text.slice(0, 20_000).replace(/\s/gu, '');
  const words = sample.match(/[\p{L}\p{M}\p{N}]/gu)?.length ?? 0;
  return !/[\0\uFFFD]/u.test(sample) && words >= sample.length * LEGIBLE;
}

function htmlLines(html: string): Line[] {
  const { text, hints } = readHtml(html);
  return linesOf(createDocument(text, { layout: 'lines', hints }));
}

/** A line with tabs is a row of a table, or a number that Word has set apart. */
function textLines(source: string): Line[] {
  if (source.includes('\t')) {
    const rows = source.split(/\r\n?|\n/u).filter((row) => row.trim() !== '');
    return rows.flatMap((row) => {
      const cells = row
        .split('\t')
        .map((cell) => cell.trim())
        .filter((cell) => cell !== '');
      return cells.map((text) => ({ text, hint: cells.length > 1 ? { tableCell: true } : {} }));
    });
  }
  const { text, hints } = readMarkdown(source);
  return linesOf(createDocument(text, { layout: 'wrapped', hints }));
}

function linesOf({ blocks }: TextDocument): Line[] {
  return blocks.map(({ text, hint }: Block) => {
    const { start: _, end: __, ...known } = hint ?? { start: 0, end: 0 };
    return { text, hint: known };
  });
}

const BARE_LABEL = /^(?:[IVX]{1,5}|\d{1,2}(?:\.\d{1,2}){0,3}|[A-HĐ]|[a-zđ])[.)]?$/u;

/** The number of a row goes with the cell beside it; the row's other cells say how to fill it in. */
function joinCells(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const [index, { text, hint }] of lines.entries()) {
    if (!hint.tableCell) {
      joined.push({ text, hint });
      continue;
    }
    const before = lines[index - 1];
    if (before?.hint.tableCell && BARE_LABEL.test(before.text) && !BARE_LABEL.test(text)) {
      const label = /[.)]$/u.test(before.text) ? before.text : `${before.text}.`;
      joined.push({ text: `${label} ${text}`, hint: {} });
    } else if (readLabel(text) !== null && !BARE_LABEL.test(text)) joined.push({ text, hint: {} });
  }
  return joined;
}

/** «Phần thứ nhất» stands above its title. */
function joinParts(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    const label = before && readLabel(before.text);
    if (before && label?.kind === 'part' && label.end === before.text.length)
      joined[joined.length - 1] = { ...line, text: `${before.text.replace(/[.:]$/u, '')}. ${line.text}` };
    else joined.push(line);
  }
  return joined;
}

function isFirst(text: string): boolean {
  const label = readLabel(text);
  return label !== null && (label.kind === 'part' || label.numbers.at(-1) === 1) && label.end < text.length;
}

function numberedSections(lines: readonly Line[]): OwnSection[] {
  const hints: BlockHint[] = [];
  let source = '';
  for (const { text, hint } of lines) {
    hints.push({ start: source.length, end: source.length + text.length, ...hint });
    source += `${text}\n`;
  }
  const { nodes, document } = readOutline(createDocument(source, { layout: 'lines', hints }));
  // Points are examples more often than headings that a report must have.
  const asked = nodes.some(({ label }) => label?.kind === 'part' || label?.kind === 'upper') ? 3 : 2;
  /** Depths of the headings around: one that was left out leaves no gap. */
  const around: number[] = [];
  return nodes.flatMap(({ kind, label, block, titleSpan, depth }) => {
    const text = document.blocks[block]?.text ?? '';
    const title = titleOf(
      kind === 'heading' ? text.slice(titleSpan.start, titleSpan.end) : text.slice(label?.end),
    );
    if (!isHeading(title) || depth >= DEEPEST) return [];
    while ((around.at(-1) ?? -1) >= depth) around.pop();
    around.push(depth);
    return [{ ten: title, cap: around.length, batBuoc: around.length <= asked }];
  });
}

/** Headings without number, one a line; those after a plus stand inside those after a dash. */
function plainSections(lines: readonly Line[]): OwnSection[] {
  const short = lines.filter(({ text }) => isHeading(titleOf(text)) && /^[-+*•–]|^[“"(]?\p{Lu}/u.test(text));
  if (short.length < lines.length / 2) return [];
  const hasBullets = short.some(({ text }) => /^[-*•–]/u.test(text));
  return short.map(({ text }) => ({
    ten: titleOf(text),
    cap: hasBullets && text.startsWith('+') ? 2 : 1,
    batBuoc: true,
  }));
}

function isHeading(title: string): boolean {
  return title.length <= HEADING && /\p{L}{2}/u.test(title) && !/[.;]\s+\p{Lu}/u.test(title);
}

/** Without bullet, without the hint in brackets that says how to fill it in, and without what ends it. */
function titleOf(text: string): string {
  const start = text.slice(0, LONGEST.title + 100);
  const bare = start.replace(/^[-+*•–]\s*/u, '').replace(/\s*\([^()]*\)?[\s.;:…]*$/u, '');
  const title = (bare === '' ? start : bare).replace(/[\s.;:,…]+$/u, '').slice(0, LONGEST.title);
  return isCapitals(title) ? sentenceCase(title) : title;
}

const isCapitals = (text: string) => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);

/** Words without a vowel (CCHC, UBND) are short forms, which keep their capitals; so do Roman numbers. */
function smallLetters(text: string): string {
  return text.replace(/[\p{L}\p{M}]+/gu, (word) =>
    /[aeiouy]/u.test(fold(word)) && !/^[IVX]{2,}$/u.test(word) ? word.toLowerCase() : word,
  );
}

function sentenceCase(text: string): string {
  return sentenceStart(smallLetters(text));
}

function sentenceStart(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const TITLE = /^(?:de cuong|mau de cuong|mau|bao cao|ke hoach|ket qua|tinh hinh|so ket|tong ket)\b/u;
const GOES_ON =
  /^(?:bao cao|ke hoach|ket qua|tinh hinh|so ket|tong ket|cong tac|ve|thuc hien|nam|quy|\d+ thang)\b/u;

function nameIn(head: readonly Line[]): string {
  const at = head.findIndex(({ text }) => TITLE.test(fold(text)) && text.length <= LONGEST.name);
  return at === -1 ? '' : joinName(head.slice(at).map(({ text }) => text)).name;
}

function splitName(lines: readonly Line[]): { name: string; rest: readonly Line[] } {
  const isNamed = /^(?:de cuong|mau|bao cao|ke hoach)\b/u.test(fold(lines[0]?.text ?? ''));
  if (!isNamed) return { name: '', rest: lines };
  const { name, count } = joinName(lines.map(({ text }) => text));
  return { name, rest: lines.slice(count) };
}

/** «ĐỀ CƯƠNG BÁO CÁO», «Kết quả công tác …», «năm 2026»: the lines that name it, as one. */
function joinName(lines: readonly string[]): { name: string; count: number } {
  let count = 1;
  while (count < 4 && isMoreOfName(lines[count - 1] ?? '', lines[count] ?? '')) count++;
  const parts = lines.slice(0, count).map((line) => (isCapitals(line) ? smallLetters(line) : line));
  const name = parts
    .map((part, index) => (index === 0 ? part : part.charAt(0).toLowerCase() + part.slice(1)))
    .join(' ')
    .replace(/^(?:mẫu\s+)?đề cương\s*/iu, '')
    .replace(/\s*\([^()]*\)\s*$/u, '')
    .replace(/[\s.:]+$/u, '')
    .slice(0, LONGEST.name);
  return { name: sentenceStart(name), count };
}

function isMoreOfName(before: string, line: string): boolean {
  if (line === '' || line.length > 160 || /[.;:]$/u.test(line)) return false;
  return GOES_ON.test(fold(line)) || /\s(?:và|của|về)$/u.test(before);
}
