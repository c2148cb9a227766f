import type { CitationRecord } from '../../lib/citation/types.ts';
import type { Profile } from '../../lib/text/profile.ts';
import type { Session } from './session.ts';

/** Whose form the draft in use follows. */
export function profileOf({ draft }: Session): Profile {
  return draft.checked?.profile ?? 'state';
}

/** A citation as the draft in use would write it. */
export function citationWords(session: Session, record: CitationRecord, form: 'first' | 'later'): string {
  return session.engine.format(record, form, profileOf(session));
}
