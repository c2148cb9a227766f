/** Vietnamese typing composes through these: no handler may act on them. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}

/**
 * Moves the focus among the elements marked `data-row` inside `event.currentTarget` by ↑ ↓ Home End; true when it did.
 */
export function moveAmongRows(event: KeyboardEvent): boolean {
  const list = event.currentTarget;
  if (isComposing(event) || !(list instanceof Element)) return false;
  if (event.target instanceof HTMLInputElement && event.target.type !== 'checkbox') return false;
  const rows = [...list.querySelectorAll<HTMLElement>('[data-row]')];
  const focused = rows.findIndex((row) => row === event.target || row.contains(event.target as Node));
  const next = nextIndex(event.key, focused, rows.length, 'down');
  if (next === null) return false;
  event.preventDefault();
  rows[next]?.focus();
  return true;
}

const ARROWS = { down: ['ArrowUp', 'ArrowDown'], across: ['ArrowLeft', 'ArrowRight'] } as const;

/** Where a key leads in a list of `length` that runs down or across; null for other keys. */
export function nextIndex(
  key: string,
  current: number,
  length: number,
  run: keyof typeof ARROWS,
): number | null {
  if (length === 0) return null;
  const [back, forth] = ARROWS[run];
  if (key === forth) return Math.min(current + 1, length - 1);
  if (key === back) return Math.max(current - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? length - 1 : null;
}
