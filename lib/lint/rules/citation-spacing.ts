import type { CitationMention } from '../../citation/types.ts';
import type { BlockRule, Fix } from '../rule.ts';

export const rule: BlockRule = {
  scope: 'block',
  id: 'citation/spacing',
  name: 'Dấu cách trong số, ký hiệu',
  level: 'warning',
  description:
    'Trong số, ký hiệu văn bản không có dấu cách; giữa chữ «số» và con số, giữa ký hiệu và chữ «ngày» có một dấu cách.',
  basis: 'Nghị định số 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.3',
  examples: {
    good: ['Quyết định số 218-QĐ/TW', 'Công văn số 752/SNV-XDCQ - Sở Nội vụ', 'số     /KH-UBND'],
    bad: [
      { text: 'Quyết định số 218- QĐ/TW', fixed: 'Quyết định số 218-QĐ/TW' },
      { text: 'Quyết định số 15/QĐ - UBND ngày 06/6/2025', fixed: 'Quyết định số 15/QĐ-UBND ngày 06/6/2025' },
      { text: 'Kế hoạch số 12/KH -UBND ngày 20/3/2023', fixed: 'Kế hoạch số 12/KH-UBND ngày 20/3/2023' },
      {
        text: 'Nghị định số 59/2023/NĐ-CPngày 14/8/2023',
        fixed: 'Nghị định số 59/2023/NĐ-CP ngày 14/8/2023',
      },
      { text: 'Nghị định số59/2023/NĐ-CP', fixed: 'Nghị định số 59/2023/NĐ-CP' },
    ],
  },
  check({ block, citations }) {
    return citations.flatMap((mention) =>
      fixesFor(block.text, mention).map((fix) => ({
        start: mention.so?.start ?? mention.symbol?.start ?? mention.start,
        end: mention.symbol?.end ?? mention.end,
        message: messageOf(fix, mention),
        fix,
      })),
    );
  },
};

function fixesFor(text: string, { so, symbol }: CitationMention): Fix[] {
  if (!symbol) return [];
  const { start, end } = symbol;
  const fixes: Fix[] = so?.end === start ? [{ start, end: start, text: ' ' }] : [];
  if (/^(?:ngày|của)/u.test(text.slice(end, end + 4))) fixes.push({ start: end, end, text: ' ' });
  if (/\s/.test(text.slice(start, end)))
    fixes.push({ start, end, text: text.slice(start, end).replace(/\s+/g, '') });
  return fixes;
}

function messageOf({ start, text }: Fix, { symbol }: CitationMention): string {
  if (text !== ' ') return 'Số, ký hiệu văn bản viết liền, không có dấu cách.';
  return start === symbol?.end
    ? 'Sau số, ký hiệu văn bản có một dấu cách.'
    : 'Giữa chữ «số» và con số có một dấu cách.';
}
