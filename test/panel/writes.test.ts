import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Writes } from '../../entrypoints/panel/writes.ts';

describe('presses that write', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['performance'] }));
  afterEach(() => vi.useRealTimers());

  /** A write that ends when it is told to. */
  const slow = () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const write = vi.fn(() => promise);
    return { write, end: resolve };
  };

  it('write once for a double press, however quick the write', async () => {
    const writes = new Writes(() => true);
    const write = vi.fn(async () => undefined);
    await writes.press('5/2/2026', write);
    vi.advanceTimersByTime(200);
    await writes.press('5/2/2026', write);
    expect(write).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(400);
    await writes.press('5/2/2026', write);
    expect(write).toHaveBeenCalledTimes(2);
  });

  it('write one thing right after another', async () => {
    const writes = new Writes(() => true);
    const write = vi.fn(async () => undefined);
    await writes.press('5/2/2026', write);
    await writes.press('9/1/2015', write);
    expect(write).toHaveBeenCalledTimes(2);
  });

  it('write the same again, however soon, after a press elsewhere', async () => {
    const writes = new Writes(() => true);
    const write = vi.fn(async () => undefined);
    await writes.press('5/2/2026', write);
    writes.pressedElsewhere();
    await writes.press('5/2/2026', write);
    expect(write).toHaveBeenCalledTimes(2);
  });

  it('are dropped while another write runs, and not done later', async () => {
    const writes = new Writes(() => true);
    const first = slow();
    const second = slow();
    const running = writes.press('5/2/2026', first.write);
    vi.advanceTimersByTime(3000);
    await writes.press('5/2/2026', second.write);
    await writes.run(second.write);
    first.end();
    await running;
    expect(second.write).not.toHaveBeenCalled();
    vi.advanceTimersByTime(400);
    second.end();
    await writes.press('5/2/2026', second.write);
    expect(second.write).toHaveBeenCalledTimes(1);
  });

  it('do nothing while it is not allowed, and do not make up for it', async () => {
    let allowed = false;
    const writes = new Writes(() => allowed);
    const write = vi.fn(async () => undefined);
    await writes.press('5/2/2026', write);
    await writes.run(write);
    allowed = true;
    await writes.press('9/1/2015', async () => undefined);
    expect(write).not.toHaveBeenCalled();
  });

  it('go on after one that failed', async () => {
    const writes = new Writes(() => true);
    await expect(writes.run(() => Promise.reject(new Error('deliberate')))).rejects.toThrow('deliberate');
    const write = vi.fn(async () => undefined);
    await writes.run(write);
    expect(write).toHaveBeenCalledTimes(1);
  });
});
