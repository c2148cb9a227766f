import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { OwnDocument } from '../../lib/citation/own-document.ts';
import { MOST_DOCUMENTS, putOwn } from '../../lib/citation/own-merge.ts';

// The storage finds the browser when it is loaded, so the fake one must stand there before.
vi.stubGlobal('browser', fakeBrowser);
const { ownDocuments, readPack } = await import('../../lib/platform/own-documents.ts');
const { change, dropDamaged, read, readDamaged, watch } = ownDocuments;

const plan: OwnDocument = {
  so: '12/KH-UBND',
  loai: 'Kế hoạch',
  coQuan: 'UBND tỉnh',
  ngay: '2026-02-05',
  noi: '',
  trichYeu: 'Công tác dân vận',
  hieuLuc: 'còn',
  het: '',
  thayTheBoi: [],
};
const next = { ...plan, so: '13/KH-UBND' };
const store = (value: unknown) => fakeBrowser.storage.local.set({ ownDocuments: value });
const stored = async (key = 'ownDocuments') => (await fakeBrowser.storage.local.get(key))[key];
const add = (document: OwnDocument) => change((list) => putOwn(list, document, null));

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('the user’s own documents', () => {
  it('are none until some are stored, and come back as they were', async () => {
    expect(await read()).toEqual({ list: [], damaged: false });
    expect(await add(plan)).toEqual({ problem: null });
    expect(await read()).toEqual({ list: [plan], damaged: false });
    expect(await stored()).toEqual({ version: 1, documents: [plan] });
  });

  it('keep every one of several changes at once', async () => {
    await Promise.all([add(plan), add(next), add({ ...plan, trichYeu: 'Sửa' })]);
    expect((await read()).list).toEqual([{ ...plan, trichYeu: 'Sửa' }, next]);
  });

  it.each<[string, unknown, OwnDocument[]]>([
    ['a word', 'x', []],
    ['another version', { version: 2, documents: [plan] }, []],
    ['a bad document among good ones', { version: 1, documents: [plan, { ...next, ngay: 'x' }] }, [plan]],
  ])('are damaged by %s, which is kept aside by the next change', async (_, value, good) => {
    await store(value);
    expect(await read()).toEqual({ list: good, damaged: true });
    expect(await readDamaged()).toEqual([value]);
    await add(next);
    expect(await read()).toEqual({ list: [...good, next], damaged: false });
    expect(await readDamaged()).toEqual([value]);
    expect(await dropDamaged()).toEqual({ problem: null });
    expect(await readDamaged()).toEqual([]);
    expect((await read()).list).toEqual([...good, next]);
  });

  it('stay as they are when the storage is full or unreadable', async () => {
    await add(plan);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
    expect((await add(next)).problem).toContain('đầy');
    vi.restoreAllMocks();
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('corrupt'));
    expect(await read()).toEqual({ list: [], damaged: true });
    expect((await add(next)).problem).toContain('chưa thay đổi gì');
    vi.restoreAllMocks();
    expect((await read()).list).toEqual([plan]);
  });

  it('do not grow beyond what can be searched, and can always shrink', async () => {
    const many = Array.from({ length: MOST_DOCUMENTS + 2 }, (_, i) => ({ ...plan, so: `${i}/KH-UBND` }));
    await store({ version: 1, documents: many });
    expect((await add({ ...plan, so: '9999/KH-UBND' })).problem).toContain('5.000');
    expect(await change((list) => list.slice(1))).toEqual({ problem: null });
  });

  it('tell other tabs of their changes, until these no longer listen', async () => {
    const listening = new AbortController();
    const heard = vi.fn();
    watch(heard, listening.signal);
    await add(plan);
    expect(heard).toHaveBeenCalledTimes(1);
    await fakeBrowser.storage.local.set({ settings: {} });
    expect(heard).toHaveBeenCalledTimes(1);
    listening.abort();
    await add(next);
    expect(heard).toHaveBeenCalledTimes(1);
  });
});

describe('the organisation’s pack', () => {
  it('is empty without a policy, where Firefox throws', async () => {
    expect(await readPack()).toEqual([]);
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(
      new Error('Managed storage manifest not found'),
    );
    expect(await readPack()).toEqual([]);
  });

  it('is read like a list in a file; bad documents don’t take good ones along', async () => {
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockResolvedValue({
      vanBan: [{ so: '12/KH-UBND', ngay: '05/02/2026', coQuan: 'UBND tỉnh' }, { so: 'x' }, 7],
    } as never);
    expect(await readPack()).toEqual([{ ...plan, trichYeu: '', hieuLuc: 'chưa rõ' }]);
  });
});
