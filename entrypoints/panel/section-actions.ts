import type { PanelActions, SectionPreview } from '../../components/state.ts';
import { sourceSpan } from '../../lib/text/document.ts';
import type { Session } from './session.ts';
import { report } from './writing.ts';

type SectionActions = Pick<
  PanelActions,
  'sectionPreview' | 'insertSection' | 'insertFrame' | 'setReportType'
>;

/** Inserting a section that the report lacks, and choosing what report it is. */
export function sectionActions(session: Session): SectionActions {
  return {
    sectionPreview: async (id) => {
      const insertion = session.draft.checked?.insertion(id, true);
      const [heading, ...body] = insertion?.paragraphs ?? [];
      return {
        place: insertion?.place ?? '',
        heading: heading?.text ?? '',
        body: body.map(({ text }) => text).join('\n') || null,
      } satisfies SectionPreview;
    },
    insertSection: (id, withFrame) => session.writes.press(id, () => insertSection(session, id, withFrame)),
    insertFrame: () => session.writes.press('frame', () => insertFrame(session)),
    setReportType: (id) => {
      session.draft.typeId = id;
      session.recheck();
    },
  };
}

async function insertSection(session: Session, id: string, withFrame: boolean): Promise<void> {
  session.bringUpToDate();
  const { editor } = session;
  const { checked } = session.draft;
  const insertion = checked?.insertion(id, withFrame);
  if (!editor || !checked || !insertion) return;
  const after = checked.blocks[insertion.afterBlock]?.end ?? null;
  const renumbered = insertion.renumber.flatMap(({ block, start, end, text }) => {
    const at = checked.blocks[block];
    if (!at) return [];
    const span = sourceSpan(at, start, end);
    return [{ ...span, before: checked.result.text.slice(span.start, span.end), text }];
  });
  const outcome = await editor.insertParagraphs(after, insertion.paragraphs, renumbered);
  const words = insertion.paragraphs.map(({ text }) => text);
  report(session, outcome, `Đã chèn mục ${words[0] ?? ''}`, words.join('\n'));
  if (outcome === 'done') goToFirstBlank(session, after ?? 0, words);
}

/** The whole outline as one edit. A draft that has text is left alone, whatever the panel showed when it was pressed. */
async function insertFrame(session: Session): Promise<void> {
  session.bringUpToDate();
  const { editor } = session;
  const { checked } = session.draft;
  const frame = checked?.frame(session.checklist.unit);
  if (!editor || !checked || !frame) return;
  if (checked.result.text.trim() !== '') {
    session.toasts.say({
      level: 'info',
      title: 'Ô soạn thảo đã có chữ, chưa tạo khung.',
      detail: 'Chèn từng mục còn thiếu ở Dàn ý.',
    });
    return;
  }
  const words = frame.map(({ text }) => text);
  const outcome = await editor.insertParagraphs(null, frame, []);
  report(session, outcome, 'Đã tạo khung báo cáo', words.join('\n'));
  if (outcome === 'done') goToFirstBlank(session, 0, words);
}

/** The caret stands where the user goes on: in the first blank, else at the end of what was inserted. */
export function goToFirstBlank(session: Session, after: number, words: readonly string[]): void {
  const text = session.draft.checked?.result.text ?? '';
  const first = words[0] ?? '';
  const start = text.indexOf(first, after);
  if (start < 0) return;
  const end = start + words.join('\n').length;
  const blank = /[….]{2,}|…/.exec(text.slice(start + first.length, end));
  const at = blank ? start + first.length + blank.index : end;
  session.goTo({ start: at, end: at + (blank?.[0].length ?? 0) });
}
