import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { putPoint } from '../../lib/checklist/own-points.ts';
import { formatUnitFile, readUnitFile } from '../../lib/checklist/unit-file.ts';
import { emptyProfile, type UnitProfile } from '../../lib/report/unit-profile.ts';

vi.stubGlobal('browser', fakeBrowser);
const { ownPoints, readPointPack } = await import('../../lib/platform/own-points.ts');
const { readUnitPolicy } = await import('../../lib/platform/unit-policy.ts');
const { changeSettings, readSettings } = await import('../../lib/platform/settings.ts');

const point = { noiDung: 'Đã xin ý kiến', loai: '' };
const unit: UnitProfile = { ...emptyProfile, coQuan: 'Sở Công Thương', noiNhan: ['Như trên'] };
const setPolicy = (policy: unknown) =>
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockResolvedValue(policy as never);

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('the unit', () => {
  it('is kept with the settings; a damaged profile takes no other setting along', async () => {
    await changeSettings(() => ({ unit, width: 400 }));
    expect((await readSettings()).settings.unit).toEqual(unit);
    await fakeBrowser.storage.local.set({ settings: { width: 400, unit: { coQuan: 1 } } });
    const { settings, damaged } = await readSettings();
    expect([settings.unit, settings.width, damaged]).toEqual([emptyProfile, 400, true]);
  });

  it('may be set by policy, field by field', async () => {
    expect(await readUnitPolicy()).toEqual(emptyProfile);
    setPolicy({ donVi: { coQuan: 'Sở Nội vụ', diaDanh: 7, khac: 'x' } });
    expect(await readUnitPolicy()).toEqual({ ...emptyProfile, coQuan: 'Sở Nội vụ' });
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(new Error('no policy'));
    expect(await readUnitPolicy()).toEqual(emptyProfile);
  });

  it('keeps points of its own, and those of a policy beside them', async () => {
    expect(await ownPoints.change((list) => putPoint(list, point, null))).toEqual({ problem: null });
    expect(await ownPoints.read()).toEqual({ list: [point], damaged: false });
    setPolicy({
      tuXacNhan: [{ noiDung: 'Đủ phụ lục' }, { noiDung: 3 }, { noiDung: 'Đủ biểu', loai: 'bc-cchc' }],
    });
    expect(await readPointPack()).toEqual([
      { noiDung: 'Đủ phụ lục', loai: '' },
      { noiDung: 'Đủ biểu', loai: 'bc-cchc' },
    ]);
  });
});

describe('the file of a unit', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);

  it('brings profile and points to another machine', () => {
    expect(readUnitFile(bytes(formatUnitFile({ unit, points: [point] })))).toEqual({ unit, points: [point] });
  });

  it.each([
    ['a broken file', '{"duThao": "don-vi",', 'Dòng 1'],
    ['another file of ours', '{"duThao": "de-cuong", "phienBan": 1, "deCuong": []}', 'duThao'],
    [
      'a wrong field',
      JSON.stringify({ duThao: 'don-vi', phienBan: 1, donVi: { coQuan: 1 }, tuXacNhan: [] }),
      'donVi.',
    ],
    ['a list', '[]', 'duThao'],
  ])('is refused: %s', (_, text, words) => {
    expect(readUnitFile(bytes(text))).toEqual({ problem: expect.stringContaining(words) });
  });
});
