import type { CitationPart } from '../../components/state.ts';
import { withDate, withSymbol, withTitle } from '../../lib/citation/repair.ts';
import type { CitationRecord } from '../../lib/citation/types.ts';
import { editOf } from '../../lib/editor/text-changes.ts';
import type { Span } from '../../lib/text/document.ts';
import type { Profile } from '../../lib/text/profile.ts';
import { citationWords, profileOf } from './citation-words.ts';
import { earlierMention } from './earlier-mention.ts';
import type { Session } from './session.ts';
import { report } from './writing.ts';

/** Puts what the index says, or another document's citation, where a citation of the draft stands. */
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
  const { text } = checked.result;
  const before = text.slice(start, end);
  const profile = profileOf(session);
  const form = earlierMention(session, record, start) === null ? 'first' : 'later';
  const repaired: Record<CitationPart, () => string | null> = {
    date: () => withDate(before, record.ngay, profile),
    title: () => withTitle(before, text.slice(end, end + 2), record),
    symbol: () => inFull(before, record, form, profile),
    whole: () => citationWords(session, record, form),
  };
  const after = repaired[part]();
  if (after === null) return report(session, 'stale', '', '');
  const outcome = await editor.change([editOf(text, { start, end, text: after })]);
  report(session, outcome, done(part, citationWords(session, record, 'later')), after);
}

/** The first mention says the date too, unless it has one. */
function inFull(citation: string, record: CitationRecord, form: 'first' | 'later', profile: Profile): string {
  const named = withSymbol(citation, record);
  return form === 'first' ? withDate(named, record.ngay, profile) : named;
}

function done(part: CitationPart, name: string): string {
  switch (part) {
    case 'date':
      return 'Đã sửa ngày';
    case 'title':
      return 'Đã sửa trích yếu';
    case 'symbol':
      return `Đã ghi đủ ${name}`;
    case 'whole':
      return `Đã thay bằng ${name}`;
  }
}
