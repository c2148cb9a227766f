import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// The storage finds the browser when it is loaded, so the fake one must stand there before.
vi.stubGlobal('browser', fakeBrowser);
vi.mock('../../lib/lint/former-ids.ts', () => ({ formerIds: new Map([['word/twice', 'word/repeated']]) }));
const { changeSettings, defaultSettings, hostPaused, readSettings } = await import(
  '../../lib/platform/settings.ts'
);

const store = (value: unknown) => fakeBrowser.storage.local.set({ settings: value });

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('settings', () => {
  it('are the defaults until something is stored', async () => {
    expect(await readSettings()).toEqual({ settings: defaultSettings, damaged: false });
  });

  it('come back as they were written', async () => {
    const settings = { ...defaultSettings, side: 'left', width: 480, fontScale: 1.15 } as const;
    const changed = { ...settings, mutedRules: ['word/repeated'], favourites: ['59/2023/NĐ-CP|2023-08-14'] };
    expect(await changeSettings(() => changed)).toBe(true);
    expect(await readSettings()).toEqual({ settings: changed, damaged: false });
  });

  it.each([['a word'], [7], [['side']], [null]])('are the defaults where %j is stored', async (stored) => {
    // A null is nothing stored, for the browser too.
    await store(stored);
    expect(await readSettings()).toEqual({ settings: defaultSettings, damaged: stored !== null });
  });

  it.each([
    ['side', 'top'],
    ['width', 319],
    ['width', 481],
    ['width', 360.5],
    ['fontScale', 2],
    ['theme', null],
    ['profile', 'church'],
    ['shownLevels', ['grave']],
    ['mutedRules', 'word/repeated'],
    ['ignored', [1]],
    ['pausedHosts', {}],
  ])('lose a bad %s (%j) and nothing else', async (name, value) => {
    const favourites = ['59/2023/NĐ-CP|2023-08-14'];
    await store({ ...defaultSettings, favourites, [name]: value });
    expect(await readSettings()).toEqual({ settings: { ...defaultSettings, favourites }, damaged: true });
  });

  it('of another version are not damaged: what it lacks is default, what it adds is left out', async () => {
    await store({ favourites: ['a|b'], later: true });
    expect(await readSettings()).toEqual({
      settings: { ...defaultSettings, favourites: ['a|b'] },
      damaged: false,
    });
  });

  it('outlive the renaming of rules, and are stored under the new ids with the next change', async () => {
    await store({
      mutedRules: ['word/twice'],
      ruleLevels: { 'word/twice': 'info' },
      ignored: ['word/twice:a.b.c.d.e'],
    });
    const renamed = {
      ...defaultSettings,
      mutedRules: ['word/repeated'],
      ruleLevels: { 'word/repeated': 'info' },
      ignored: ['word/repeated:a.b.c.d.e'],
    };
    expect(await readSettings()).toEqual({ settings: renamed, damaged: false });
    await changeSettings(() => ({ width: 400 }));
    const { settings } = await fakeBrowser.storage.local.get('settings');
    expect(settings).toEqual({ ...renamed, width: 400 });
  });

  it('are the defaults while the storage cannot be read', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('corrupt'));
    expect(await readSettings()).toEqual({ settings: defaultSettings, damaged: true });
  });

  it('keep what another tab has stored meanwhile, and every one of several changes at once', async () => {
    await store({ ...defaultSettings, favourites: ['a|b'] });
    const ignore = (hash: string) => changeSettings(({ ignored }) => ({ ignored: [...ignored, hash] }));
    await Promise.all([ignore('one'), ignore('two')]);
    expect((await readSettings()).settings).toEqual({
      ...defaultSettings,
      favourites: ['a|b'],
      ignored: ['one', 'two'],
    });
  });

  it('say so when the storage is full', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
    expect(await changeSettings(() => ({}))).toBe(false);
  });

  it('pause the hosts named and no others', async () => {
    await changeSettings(() => ({ pausedHosts: ['qlvb.tinh.gov.vn'] }));
    expect(await hostPaused('qlvb.tinh.gov.vn')).toBe(true);
    expect(await hostPaused('b.tinh.gov.vn')).toBe(false);
  });
});
