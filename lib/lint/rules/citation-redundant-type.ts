import { TYPE_OF_SYMBOL } from '../../citation/doc-types.ts';
import type { CitationMention } from '../../citation/types.ts';
import type { BlockRule, Fix } from '../rule.ts';

export const rule: BlockRule = {
  scope: 'block',
  id: 'citation/redundant-type',
  name: 'Lặp tên loại trong trích yếu',
  level: 'info',
  description:
    'Sau «về», trích yếu không nhắc lại tên loại của chính văn bản: «Kế hoạch số … về thực hiện …», không viết «về kế hoạch thực hiện …».',
  basis: 'Thông lệ',
  examples: {
    good: [
      'Kế hoạch số 12/KH-UBND ngày 20/3/2023 về thực hiện công tác dân vận',
      'Quyết định số 183/QĐ-UBND về Kế hoạch sử dụng năng lượng tiết kiệm',
      'Kế hoạch số 12/KH-UBND về kế hoạch hóa gia đình',
    ],
    bad: [
      {
        text: 'Kế hoạch số 12/KH-UBND về Kế hoạch thực hiện công tác dân vận',
        fixed: 'Kế hoạch số 12/KH-UBND về thực hiện công tác dân vận',
      },
      {
        text: 'Kế hoạch số 78-KH/BDVTU ngày 11/4/2023 về KH phối hợp khảo sát',
        fixed: 'Kế hoạch số 78-KH/BDVTU ngày 11/4/2023 về phối hợp khảo sát',
      },
      {
        text: 'Quyết định số 76/QĐ-SCT về Quyết định Thành lập Đoàn khảo sát',
        fixed: 'Quyết định số 76/QĐ-SCT về thành lập Đoàn khảo sát',
      },
    ],
  },
  check({ block, citations }) {
    return citations.flatMap((mention) => {
      const fix = fixOf(block.text, mention);
      if (!fix) return [];
      return [
        {
          start: fix.start,
          end: fix.end,
          message: 'Trích yếu không nhắc lại tên loại của chính văn bản.',
          fix,
        },
      ];
    });
  },
};

function fixOf(text: string, { type, title, symbol }: CitationMention): Fix | null {
  if (!type || !title || !symbol || !/về(?:\s+việc)?\s+$/iu.test(text.slice(0, title.start).slice(-12)))
    return null;
  const rest = text.slice(title.start, title.end);
  const repeated = namesOf(type.text).find((name) => rest.toLowerCase().startsWith(`${name.toLowerCase()} `));
  if (repeated === undefined) return null;
  const after = rest.slice(repeated.length).trimStart();
  if (after === '' || /^(?:hóa|hoá|số)(?!\p{L})/u.test(after) || /^\P{L}/u.test(after)) return null;
  const end = title.start + rest.length - after.length;
  return { start: title.start, end: end + 1, text: after.charAt(0).toLowerCase() };
}

const namesOf = (type: string) => [
  type,
  ...[...TYPE_OF_SYMBOL].filter(([, names]) => names[0] === type).map(([short]) => short),
];
