import type { ChecklistItem } from './result.ts';

const MARKS = { pass: '[x]', warn: '[!]', fail: '[!]', manual: '[ ]' } as const;

/** The list as plain text for the file: what it was made of, and one line an item. */
export function checklistText(
  items: readonly ChecklistItem[],
  { title, when, confirmed }: { title: string; when: string; confirmed: readonly string[] },
): string {
  const order = ['fail', 'warn', 'manual', 'pass'] as const;
  const sorted = order.flatMap((status) => items.filter((each) => each.status === status));
  const lines = sorted.map(({ id, label, status, detail, chips }) => {
    const mark = status === 'manual' && confirmed.includes(id) ? MARKS.pass : MARKS[status];
    const more = [chips.join(', '), status === 'pass' ? '' : (detail ?? '')].filter(Boolean).join('. ');
    return `${mark} ${label}${more === '' ? '' : ` (${more})`}`;
  });
  return [
    `Soát trước khi trình: ${title}`,
    when,
    '',
    ...lines,
    '',
    '[x] đạt · [!] cần xem · [ ] chưa xác nhận',
  ].join('\n');
}
