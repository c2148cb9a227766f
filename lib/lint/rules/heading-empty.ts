import type { OutlineNode } from '../../report/outline.ts';
import type { DocumentRule } from '../rule.ts';

export const rule: DocumentRule = {
  scope: 'document',
  id: 'heading/empty',
  name: 'Đề mục không có nội dung',
  level: 'warning',
  description: 'Dưới mỗi đề mục lớn (số La Mã) có nội dung; không phát sinh thì ghi rõ «Không».',
  basis: 'Thông lệ',
  examples: {
    good: [
      'I. KẾT QUẢ\nĐã hoàn thành.\nII. KIẾN NGHỊ\nKhông có.',
      'I. KẾT QUẢ\nĐã hoàn thành.\nII. KIẾN NGHỊ: Không có.\nIII. NHIỆM VỤ\n1. Ưu điểm',
      'I. KẾT QUẢ\n1. Ưu điểm\nTốt.',
      'I. CHỈ TIÊU (Phụ lục kèm theo)\nII. KIẾN NGHỊ\nKhông có.',
    ],
    bad: [
      { text: 'I. KẾT QUẢ\nII. KIẾN NGHỊ\nKhông có.', fixed: null },
      { text: 'I. TÌNH HÌNH\nCó 5 phòng.\nII. KẾT QUẢ\nIII. NHIỆM VỤ\nNhư trên.', fixed: null },
      { text: 'I. TÌNH HÌNH\nCó 5 phòng.\nII. KẾT QUẢ:\nIII. NHIỆM VỤ\nNhư trên.', fixed: null },
    ],
  },
  check({ outline, blocks }) {
    return outline.nodes
      .filter((node) => isMajor(node) && isAlone(node, blocks[node.block]?.block.text ?? ''))
      .map(({ block, titleSpan, title }) => ({
        block,
        ...titleSpan,
        message: `Dưới đề mục «${title.text}» phải có nội dung.`,
        fix: null,
      }));
  },
};

/** «(chi tiết Phụ lục đính kèm)» says where the content is. */
function isMajor({ kind, label, title }: OutlineNode): boolean {
  return kind === 'heading' && label?.kind === 'roman' && !/phụ lục|kèm/iu.test(title.text);
}

function isAlone({ block, lastBlock, children, titleSpan }: OutlineNode, text: string): boolean {
  return children.length === 0 && lastBlock <= block && /^[\s:.]*$/.test(text.slice(titleSpan.end));
}
