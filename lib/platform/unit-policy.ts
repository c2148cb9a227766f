import { browser } from 'wxt/browser';
import { emptyProfile, type UnitProfile, unitProfileSchema } from '../report/unit-profile.ts';

/**
 * What the organisation has set of the unit's profile, as far as it can be understood; without a policy Firefox throws,
 * which means nothing. Not for content scripts, which ask by `askForUnit`.
 */
export async function readUnitPolicy(): Promise<UnitProfile> {
  const { donVi } = await browser.storage.managed.get('donVi').catch(() => ({ donVi: null }));
  const { shape } = unitProfileSchema;
  const set = Object.entries(donVi ?? {}).filter(
    ([name, value]) =>
      Object.hasOwn(shape, name) && shape[name as keyof UnitProfile].safeParse(value).success,
  );
  return { ...emptyProfile, ...Object.fromEntries(set) };
}
