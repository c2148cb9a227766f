import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type OwnOutline, putOutline } from '../../lib/report/own-outline.ts';

// The storage finds the browser when it is loaded, so the fake one must stand there before.
vi.stubGlobal('browser', fakeBrowser);
const { ownOutlines, readOutlinePack } = await import('../../lib/platform/own-outlines.ts');

const year: OwnOutline = {
  ten: 'Báo cáo dân vận năm 2026',
  muc: [{ ten: 'Kết quả', cap: 1, batBuoc: true }],
};
const plan = { ...year, ten: 'Kế hoạch dân vận năm 2027' };
const add = (outline: OwnOutline) => ownOutlines.change((list) => putOutline(list, outline, null));

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('the unit’s own outlines', () => {
  it('are kept, newest first', async () => {
    expect(await ownOutlines.read()).toEqual({ list: [], damaged: false });
    await add(year);
    expect(await add(plan)).toEqual({ problem: null });
    expect(await ownOutlines.read()).toEqual({ list: [plan, year], damaged: false });
  });

  it('keep what cannot be read aside, and the good ones in use', async () => {
    const stored = { version: 1, outlines: [year, { ten: 'x' }] };
    await fakeBrowser.storage.local.set({ ownOutlines: stored });
    expect(await ownOutlines.read()).toEqual({ list: [year], damaged: true });
    await add(plan);
    expect(await ownOutlines.read()).toEqual({ list: [plan, year], damaged: false });
    expect(await ownOutlines.readDamaged()).toEqual([stored]);
  });

  it('stay as they are when the storage is full, and do not grow without end', async () => {
    await add(year);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
    expect((await add(plan)).problem).toContain('đầy');
    vi.restoreAllMocks();
    expect((await ownOutlines.read()).list).toEqual([year]);
    const many = Array.from({ length: 41 }, (_, i) => ({ ...year, ten: `Báo cáo số ${i}` }));
    expect((await ownOutlines.change(() => many)).problem).toContain('tối đa 40');
  });

  it('may be set by policy; a wrong one takes no other along', async () => {
    expect(await readOutlinePack()).toEqual([]);
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockResolvedValue({ deCuong: [7, plan] } as never);
    expect(await readOutlinePack()).toEqual([plan]);
  });
});
