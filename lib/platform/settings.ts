import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';

const settingsSchema = z.strictObject({
  /** auto = the side with the smaller overlap with the draft. */
  side: z.enum(['auto', 'left', 'right']),
  width: z.int().check(z.minimum(320), z.maximum(480)),
  fontScale: z.union([z.literal(1), z.literal(1.15), z.literal(1.3)]),
  theme: z.enum(['auto', 'light', 'dark']),
  mutedRules: z.array(z.string()),
  /** Hashes of findings the user has set aside; never their words. */
  ignored: z.array(z.string()),
  /** Keys `so|ngay` of records. */
  favourites: z.array(z.string()),
  pausedHosts: z.array(z.string()),
});

export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = {
  side: 'auto',
  width: 360,
  fontScale: 1,
  theme: 'auto',
  mutedRules: [],
  ignored: [],
  favourites: [],
  pausedHosts: [],
};

const item = storage.defineItem<unknown>('local:settings', { fallback: defaultSettings });

/** The user's settings; `damaged` when what was stored could not be understood and the defaults stand in for it. */
export async function readSettings(): Promise<{ settings: Settings; damaged: boolean }> {
  const parsed = settingsSchema.safeParse(await item.getValue());
  return parsed.success
    ? { settings: parsed.data, damaged: false }
    : { settings: defaultSettings, damaged: true };
}

/** Stores the settings; false when the browser's storage is full or refuses. */
export async function writeSettings(settings: Settings): Promise<boolean> {
  try {
    await item.setValue(settings);
    return true;
  } catch {
    return false;
  }
}

export async function hostPaused(host: string): Promise<boolean> {
  return (await readSettings()).settings.pausedHosts.includes(host);
}
