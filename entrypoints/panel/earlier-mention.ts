import { recordKey, sectionAt, sectionPath } from '../../components/view-model.ts';
import type { CitationRecord } from '../../lib/citation/types.ts';
import type { Session } from './session.ts';

/** The section that names this document already before an offset of the draft; null when none does. */
export function earlierMention(session: Session, record: CitationRecord, before: number): string | null {
  const mention = session.draft.checked?.result.citations.find(
    ({ end, record: found }) => end <= before && found !== null && recordKey(found) === recordKey(record),
  );
  if (!mention || session.state.view.kind !== 'ready') return null;
  const { outline } = session.state.view;
  const row = sectionAt(outline, mention.start);
  return row ? sectionPath(row, outline) : 'trên';
}
