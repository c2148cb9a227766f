import type { Rect } from './state.ts';

export interface Size {
  width: number;
  height: number;
}

export interface Place {
  left: number;
  top: number;
}

/** What is seen of the window, without its scroll bars. */
export function viewportOf({ visualViewport, innerWidth, innerHeight }: Window): Size {
  return { width: visualViewport?.width ?? innerWidth, height: visualViewport?.height ?? innerHeight };
}

const MARGIN = 8;
const GAP = 9;
const MIN_HEIGHT = 80;

type BesideWords = Place & { maxHeight: number };

/** The card: a little left of where its words begin. */
export const placeCard = (rect: Rect, size: Size, viewport: Size) => placeBeside(rect, size, viewport, 30);

/** The list at the caret: its words stand under those they would take the place of. */
export const placeList = (rect: Rect, size: Size, viewport: Size) => placeBeside(rect, size, viewport, 14);

/** Under the words, else above them; where neither has room, on the larger side and lower. Never over their own line. */
function placeBeside(rect: Rect, size: Size, viewport: Size, indent: number): BesideWords {
  const below = viewport.height - rect.bottom - GAP - MARGIN;
  const above = rect.top - GAP - MARGIN;
  const height = Math.min(size.height, viewport.height * 0.6);
  const under = below >= height || below >= above;
  const maxHeight = Math.max(MIN_HEIGHT, Math.min(height, under ? below : above));
  return {
    left: clamp(rect.left - indent, MARGIN, viewport.width - size.width - MARGIN),
    top: under ? rect.bottom + GAP : Math.max(MARGIN, rect.top - GAP - maxHeight),
    maxHeight,
  };
}

/** Beside the page's submit button without covering it: above, else below; in the middle when its place is unknown. */
export function placeReminder(rect: Rect | null, size: Size, viewport: Size): Place {
  const inside = (left: number) => clamp(left, MARGIN, viewport.width - size.width - MARGIN);
  const middle = {
    left: inside((viewport.width - size.width) / 2),
    top: clamp((viewport.height - size.height) / 2, MARGIN, viewport.height),
  };
  if (!rect) return middle;
  const gap = GAP * 2;
  const left = inside(rect.right - size.width + 74);
  if (rect.top - gap - size.height >= MARGIN) return { left, top: rect.top - gap - size.height };
  if (rect.bottom + gap + size.height + MARGIN <= viewport.height) return { left, top: rect.bottom + gap };
  const beside = rect.left - gap - size.width;
  return { left: beside >= MARGIN ? beside : inside(rect.right + gap), top: middle.top };
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
