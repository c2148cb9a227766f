import { labelLike } from '../../report/label.ts';
import { basedOn } from '../based-on.ts';
import { collect } from '../by-block.ts';
import { findNumberingFaults, type NumberingFault } from '../numbering.ts';
import type { DocumentRule, RuleFinding } from '../rule.ts';

export const rule: DocumentRule = {
  scope: 'document',
  id: 'heading/order',
  name: 'Thứ tự đề mục',
  level: 'warning',
  description:
    'Đề mục, điểm và điều cùng cấp đánh số liên tục, không trùng, không bỏ cách; mục con theo số của mục trên.',
  basis: 'Nghị định số 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6',
  partyBasis: 'Thông lệ',
  oneByOne: true,
  examples: {
    good: [
      'I. TÌNH HÌNH CHUNG\n1. Thuận lợi\n2. Khó khăn\nII. KẾT QUẢ\n1. Kết quả\nIII. KIẾN NGHỊ',
      'I. NHIỆM VỤ\na) Phòng A báo cáo;\nb) Phòng B tổng hợp;\nc) Phòng C in;\nd) Phòng D gửi;\nđ) Phòng Đ lưu.',
      'I. NHIỆM VỤ\na) A làm;\nb) B làm;\nc) C làm;\nd) D làm;\nđ) Đ làm;\ne) E làm;\nf) F làm;\ng) G làm.',
      'Điều 2. Sửa đổi như sau:\n“Điều 5. Phạm vi.\nĐiều 9. Đối tượng.”\nĐiều 3. Hiệu lực.',
      '2. Nguyên nhân\n3.1. Về nhân lực\nThiếu người.\n3.2. Về kinh phí\nCòn ít.',
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
      {
        text: 'I. TÌNH HÌNH\nI. KẾT QUẢ\nIII. KIẾN NGHỊ',
        fixed: 'I. TÌNH HÌNH\nII. KẾT QUẢ\nIII. KIẾN NGHỊ',
      },
      { text: 'I. TÌNH HÌNH\nII. KẾT QUẢ\nIV. KIẾN NGHỊ', fixed: null },
      {
        text: '1. Ưu điểm\nĐã làm tốt.\n2. Nguyên nhân\n3.1. Về nhân lực\nThiếu người.\n2.2. Về kinh phí\nKinh phí còn ít.',
        fixed: null,
      },
      {
        text: 'Điều 1. Phạm vi áp dụng.\nĐiều 2. Đối tượng áp dụng.\nĐiều 4. Hiệu lực thi hành.',
        fixed: null,
      },
    ],
  },
  check: basedOn(
    ({ outline, blocks }) => [findNumberingFaults(outline), articles(blocks)],
    (faults, found) => [
      ...strayArticle(found),
      ...faults.flatMap((fault) => {
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
    ],
  ),
};

interface Article {
  block: number;
  number: number;
  end: number;
}

const articles = collect(({ index, block: { text } }): readonly Article[] => {
  const match = text.startsWith('Điều ') ? /^Điều (\d{1,3})[.:]/u.exec(text) : null;
  return match ? [{ block: index, number: Number(match[1]), end: match[0].length - 1 }] : [];
});

/** Of articles from 1 on just one is left out or named twice; other orders are those of texts that quote or amend others. */
function strayArticle(found: readonly Article[]): RuleFinding[] {
  const strays = found.filter(({ number }, i) => number !== (found[i - 1]?.number ?? 0) + 1);
  const [stray] = strays;
  const before = stray && found[found.indexOf(stray) - 1]?.number;
  if (!stray || !before || strays.length > 1) return [];
  const { block, number, end } = stray;
  if (number !== before && number !== before + 2) return [];
  const message =
    number === before
      ? `«Điều ${number}» đã dùng ở điều liền trước.`
      : `Sau «Điều ${before}» phải là «Điều ${before + 1}», không bỏ cách số thứ tự.`;
  return [{ block, start: 0, end, message, fix: null }];
}

function messageOf({ kind, node: { label }, before }: NumberingFault): string {
  if (kind === 'repeated') return `Số thứ tự «${label.text}» đã dùng ở mục liền trước.`;
  if (kind === 'astray') return `Mục con của «${before.text}» phải bắt đầu bằng số ${before.numbers[0]}.`;
  if (kind === 'shifted') return 'Số thứ tự phải nối tiếp mục liền trước, sau khi sửa số bị trùng.';
  if (kind === 'gap') return `Sau «${before.text}» phải là «${labelLike(before)}», không bỏ cách số thứ tự.`;
  return `Số thứ tự phải tăng dần: «${label.text}» đứng sau «${before.text}».`;
}
