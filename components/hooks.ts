import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

import type { Size } from './placement.ts';

export type Layout = 'full' | 'compact' | 'sheet';

function layoutOf(view: Window): Layout {
  if (view.innerWidth < 560) return 'sheet';
  return view.innerWidth < 900 || view.innerHeight < 480 ? 'compact' : 'full';
}

/** The size class of the viewport, also under browser zoom. */
export function useLayout(view: Window): Layout {
  const [layout, setLayout] = useState(() => layoutOf(view));
  useEffect(() => {
    const read = () => setLayout(layoutOf(view));
    view.addEventListener('resize', read);
    return () => view.removeEventListener('resize', read);
  }, [view]);
  return layout;
}

/** The size that an element's content wants, measured again after each change of `content`; null before that. */
export function useSize(content: unknown): [RefObject<HTMLDivElement | null>, Size | null] {
  const ref = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const box = ref.current;
    if (box) setSize({ width: box.offsetWidth, height: box.scrollHeight });
  }, [content]);
  return [ref, size];
}

/** While `held`, keeps the order of what is shown: what has gone goes, what is new waits. */
export function useHeld<T>(items: readonly T[], keys: readonly string[], held: boolean): readonly T[] {
  const shown = useRef<readonly string[]>(keys);
  if (!held) {
    shown.current = keys;
    return items;
  }
  const current = new Map(keys.map((key, index) => [key, items[index]]));
  shown.current = shown.current.filter((key) => current.has(key));
  return shown.current.flatMap((key) => current.get(key) ?? []);
}
