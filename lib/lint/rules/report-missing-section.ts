import { byPlace, placeOfMissing } from '../report-places.ts';
import type { DocumentRule } from '../rule.ts';

export const rule: DocumentRule = {
  scope: 'document',
  id: 'report/missing-section',
  name: 'Thiếu mục',
  level: 'info',
  description: 'Báo cáo có đủ các mục của loại báo cáo; mục không có gì để nêu thì ghi “Không”.',
  basis: 'Đề cương của cơ quan nhận báo cáo',
  examples: {
    good: [
      'BÁO CÁO\nKết quả công tác dân vận năm 2025\nI. LÃNH ĐẠO, CHỈ ĐẠO\nBan hành 02 văn bản.',
      'BÁO CÁO\nTình hình sản xuất năm 2025\nI. KẾT QUẢ\nTốt.\nII. NHIỆM VỤ\nTốt hơn.',
      'QUYẾT ĐỊNH\nVề công tác dân vận\nĐiều 1. Ban hành kế hoạch.',
    ],
    bad: [
      {
        text: 'BÁO CÁO\nKết quả công tác dân vận năm 2025\nI. KẾT QUẢ THỰC HIỆN\nTốt.\nII. PHƯƠNG HƯỚNG\nTốt hơn.',
        fixed: null,
      },
      {
        text: 'BÁO CÁO\nKết quả thực hiện Quy chế dân chủ năm 2025\nI. LÃNH ĐẠO, CHỈ ĐẠO\nTốt.\nII. KIẾN NGHỊ\nKhông.',
        fixed: null,
      },
      {
        text: 'KẾ HOẠCH\nCông tác dân vận chính quyền năm 2026\nI. NỘI DUNG\nLàm tốt.\nII. TỔ CHỨC THỰC HIỆN\nVăn phòng.',
        fixed: null,
      },
    ],
  },
  check(facts) {
    const { sections = [], mandatory = [] } = facts.report ?? {};
    const demanded = new Set<string>(mandatory.map(({ id }) => id));
    // What is missing of the mandatory items is said by a rule of its own.
    const missing = sections
      .filter(({ id, required, status }) => required && status === 'missing' && !demanded.has(id))
      .map(({ id, title }) => ({ place: placeOfMissing(facts, sections, id), name: `«${title}»` }));
    return byPlace(missing).map(({ place, names }) => ({
      ...place,
      // With its number: what is said of the same heading by others keeps a span of its own.
      start: 0,
      message: `Nên có mục ${names.join(', ')}.`,
      fix: null,
    }));
  },
};
