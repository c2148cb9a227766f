import type { CitationInBlock } from '../../citation/types.ts';
import type { CitationFacts, CitationRule } from '../rule.ts';

const SAID = /sửa đổi|bổ sung|thay thế|hợp nhất/iu;
/** How far behind a citation its amendments are named. */
const REACH = 160;

export const rule: CitationRule = {
  scope: 'citations',
  id: 'citation/amended',
  name: 'Văn bản đã được sửa đổi',
  level: 'info',
  description:
    'Văn bản được viện dẫn đã được sửa đổi, bổ sung trước ngày của báo cáo. Có thể cần viện dẫn cả văn bản sửa đổi.',
  basis: 'Thông lệ',
  examples: {
    good: [
      'Hà Nội, ngày 05 tháng 6 năm 2020\nNghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ',
      'Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ',
      'Hà Nội, ngày 05 tháng 6 năm 2023\nNghị định số 61/2018/NĐ-CP (được sửa đổi, bổ sung bởi Nghị định số 107/2021/NĐ-CP)',
      'Hà Nội, ngày 05 tháng 6 năm 2024\nNghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ',
    ],
    bad: [
      {
        text: 'Hà Nội, ngày 05 tháng 6 năm 2023\nNghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ',
        fixed: null,
      },
      { text: 'Hà Nội, ngày 05 tháng 6 năm 2024\ntheo Nghị định số 61/2018/NĐ-CP', fixed: null },
      { text: 'Hà Nội, ngày 30 tháng 6 năm 2025\nNghị định số 61/2018/NĐ-CP', fixed: null },
    ],
  },
  check(facts) {
    const { citations, documentDate } = facts;
    if (documentDate === null) return [];
    const seen = new Set<string>();
    const cited = new Set(citations.flatMap(({ symbol }) => (symbol ? [symbol.text] : [])));
    return citations.flatMap((citation) => {
      const { block, start, end, symbol, record, match } = citation;
      if (!record || match === 'repealed' || seen.has(record.so)) return [];
      seen.add(record.so);
      const by = record.suaDoiBoi.filter((key) => wasIssued(key, documentDate)).map(symbolOf);
      if (by.length === 0 || by.some((so) => cited.has(so)) || isSaid(facts, citation)) return [];
      const message = `Văn bản này đã được sửa đổi, bổ sung bởi ${by.join(', ')}.`;
      return [{ block, start, end: symbol?.end ?? end, message, fix: null }];
    });
  },
};

const symbolOf = (key: string) => key.split('|', 1)[0] ?? '';

/** By its date, else by the year in its symbol, which says it only once that year is over. */
function wasIssued(key: string, day: string): boolean {
  const [so = '', ngay] = key.split('|');
  if (ngay) return ngay <= day;
  const year = /\/(\d{4})\//.exec(so)?.[1];
  return year !== undefined && year < day.slice(0, 4);
}

function isSaid({ textOf }: CitationFacts, { block, end }: CitationInBlock): boolean {
  return SAID.test(textOf(block).slice(end, end + REACH));
}
