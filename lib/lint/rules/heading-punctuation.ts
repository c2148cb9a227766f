import type { OutlineNode } from '../../report/outline.ts';
import { COMMAND } from '../../text/command.ts';
import type { DocumentFacts, DocumentRule } from '../rule.ts';

const MARK = /(?<![.…/])[.:]\s*$/u;
/** Headings without a mark that make a habit. */
const HABIT = 3;

export const rule: DocumentRule = {
  scope: 'document',
  id: 'heading/punctuation',
  name: 'Dấu cuối đề mục',
  level: 'info',
  description:
    'Đề mục đứng riêng một dòng không có dấu chấm hay hai chấm ở cuối, khi các đề mục khác không có.',
  basis: 'Thông lệ',
  examples: {
    good: [
      'I. KẾT QUẢ\n1. Cải cách hành chính\nTốt.\n2. Tiếp công dân\nTốt.\n3. Ưu điểm: Tốt hơn trước.\n4. Dân vận\nTốt.',
      'I. KẾT QUẢ:\nTốt.\nII. HẠN CHẾ:\nÍt.\nIII. NHIỆM VỤ:\nNhư trên.',
      'I. CHỈ TIÊU\nTốt.\nII. KẾT QUẢ\nTốt.\nIII. NHIỆM VỤ:\n- Rà soát.\nIV. KIẾN NGHỊ\nKhông.',
      'I. NHIỆM VỤ\n1. Văn phòng\nTheo dõi.\n2. Thanh tra\nKiểm tra.\n3. Các phòng\nPhối hợp.\n4. Thực hiện nghiêm kế hoạch này.',
    ],
    bad: [
      {
        text: 'I. KẾT QUẢ\nTốt.\nII. HẠN CHẾ:\nÍt.\nIII. NHIỆM VỤ\nNhư trên.\nIV. KIẾN NGHỊ\nKhông.',
        fixed: 'I. KẾT QUẢ\nTốt.\nII. HẠN CHẾ\nÍt.\nIII. NHIỆM VỤ\nNhư trên.\nIV. KIẾN NGHỊ\nKhông.',
      },
      {
        text: 'I. KẾT QUẢ\nTốt.\nII. HẠN CHẾ\nÍt.\nIII. NHIỆM VỤ.\nNhư trên.\nIV. KIẾN NGHỊ\nKhông.',
        fixed: 'I. KẾT QUẢ\nTốt.\nII. HẠN CHẾ\nÍt.\nIII. NHIỆM VỤ\nNhư trên.\nIV. KIẾN NGHỊ\nKhông.',
      },
      {
        text: 'I. CÁC MẶT\n1. Cải cách hành chính\nTốt.\n2. Dân vận khéo\nTốt.\n3. Công khai\nTốt.\n4. Tiếp công dân:\nTốt.',
        fixed:
          'I. CÁC MẶT\n1. Cải cách hành chính\nTốt.\n2. Dân vận khéo\nTốt.\n3. Công khai\nTốt.\n4. Tiếp công dân\nTốt.',
      },
    ],
  },
  check(facts) {
    const standing = facts.outline.nodes.filter((node) => standsAlone(node, facts));
    return standing.flatMap((node) => {
      const like = standing.filter(({ label }) => label?.kind === node.label?.kind);
      const marked = like.filter((other) => MARK.test(textOf(other, facts))).length;
      const text = textOf(node, facts);
      const mark = MARK.exec(text);
      if (mark === null || like.length - marked < HABIT || marked * 2 >= like.length) return [];
      if (text.endsWith(':') && opensList(node, facts)) return [];
      const word = /\S+\s*$/u.exec(text)?.index ?? 0;
      const fix = { start: mark.index, end: text.length, text: '' };
      const message = 'Đề mục đứng riêng một dòng không có dấu ở cuối, như các đề mục khác.';
      return [{ block: node.block, start: word, end: text.length, message, fix }];
    });
  },
};

/** «4. Các phòng:» before its points keeps the colon. */
function opensList({ block, children }: OutlineNode, { document }: DocumentFacts): boolean {
  return children.length > 0 || /^[-+*•–]/u.test(document.blocks[block + 1]?.text ?? '');
}

function textOf({ block }: OutlineNode, { document }: DocumentFacts): string {
  return document.blocks[block]?.text ?? '';
}

/** A numbered topic on a line of its own with its text below: no task, no sentence, nothing that runs on. */
function standsAlone(node: OutlineNode, facts: DocumentFacts): boolean {
  const { kind, label, title, titleSpan, block, lastBlock } = node;
  const isTopic = kind === 'heading' && (label?.kind === 'roman' || label?.kind === 'arabic');
  if (!isTopic || lastBlock <= block || COMMAND.test(title.text)) return false;
  return !/[.;]\s/u.test(title.text) && !/[\p{L}\p{N}]/u.test(textOf(node, facts).slice(titleSpan.end));
}
