import { labelLike } from '../../report/label.ts';
import { basedOn } from '../based-on.ts';
import { findNumberingFaults, type NumberingFault } from '../numbering.ts';
import type { DocumentRule } from '../rule.ts';

export const rule: DocumentRule = {
  scope: 'document',
  id: 'heading/order',
  name: 'Thứ tự đề mục',
  level: 'warning',
  description: 'Đề mục và điểm cùng cấp đánh số liên tục, không trùng, không bỏ cách.',
  basis: 'Nghị định số 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6',
  partyBasis: 'Thông lệ',
  oneByOne: true,
  examples: {
    good: [
      'I. TÌNH HÌNH CHUNG\n1. Thuận lợi\n2. Khó khăn\nII. KẾT QUẢ\n1. Kết quả\nIII. KIẾN NGHỊ',
      'I. NHIỆM VỤ\na) Phòng A báo cáo;\nb) Phòng B tổng hợp;\nc) Phòng C in;\nd) Phòng D gửi;\nđ) Phòng Đ lưu.',
      'I. NHIỆM VỤ\na) A làm;\nb) B làm;\nc) C làm;\nd) D làm;\nđ) Đ làm;\ne) E làm;\nf) F làm;\ng) G làm.',
      'I. NHIỆM VỤ\n1. Giao Văn phòng:\na) Theo dõi;\nb) Báo cáo.\n2. Giao Thanh tra:\na) Kiểm tra;\nb) Báo cáo.',
    ],
    bad: [
      {
        text: 'I. TÌNH HÌNH\nII. KẾT QUẢ\nII. HẠN CHẾ\nIII. KIẾN NGHỊ',
        fixed: 'I. TÌNH HÌNH\nII. KẾT QUẢ\nIII. HẠN CHẾ\nIV. KIẾN NGHỊ',
      },
      {
        text: 'I. NHIỆM VỤ\na) Phòng A;\nb) Phòng B;\nc) Phòng C;\nd) Phòng D;\nd) Phòng Đ.',
        fixed: 'I. NHIỆM VỤ\na) Phòng A;\nb) Phòng B;\nc) Phòng C;\nd) Phòng D;\nđ) Phòng Đ.',
      },
      { text: 'I. TÌNH HÌNH\nII. KẾT QUẢ\nIV. KIẾN NGHỊ', fixed: null },
    ],
  },
  check: basedOn(
    ({ outline }) => [findNumberingFaults(outline)],
    (faults) =>
      faults.flatMap((fault) => {
        if (fault.kind === 'letter') return [];
        const { label, block } = fault.node;
        const span = { start: 0, end: label.text.length };
        return [
          {
            block,
            ...span,
            level: fault.kind === 'repeated' ? ('error' as const) : ('warning' as const),
            message: messageOf(fault),
            fix: fault.expected === null ? null : { ...span, text: labelLike(label, fault.expected) },
          },
        ];
      }),
  ),
};

function messageOf({ kind, node: { label }, before }: NumberingFault): string {
  if (kind === 'repeated') return `Số thứ tự «${label.text}» đã dùng ở mục liền trước.`;
  if (kind === 'shifted') return 'Số thứ tự phải nối tiếp mục liền trước, sau khi sửa số bị trùng.';
  if (kind === 'gap') return `Sau «${before.text}» phải là «${labelLike(before)}», không bỏ cách số thứ tự.`;
  return `Số thứ tự phải tăng dần: «${label.text}» đứng sau «${before.text}».`;
}
