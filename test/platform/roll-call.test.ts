import { describe, expect, it } from 'vitest';
import { isAbove, pathOf } from '../../lib/platform/roll-call.ts';

/** A tab of windows inside windows, as `window.parent` and `window[index]` show them. */
function tab(): { top: Window; inner: Window; hidden: Window } {
  const top = { length: 2 } as Record<string | number, unknown>;
  top.parent = top;
  const middle = { parent: top, length: 3 } as Record<string | number, unknown>;
  const inner = { parent: middle, length: 0 };
  Object.assign(top, { 0: { parent: top }, 1: middle });
  Object.assign(middle, { 0: {}, 1: {}, 2: inner });
  const hidden = { parent: top, length: 0 };
  return { top, inner, hidden } as unknown as { top: Window; inner: Window; hidden: Window };
}

describe('the place of a frame in its tab', () => {
  it('is the way down from the top', () => {
    expect(pathOf(tab().top)).toEqual([]);
    expect(pathOf(tab().inner)).toEqual([1, 2]);
  });

  it('is unknown where the page hides the frame in a shadow tree', () => {
    expect(pathOf(tab().hidden)).toEqual([-1]);
  });

  it.each([
    [[], [0], true],
    [[1], [1, 2], true],
    [[1], [1], false],
    [[0], [1, 2], false],
    [[1, 2], [1], false],
    [[-1], [-1, 0], false],
  ])('%j is above %j: %s', (above, path, expected) => {
    expect(isAbove(above, path)).toBe(expected);
  });
});
