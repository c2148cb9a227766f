import { mergeOwn } from '../../lib/citation/own-merge.ts';
import { readOwnDocuments, readPack, watchOwnDocuments } from '../../lib/platform/own-documents.ts';
import { type Settings, watchSettings } from '../../lib/platform/settings.ts';
import type { Session } from './session.ts';

/** Gives the session the user's own documents and those of the organisation, now and whenever they change. */
export async function followOwnDocuments(session: Session): Promise<void> {
  const load = async () => {
    const [pack, { documents, damaged }] = await Promise.all([readPack(), readOwnDocuments()]);
    session.engine.setOwn(mergeOwn(pack, documents).documents);
    return damaged;
  };
  const { signal } = session.ending;
  watchOwnDocuments(() => void load().then(() => signal.aborted || session.recheck()), signal);
  if (await load()) {
    session.toasts.say({
      level: 'warning',
      title: 'Văn bản của tôi: có phần bị hỏng',
      detail: 'Phần đó được giữ lại. Xem trong Tùy chọn.',
    });
  }
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
    else session.recheck();
  }, session.ending.signal);
}

/** What decides which findings are shown. */
const finds = ({ mutedRules, ignored }: Settings) => JSON.stringify([mutedRules, ignored]);
