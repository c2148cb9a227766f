import { byPlace, placeOfMissing } from '../report-places.ts';
import type { DocumentRule } from '../rule.ts';

const NAMES = {
  'tiep-cong-dan': 'tiếp công dân',
  cchc: 'cải cách hành chính',
  qcdc: 'thực hiện dân chủ ở cơ sở',
} as const;

export const rule: DocumentRule = {
  scope: 'document',
  id: 'report/missing-item',
  name: 'Thiếu nội dung bắt buộc',
  level: 'warning',
  description:
    'Báo cáo có đủ tiếp công dân, cải cách hành chính và thực hiện dân chủ ở cơ sở theo loại báo cáo.',
  basis: 'Đề cương của cơ quan nhận báo cáo',
  examples: {
    good: [
      'BÁO CÁO\nKết quả công tác dân vận năm 2025\nI. KẾT QUẢ THỰC HIỆN\n1. Cải cách hành chính\nTiếp nhận 30 hồ sơ.',
      'BÁO CÁO\nCông tác cải cách hành chính quý I năm 2026\nI. KẾT QUẢ\n1. Cải cách thủ tục hành chính\nTiếp nhận 30 hồ sơ.\nII. NHIỆM VỤ QUÝ II\nTiếp tục.',
      'BÁO CÁO\nTình hình sản xuất năm 2025\nI. KẾT QUẢ\nTốt.\nII. PHƯƠNG HƯỚNG\nTốt hơn.',
    ],
    bad: [
      {
        text: 'BÁO CÁO\nKết quả công tác dân vận năm 2025\nI. KẾT QUẢ THỰC HIỆN\n1. Cải cách hành chính\nTiếp nhận 30 hồ sơ.\nII. PHƯƠNG HƯỚNG\nTiếp 20 lượt công dân.',
        fixed: null,
      },
      {
        text: 'BÁO CÁO\nCông tác tiếp công dân, xử lý đơn quý I năm 2026\nI. TÌNH HÌNH CHUNG\nỔn định.\nII. NHIỆM VỤ QUÝ II\nTiếp tục.',
        fixed: null,
      },
      {
        text: 'KẾ HOẠCH\nCông tác dân vận chính quyền năm 2026\nI. MỤC ĐÍCH\nThiết thực.\nII. NỘI DUNG\n1. Cải cách hành chính\nRà soát thủ tục.\nIII. TỔ CHỨC THỰC HIỆN\nVăn phòng.',
        fixed: null,
      },
    ],
  },
  check(facts) {
    const { sections = [], mandatory = [] } = facts.report ?? {};
    const missing = mandatory
      .filter(({ status }) => status === 'missing')
      .map(({ id }) => ({ place: placeOfMissing(facts, sections, id), name: NAMES[id] }));
    return byPlace(missing).map(({ place, names }) => ({
      ...place,
      message: `Cần có nội dung ${names.join('; ')}.`,
      fix: null,
    }));
  },
};
