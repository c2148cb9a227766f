import type { PanelActions } from '../../components/state.ts';
import { ignoredMark, marksWithout } from '../../lib/checklist/ignored.ts';
import type { Finding } from '../../lib/checklist/result.ts';
import { openOptions } from '../../lib/platform/messages.ts';
import { checklistActions } from './checklist-actions.ts';
import { citationActions } from './citation-actions.ts';
import { fold, unfold } from './folding.ts';
import { sectionActions } from './section-actions.ts';
import type { Session } from './session.ts';
import { copySupportInfo } from './support-info.ts';
import { writeFixes } from './writing.ts';

/** What the panel's buttons do. Nothing here throws; what could not be done is said in a toast. */
export function panelActions(session: Session): PanelActions {
  const { toasts } = session;
  const shows =
    <K extends keyof Session['state']>(key: K) =>
    (value: Session['state'][K]) =>
      session.show({ [key]: value });
  return {
    ...citationActions(session),
    ...sectionActions(session),
    ...checklistActions(session),

    goTo: (start, end) => session.goTo({ start, end }),
    highlight: (finding) => session.draft.underlines?.setActive(finding),
    applyFix: (finding) => writeFixes(session, [finding]),
    applyAll: (findings) => writeFixes(session, findings),
    ignore: (finding) => ignore(session, finding),
    restoreIgnored: (findings) => restore(session, findings),
    setShownLevels: (shownLevels) => {
      void session.keep(() => ({ shownLevels: [...shownLevels] }));
      session.card.close();
      session.show({ shownLevels });
      session.showChecked();
    },
    muteRule: (rule) => muteRule(session, rule),

    confirm: (itemId, done) => {
      session.draft.confirmed = [
        ...session.draft.confirmed.filter((id) => id !== itemId),
        ...(done ? [itemId] : []),
      ];
      session.showChecked();
    },
    copy: async (text) => {
      await session.stage.copy(text);
      toasts.say({ level: 'ok', title: 'Đã sao chép' });
    },

    setTab: (tab) => {
      session.completion.close();
      session.show({ tab });
    },
    setCollapsed: (collapsed) => (collapsed ? fold(session) : unfold(session)),
    setTabTop: shows('tabTop'),
    setSide: (side) => {
      void session.keep(() => ({ side }));
      session.show({ side });
      session.showChecked();
    },
    setWidth: (width) => {
      void session.keep(() => ({ width }));
      session.show({ width });
    },
    setFontScale: (fontScale) => {
      void session.keep(() => ({ fontScale }));
      session.show({ fontScale });
      session.showChecked();
    },
    setTheme: (theme) => {
      void session.keep(() => ({ theme }));
      session.show({ theme });
    },
    setCompleting: (completing) => {
      void session.keep(() => ({ completing }));
      session.completion.close();
      session.show({ completing });
    },
    setReminding: (reminding) => {
      void session.keep(() => ({ reminding }));
      session.show({ reminding });
    },
    recheck: () => session.recheck(),
    pauseHere: () => void pauseHere(session),
    copySupportInfo: () => copySupportInfo(session),
    openOptions: (section) => void openOptions(section ?? null),
    checkFile: null,
    focusEditor: () => session.focusEditor(),

    toastAction: (id) => toasts.press(id),
    dismissToast: (id) => toasts.dismiss(id),
    dismissUpdate: () => session.show({ collapsed: true }),

    showCard: (index) => session.card.goTo(index),
    closeCard: () => session.card.decline(),
    acceptCompletion: (index) => void session.completion.accept(index),
    reviewBeforeSubmit: () => {
      session.show({ reminder: null, tab: 'checklist' });
      unfold(session);
      session.focusEditor();
    },
    closeReminder: () => {
      session.show({ reminder: null });
      session.focusEditor();
    },
  };
}

function ignore(session: Session, finding: Finding): void {
  const text = session.draft.checked?.result.text;
  if (text === undefined) return;
  const mark = ignoredMark(finding, text);
  void session.keep(({ ignored }) => ({ ignored: [...ignored, mark] }));
  session.recheck();
  session.toasts.say({
    level: 'ok',
    title: 'Đã bỏ qua 1 chỗ',
    action: {
      label: 'Hoàn tác',
      run: () => {
        void session.keep(({ ignored }) => ({ ignored: ignored.filter((each) => each !== mark) }));
        session.recheck();
      },
    },
  });
}

/** The marks of this draft alone: what was set aside elsewhere stays so. */
function restore(session: Session, wanted: readonly Finding[]): void {
  const { checked } = session.draft;
  if (!checked) return;
  const { text, findings } = checked.result;
  const among = [...findings, ...checked.ignored];
  void session.keep(({ ignored }) => ({ ignored: marksWithout(wanted, among, ignored, text) }));
  session.recheck();
}

function muteRule(session: Session, rule: string): void {
  const name = session.draft.checked?.result.findings.find((finding) => finding.rule === rule)?.name ?? rule;
  void session.keep(({ mutedRules }) => ({ mutedRules: [...new Set([...mutedRules, rule])] }));
  session.recheck();
  session.toasts.say({
    level: 'info',
    title: `Đã tắt quy tắc “${name}”`,
    action: {
      label: 'Bật lại',
      run: () => {
        void session.keep(({ mutedRules }) => ({ mutedRules: mutedRules.filter((each) => each !== rule) }));
        session.recheck();
      },
    },
  });
}

/** Leaves this page alone from now on; the toolbar button turns it on again. */
async function pauseHere(session: Session): Promise<void> {
  await session.keep(({ pausedHosts }) => ({ pausedHosts: [...new Set([...pausedHosts, location.host])] }));
  session.end();
}
