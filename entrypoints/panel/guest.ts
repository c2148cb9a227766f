import type { PanelActions, PanelState, Rect } from '../../components/state.ts';
import { documentOf, isFrame, rectIn } from '../../lib/editor/frames.ts';
import { sendToFrame } from '../../lib/platform/messages.ts';
import { chosenSecrecy } from '../../lib/portal/secrecy.ts';
import { portalOf } from './portal.ts';
import type { Act, Shell } from './stage.ts';
import { type Askable, answers, askable, type End, type Press, type Word } from './stage-messages.ts';

/** A session in a frame below, whose panel stands here. */
export class Guest implements Act {
  state: PanelState;
  readonly actions: PanelActions;
  readonly id: number;
  /** The outermost element that can be reached around its frame; null when it cannot be told which that is. */
  private readonly frame: HTMLElement | null;
  private readonly onLost: () => void;
  private lastWord = '';

  /** `own` does what belongs to this page; `path` leads from this window to the frame's. */
  constructor(id: number, path: readonly number[], state: PanelState, own: PanelActions, onLost: () => void) {
    this.id = id;
    this.state = state;
    this.frame = frameAt(path);
    this.onLost = onLost;
    this.actions = { ...own, ...this.relayed() };
  }

  adopt(shell: Shell): void {
    this.state = { ...this.state, ...shell };
  }

  surroundingsChanged(): void {}

  /** False once the frame has left the page. */
  alive(): boolean {
    return this.frame?.isConnected !== false;
  }

  /** What the session is to know of its surroundings. */
  word(shown: boolean, panel: Rect | null): Word {
    const { left, top } = this.origin();
    const viewport = { left: -left, top: -top, right: innerWidth - left, bottom: innerHeight - top };
    const moved = panel && {
      left: panel.left - left,
      top: panel.top - top,
      right: panel.right - left,
      bottom: panel.bottom - top,
    };
    const around = this.frame ?? document.documentElement;
    const secrecy = chosenSecrecy(around, portalOf(around));
    const word: Word = { kind: 'word', shown, shell: null, panel: shown ? moved : null, viewport, secrecy };
    this.lastWord = JSON.stringify(word);
    return word;
  }

  /** Tells the session its surroundings if they are others than when it last heard. */
  tell(shown: boolean, panel: Rect | null): void {
    const before = this.lastWord;
    const word = this.word(shown, panel);
    if (this.lastWord !== before) void this.send(word);
  }

  end(): void {
    void this.send({ kind: 'end' });
  }

  private origin(): { left: number; top: number } {
    if (!this.frame) return { left: 0, top: 0 };
    const { left, top } = rectIn(document, this.frame, this.frame.getBoundingClientRect());
    return { left: left + this.frame.clientLeft, top: top + this.frame.clientTop };
  }

  private async send(message: Word | Press | End): Promise<unknown> {
    try {
      return await sendToFrame(this.id, message);
    } catch {
      // The frame has gone, or went to another page.
      this.onLost();
      return undefined;
    }
  }

  private relayed(): Partial<PanelActions> {
    const press = async (name: Askable, args: unknown[]) => {
      // Only who has the focus may hand it on to another origin's frame.
      if (name === 'focusEditor' || name === 'goToField') this.frame?.focus();
      const given = await this.send({ kind: 'press', name, args });
      return name in answers ? answers[name as keyof typeof answers].parse(given) : undefined;
    };
    return Object.fromEntries(
      (Object.keys(askable) as Askable[]).map((name) => [
        name,
        (...args: unknown[]) => press(name, args).catch(() => emptyAnswers[name as keyof typeof answers]),
      ]),
    );
  }
}

/** What the views show when a frame has gone between the question and the answer. */
const emptyAnswers = {
  sectionPreview: { place: '', heading: '', body: null },
  search: [],
  previewCitation: { first: '', later: '', suggested: 'first', mentionedIn: null },
  saveOwn: 'Chưa lưu được, hãy thử lại.',
  savePoint: 'Chưa lưu được, hãy thử lại.',
} as const;

/** The element of the frame at the end of the path, or of the last one on the way that can be reached. */
function frameAt(path: readonly number[]): HTMLElement | null {
  let found: HTMLElement | null = null;
  let inside: Document | null = document;
  for (const index of path) {
    const view: Window | undefined = inside?.defaultView?.[index];
    const frames: Element[] = inside ? [...inside.querySelectorAll('iframe, frame')] : [];
    const frame: Element | undefined = frames.find(
      (each) => isFrame(each) && each.contentWindow === view && view !== undefined,
    );
    if (!frame) break;
    found = frame as HTMLElement;
    inside = documentOf(frame);
  }
  return found;
}
