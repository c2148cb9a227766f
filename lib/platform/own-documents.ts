import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { type OwnDocument, ownDocumentSchema } from '../citation/own-document.ts';
import { readOwnList } from '../citation/own-file.ts';
import { tooLarge } from '../citation/own-merge.ts';
import { extensionAlive, type SaveOutcome } from './messages.ts';

const version = 1;
const boxSchema = z.strictObject({ version: z.literal(version), documents: z.array(z.unknown()) });
const item = storage.defineItem<unknown>('local:ownDocuments', { fallback: null });
/** What could not be understood any more, as it was stored, oldest first. */
const aside = storage.defineItem<unknown[]>('local:ownDocumentsAside', { fallback: [] });

export interface OwnDocuments {
  documents: readonly OwnDocument[];
  /** Some of what is stored could not be understood: it is left where it is, and put aside before the next change. */
  damaged: boolean;
}

/** The user's own documents. Never throws: what can't be read is damaged. */
export async function readOwnDocuments(): Promise<OwnDocuments> {
  try {
    return parse(await item.getValue());
  } catch {
    return { documents: [], damaged: true };
  }
}

/**
 * Changes what is stored at that moment, one change after the other over all pages of the extension (not for content
 * scripts: they ask by `saveOwn`). When it fails, what was stored is still there, and the problem is a Vietnamese sentence.
 */
export function changeOwnDocuments(
  change: (stored: readonly OwnDocument[]) => readonly OwnDocument[],
): Promise<SaveOutcome> {
  return navigator.locks.request('own-documents', async (): Promise<SaveOutcome> => {
    let stored: unknown;
    try {
      stored = await item.getValue();
    } catch {
      return { problem: 'Chưa đọc được bộ nhớ của trình duyệt, chưa thay đổi gì.' };
    }
    const { documents, damaged } = parse(stored);
    const next = change(documents);
    const problem = next.length < documents.length ? null : tooLarge(next);
    if (problem !== null) return { problem };
    try {
      if (damaged) await aside.setValue([...(await aside.getValue()), stored]);
      await item.setValue({ version, documents: next });
      return { problem: null };
    } catch {
      return { problem: 'Bộ nhớ của trình duyệt đầy, chưa lưu được. Danh sách cũ còn nguyên.' };
    }
  });
}

/** Everything that could not be understood, as it was stored. */
export async function readDamaged(): Promise<unknown[]> {
  const stored = await item.getValue().catch(() => null);
  const kept = await aside.getValue().catch(() => []);
  return parse(stored).damaged ? [...kept, stored] : kept;
}

/** Forgets what could not be understood; the good documents stay. */
export async function dropDamaged(): Promise<SaveOutcome> {
  const outcome = await changeOwnDocuments((documents) => documents);
  if (outcome.problem === null) await aside.removeValue();
  return outcome;
}

/**
 * Documents that the organisation has set by policy, to read only. Without a policy Firefox throws. Not for content
 * scripts: they ask by `askForPack`.
 */
export async function readPack(): Promise<readonly OwnDocument[]> {
  try {
    const { vanBan } = await browser.storage.managed.get('vanBan');
    return Array.isArray(vanBan) ? readOwnList(vanBan).good : [];
  } catch {
    return [];
  }
}

/** Tells of every change of the list or the pack, made in any tab. */
export function watchOwnDocuments(onChange: () => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, unknown>, area: string) => {
    const ours =
      area === 'managed' ? ['vanBan'] : area === 'local' ? ['ownDocuments', 'ownDocumentsAside'] : [];
    if (ours.some((key) => key in changes)) onChange();
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => {
    if (extensionAlive()) browser.storage.onChanged.removeListener(listen);
  });
}

function parse(stored: unknown): OwnDocuments {
  if (stored === null) return { documents: [], damaged: false };
  const box = boxSchema.safeParse(stored);
  if (!box.success) return { documents: [], damaged: true };
  const documents = box.data.documents.flatMap((each) => ownDocumentSchema.safeParse(each).data ?? []);
  return { documents, damaged: documents.length < box.data.documents.length };
}
