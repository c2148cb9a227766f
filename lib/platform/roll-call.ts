import * as z from 'zod/mini';

/** Child indexes from the top window down to a frame; a frame in a shadow tree has none, and is -1. */
const path = z.array(z.int());

/** The background asks all frames of a tab that have the extension: is this frame below you? */
export const rollCallSchema = z.strictObject({
  kind: z.literal('roll-call'),
  /** The frame that asks, and where it stands. */
  from: z.int(),
  path,
});
export type RollCall = z.infer<typeof rollCallSchema>;

/** Such a frame's answer to the one that asked. */
export const presentSchema = z.strictObject({
  kind: z.literal('present'),
  path,
  /** A login page is never read, and has no panel. */
  isLogin: z.boolean(),
});
export type Present = z.infer<typeof presentSchema>;

/** Where this window stands in its tab. */
export function pathOf(view: Window): number[] {
  const indexes: number[] = [];
  for (let at = view; at !== at.parent; at = at.parent) {
    const siblings = Array.from({ length: at.parent.length }, (_, index) => at.parent[index]);
    indexes.unshift(siblings.indexOf(at));
  }
  return indexes;
}

/** The origins of the frames around a window, outermost first; null for one that is not told. */
export function ancestorOrigins(view: Window): (string | null)[] {
  const told: Partial<Location> = view.location;
  const origins = told.ancestorOrigins ? [...told.ancestorOrigins].reverse() : [];
  return pathOf(view).map((_, depth) => {
    const origin = origins[depth] ?? 'null';
    return origin === 'null' ? null : origin;
  });
}

/** True when a frame at `above` holds the one at `path`, at whatever depth. */
export function isAbove(above: readonly number[], path: readonly number[]): boolean {
  return above.length < path.length && above.every((index, depth) => index >= 0 && index === path[depth]);
}

/** True when the window's parent is of the same origin: the panel's driver walks in from there. */
export function isReachedFromAbove(view: Window): boolean {
  try {
    return view.parent !== view && view.parent.document !== null;
  } catch {
    return false;
  }
}
