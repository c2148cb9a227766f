/** What the rectangles of some words cover in the line that the words end in; null when there are none. */
export function lastLineOf(rects: readonly DOMRectReadOnly[]): DOMRect | null {
  const last = rects.at(-1);
  if (!last) return null;
  const line = rects.filter(({ top, bottom }) => bottom > last.top && top < last.bottom);
  const left = Math.min(...line.map((rect) => rect.left));
  const right = Math.max(...line.map((rect) => rect.right));
  const top = Math.min(...line.map((rect) => rect.top));
  return new DOMRect(left, top, right - left, Math.max(...line.map(({ bottom }) => bottom)) - top);
}
