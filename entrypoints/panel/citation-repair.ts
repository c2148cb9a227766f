import type { CitationPart } from '../../components/state.ts';
import { withDate } from '../../lib/citation/repair.ts';
import { editOf } from '../../lib/editor/text-changes.ts';
import type { Span } from '../../lib/text/document.ts';
import { earlierMention } from './earlier-mention.ts';
import type { Session } from './session.ts';
import { report } from './writing.ts';

/** Puts the index's date, or another document's citation, where a citation of the draft stands. */
export async function repairCitation(
  session: Session,
  { start, end }: Span,
  part: CitationPart,
  key: string,
): Promise<void> {
  session.bringUpToDate();
  const { editor, engine } = session;
  const { checked } = session.draft;
  const [record] = engine.records([key]);
  const cited = checked?.result.citations.find((each) => each.start === start && each.end === end);
  if (!editor || !checked || !record || !cited) return report(session, 'stale', '', '');
  const before = checked.result.text.slice(start, end);
  const form = earlierMention(session, record, start) === null ? 'first' : 'later';
  const after = part === 'date' ? withDate(before, record.ngay) : engine.format(record, form);
  const outcome = await editor.change([editOf(checked.result.text, { start, end, text: after })]);
  const done = part === 'date' ? 'Đã sửa ngày' : `Đã thay bằng ${engine.format(record, 'later')}`;
  report(session, outcome, done, after);
}
