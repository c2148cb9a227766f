import type { OutlineNode } from '../../report/outline.ts';
import { fold } from '../../text/fold.ts';
import { perText } from '../../text/per-text.ts';
import { basedOn } from '../based-on.ts';
import type { DocumentRule } from '../rule.ts';

export const rule: DocumentRule = {
  scope: 'document',
  id: 'heading/duplicate',
  name: 'Đề mục lặp lại',
  level: 'warning',
  description: 'Hai đề mục cùng cấp trong một phần không mang cùng một tên.',
  basis: 'Thông lệ',
  examples: {
    good: [
      'I. KẾT QUẢ\n1. Ưu điểm\n2. Hạn chế\nII. NHIỆM VỤ',
      'I. NĂM TRƯỚC\n1. Ưu điểm\n2. Hạn chế\nII. NĂM NAY\n1. Ưu điểm\n2. Hạn chế',
      'I. KẾT QUẢ\nII. HẠN CHẾ',
      'I. NHIỆM VỤ\n1. Các Sở: Nội vụ, Tài chính rà soát.\n2. Các Sở: Xây dựng, Công Thương báo cáo.',
    ],
    bad: [
      { text: 'I. TÌNH HÌNH CHUNG\nII. KẾT QUẢ ĐẠT ĐƯỢC\nIII. KẾT QUẢ ĐẠT ĐƯỢC', fixed: null },
      { text: 'I. ĐÁNH GIÁ\n1. Ưu điểm\n2. Ưu điểm\nII. NHIỆM VỤ', fixed: null },
      { text: 'I. KIẾN NGHỊ\nII. Kiến nghị\nIII. NHIỆM VỤ', fixed: null },
    ],
  },
  check: basedOn(
    ({ outline: { roots, nodes } }) => [roots, nodes],
    (roots, nodes) =>
      [roots, ...nodes.map(({ children }) => children)].flatMap(repeated).map((node) => ({
        block: node.block,
        ...node.titleSpan,
        message: `Đề mục «${node.title.text}» đã có ở trên, trong cùng phần này.`,
        fix: null,
      })),
  ),
};

const folded = perText(fold);
/** «5. Các Bộ: Quốc phòng, Công an …», «6. Các Bộ: Y tế …»: who is told something, by name. */
const ADDRESSEES = /^cac (?:bo|so|phong|ban|don vi|co quan|nganh)(?![a-z])/u;

function repeated(siblings: readonly OutlineNode[]): OutlineNode[] {
  const seen = new Set<string>();
  return siblings.filter(({ kind, label, title }) => {
    if (kind !== 'heading' || label === null || !title.text) return false;
    const [name, known] = [folded(title), seen.size];
    return !ADDRESSEES.test(name) && seen.add(name).size === known;
  });
}
