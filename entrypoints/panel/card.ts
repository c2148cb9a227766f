import type { Rect } from '../../components/state.ts';
import { placeIn, rectIn } from '../../lib/editor/frames.ts';
import type { Session } from './session.ts';

/** The card of one finding beside its words: it goes with them when the text is scrolled, and closes when they leave. */
export class FindingCard {
  private readonly session: Session;

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
