import organs from '../../../assets/words/former-organs.json' with { type: 'json' };
import provinces from '../../../assets/words/merged-provinces.json' with { type: 'json' };
import { createFormerNames } from '../former-names.ts';
import type { DocumentRule } from '../rule.ts';
import {
  type FormerName,
  type MergedProvince,
  readFormerOrgans,
  readMergedProvinces,
} from '../word-lists.ts';

const MERGED_ON = '2025-07-01';
const PROVINCIAL = ['UBND', 'HĐND', 'Ủy ban nhân dân', 'Hội đồng nhân dân'];

const find = createFormerNames([
  ...readFormerOrgans(organs),
  ...readMergedProvinces(provinces).flatMap(provinceNames),
]);

/** The bodies of a province that is no more, and the province itself, which may still be meant as a place. */
function provinceNames({ name, into, source }: MergedProvince): FormerName[] {
  const since = MERGED_ON;
  const bodies = PROVINCIAL.map((body) => ({
    names: [`${body} tỉnh ${name}`],
    now: `${body} ${into}`,
    since,
    source,
  }));
  return [
    ...bodies,
    { names: [`Tỉnh ủy ${name}`], since, source },
    { names: [`tỉnh ${name}`], now: into, since, source, soft: true },
  ];
}

export const rule: DocumentRule = {
  scope: 'document',
  id: 'term/org',
  name: 'Tên cơ quan đã thay đổi',
  level: 'warning',
  description:
    'Cơ quan đã hợp nhất, đổi tên hoặc kết thúc hoạt động trước ngày của văn bản. Không tính đoạn nói về thời gian trước đó.',
  basis: 'Nghị quyết số 176/2025/QH15, Nghị quyết số 202/2025/QH15 và các văn bản nêu ở từng tên gọi',
  oneByOne: true,
  examples: {
    good: [
      'Hà Nội, ngày 20 tháng 01 năm 2025\nSở Thông tin và Truyền thông chủ trì.',
      'Hà Nội, ngày 20 tháng 11 năm 2026\nSở Kế hoạch và Đầu tư (nay là Sở Tài chính) đã tham mưu.',
      'Hà Nội, ngày 20 tháng 11 năm 2026\nThông tư số 12/2022/TT-BTTTT ngày 12/8/2022 của Bộ Thông tin và Truyền thông.',
      'Sở Giao thông vận tải chủ trì.',
      'Hà Nội, ngày 20 tháng 11 năm 2026\nBan Tuyên giáo và Dân vận Tỉnh ủy theo dõi.',
    ],
    bad: [
      {
        text: 'Hà Nội, ngày 20 tháng 11 năm 2026\nGiao Sở Thông tin và Truyền thông chủ trì.',
        fixed: 'Hà Nội, ngày 20 tháng 11 năm 2026\nGiao Sở Khoa học và Công nghệ chủ trì.',
      },
      {
        text: 'Ninh Bình, ngày 20 tháng 11 năm 2026\nSở trình UBND tỉnh Hà Nam quyết định.',
        fixed: 'Ninh Bình, ngày 20 tháng 11 năm 2026\nSở trình UBND tỉnh Ninh Bình quyết định.',
      },
      {
        text: 'Hà Nội, ngày 20 tháng 11 năm 2026\nĐề nghị Bộ Giao thông vận tải hướng dẫn.',
        fixed: 'Hà Nội, ngày 20 tháng 11 năm 2026\nĐề nghị Bộ Xây dựng hướng dẫn.',
      },
      { text: 'Hà Nội, ngày 20 tháng 11 năm 2026\nGiao UBND huyện rà soát.', fixed: null },
      { text: 'Hà Nội, ngày 20 tháng 11 năm 2026\nGiao Thanh tra Sở kiểm tra.', fixed: null },
    ],
  },
  check: find,
};
