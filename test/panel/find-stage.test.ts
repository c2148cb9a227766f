import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findStage } from '../../entrypoints/panel/find-stage.ts';

const tab = vi.hoisted(() => ({
  hear: (_message: unknown, _from: number): unknown => undefined,
  callTheRoll: vi.fn(),
  mayEnter: vi.fn(),
  openStage: vi.fn(),
}));
vi.mock('../../lib/platform/messages.ts', () => ({
  callTheRoll: tab.callTheRoll,
  mayEnter: tab.mayEnter,
  openStage: tab.openStage,
  extensionAlive: () => true,
  hearFrames: (hear: typeof tab.hear) => {
    tab.hear = hear;
  },
}));

const portal = 'https://qlvb.angiang.gov.vn';
const other = 'https://khac.vn';
const inner = 'https://soan.vnptioffice.vn';

/** A frame inside frames of these origins, the outermost first, each the only child of its parent; null: not told. */
function frameIn(...around: (string | null)[]): void {
  const origins = around.map((origin) => origin ?? 'null').reverse();
  let parent: Record<PropertyKey, unknown> = { length: 1, document: {} };
  parent.parent = parent;
  for (const _ of around.slice(1)) {
    const view = { parent, length: 1 };
    parent[0] = view;
    parent = view;
  }
  const own = { parent, length: 0, location: { ancestorOrigins: origins } };
  parent[0] = own;
  vi.stubGlobal('window', own);
}

/** From now on the frame at this depth answers each call. */
const answering = new Map<number, { id: number; isLogin: boolean }>();

describe('the frame that the panel is to stand in', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('document', { documentElement: {} });
    answering.clear();
    tab.callTheRoll.mockReset().mockImplementation(async () => {
      for (const [depth, { id, isLogin }] of answering)
        tab.hear({ kind: 'present', path: Array<number>(depth).fill(0), isLogin }, id);
    });
    tab.mayEnter.mockReset().mockImplementation(async (origin: string) => origin !== other);
    tab.openStage.mockReset().mockResolvedValue(true);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  /** What has been found after a while; 'waiting' while it still asks. */
  const found = async () => {
    let result: unknown = 'waiting';
    void findStage().then((stage) => {
      result = stage;
    });
    const within = async (ms: number) => {
      await vi.advanceTimersByTimeAsync(ms);
      return result;
    };
    return { now: await within(0), within };
  };

  it('is the frame itself where nothing around it may be entered', async () => {
    frameIn(other, other);
    expect((await found()).now).toBeNull();
    expect(tab.callTheRoll).not.toHaveBeenCalled();
  });

  it('is the outermost one that may be entered', async () => {
    frameIn(other, portal, inner);
    answering.set(1, { id: 7, isLogin: false }).set(2, { id: 8, isLogin: false });
    expect((await found()).now).toEqual({ id: 7, path: [0, 0] });
    expect(tab.openStage).toHaveBeenCalledWith(7);
  });

  it('is not known while a page around it that may be entered has not answered', async () => {
    frameIn(portal, inner);
    answering.set(1, { id: 8, isLogin: false });
    const { within } = await found();
    expect(await within(10_000)).toBe('waiting');
    answering.set(0, { id: 0, isLogin: false });
    expect(await within(2_000)).toEqual({ id: 0, path: [0, 0] });
  });

  it('is not known while the background does not say what may be entered, or a page hides what it is', async () => {
    frameIn(other);
    tab.mayEnter.mockResolvedValue(null);
    const unanswered = await found();
    expect(await unanswered.within(10_000)).toBe('waiting');
    tab.mayEnter.mockResolvedValue(false);
    expect(await unanswered.within(2_000)).toBeNull();

    frameIn(null);
    expect(await (await found()).within(10_000)).toBe('waiting');
  });

  it('is not known while the panel cannot be brought there', async () => {
    frameIn(portal);
    answering.set(0, { id: 0, isLogin: false });
    tab.openStage.mockResolvedValue(false);
    const { within } = await found();
    expect(await within(10_000)).toBe('waiting');
    tab.openStage.mockResolvedValue(true);
    expect(await within(2_000)).toEqual({ id: 0, path: [0] });
  });

  it('is none that has a password field, and what stands in the same origin is reached from its outermost frame', async () => {
    frameIn(portal, portal, inner);
    answering.set(0, { id: 0, isLogin: true }).set(2, { id: 8, isLogin: false });
    expect((await found()).now).toEqual({ id: 8, path: [0] });
  });

  it('is given up when the page has written itself anew', async () => {
    frameIn(portal);
    const { within } = await found();
    vi.stubGlobal('document', { documentElement: {} });
    expect(await within(1_000)).toBe('gone');
  });
});
