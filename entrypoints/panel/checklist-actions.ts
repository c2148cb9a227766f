import type { PanelActions } from '../../components/state.ts';
import { checklistText } from '../../lib/checklist/as-text.ts';
import { type OwnPoint, pointProblem, readPoint } from '../../lib/checklist/own-points.ts';
import { cutAtWord, withoutTypeName } from '../../lib/checklist/title-match.ts';
import type { WriteOutcome } from '../../lib/editor/adapter.ts';
import { focusedElement } from '../../lib/editor/frames.ts';
import { textField } from '../../lib/editor/text-field.ts';
import { changePoints, requestPageEdit } from '../../lib/platform/messages.ts';
import { limitOf, shownField, writableAbstract } from '../../lib/portal/form-facts.ts';
import { readFormalParts } from '../../lib/report/formal-parts.ts';
import { type UnitPart, unitLines } from '../../lib/report/unit-profile.ts';
import { today } from './engine.ts';
import { goToFirstBlank } from './section-actions.ts';
import type { Session } from './session.ts';
import { refusals, report } from './writing.ts';

type ChecklistActions = Pick<
  PanelActions,
  'goToField' | 'fillAbstract' | 'insertPart' | 'savePoint' | 'removePoint' | 'copyChecklist'
>;

/** What the list before Trình ký does beyond going to a place in the draft. */
export function checklistActions(session: Session): ChecklistActions {
  const { toasts } = session;
  const change = async (point: OwnPoint | null, replaced: OwnPoint | null) => {
    const { problem } = await changePoints(point, replaced);
    return problem;
  };
  return {
    goToField: (name) => {
      if (!session.turnToUser() || !session.editor) return;
      const field = shownField(session.editor.root, session.portal, name);
      field?.scrollIntoView({ block: 'center' });
      field?.focus({ preventScroll: true });
    },
    fillAbstract: () => session.writes.press('trich-yeu', () => fillAbstract(session)),
    insertPart: (part) => session.writes.press(part, () => insertPart(session, part)),
    savePoint: async (noiDung, loai, replaced) => {
      const point = readPoint(noiDung, loai);
      return point ? change(point, replaced) : pointProblem;
    },
    removePoint: async (point) => {
      const problem = await change(null, point);
      toasts.say(
        problem === null
          ? {
              level: 'ok',
              title: 'Đã xóa 1 nội dung',
              action: { label: 'Hoàn tác', run: () => void change(point, null) },
            }
          : { level: 'warning', title: problem },
      );
    },
    copyChecklist: async () => {
      session.bringUpToDate();
      const { view } = session.state;
      if (view.kind !== 'ready') return;
      const type = view.typeChoices.find(({ id }) => id === view.typeId);
      const title = type?.title ?? 'Văn bản';
      const when = `${view.checkedAt}, ngày ${today().split('-').reverse().join('/')}`;
      const text = checklistText(view.result.checklist, { title, when, confirmed: view.confirmed });
      await session.stage.copy(text);
      toasts.say({ level: 'ok', title: 'Đã sao chép danh sách' });
    },
  };
}

/** The draft's title into the form's field, as typing does, so that the page notices and Ctrl+Z takes it back. */
async function fillAbstract(session: Session): Promise<void> {
  session.bringUpToDate();
  const { editor, portal } = session;
  const { checked } = session.draft;
  const title = checked && readFormalParts(checked.outline).title;
  const field = title && editor ? writableAbstract(editor.root, portal) : null;
  if (!title || !field) return;
  const limit = limitOf(field, portal);
  const whole = withoutTypeName(title.text);
  const text = limit === null ? whole : cutAtWord(whole, limit);
  const writer = textField.open(field, requestPageEdit);
  const before = field.value;
  const backTo = keepFocus(session);
  const outcome = await writer.change([{ start: 0, end: before.length, before, text }]);
  backTo();
  sayFilled(session, outcome, text.length < whole.length ? limit : null, async () => {
    const back = keepFocus(session);
    const undone = await writer.undo();
    back();
    return undone;
  });
}

/** Gives what brings the focus back to where it is now: the draft with its caret, the panel, or another part of the page. */
function keepFocus(session: Session): () => void {
  const focused = session.host.root.activeElement ?? focusedElement(document);
  return () => {
    if (focused && session.isInEditor(focused)) session.focusEditor();
    else (focused as HTMLElement | null)?.focus({ preventScroll: true });
  };
}

function sayFilled(
  session: Session,
  outcome: WriteOutcome,
  cutTo: number | null,
  undo: () => Promise<WriteOutcome>,
): void {
  const { toasts } = session;
  if (outcome !== 'done') {
    const refusal =
      outcome === 'stale' || outcome === 'read-only'
        ? 'Ô Trích yếu chưa nhận chữ'
        : 'Chưa điền được ô Trích yếu';
    toasts.say({ level: 'warning', title: refusal, detail: refusals.failed.detail });
    return;
  }
  session.pageChanged();
  toasts.say({
    level: 'ok',
    title: 'Đã điền trích yếu',
    ...(cutTo !== null && { detail: `Đã cắt cho vừa ${cutTo} ký tự của ô.` }),
    action: {
      label: 'Hoàn tác',
      run: () =>
        void session.writes.run(async () => {
          if ((await undo()) !== 'done')
            toasts.say({ level: 'info', title: 'Chưa hoàn tác được. Xin dùng Ctrl+Z.' });
          session.pageChanged();
        }),
    },
  });
}

const PARTS = { 'dia-danh': 'dateLine', 'noi-nhan': 'recipients', 'nguoi-ky': 'signature' } as const;
const PART_NAMES = {
  'dia-danh': 'địa danh, ngày tháng',
  'noi-nhan': 'nơi nhận',
  'nguoi-ky': 'người ký',
} as const;

/** A part of the document that the unit's profile gives, where such a part stands. */
async function insertPart(session: Session, part: UnitPart): Promise<void> {
  session.bringUpToDate();
  const { editor } = session;
  const { checked } = session.draft;
  if (!editor || !checked) return;
  const lines = unitLines(session.checklist.unit, part, today());
  const after = readFormalParts(checked.outline).insertAt[PARTS[part]];
  const paragraphs = lines.map((text) => ({ text, heading: false, bold: part === 'nguoi-ky' }));
  const outcome = await editor.insertParagraphs(after, paragraphs, []);
  report(session, outcome, `Đã chèn ${PART_NAMES[part]}`, lines.join('\n'));
  if (outcome === 'done') goToFirstBlank(session, after ?? 0, lines);
}
