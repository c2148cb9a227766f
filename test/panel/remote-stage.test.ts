import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RemoteStage } from '../../entrypoints/panel/remote-stage.ts';
import type { Act } from '../../entrypoints/panel/stage.ts';

const sent = vi.hoisted(() => vi.fn());
vi.mock('../../components/mount.tsx', () => ({
  mountPanel: () => ({ update() {}, dismiss() {}, destroy() {} }),
}));
vi.mock('../../lib/platform/messages.ts', () => ({
  sendToFrame: sent,
  hearFrames: () => undefined,
  extensionAlive: () => true,
}));

const word = (secrecy: string | null) => ({
  kind: 'word',
  shown: true,
  shell: null,
  panel: null,
  viewport: { left: 0, top: 0, right: 1000, bottom: 700 },
  secrecy,
});

describe('the panel in a frame above', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('window', new EventTarget());
    vi.stubGlobal('innerWidth', 800);
    vi.stubGlobal('innerHeight', 600);
    sent.mockReset();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  const open = () => {
    const act = {
      state: { side: 'right', card: null, completion: null, reminder: null },
      actions: {},
      adopt: vi.fn(),
      surroundingsChanged: vi.fn(),
    } as unknown as Act;
    const host = { root: {} } as never;
    return { act, stage: new RemoteStage(host, { id: 0, path: [0] }, act, () => undefined) };
  };

  it('is not known to be without a secrecy level before it has answered', async () => {
    sent.mockRejectedValueOnce(new Error('nobody there'));
    sent.mockResolvedValue(word('Mật'));
    const { act, stage } = open();
    expect(stage.knowsAround).toBe(false);
    await stage.open();
    expect(stage.knowsAround).toBe(false);
    vi.mocked(act.surroundingsChanged).mockClear();
    await vi.advanceTimersByTimeAsync(1000);
    expect(stage.knowsAround).toBe(true);
    expect(stage.secrecyAround()).toBe('Mật');
    expect(act.surroundingsChanged).toHaveBeenCalled();
  });

  it('is unknown again as soon as one message got no answer, and asked until it answers', async () => {
    sent.mockResolvedValue(word('Mật'));
    const { act, stage } = open();
    await stage.open();
    sent.mockResolvedValueOnce(undefined);
    stage.update(act.state);
    await vi.advanceTimersByTimeAsync(0);
    expect(stage.knowsAround).toBe(false);
    await vi.advanceTimersByTimeAsync(1000);
    expect(stage.knowsAround).toBe(true);
  });

  it('is not asked any more when the session has ended', async () => {
    sent.mockRejectedValue(new Error('nobody there'));
    const { stage } = open();
    await stage.open();
    stage.destroy();
    sent.mockClear();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sent).not.toHaveBeenCalled();
  });
});
