import type { Span } from '../text/document.ts';

/** Where spans start, in order, and how far those that start there or before reach. */
export type Reaches = readonly { start: number; reach: number }[];

export function reachesOf(spans: readonly Span[]): Reaches {
  let reach = -1;
  return [...spans]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => {
      reach = Math.max(reach, end);
      return { start, reach };
    });
}

/** How far the spans that start at an offset or before reach; -1 when none does. */
export function reachAt(reaches: Reaches, offset: number): number {
  let low = 0;
  let high = reaches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((reaches[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return reaches[low - 1]?.reach ?? -1;
}
