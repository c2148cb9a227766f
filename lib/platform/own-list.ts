import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { extensionAlive, type SaveOutcome } from './messages.ts';

const version = 1;

interface OwnListOptions<T> {
  /** Of the storage's item; what could not be understood is put beside it, as `<key>Aside`. */
  key: string;
  /** What the stored box calls its list. */
  field: string;
  /** Of the managed storage: the organisation's own list. */
  policyKey: string;
  schema: z.ZodMiniType<T>;
  /** A Vietnamese sentence when a list may not grow to that; null when it may. */
  tooLarge: (list: readonly T[]) => string | null;
}

interface Stored<T> {
  list: readonly T[];
  /** Some of what is stored could not be understood: it is left where it is, and put aside before the next change. */
  damaged: boolean;
}

export interface OwnList<T> {
  /** Never throws: what can't be read is damaged. */
  read(): Promise<Stored<T>>;
  /**
   * Changes what is stored at that moment, one change after the other over all pages of the extension (not for content
   * scripts). When it fails, what was stored is still there, and the problem is a Vietnamese sentence.
   */
  change(change: (stored: readonly T[]) => readonly T[]): Promise<SaveOutcome>;
  /** Everything that could not be understood, as it was stored. */
  readDamaged(): Promise<unknown[]>;
  /** Forgets what could not be understood; what is good stays. */
  dropDamaged(): Promise<SaveOutcome>;
  /**
   * What the organisation has set by policy, as it stands there; without a policy Firefox throws, which means nothing.
   * Not for content scripts.
   */
  readPolicy(): Promise<readonly unknown[]>;
  /** Tells of every change of the list or the policy, made in any tab. */
  watch(onChange: () => void, signal: AbortSignal): void;
}

/** A list of the user's own that is kept in the browser's storage. */
export function createOwnList<T>({ key, field, policyKey, schema, tooLarge }: OwnListOptions<T>): OwnList<T> {
  const asideKey = `${key}Aside`;
  const item = storage.defineItem<unknown>(`local:${key}`, { fallback: null });
  /** Oldest first. */
  const aside = storage.defineItem<unknown[]>(`local:${asideKey}`, { fallback: [] });
  const boxSchema = z.strictObject({ version: z.literal(version), [field]: z.array(z.unknown()) });

  const parse = (stored: unknown): Stored<T> => {
    if (stored === null) return { list: [], damaged: false };
    const box = boxSchema.safeParse(stored).data?.[field];
    if (!Array.isArray(box)) return { list: [], damaged: true };
    const list = box.flatMap((each) => schema.safeParse(each).data ?? []);
    return { list, damaged: list.length < box.length };
  };

  const change: OwnList<T>['change'] = (edit) =>
    navigator.locks.request(key, async (): Promise<SaveOutcome> => {
      let stored: unknown;
      try {
        stored = await item.getValue();
      } catch {
        return { problem: 'Chưa đọc được bộ nhớ của trình duyệt, chưa thay đổi gì.' };
      }
      const { list, damaged } = parse(stored);
      const next = edit(list);
      const problem = next.length < list.length ? null : tooLarge(next);
      if (problem !== null) return { problem };
      try {
        if (damaged) await aside.setValue([...(await aside.getValue()), stored]);
        await item.setValue({ version, [field]: next });
        return { problem: null };
      } catch {
        return { problem: 'Bộ nhớ của trình duyệt đầy, chưa lưu được. Danh sách cũ còn nguyên.' };
      }
    });

  return {
    change,
    read: async () => {
      try {
        return parse(await item.getValue());
      } catch {
        return { list: [], damaged: true };
      }
    },
    readDamaged: async () => {
      const stored = await item.getValue().catch(() => null);
      const kept = await aside.getValue().catch(() => []);
      return parse(stored).damaged ? [...kept, stored] : kept;
    },
    dropDamaged: async () => {
      const outcome = await change((list) => list);
      if (outcome.problem === null) await aside.removeValue();
      return outcome;
    },
    readPolicy: async () => {
      try {
        const set = (await browser.storage.managed.get(policyKey))[policyKey];
        return Array.isArray(set) ? set : [];
      } catch {
        return [];
      }
    },
    watch: (onChange, signal) => {
      const listen = (changes: Record<string, unknown>, area: string) => {
        const ours = area === 'managed' ? [policyKey] : area === 'local' ? [key, asideKey] : [];
        if (ours.some((each) => each in changes)) onChange();
      };
      browser.storage.onChanged.addListener(listen);
      signal.addEventListener('abort', () => {
        if (extensionAlive()) browser.storage.onChanged.removeListener(listen);
      });
    },
  };
}
