import { findPattern } from '../pattern.ts';
import type { BlockRule } from '../rule.ts';

const PEOPLE = /(?<!\p{L})nhân dân(?!\p{L})(?! tệ(?!\p{L}))/gu;

/** Names of bodies, forces, titles and laws in which the words keep the small letters of the official name. */
const IN_NAME =
  /(?<!\p{L})(?:hội đồng|[ủu][ỷy] ban|tòa án|toà án|viện kiểm sát|kiểm sát|thanh tra|hội thẩm|công an|an ninh|cảnh sát|quân đội|vũ trang|dân quân|chứng minh|giấy chứng minh|tín dụng|nghệ sĩ|nghệ nhân|nhà giáo|thầy thuốc|chiến tranh|quốc phòng|biên phòng|dân chủ|cộng hòa|cộng hoà|hòa giải viên|báo|nghị sĩ|đại biểu|tư tưởng|ngoại giao|phong trào|tính)\s$/iu;

export const rule: BlockRule = {
  scope: 'block',
  id: 'capital/nhan-dan',
  name: 'Viết hoa «Nhân dân»',
  level: 'info',
  description:
    'Danh từ «Nhân dân» đứng một mình viết hoa; trong tên gọi như «Hội đồng nhân dân», «Công an nhân dân» thì viết thường.',
  basis: 'Nghị định số 30/2020/NĐ-CP, Phụ lục II, phần V, mục 1',
  profile: 'state',
  examples: {
    good: [
      'Phục vụ Nhân dân ngày càng tốt hơn.',
      'Hội đồng nhân dân, Ủy ban nhân dân, Tòa án nhân dân.',
      'Đồng nhân dân tệ; Quỹ tín dụng nhân dân.',
    ],
    bad: [
      { text: 'Ý thức phục vụ nhân dân.', fixed: 'Ý thức phục vụ Nhân dân.' },
      { text: 'Đời sống của nhân dân.', fixed: 'Đời sống của Nhân dân.' },
      { text: 'Lấy ý kiến cử tri, nhân dân.', fixed: 'Lấy ý kiến cử tri, Nhân dân.' },
    ],
  },
  check({ block: { text } }) {
    return findPattern(text, PEOPLE, 'Danh từ «Nhân dân» viết hoa.', ({ 0: written, index }) =>
      IN_NAME.test(text.slice(Math.max(0, index - 20), index)) ? undefined : `N${written.slice(1)}`,
    );
  },
};
