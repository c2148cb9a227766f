import type { DateFact } from '../../facts/dates.ts';
import { collect, inEachBlock } from '../by-block.ts';
import { dayText, isAnnounced, monthText, slashedDate } from '../date-text.ts';
import { findPattern } from '../pattern.ts';
import type { DocumentFacts, DocumentRule, RuleFinding } from '../rule.ts';

/** Two marks that differ, or one that is no mark of a date, after a word that announces a date. */
const MIXED =
  /(?<=(?<!\p{L})ngày {1,2})(\d{1,2})([/.\\–-]{1,2})(\d{1,2})([/.\\–-]{1,2})((?:19|20)\d\d)(?![\p{L}\d]|[/.,:-]\d| ?[/-] ?\p{Lu})/giu;

const SLASHES = 'Ngày, tháng, năm viết bằng số ngăn nhau bằng dấu gạch chéo, không có khoảng trắng.';

export const rule: DocumentRule = {
  scope: 'document',
  id: 'date/separator',
  name: 'Dấu ngăn trong ngày tháng',
  level: 'warning',
  description:
    'Ngày viết bằng số ngăn ngày, tháng, năm bằng dấu gạch chéo, viết liền: 20/10/2024. Dấu nối (20-10-2024) chỉ được nhắc như thói quen, vì văn bản của Đảng hay dùng.',
  basis: 'Thông lệ',
  examples: {
    good: [
      'Họp ngày 20/10/2024 và ngày 05 tháng 11 năm 2024.',
      'Kỷ niệm ngày Quốc khánh 2-9, từ ngày 16-22/11/2025.',
      'Phiên bản 1.2.2024, mục 3.1.2, Công văn số 12/5/2021/QĐ-UBND.',
    ],
    bad: [
      { text: 'Họp ngày 20-10-2024 tại Sở.', fixed: 'Họp ngày 20/10/2024 tại Sở.' },
      { text: 'Ban hành ngày 20.10.2024.', fixed: 'Ban hành ngày 20/10/2024.' },
      { text: 'Trước ngày 20/10-2024 phải xong.', fixed: 'Trước ngày 20/10/2024 phải xong.' },
      { text: 'Báo cáo ngày 20/ 10/2024.', fixed: 'Báo cáo ngày 20/10/2024.' },
      { text: 'Họp ngày 20//10/2024.', fixed: 'Họp ngày 20/10/2024.' },
    ],
  },
  check(facts) {
    return [
      ...mixed(facts.blocks),
      ...odd(facts.blocks).flatMap(({ block, date }) => misparted(facts, block, date) ?? []),
    ];
  },
};

const mixed = inEachBlock(({ block: { text } }) =>
  findPattern(text, MIXED, SLASHES, ([, day, one = '', month, two, year]) =>
    one === two && /^[/.-]$/.test(one) ? undefined : `${day}/${month}/${year}`,
  ),
);

/** The dates that are not written as «5/6/2025». */
const odd = collect(({ index, block: { text }, dates }) =>
  dates
    .filter(({ separator, start, end }) => separator !== null && !/^[\d/]*$/.test(text.slice(start, end)))
    .map((date) => ({ block: index, date })),
);

function misparted(facts: DocumentFacts, index: number, date: DateFact): RuleFinding | null {
  const { start, end, at, separator } = date;
  if (separator === null) return null;
  const text = facts.blocks[index]?.block.text ?? '';
  if (separator !== '/' && !isAnnounced(text, date)) return null;
  const last = at.year && at.year.start - at.month.end < 4 ? at.year : at.month;
  if (separator === '/' && !(/ /.test(text.slice(start, last.end)) && isOneLine(facts, index, date))) {
    return null;
  }
  const right = last === at.year ? slashedDate(date) : `${dayText(date)}/${monthText(date)}`;
  return {
    block: index,
    start,
    end,
    level: separator === '-' ? 'info' : 'warning',
    message: SLASHES,
    fix: { start, end: last.end, text: right },
  };
}

/** A space where a line was broken is not the author's. */
function isOneLine({ document }: DocumentFacts, index: number, { start, end }: DateFact): boolean {
  const block = document.blocks[index];
  return (
    block !== undefined && !/[\r\n]/.test(document.source.slice(block.toSource(start), block.toSource(end)))
  );
}
