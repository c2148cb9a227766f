import type { OutlineNode } from '../../report/outline.ts';
import { basedOn } from '../based-on.ts';
import type { DocumentRule } from '../rule.ts';

/** Parts that number their points with a dot before one that does not stands out. */
const HABIT = 2;

export const rule: DocumentRule = {
  scope: 'document',
  id: 'heading/style',
  name: 'Kiểu số của đề mục',
  level: 'info',
  description: 'Đề mục cùng cấp trong các phần đánh số một kiểu: «1.» hay «1)», không lẫn hai kiểu.',
  basis: 'Nghị định số 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6',
  partyBasis: 'Thông lệ',
  examples: {
    good: [
      'I. KẾT QUẢ\n1) Dân vận\nTốt.\nII. ĐÁNH GIÁ\n1) Ưu điểm\nTốt.\nIII. NHIỆM VỤ\n1) Việc chung\nNhư trên.',
      'I. KẾT QUẢ\n1. Dân vận\nTốt.\nII. ĐÁNH GIÁ\n1. Ưu điểm\nTốt.\nIII. NHIỆM VỤ\n1. Việc chung\nNhư trên.',
      'I. KẾT QUẢ\n1. Dân vận\n1) Mô hình\nTốt.\nII. ĐÁNH GIÁ\n1. Ưu điểm\nTốt.\nIII. NHIỆM VỤ\n1. Việc chung\nNhư trên.',
    ],
    bad: [
      {
        text: 'I. KẾT QUẢ\n1) Dân vận\nTốt.\n2) Công khai\nTốt.\nII. ĐÁNH GIÁ\n1. Ưu điểm\nTốt.\nIII. NHIỆM VỤ\n1. Việc chung\nNhư trên.',
        fixed: null,
      },
      {
        text: 'I. KẾT QUẢ\n1. Dân vận\nTốt.\nII. ĐÁNH GIÁ\n1. Ưu điểm\nTốt.\nIII. NHIỆM VỤ\n1) Việc chung\nNhư trên.',
        fixed: null,
      },
      {
        text: 'I. KẾT QUẢ\n1. Dân vận\nTốt.\nII. ĐÁNH GIÁ\n1/ Ưu điểm\nTốt.\nIII. NHIỆM VỤ\n1. Việc chung\nNhư trên.',
        fixed: null,
      },
    ],
  },
  check: basedOn(
    ({ outline }) => [outline.nodes],
    (nodes) => {
      const first = nodes.flatMap((node) => firstPoint(node) ?? []);
      const dotted = first.filter(({ label }) => label?.suffix === '.').length;
      if (dotted < HABIT || dotted * 2 <= first.length) return [];
      return first
        .filter(({ kind, label }) => kind === 'heading' && label?.suffix !== '.')
        .map(({ block, label }) => ({
          block,
          start: 0,
          end: label?.text.length ?? 0,
          message: 'Đề mục cùng cấp ở các phần khác đánh số «1.».',
          fix: null,
        }));
    },
  ),
};

/** The first heading or numbered paragraph right under a part with a Roman number. */
function firstPoint({ label, children }: OutlineNode): OutlineNode | undefined {
  if (label?.kind !== 'roman') return undefined;
  const point = children[0];
  return point?.label?.kind === 'arabic' ? point : undefined;
}
