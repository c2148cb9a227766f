import type { DocumentRule } from '../rule.ts';

const HEADER_BLOCKS = 15;
/** What is no mark of the law, or not in its capitals. The right ones are read before any rule runs. */
const ILL_FORMED =
  /^[([*_]*(?:(?:độ|mức độ) mật\s*:\s*)?(?:tuyệt đối (?:bí )?mật|tuyệt mật|tối mật|cơ mật|bí mật|mật)[.:)\]*_]*$/iu;
const MARK = /^(?:TUYỆT MẬT|TỐI MẬT|MẬT)$/u;

export const rule: DocumentRule = {
  scope: 'document',
  id: 'report/secrecy-mark',
  name: 'Dấu chỉ độ mật',
  level: 'warning',
  description:
    'Độ mật chỉ có ba mức, ghi bằng chữ in hoa: «TUYỆT MẬT», «TỐI MẬT», «MẬT». Văn bản không mật thì không ghi.',
  basis: 'Luật Bảo vệ bí mật nhà nước số 117/2025/QH15',
  examples: {
    good: [
      'SỞ CÔNG THƯƠNG\nSố: …/BC-SCT\nBÁO CÁO\nKết quả năm 2025',
      'Công tác bảo vệ bí mật nhà nước được chú trọng.',
      'MẬT',
    ],
    bad: [
      { text: 'SỞ CÔNG THƯƠNG\nMật\nBÁO CÁO\nKết quả năm 2025', fixed: null },
      { text: 'Tối mật\nSỞ CÔNG THƯƠNG', fixed: null },
      { text: 'SỞ CÔNG THƯƠNG\nBÍ MẬT\nSố: …/BC-SCT', fixed: null },
    ],
  },
  check({ blocks }) {
    return blocks.slice(0, HEADER_BLOCKS).flatMap(({ index, block: { text } }) => {
      if (text.length > 40 || !ILL_FORMED.test(text) || MARK.test(text.trim())) return [];
      const message = 'Độ mật ghi bằng chữ in hoa: «TUYỆT MẬT», «TỐI MẬT» hoặc «MẬT».';
      return [{ block: index, start: 0, end: text.length, message, fix: null }];
    });
  },
};
