import type { DateFact } from '../../facts/dates.ts';
import { PLACE_NAME, SYMBOL_BEFORE } from '../../report/date-line.ts';
import { longDate } from '../date-text.ts';
import { PARTY_FORM } from '../party-form.ts';
import type { DocumentRule, RuleFinding } from '../rule.ts';

const HEADER_BLOCKS = 15;
const PLACE = new RegExp(`^${PLACE_NAME}$`, 'u');
const LINK = /(?<comma>\s{0,3},)?\s{0,3}(?<word>ngày\s{0,3})?$/iu;

export const rule: DocumentRule = {
  scope: 'document',
  id: 'date/issue-line',
  name: 'Dòng địa danh, ngày tháng',
  level: 'warning',
  description:
    'Dòng thời gian ban hành ghi «<Địa danh>, ngày … tháng … năm …»: có dấu phẩy sau địa danh, viết đủ chữ ngày, tháng, năm.',
  basis: 'Nghị định số 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.4',
  partyBasis: PARTY_FORM,
  examples: {
    good: [
      'Quảng Ngãi, ngày 05 tháng 12 năm 2025\nBÁO CÁO\nKết quả công tác năm 2025',
      'Quảng Ngãi, ngày     tháng 12 năm 2025\nBÁO CÁO\nKết quả công tác năm 2025',
      'BÁO CÁO\nKết quả công tác năm 2025\nSở họp ngày 05/12/2025',
      'BÁO CÁO\nKết quả thực hiện đến ngày 05/12/2025',
      'Họp ngày 05/12/2025.\nBÁO CÁO\nKết quả công tác năm 2025',
    ],
    bad: [
      {
        text: 'Quảng Ngãi, ngày 05/12/2025\nBÁO CÁO\nKết quả công tác năm 2025',
        fixed: 'Quảng Ngãi, ngày 05 tháng 12 năm 2025\nBÁO CÁO\nKết quả công tác năm 2025',
      },
      {
        text: 'Quảng Ngãi ngày 05 tháng 12 năm 2025\nBÁO CÁO\nKết quả công tác năm 2025',
        fixed: 'Quảng Ngãi, ngày 05 tháng 12 năm 2025\nBÁO CÁO\nKết quả công tác năm 2025',
      },
      {
        text: 'SỞ NỘI VỤ\nQuảng Ngãi, 05/12/2025\nBÁO CÁO\nKết quả công tác năm 2025',
        fixed: 'SỞ NỘI VỤ\nQuảng Ngãi, ngày 05 tháng 12 năm 2025\nBÁO CÁO\nKết quả công tác năm 2025',
      },
      {
        text: 'Quảng Ngãi, Ngày 05 tháng 12 năm 2025\nBÁO CÁO\nKết quả công tác năm 2025',
        fixed: 'Quảng Ngãi, ngày 05 tháng 12 năm 2025\nBÁO CÁO\nKết quả công tác năm 2025',
      },
    ],
  },
  check({ blocks, outline: { layout } }) {
    const header = blocks.slice(0, Math.min(HEADER_BLOCKS, layout.title[0] ?? 0));
    return header.flatMap(({ index, block: { text }, dates: [date, more] }) =>
      date && !more && date.iso !== null && /^[*_.]*$/.test(text.slice(date.end))
        ? (miswritten(text, date, index) ?? [])
        : [],
    );
  },
};

function miswritten(text: string, date: DateFact, block: number): RuleFinding | null {
  const before = text.slice(SYMBOL_BEFORE.exec(text)?.[0].length ?? 0, date.start);
  const { 0: link = '', groups: { comma, word } = {} } = LINK.exec(before) ?? {};
  const place = before.slice(0, before.length - link.length).replace(/^[*_]+/, '');
  // «Họp ngày 05/12/2025» begins with a capital as well.
  if (comma === undefined && (word === undefined || !/ .*\p{Ll}/u.test(place))) return null;
  const start = date.start - link.length;
  const { day, month } = date.written;
  // Zeros have a rule of their own.
  const asWritten = `, ngày ${day} tháng ${month} năm ${date.year}`;
  if (!PLACE.test(place) || sameButSpaces(text.slice(start, date.end), asWritten)) return null;
  return {
    block,
    ...(date.form === 'short'
      ? { start: date.start, end: date.end, level: 'error' as const }
      : { start: start - place.length, end: date.end }),
    message: 'Địa danh và thời gian ban hành viết: «<Địa danh>, ngày … tháng … năm …».',
    fix: { start, end: date.end, text: `, ngày ${longDate(date)}` },
  };
}

function sameButSpaces(one: string, other: string): boolean {
  return one.replace(/\s/g, '') === other.replace(/\s/g, '');
}
