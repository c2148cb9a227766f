import { shortDate } from '../../citation/format.ts';
import type { CitationRule } from '../rule.ts';

export const rule: CitationRule = {
  scope: 'citations',
  id: 'citation/after-document',
  name: 'Văn bản viện dẫn sau ngày báo cáo',
  level: 'warning',
  description: 'Ngày của văn bản được viện dẫn không thể sau ngày của báo cáo.',
  basis: 'Thông lệ',
  examples: {
    good: [
      'Hà Nội, ngày 05 tháng 6 năm 2023\nKế hoạch số 12/KH-UBND ngày 20/3/2023',
      'Hà Nội, ngày 20 tháng 3 năm 2023\nKế hoạch số 12/KH-UBND ngày 20/3/2023',
      'Kế hoạch số 12/KH-UBND ngày 20/3/2023',
    ],
    bad: [
      { text: 'Hà Nội, ngày 05 tháng 6 năm 2023\nKế hoạch số 12/KH-UBND ngày 20/3/2024', fixed: null },
      { text: 'Hà Nội, ngày 05 tháng 6 năm 2023\nCông văn số 752/SNV-XDCQ ngày 06/6/2023', fixed: null },
      {
        text: 'Hà Nội, ngày 31 tháng 12 năm 2022\nChỉ thị số 05-CT/TU, ngày 01 tháng 01 năm 2023',
        fixed: null,
      },
    ],
  },
  check({ citations, documentDate }) {
    if (documentDate === null) return [];
    return citations.flatMap(({ block, date }) => {
      if (!date || date.text === '' || date.text <= documentDate) return [];
      const message = `Ngày của văn bản viện dẫn không thể sau ngày của báo cáo (${shortDate(documentDate)}).`;
      return [{ block, start: date.start, end: date.end, message, fix: null }];
    });
  },
};
