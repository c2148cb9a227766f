import type { OutlineRow, ReadyView, TabId } from '../../components/state.ts';
import type { CheckResult, Section } from '../../lib/checklist/result.ts';
import { labelOf } from '../../lib/portal/form.ts';
import { frameNumbers } from '../../lib/report/frame.ts';
import { isOwnType } from '../../lib/report/own-type.ts';
import { periodLabel } from '../../lib/report/period-label.ts';
import { isBesideDraft } from './editors.ts';
import type { Checked } from './engine.ts';
import type { Session } from './session.ts';

/** A text that is none of the reports known here. */
export const unknownType = 'khac';
/** Below this many characters there is not yet a report to judge. */
export const shortest = 80;

/** Where the reader goes for an item of the checklist that has no single place in the text. */
const itemTabs: Record<string, TabId> = {
  loi: 'findings',
  'nen-xem': 'findings',
  'vien-dan': 'citations',
  'muc-bat-buoc': 'outline',
  'tiep-cong-dan': 'outline',
  cchc: 'outline',
  qcdc: 'outline',
};

/** What the panel shows of the last check. */
export function readyView(session: Session, checked: Checked): ReadyView {
  const { engine, settings } = session;
  const { result, recognised, ignored, checkedAt } = checked;
  const isBeside = session.editor !== null && isBesideDraft(session.editor.root);
  const signed = session.signatures.isOn(session.editor);
  const words = result.text.split(/\s+/).filter(Boolean).length;
  return {
    kind: 'ready',
    result: session.checklist.resultOf(checked),
    ...session.checklist.view(checked),
    outline: outlineRows(checked),
    typeChoices: isBeside
      ? []
      : engine.reportTypes.map(({ id, title, shortTitle }) => ({
          id,
          title,
          shortTitle,
          auto: id === recognised,
          own: isOwnType(id),
        })),
    typeId: result.reportType.id === unknownType && !checked.chosenType ? null : result.reportType.id,
    periodLabel: result.period && periodLabel(result.period),
    fieldName: fieldName(session),
    indexDate: engine.indexDate,
    checkedAt: checkedAt.toLocaleTimeString('vi', { hour: '2-digit', minute: '2-digit' }),
    wordCount: words,
    canFrame:
      !isBeside && !signed && result.text.trim() === '' && (session.editor?.writing ?? 'none') !== 'none',
    tooShort: result.text.trim().length < (isBeside ? 1 : shortest),
    ignored,
    mutedCount: settings.mutedRules.length,
    failedCount: checked.failures.length,
    caretSection: sectionAt(result, session.editor?.selection()?.end ?? null),
    favourites: engine.records(settings.favourites),
    confirmed: session.draft.confirmed,
    itemTabs,
    writing: signed ? 'none' : (session.editor?.writing ?? 'none'),
    signed,
  };
}

/** What may be there but need not is no gap: it is shown once it is written. */
function outlineRows(checked: Checked): OutlineRow[] {
  const { text, sections } = checked.result;
  const shown = sections.filter(({ required, status }) => required || status !== 'missing');
  // In an empty draft each would be the first; together they are numbered as the frame is.
  const numbers = text.trim() === '' ? frameNumbers(shown) : [];
  return shown.map((section, index) => outlineRow(section, numbers[index] ?? null, checked));
}

function outlineRow(section: Section, inFrame: string | null, { result, insertion }: Checked): OutlineRow {
  const heading = section.heading ?? inFrame ?? insertion(section.id, false)?.paragraphs[0]?.text ?? '';
  return {
    ...section,
    number: /^(?:[IVXLC]+|\d+(?:\.\d+)*|\p{Ll})[.)]/u.exec(heading)?.[0] ?? null,
    lacksData: result.mandatory.some(
      ({ status, start }) => status === 'no-data' && sectionAt(result, start) === section.id,
    ),
  };
}

/** What the page calls the field that is read. */
function fieldName({ editor, portal }: Session): string {
  const label = editor?.root.matches('textarea, input') ? labelOf(editor.root) : '';
  return label || (portal.fields.noiDung.labels[0] ?? 'Nội dung');
}

/** The narrowest section around an offset. */
function sectionAt({ sections }: CheckResult, offset: number | null): string | null {
  if (offset === null) return null;
  const around = sections.filter(
    ({ start, end }) => start !== null && end !== null && start <= offset && offset <= end,
  );
  around.sort((a, b) => Number(a.end) - Number(a.start) - (Number(b.end) - Number(b.start)));
  return around[0]?.id ?? null;
}
