import type { OutlineNode } from '../../report/outline.ts';
import type { DocumentRule } from '../rule.ts';

const LONGEST = 80;

export const rule: DocumentRule = {
  scope: 'document',
  id: 'heading/empty',
  name: 'Đề mục không có nội dung',
  level: 'warning',
  description:
    'Dưới mỗi đề mục có nội dung; không phát sinh thì ghi rõ «Không». Mục số Ả Rập chỉ xét khi các mục cùng cấp đều có nội dung.',
  basis: 'Thông lệ',
  examples: {
    good: [
      'I. KẾT QUẢ\nĐã hoàn thành.\nII. KIẾN NGHỊ\nKhông có.',
      'I. KẾT QUẢ\nĐã hoàn thành.\nII. KIẾN NGHỊ: Không có.\nIII. NHIỆM VỤ\n1. Ưu điểm',
      'I. KẾT QUẢ\n1. Ưu điểm\nTốt.',
      'Giao các đơn vị:\n1. Văn phòng Sở\n2. Thanh tra Sở\nKiểm tra việc thực hiện.\n3. Phòng Nội vụ',
      'I. CHỈ TIÊU (Phụ lục kèm theo)\nII. KIẾN NGHỊ\nKhông có.',
    ],
    bad: [
      { text: 'I. KẾT QUẢ\nII. KIẾN NGHỊ\nKhông có.', fixed: null },
      { text: 'I. TÌNH HÌNH\nCó 5 phòng.\nII. KẾT QUẢ\nIII. NHIỆM VỤ\nNhư trên.', fixed: null },
      {
        text: '1. Cải cách hành chính\nĐã làm tốt.\n2. Công tác phối hợp\n3. Thi đua\nKhen thưởng 02 tập thể.',
        fixed: null,
      },
      { text: 'I. TÌNH HÌNH\nCó 5 phòng.\nII. KẾT QUẢ:\nIII. NHIỆM VỤ\nNhư trên.', fixed: null },
    ],
  },
  check({ outline, blocks }) {
    const families = [outline.roots, ...outline.nodes.map(({ children }) => children)];
    return [...outline.nodes.filter(isMajor), ...families.flatMap(onlyEmptyOf)]
      .filter((node) => isAlone(node, blocks[node.block]?.block.text ?? ''))
      .map(({ block, titleSpan, title }) => ({
        block,
        ...titleSpan,
        message: `Dưới đề mục «${title.text}» phải có nội dung.`,
        fix: null,
      }));
  },
};

/** Where all others counted like it have content, it is a heading and no item of a list. */
function onlyEmptyOf(siblings: readonly OutlineNode[]): OutlineNode[] {
  const counted = siblings.filter(({ label }) => label?.kind === 'arabic');
  const [empty, second] = counted.filter((each) => each.kind !== 'heading' || each.lastBlock <= each.block);
  if (!empty || second || counted.length < 3 || empty === counted.at(-1)) return [];
  const { kind, title } = empty;
  const isTitle =
    kind === 'heading' && title.text.length <= LONGEST && !/phụ lục|kèm|[.;:]$/iu.test(title.text);
  return isTitle ? [empty] : [];
}

/** «(chi tiết Phụ lục đính kèm)» says where the content is. */
function isMajor({ kind, label, title }: OutlineNode): boolean {
  return kind === 'heading' && label?.kind === 'roman' && !/phụ lục|kèm/iu.test(title.text);
}

function isAlone({ block, lastBlock, children, titleSpan }: OutlineNode, text: string): boolean {
  return children.length === 0 && lastBlock <= block && /^[\s:.]*$/.test(text.slice(titleSpan.end));
}
