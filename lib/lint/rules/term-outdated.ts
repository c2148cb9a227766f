import terms from '../../../assets/words/outdated-terms.json' with { type: 'json' };
import { createFormerNames } from '../former-names.ts';
import type { DocumentRule } from '../rule.ts';
import { readOutdatedTerms } from '../word-lists.ts';

export const rule: DocumentRule = {
  scope: 'document',
  id: 'term/outdated',
  name: 'Từ ngữ không còn dùng',
  level: 'warning',
  description:
    'Từ ngữ mà văn bản ban hành trước ngày của báo cáo đã thay bằng cách gọi mới. Không tính đoạn nói về thời gian trước đó.',
  basis: 'Văn bản nêu ở từng từ ngữ',
  oneByOne: true,
  examples: {
    good: [
      'Hà Nội, ngày 15 tháng 6 năm 2021\nCung cấp dịch vụ công trực tuyến mức độ 4.',
      'Hà Nội, ngày 15 tháng 6 năm 2024\nTrước đây là dịch vụ công trực tuyến mức độ 4.',
      'Hà Nội, ngày 15 tháng 6 năm 2024\nHọc tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.',
    ],
    bad: [
      {
        text: 'Hà Nội, ngày 15 tháng 6 năm 2024\nCung cấp dịch vụ công trực tuyến mức độ 4.',
        fixed: 'Hà Nội, ngày 15 tháng 6 năm 2024\nCung cấp dịch vụ công trực tuyến toàn trình.',
      },
      {
        text: 'Hà Nội, ngày 15 tháng 6 năm 2024\nHọc tập và làm theo tấm gương đạo đức Hồ Chí Minh.',
        fixed:
          'Hà Nội, ngày 15 tháng 6 năm 2024\nHọc tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.',
      },
      { text: 'Hà Nội, ngày 15 tháng 6 năm 2024\nKhông yêu cầu sổ hộ khẩu.', fixed: null },
    ],
  },
  check: createFormerNames(readOutdatedTerms(terms)),
};
