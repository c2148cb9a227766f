import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

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

/** Measures an element after each change of `deps`; null before the first layout. */
export function useSize(
  deps: readonly unknown[],
): [RefObject<HTMLDivElement | null>, { width: number; height: number } | null] {
  const ref = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<{ width: number; height: number } | null>(null);
  useLayoutEffect(() => {
    const box = ref.current?.getBoundingClientRect();
    if (box && (box.width !== size?.width || box.height !== size?.height)) setSize(box);
  }, deps);
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
