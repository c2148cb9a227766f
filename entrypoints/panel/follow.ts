import type { OwnDocument } from '../../lib/citation/own-document.ts';
import { mergeOwn } from '../../lib/citation/own-merge.ts';
import { askForPack } from '../../lib/platform/messages.ts';
import { readOwnDocuments, watchOwnDocuments } from '../../lib/platform/own-documents.ts';
import { type Settings, watchSettings } from '../../lib/platform/settings.ts';
import type { Session } from './session.ts';

/**
 * Gives the session the user's own documents now, and those of the organisation when the browser has asked for its
 * policies; then whenever they change.
 */
export async function followOwnDocuments(session: Session): Promise<void> {
  const { signal } = session.ending;
  let pack: readonly OwnDocument[] = [];
  const load = async () => {
    const { documents, damaged } = await readOwnDocuments();
    session.engine.setOwn(mergeOwn(pack, documents).documents);
    return damaged;
  };
  const loadAnew = async () => {
    await load();
    recheck(session);
  };
  watchOwnDocuments(async () => {
    pack = await askForPack();
    await loadAnew();
  }, signal);
  const damaged = await load();
  void askForPack().then((found) => {
    pack = found;
    return found.length > 0 ? loadAnew() : undefined;
  });
  if (!damaged || signal.aborted) return;
  session.toasts.say({
    level: 'warning',
    title: 'Văn bản của tôi: có phần bị hỏng',
    detail: 'Phần đó được giữ lại. Xem trong Tùy chọn.',
  });
}

/** Only what has been read already: before that the secrecy around the draft may not be known. */
function recheck(session: Session): void {
  if (session.draft.checked && !session.ending.signal.aborted) session.recheck();
}

/** Takes over the settings that are changed on the options page or in another tab. */
export function followSettings(session: Session): void {
  watchSettings((settings) => {
    const before = session.settings;
    if (JSON.stringify(settings) === JSON.stringify(before)) return;
    session.settings = settings;
    const { width, fontScale, theme, completing } = settings;
    session.show({ width, fontScale, theme, completing });
    if (finds(settings) === finds(before)) session.showChecked();
    else recheck(session);
  }, session.ending.signal);
}

/** What decides which findings are shown. */
const finds = ({ mutedRules, ignored }: Settings) => JSON.stringify([mutedRules, ignored]);
