import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { withCurrentIds } from '../checklist/choices.ts';
import { formerIds } from '../lint/former-ids.ts';
import { emptyProfile, unitProfileSchema } from '../report/unit-profile.ts';
import { extensionAlive } from './messages.ts';

const settingsSchema = z.strictObject({
  /** auto = the side with the smaller overlap with the draft. */
  side: z.enum(['auto', 'left', 'right']),
  width: z.int().check(z.minimum(320), z.maximum(480)),
  fontScale: z.union([z.literal(1), z.literal(1.15), z.literal(1.3)]),
  theme: z.enum(['auto', 'light', 'dark']),
  /** The list of documents opens while a citation is typed. */
  completing: z.boolean(),
  /** The first press of «Trình ký» with something left to be done is answered by a reminder. */
  reminding: z.boolean(),
  /** Whose rules of form hold; auto = as the draft shows. */
  profile: z.enum(['auto', 'state', 'party']),
  /** What the panel lists and underlines. */
  shownLevels: z.array(z.enum(['error', 'warning', 'info'])),
  mutedRules: z.array(z.string()),
  /** By rule: how much it weighs for this user, where that is not its own level. */
  ruleLevels: z.record(z.string(), z.enum(['error', 'warning', 'info'])),
  /** Marks of findings the user has set aside: hashes, never their words. */
  ignored: z.array(z.string()),
  /** Keys `so|ngay` of records. */
  favourites: z.array(z.string()),
  /** Keys of the records inserted last, newest first. */
  recent: z.array(z.string()),
  pausedHosts: z.array(z.string()),
  /** What the user's unit writes at the head and the end of each document. */
  unit: unitProfileSchema,
});

export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = {
  side: 'auto',
  width: 360,
  fontScale: 1,
  theme: 'auto',
  completing: true,
  reminding: true,
  profile: 'auto',
  shownLevels: ['error', 'warning'],
  mutedRules: [],
  ruleLevels: {},
  ignored: [],
  favourites: [],
  recent: [],
  pausedHosts: [],
  unit: emptyProfile,
};

const item = storage.defineItem<unknown>('local:settings', { fallback: defaultSettings });

/**
 * The user's settings; what is not stored yet is as in the defaults. `damaged` when something stored could not be
 * understood: the default stands in for that part alone, so that one bad value does not take the favourites along.
 */
export async function readSettings(): Promise<{ settings: Settings; damaged: boolean }> {
  const stored = await item.getValue().catch(() => null);
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored))
    return { settings: defaultSettings, damaged: true };
  const parts = Object.entries(stored).filter(([name]) => Object.hasOwn(settingsSchema.shape, name));
  const good = parts.filter(
    ([name, value]) => settingsSchema.shape[name as keyof Settings].safeParse(value).success,
  );
  const settings: Settings = { ...defaultSettings, ...Object.fromEntries(good) };
  return {
    settings: { ...settings, ...withCurrentIds(settings, formerIds) },
    damaged: good.length < parts.length,
  };
}

let lastChange: Promise<unknown> = Promise.resolve();

/**
 * Changes what is stored at that moment, one change after the other, so that what another tab has stored meanwhile
 * is kept. False when the browser's storage is full or refuses.
 */
export function changeSettings(change: (stored: Settings) => Partial<Settings>): Promise<boolean> {
  const changed = lastChange.then(async () => {
    const { settings } = await readSettings();
    return item.setValue({ ...settings, ...change(settings) }).then(
      () => true,
      () => false,
    );
  });
  lastChange = changed;
  return changed;
}

export async function hostPaused(host: string): Promise<boolean> {
  return (await readSettings()).settings.pausedHosts.includes(host);
}

/** Tells the settings after every change, made in any tab. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  const stop = item.watch(async () => onChange((await readSettings()).settings));
  signal.addEventListener('abort', () => {
    if (extensionAlive()) stop();
  });
}
