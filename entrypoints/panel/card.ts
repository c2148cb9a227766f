import type { Rect } from '../../components/state.ts';
import { placeIn, rectIn } from '../../lib/editor/frames.ts';
import type { Span } from '../../lib/text/document.ts';
import type { Session } from './session.ts';

/** The card of one finding beside its words: it goes with them when the text is scrolled, and closes when they leave. */
export class FindingCard {
  private readonly session: Session;
  /** Where the caret stood when the user closed it: resting there does not open it again. */
  private declinedAt: number | null = null;

  constructor(session: Session) {
    this.session = session;
  }

  /** Shows the card of the finding with this number among those shown. */
  show(index: number): void {
    const { session } = this;
    const finding = session.draft.shownFindings[index];
    const rect = finding && session.draft.underlines?.rectOf(finding);
    if (!finding || !rect || !session.editor) return;
    const { root } = session.editor;
    const place = rectIn(document, root, rect);
    if (!inSight(place, placeIn(document, root).getBoundingClientRect())) return this.close();
    session.draft.underlines?.setActive(finding);
    const { left, right, top, bottom } = place;
    session.show({
      card: { finding, index, total: session.draft.shownFindings.length, rect: { left, right, top, bottom } },
    });
  }

  /** Takes the caret to the finding, and shows its card. */
  goTo(index: number): void {
    this.session.bringUpToDate();
    const finding = this.session.draft.shownFindings[index];
    if (!finding) return;
    this.session.editor?.select({ start: finding.start, end: finding.start });
    this.show(index);
  }

  /** The caret has come to rest at that offset. */
  rest(at: number): void {
    if (at === this.declinedAt) return;
    this.declinedAt = null;
    const holds = ({ start, end }: Span) => start <= at && at <= end;
    const { card } = this.session.state;
    // Where two findings touch, the one being looked at stays.
    const index =
      card && holds(card.finding) ? card.index : this.session.draft.shownFindings.findIndex(holds);
    if (index >= 0) this.show(index);
    else this.close();
  }

  /** The user closes it. */
  decline(): void {
    if (!this.session.state.card || !this.session.mayRead()) return;
    this.declinedAt = this.session.editor?.selection()?.end ?? null;
    this.close();
  }

  /** The text was scrolled. */
  follow(): void {
    const { card } = this.session.state;
    if (card) this.show(card.index);
  }

  close(): void {
    if (!this.session.state.card) return;
    this.session.draft.underlines?.setActive(null);
    this.session.show({ card: null });
  }
}

/** Whether words are seen in the frame they stand in, and in this one. */
export function inSight(words: Rect, frame: Rect): boolean {
  return words.bottom > Math.max(frame.top, 0) && words.top < Math.min(frame.bottom, innerHeight);
}
