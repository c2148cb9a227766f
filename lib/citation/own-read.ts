import { findDates } from '../facts/dates.ts';
import { fold } from '../text/fold.ts';
import { typeNamed } from './doc-types.ts';
import { titleWithin } from './format.ts';
import { readDate } from './own-date.ts';
import { LONGEST, MOST_REPLACEMENTS, type OwnDocument, type OwnField } from './own-document.ts';
import { parseSymbol, typesOfSymbol } from './symbol.ts';

/** The fields of a document as someone has written them. */
export type OwnWords = Partial<Record<OwnField, string>>;

export interface OwnProblem {
  field: OwnField;
  /** One Vietnamese sentence without its first words, «Cột …:». */
  message: string;
}

export type OwnRead = { document: OwnDocument } | { problems: readonly OwnProblem[] };

const NUMBERED = /^\d[\p{L}\d.]*[/-]\S+$/u;
const FROM = /(?: (?:ke )?tu)?(?: ngay)?$/;
const ABOUT = /^(?:(?:v\/v|về việc|về)(?!\p{L})[:\s]*)+/iu;

const STATES: ReadonlyMap<string, OwnDocument['hieuLuc']> = new Map([
  ['', 'chưa rõ'],
  ['chua ro', 'chưa rõ'],
  ['khong ro', 'chưa rõ'],
  ['con', 'còn'],
  ['con hieu luc', 'còn'],
  ['dang co hieu luc', 'còn'],
  ['het', 'hết'],
  ['het hieu luc', 'hết'],
  ['het hieu luc toan bo', 'hết'],
  // What is left of it is in force: only its reader can tell which part a draft means.
  ['het hieu luc mot phan', 'chưa rõ'],
  ['chua co hieu luc', 'chưa rõ'],
  ['ngung hieu luc', 'chưa rõ'],
]);

/** One document from what was written in a form or a row: in its canonical form, or all that is wrong with it. */
export function readOwn(words: OwnWords): OwnRead {
  const problems: OwnProblem[] = [];
  const wrong: Wrong = (field, message) => {
    problems.push({ field, message });
    return '';
  };
  const text = (field: OwnField, longest: number) => {
    const value = oneLine(words[field] ?? '');
    if (value.length > longest) wrong(field, `dài quá ${longest} chữ`);
    return value;
  };
  const so = readSymbol(words.so ?? '', wrong);
  const validity = readValidity(words, wrong);
  const document: OwnDocument = {
    so,
    loai: readType(text('loai', LONGEST.loai), so, wrong),
    coQuan: text('coQuan', LONGEST.coQuan),
    ngay:
      (words.ngay ?? '').trim() === '' ? wrong('ngay', 'chưa có') : dated('ngay', words.ngay ?? '', wrong),
    ...readTitle(text('noi', LONGEST.loai), text('trichYeu', LONGEST.trichYeu), wrong),
    ...validity,
    thayTheBoi: readReplacements(words.thayTheBoi ?? '', wrong),
  };
  return problems.length > 0 ? { problems } : { document };
}

/** What a form or a row says of a known document; `readOwn` gives the document back. */
export function ownWords(document: OwnDocument): Record<OwnField, string> {
  return { ...document, thayTheBoi: document.thayTheBoi.join('; ') };
}

/** The title as people write it, with what goes before it: «Về việc báo cáo …». */
export function titleAsWritten({ noi = '', trichYeu = '' }: OwnWords): string {
  return noi === '' ? trichYeu : `${capital(noi)} ${titleWithin(trichYeu)}`;
}

type Wrong = (field: OwnField, message: string) => '';

const oneLine = (text: string) =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\s\uFEFF]+/gu, ' ')
    .trim()
    .normalize('NFC');

function readSymbol(written: string, wrong: Wrong): string {
  const so = oneLine(written)
    .replace(/^số\s*:?\s*(?=\d)/iu, '')
    .replace(/\s+/g, '')
    .replace(/[–—‑]/g, '-');
  if (so === '') return wrong('so', 'chưa có');
  if (so.length > LONGEST.so) return wrong('so', `dài quá ${LONGEST.so} chữ`);
  if (!NUMBERED.test(so)) return wrong('so', `«${so}» không giống số, ký hiệu như 12/KH-UBND`);
  return so;
}

function readType(written: string, so: string, wrong: Wrong): string {
  if (written !== '') return typeNamed(written) ?? capital(written);
  const symbol = parseSymbol(so);
  const [type, other] = symbol ? typesOfSymbol(symbol) : [];
  // The Party writes «QĐ» for two types, the State for one.
  if (type !== undefined && (other === undefined || symbol?.joint === '/')) return type;
  return so === '' ? '' : wrong('loai', 'chưa có');
}

function dated(field: OwnField, written: string, wrong: Wrong): string {
  const read = readDate(written);
  return 'iso' in read ? read.iso : wrong(field, read.problem);
}

/** «V/v …» belongs before the title, which then begins like every other. */
function readTitle(joint: string, title: string, wrong: Wrong): Pick<OwnDocument, 'noi' | 'trichYeu'> {
  const about = ABOUT.exec(title)?.[0] ?? '';
  const trichYeu = capital(title.slice(about.length));
  const word = plain(joint || about);
  if (word === '') return { noi: '', trichYeu };
  if (/^(?:ve viec|v v)/.test(word)) return { noi: 'về việc', trichYeu };
  if (word.startsWith('ve')) return { noi: 'về', trichYeu };
  wrong('noi', `«${joint}» không phải «về» hay «về việc»`);
  return { noi: '', trichYeu };
}

function readValidity(words: OwnWords, wrong: Wrong): Pick<OwnDocument, 'hieuLuc' | 'het'> {
  const written = oneLine(words.hieuLuc ?? '');
  // «Hết hiệu lực từ ngày 01/7/2025» says both in one cell.
  const [date] = findDates(written);
  const state = plain(date ? written.slice(0, date.start) : written).replace(FROM, '');
  const hieuLuc = STATES.get(state);
  const end = oneLine(words.het ?? '') || (date ? written.slice(date.start, date.end) : '');
  const het = end === '' ? '' : dated('het', end, wrong);
  if (hieuLuc === undefined) wrong('hieuLuc', `«${written}» không phải «còn», «hết» hay «chưa rõ»`);
  return { hieuLuc: het === '' ? (hieuLuc ?? 'chưa rõ') : 'hết', het };
}

function readReplacements(written: string, wrong: Wrong): string[] {
  const names = oneLine(written)
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (names.length > MOST_REPLACEMENTS) wrong('thayTheBoi', `nhiều quá ${MOST_REPLACEMENTS} văn bản`);
  const long = names.find((name) => name.length > LONGEST.replacement);
  if (long !== undefined) wrong('thayTheBoi', `«${long.slice(0, 20)}…» dài quá ${LONGEST.replacement} chữ`);
  return names;
}

const plain = (text: string) =>
  fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

function capital(text: string): string {
  const first = text.charAt(0).toUpperCase();
  return first.length === 1 ? (first + text.slice(1)).normalize('NFC') : text;
}
