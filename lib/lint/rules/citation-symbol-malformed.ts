import { parseSymbol } from '../../citation/symbol.ts';
import type { CitationRule } from '../rule.ts';

export const rule: CitationRule = {
  scope: 'citations',
  id: 'citation/symbol-malformed',
  name: 'Số, ký hiệu sai dạng',
  level: 'warning',
  description:
    'Văn bản của cơ quan nhà nước: số/ký hiệu loại-cơ quan (33/CT-TTg, 59/2023/NĐ-CP); văn bản của Đảng: số-ký hiệu loại/cơ quan (05-CT/TW).',
  basis: 'Nghị định số 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.3; Hướng dẫn số 05-HD/VPTW ngày 27/5/2026',
  examples: {
    good: [
      'Chỉ thị số 33/CT-TTg, Chỉ thị số 05-CT/TW',
      'Kế hoạch số 68-KH/BDVTU-BCSĐUBND, Công văn số 752/SNV-XDCQ',
      'Quyết định số 1232/QĐ/TTg ngày 24/12/1999',
      'THỰC HIỆN CHỈ THỊ SỐ 33/CT-TTG NGÀY 26/11/2021',
      'Luật số 10/2022/QH15, Thông tư liên tịch số 01/2015/TTLT-BNV-BTC',
    ],
    bad: [
      { text: 'Chỉ thị số 33/CT/TTg', fixed: 'Chỉ thị số 33/CT-TTg' },
      { text: 'Nghị định số 59/2023/NĐCP', fixed: 'Nghị định số 59/2023/NĐ-CP' },
      { text: 'Chỉ thị số 05/CT-TW ngày 15/5/2016', fixed: 'Chỉ thị số 05-CT/TW ngày 15/5/2016' },
      { text: 'Quyết định số 1085/QD-TTg', fixed: 'Quyết định số 1085/QĐ-TTg' },
      { text: 'Chỉ thị số 33/CT-TTG', fixed: 'Chỉ thị số 33/CT-TTg' },
      { text: 'Chỉ thị số 05-CT/TƯ', fixed: 'Chỉ thị số 05-CT/TW' },
      { text: 'Quyết định số 12-QĐ-UBND', fixed: 'Quyết định số 12/QĐ-UBND' },
      { text: 'Kế hoạch số 12/KH.SCT ngày 20/3/2023', fixed: 'Kế hoạch số 12/KH-SCT ngày 20/3/2023' },
      { text: 'Nghị định số 59-2023/NĐ-CP', fixed: 'Nghị định số 59/2023/NĐ-CP' },
      { text: 'Luật số 42/2013/QH-13 ngày 25/11/2013', fixed: 'Luật số 42/2013/QH13 ngày 25/11/2013' },
    ],
  },
  check({ citations, textOf }) {
    return citations.flatMap(({ block, symbol, candidates }) => {
      if (!symbol) return [];
      const { start, end, text: repaired } = symbol;
      const words = textOf(block).slice(start, end);
      const parts = words === repaired ? null : parseSymbol(words);
      // «61/2018» in a list has its letters from another member.
      if (!parts || parts.groups.length === 0 || parts.text === repaired) return [];
      const written = parts.text;
      // Some documents really bear an odd symbol.
      if (candidates.some(({ so }) => so === written)) return [];
      const isInCapitals = !/\p{Ll}/u.test(textOf(block));
      if (isInCapitals && written === repaired.toUpperCase()) return [];
      return [
        {
          block,
          start,
          end,
          message: `Số, ký hiệu này viết đúng dạng là «${repaired}».`,
          fix: { start, end, text: repaired },
        },
      ];
    });
  },
};
