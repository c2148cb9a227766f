import { shortDate } from '../../citation/format.ts';
import { isOfThePast } from '../former-documents.ts';
import type { CitationRule } from '../rule.ts';

export const rule: CitationRule = {
  scope: 'citations',
  id: 'citation/newer-namesake',
  name: 'Có văn bản mới hơn cùng tên',
  level: 'warning',
  description:
    'Chỉ mục chưa rõ văn bản được viện dẫn còn hiệu lực không, nhưng có văn bản mới hơn cùng loại, cùng cơ quan, cùng trích yếu, có hiệu lực trước ngày của báo cáo. Không báo khi báo cáo kể việc trước đó hoặc nói việc thay thế.',
  basis: 'Luật Ban hành văn bản quy phạm pháp luật',
  examples: {
    good: [
      'Hà Nội, ngày 05 tháng 8 năm 2024\nNghị định số 29/2023/NĐ-CP ngày 03/6/2023 của Chính phủ',
      'Hà Nội, ngày 05 tháng 11 năm 2025\nNghị định số 154/2025/NĐ-CP ngày 15/6/2025 của Chính phủ',
      'Hà Nội, ngày 05 tháng 11 năm 2025\nNăm 2024, hồ sơ được thẩm định theo Nghị định số 29/2023/NĐ-CP ngày 03/6/2023 của Chính phủ.',
      'Nghị định số 29/2023/NĐ-CP ngày 03/6/2023 của Chính phủ',
    ],
    bad: [
      {
        text: 'Hà Nội, ngày 05 tháng 11 năm 2025\nThực hiện Nghị định số 29/2023/NĐ-CP ngày 03/6/2023 của Chính phủ',
        fixed: null,
      },
      {
        text: 'Hà Nội, ngày 05 tháng 11 năm 2025\nHồ sơ thẩm định theo Nghị định số 29/2023/NĐ-CP',
        fixed: null,
      },
      {
        text: 'Hà Nội, ngày 20 tháng 10 năm 2025\nTrong quý III năm 2025, đơn vị áp dụng Nghị định số 29/2023/NĐ-CP',
        fixed: null,
      },
    ],
  },
  check({ citations, textOf }) {
    return citations.flatMap((citation) => {
      const { block, start, end, symbol, newer } = citation;
      if (!newer || isOfThePast(citation, textOf(block), citations, newer.ngay)) return [];
      const message = `Có văn bản mới hơn cùng tên: ${newer.so} ngày ${shortDate(newer.ngay)}. Cần xem văn bản này còn hiệu lực không.`;
      return [{ block, start, end: symbol?.end ?? end, message, fix: null }];
    });
  },
};
