import { TYPE_OF_SYMBOL } from '../../citation/doc-types.ts';
import { findPattern } from '../pattern.ts';
import type { BlockRule } from '../rule.ts';

/** Verbs that begin no name, so that a capital after «;» can only be a slip. */
const VERBS =
  'Chủ trì|Chủ động|Thực hiện|Triển khai|Tiếp tục|Tăng cường|Nâng cao|Tham mưu|Đẩy mạnh|Rà soát|Đôn đốc|Đề xuất|Bảo đảm|Đảm bảo|Xây dựng|Phấn đấu|Chú trọng|Công khai|Tạo điều kiện|Tuyên truyền|Bố trí|Giải quyết|Cập nhật|Hoàn thiện|Quán triệt|Phát huy|Khắc phục|Tập trung|Thường xuyên|Kịp thời';
/** What a verb may have after it where it is none of a name: «; Triển khai Nghị quyết». */
const DOCUMENTS = [...new Set([...TYPE_OF_SYMBOL.values()].flat())].join('|');
const VERB = new RegExp(`(?<=; )(?:${VERBS})(?=[ ,]\\p{Ll}|, | \\d| (?:${DOCUMENTS})(?!\\p{L}))`, 'gu');

/** How many members of a list begin with a capital: names, as it seems, when most of them are no verbs. */
const namesIn = (text: string) => text.match(/; \p{Lu}/gu)?.length ?? 0;

export const rule: BlockRule = {
  scope: 'block',
  id: 'capital/after-semicolon',
  name: 'Viết hoa sau dấu chấm phẩy',
  level: 'warning',
  description: 'Sau dấu chấm phẩy viết thường, trừ tên riêng.',
  basis: 'Thông lệ; Nghị định số 30/2020/NĐ-CP, Phụ lục II chỉ viết hoa đầu câu',
  partyBasis: 'Thông lệ',
  examples: {
    good: [
      'Theo dõi việc thực hiện; chủ trì, phối hợp.',
      'Sở Nội vụ; Sở Tài chính.',
      'Kế hoạch số 12; Quyết định số 13.',
      'Các phong trào: Chung sức xây dựng nông thôn mới; Vì người nghèo; Đẩy mạnh phát triển hạ tầng; Cả nước học tập.',
    ],
    bad: [
      { text: 'Theo dõi; Chủ trì, phối hợp tổng hợp.', fixed: 'Theo dõi; chủ trì, phối hợp tổng hợp.' },
      { text: 'Ban hành kế hoạch; Triển khai thực hiện.', fixed: 'Ban hành kế hoạch; triển khai thực hiện.' },
      { text: 'Kiểm tra; Đôn đốc các phòng.', fixed: 'Kiểm tra; đôn đốc các phòng.' },
      {
        text: 'Ban hành kế hoạch; Triển khai Nghị quyết số 76/NQ-CP.',
        fixed: 'Ban hành kế hoạch; triển khai Nghị quyết số 76/NQ-CP.',
      },
    ],
  },
  check({ block }) {
    const found = findPattern(block.text, VERB, 'Sau dấu chấm phẩy viết thường.', ([verb]) =>
      verb.toLowerCase(),
    );
    return found.length > 0 && namesIn(block.text) - found.length > found.length ? [] : found;
  },
};
