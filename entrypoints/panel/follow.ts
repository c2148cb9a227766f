import { mergeOwn } from '../../lib/citation/own-merge.ts';
import { askForOutlines, askForPack, askForPoints, askForUnit } from '../../lib/platform/messages.ts';
import { ownDocuments } from '../../lib/platform/own-documents.ts';
import type { OwnList } from '../../lib/platform/own-list.ts';
import { ownOutlines } from '../../lib/platform/own-outlines.ts';
import { ownPoints } from '../../lib/platform/own-points.ts';
import { type Settings, watchSettings } from '../../lib/platform/settings.ts';
import { mergeOutlines } from '../../lib/report/own-outline.ts';
import type { Session } from './session.ts';

/**
 * Gives the session the user's own documents, outlines and points now, and those of the organisation when the browser has asked
 * for its policies; then whenever they change.
 */
export async function followOwn(session: Session): Promise<void> {
  const { engine } = session;
  await follow(session, 'Văn bản của tôi', ownDocuments, askForPack, (mine, pack) =>
    engine.setOwn(mergeOwn(pack, mine).documents),
  );
  await follow(session, 'Đề cương của đơn vị', ownOutlines, askForOutlines, (mine, pack) =>
    engine.setOutlines(mergeOutlines(pack, mine)),
  );
  await follow(session, 'Nội dung tự xác nhận', ownPoints, askForPoints, (mine, pack) =>
    session.checklist.setPoints(mine, pack),
  );
  void askForUnit().then((policy) => {
    session.checklist.setPolicy(policy);
    session.showChecked();
  });
}

async function follow<T>(
  session: Session,
  name: string,
  list: OwnList<T>,
  askForTheirs: () => Promise<readonly T[]>,
  take: (mine: readonly T[], theirs: readonly T[]) => void,
): Promise<void> {
  const { signal } = session.ending;
  let theirs: readonly T[] = [];
  const load = async () => {
    const { list: mine, damaged } = await list.read();
    take(mine, theirs);
    return damaged;
  };
  const loadAnew = async () => {
    await load();
    recheck(session);
  };
  list.watch(async () => {
    theirs = await askForTheirs();
    await loadAnew();
  }, signal);
  const damaged = await load();
  void askForTheirs().then((found) => {
    theirs = found;
    return found.length > 0 ? loadAnew() : undefined;
  });
  if (!damaged || signal.aborted) return;
  session.toasts.say({
    level: 'warning',
    title: `${name}: có phần bị hỏng`,
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
    const { width, fontScale, theme, completing, reminding, shownLevels } = settings;
    session.show({ width, fontScale, theme, completing, reminding, shownLevels });
    if (finds(settings) === finds(before)) session.showChecked();
    else recheck(session);
  }, session.ending.signal);
}

/** What decides which findings are shown. */
const finds = ({ profile, mutedRules, ruleLevels, ignored }: Settings) =>
  JSON.stringify([profile, mutedRules, ruleLevels, ignored]);
