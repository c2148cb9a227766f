import type { Rect } from './state.ts';

export interface Size {
  width: number;
  height: number;
}

export interface Place {
  left: number;
  top: number;
}

const MARGIN = 8;
const GAP = 9;

/** Under the words, else above them; never over their own line, always inside the viewport. */
export function placeCard(rect: Rect, size: Size, viewport: Size): Place {
  const below = rect.bottom + GAP;
  const above = rect.top - GAP - size.height;
  const fitsBelow = below + size.height + MARGIN <= viewport.height;
  const top = fitsBelow || above < MARGIN ? below : above;
  return {
    left: clamp(rect.left - 30, MARGIN, viewport.width - size.width - MARGIN),
    top: clamp(
      top,
      MARGIN,
      Math.max(MARGIN, viewport.height - MARGIN - Math.min(size.height, viewport.height * 0.6)),
    ),
  };
}

/** Beside the page's submit button without covering it: above, else below; in the middle when its place is unknown. */
export function placeReminder(rect: Rect | null, size: Size, viewport: Size): Place {
  const middle = {
    left: clamp((viewport.width - size.width) / 2, MARGIN, viewport.width),
    top: clamp((viewport.height - size.height) / 2, MARGIN, viewport.height),
  };
  if (!rect) return middle;
  const gap = GAP * 2;
  const left = clamp(rect.right - size.width + 74, MARGIN, viewport.width - size.width - MARGIN);
  if (rect.top - gap - size.height >= MARGIN) return { left, top: rect.top - gap - size.height };
  if (rect.bottom + gap + size.height + MARGIN <= viewport.height) return { left, top: rect.bottom + gap };
  const beside = rect.left - gap - size.width;
  return {
    left: beside >= MARGIN ? beside : clamp(rect.right + gap, MARGIN, viewport.width - size.width - MARGIN),
    top: middle.top,
  };
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
