import { findPattern } from '../pattern.ts';
import type { BlockRule } from '../rule.ts';

/** Verbs that begin the title of a document where it stands in a sentence. */
const VERB =
  /(?<=(?:\d|của [^,.;:]{2,60}) (?:về việc|về) )(?:Ban hành|Kiện toàn|Thành lập|Phê duyệt|Tăng cường|Đẩy mạnh|Triển khai|Phân công|Giao|Sửa đổi)(?= \p{L})/gu;

export const rule: BlockRule = {
  scope: 'block',
  id: 'capital/after-ve',
  name: 'Viết hoa sau «về», «về việc»',
  level: 'info',
  description: 'Trích yếu đứng trong câu sau «về», «về việc» viết thường chữ đầu: «về việc ban hành …».',
  basis: 'Thông lệ; Nghị định số 30/2020/NĐ-CP, Phụ lục II chỉ viết hoa đầu câu và tên riêng',
  partyBasis: 'Thông lệ',
  examples: {
    good: [
      'Quyết định số 12/QĐ-SCT ngày 05/6/2025 về việc ban hành Quy chế.',
      'Kế hoạch số 20/KH-UBND ngày 05/6/2025 của UBND tỉnh về triển khai Đề án 06.',
      'Đánh giá về Ban hành án của Tòa.',
    ],
    bad: [
      {
        text: 'Quyết định số 12/QĐ-SCT ngày 05/6/2025 về Ban hành Quy chế.',
        fixed: 'Quyết định số 12/QĐ-SCT ngày 05/6/2025 về ban hành Quy chế.',
      },
      {
        text: 'Quyết định số 12/QĐ-SCT ngày 05/6/2025 của Sở về việc Kiện toàn Ban Chỉ đạo.',
        fixed: 'Quyết định số 12/QĐ-SCT ngày 05/6/2025 của Sở về việc kiện toàn Ban Chỉ đạo.',
      },
      {
        text: 'Chỉ thị số 02/CT-UBND ngày 05/6/2025 của UBND tỉnh về Tăng cường kỷ luật.',
        fixed: 'Chỉ thị số 02/CT-UBND ngày 05/6/2025 của UBND tỉnh về tăng cường kỷ luật.',
      },
    ],
  },
  check({ block: { text } }) {
    const message = 'Trích yếu trong câu viết thường chữ đầu.';
    return findPattern(text, VERB, message, ([verb]) => verb.charAt(0).toLowerCase() + verb.slice(1));
  },
};
