import type { Finding } from '../../lib/checklist/result.ts';
import type { WriteOutcome } from '../../lib/editor/adapter.ts';
import { editOf } from '../../lib/editor/text-changes.ts';
import { fixesTogether } from '../../lib/lint/together.ts';
import type { Session } from './session.ts';

/** Writes the fixes of these findings as one edit of the editor; findings the draft no longer has are left out. */
export function writeFixes(session: Session, wanted: readonly Finding[]): Promise<void> {
  const thing = wanted.map(({ rule, quote, start }) => `${rule} ${quote} ${start}`).join('\n');
  return session.writes.press(thing, () => write(session, wanted));
}

async function write(session: Session, wanted: readonly Finding[]): Promise<void> {
  session.bringUpToDate();
  const { editor } = session;
  const { checked } = session.draft;
  if (!editor || !checked) return;
  const text = checked.result.text;
  const fixes = wanted.flatMap((finding) => findAgain(finding, checked.result.findings)?.fix ?? []);
  const edits = fixesTogether(text, fixes).map((fix) => editOf(text, fix));
  const { activeElement } = session.host.root;
  const outcome = edits.length === 0 ? 'stale' : await editor.change(edits);
  // Some editors are only written into with the focus: who works by keyboard goes on in the panel.
  if (activeElement?.isConnected) (activeElement as HTMLElement).focus({ preventScroll: true });
  report(session, outcome, `Đã sửa ${fixes.length} chỗ`, wanted.map(({ fix }) => fix?.text ?? '').join('\n'));
}

/** Says how a write went; after a good one the draft is read again and the toast offers to take it back. */
export function report(session: Session, outcome: WriteOutcome, done: string, words: string): void {
  const { toasts } = session;
  if (outcome === 'done') {
    session.refresh();
    const after = session.draft.checked?.result.text;
    toasts.say({
      level: 'ok',
      title: done,
      ...(after !== undefined && {
        action: { label: 'Hoàn tác', run: () => void session.writes.run(() => takeBack(session, after)) },
      }),
    });
    return;
  }
  if (outcome === 'read-only') {
    toasts.say({ level: 'warning', title: 'Ô này chỉ đọc, chưa sửa được.' });
    return;
  }
  session.refresh();
  if (outcome === 'unsure') {
    toasts.say({ level: 'warning', title: 'Chưa chắc đã sửa đúng', detail: 'Xin xem lại chỗ vừa sửa.' });
    return;
  }
  toasts.say({
    level: 'warning',
    ...refusals[outcome],
    ...(words && { action: { label: 'Sao chép', run: () => void session.stage.copy(words) } }),
  });
}

export const refusals = {
  stale: { title: 'Chưa sửa: đoạn vừa thay đổi', detail: 'Văn bản được giữ nguyên.' },
  failed: { title: 'Chưa sửa: ô soạn thảo không nhận', detail: 'Văn bản được giữ nguyên.' },
  'no-caret': { title: 'Bấm vào chỗ cần chèn trong ô soạn thảo', detail: 'Văn bản được giữ nguyên.' },
  'copy-only': {
    title: 'Ô soạn thảo này không nhận sửa tự động',
    detail: 'Văn bản được giữ nguyên. Từ nay Dự Thảo chỉ sao chép.',
  },
} as const;

/** The editor's own undo, only while nothing was typed since: an undo must not eat the user's words. */
async function takeBack(session: Session, after: string): Promise<void> {
  session.bringUpToDate();
  const { editor } = session;
  const { checked } = session.draft;
  if (!editor || checked?.result.text !== after) {
    session.toasts.say({ level: 'info', title: 'Văn bản đã thay đổi. Xin dùng Ctrl+Z.' });
    return;
  }
  const outcome = await editor.undo();
  session.refresh();
  if (outcome !== 'done')
    session.toasts.say({ level: 'info', title: 'Chưa hoàn tác được. Xin dùng Ctrl+Z.' });
}

/** The same finding in a newer list: same rule and words, nearest to where it was. */
function findAgain(finding: Finding, among: readonly Finding[]): Finding | undefined {
  return among
    .filter(({ rule, quote }) => rule === finding.rule && quote === finding.quote)
    .sort((a, b) => Math.abs(a.start - finding.start) - Math.abs(b.start - finding.start))[0];
}
