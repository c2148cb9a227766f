import type { OutlineNode } from '../../report/outline.ts';
import { COMMAND } from '../../text/command.ts';
import type { DocumentFacts, DocumentRule, RuleFinding } from '../rule.ts';

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
    const byKind = Map.groupBy(standing, ({ label }) => label?.kind);
    return [...byKind.values()].flatMap((like) => {
      const marked = like.filter((node) => markAt(textOf(node, facts)) !== null);
      if (like.length - marked.length < HABIT || marked.length * 2 >= like.length) return [];
      return marked.flatMap((node) => superfluous(node, facts) ?? []);
    });
  },
};

/** Where the one full stop or colon at the end of a text stands; null without any. */
function markAt(text: string): number | null {
  const at = text.length - 1;
  return /[.:]/.test(text.charAt(at)) && !/[.…/]/.test(text.charAt(at - 1)) ? at : null;
}

function superfluous(node: OutlineNode, facts: DocumentFacts): RuleFinding | null {
  const text = textOf(node, facts);
  const mark = markAt(text);
  if (mark === null || (text.endsWith(':') && opensList(node, facts))) return null;
  return {
    block: node.block,
    start: /\S+\s*$/u.exec(text)?.index ?? 0,
    end: text.length,
    message: 'Đề mục đứng riêng một dòng không có dấu ở cuối, như các đề mục khác.',
    fix: { start: mark, end: text.length, text: '' },
  };
}

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
