import type { PanelActions, PanelState, Rect } from '../../components/state.ts';

/** What the panel keeps when it turns to another draft: how it was left open is the user's choice, not the draft's. */
export type Shell = Pick<PanelState, 'tab' | 'collapsed' | 'tabTop' | 'fontScale' | 'theme'>;

export function shellOf({ tab, collapsed, tabTop, fontScale, theme }: PanelState): Shell {
  return { tab, collapsed, tabTop, fontScale, theme };
}

/** A frame must be this large for a card, the list or the reminder to stand in it. */
const smallest = { width: 300, height: 200 };

export function fits(): boolean {
  return innerWidth >= smallest.width && innerHeight >= smallest.height;
}

/** Where a session shows itself: in its own frame, or in the topmost frame that the extension may enter. */
export interface Stage {
  /** Shows the session for the first time. */
  open(): Promise<void>;
  update(state: PanelState): void;
  /** The user goes on beside the panel: what lies open over it closes. */
  dismiss(): void;
  /** The user is in this session's editor: the panel turns to it. */
  claim(): void;
  /** The open panel, in this frame's own viewport; null while it is folded or shows another draft. */
  box(): Rect | null;
  /** The viewport of the frame that holds the panel, in this frame's own. */
  viewport(): Rect;
  /** False while it is not known what is around this frame: there may be a secrecy level, and nothing is read. */
  readonly knowsAround: boolean;
  /** The secrecy chosen in the page around this frame; null when it is ordinary or there is none. */
  secrecyAround(): string | null;
  /** False where a reminder could not be seen. */
  canRemind(): boolean;
  /** Puts words on the clipboard, where the user has just pressed. */
  copy(text: string): Promise<void>;
  destroy(): void;
}

/** What a stage needs of the session that shows itself there. */
export interface Act {
  readonly state: PanelState;
  readonly actions: PanelActions;
  /** The panel turns to this session, and stands open or folded as it stood. */
  adopt(shell: Shell): void;
  /** What is around the frame has changed: the viewport, the panel's place, the secrecy. */
  surroundingsChanged(): void;
}
