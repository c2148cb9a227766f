import { mountPanel, type Panel } from '../../components/mount.tsx';
import type { PanelState, Rect } from '../../components/state.ts';
import { extensionAlive, hearFrames, sendToFrame } from '../../lib/platform/messages.ts';
import type { StageFrame } from './find-stage.ts';
import type { PanelHost } from './host.ts';
import { type Act, fits, type Stage } from './stage.ts';
import { carryOut, endSchema, pressSchema, type ToStage, type Word, wordSchema } from './stage-messages.ts';

const betweenDismissals = 500;
const betweenTries = 1000;

/**
 * The panel in a frame above: what it shows and what is pressed there goes by messages. Card, list and reminder stand in
 * this frame, beside what they speak of.
 */
export class RemoteStage implements Stage {
  private readonly frame: StageFrame;
  private readonly act: Act;
  private readonly beside: Panel;
  private readonly ending = new AbortController();
  private word: Word | null = null;
  private claims = true;
  private sending = false;
  private unsent = false;
  private answered: Promise<void> = Promise.resolve();
  private lastDismissal = 0;
  private again: ReturnType<typeof setTimeout> | undefined;

  constructor(host: PanelHost, frame: StageFrame, act: Act, onEnd: () => void) {
    this.frame = frame;
    this.act = act;
    this.beside = mountPanel(host.root, act.state, act.actions, 'beside-words');
    const { signal } = this.ending;
    hearFrames((message, from) => (from === frame.id ? this.hear(message, onEnd) : undefined), signal);
    window.addEventListener('pagehide', ({ persisted }) => persisted || this.say({ kind: 'leave' }), {
      signal,
    });
    window.addEventListener('pageshow', ({ persisted }) => persisted && this.claim(), { signal });
  }

  async open(): Promise<void> {
    await this.send();
  }

  update(state: PanelState): void {
    this.beside.update({ ...state, ...this.besideWords(state) });
    void this.send();
  }

  dismiss(): void {
    this.beside.dismiss();
    const now = performance.now();
    if (now - this.lastDismissal < betweenDismissals) return;
    this.lastDismissal = now;
    this.say({ kind: 'dismiss' });
  }

  claim(): void {
    if (this.word?.shown || this.claims) return;
    this.claims = true;
    void this.send();
  }

  box(): Rect | null {
    return this.word?.panel ?? null;
  }

  viewport(): Rect {
    return this.word?.viewport ?? { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  }

  get knowsAround(): boolean {
    return this.word !== null;
  }

  secrecyAround(): string | null {
    return this.word?.secrecy ?? null;
  }

  /** What this frame is too small for stands in the panel's, once that shows this session. */
  canRemind(): boolean {
    return fits() || this.word?.shown === true;
  }

  async copy(text: string): Promise<void> {
    await sendToFrame(this.frame.id, { kind: 'copy', text } satisfies ToStage);
  }

  destroy(): void {
    clearTimeout(this.again);
    this.say({ kind: 'leave' });
    this.ending.abort();
    this.beside.destroy();
  }

  /** One state at a time; what changes meanwhile goes with the next. */
  private async send(): Promise<void> {
    this.unsent = true;
    if (this.sending) return;
    this.sending = true;
    while (this.unsent && (this.claims || this.word?.shown)) {
      this.unsent = false;
      const { claims } = this;
      this.claims = false;
      this.answered = this.sendState(claims).catch(() => this.lose());
      await this.answered;
    }
    this.sending = false;
  }

  /** Nobody answered: what was chosen around may be another by now. */
  private lose(): void {
    this.word = null;
    this.claims = true;
    if (this.ending.signal.aborted || !extensionAlive()) return;
    clearTimeout(this.again);
    this.again = setTimeout(() => void this.send(), betweenTries);
    this.act.surroundingsChanged();
  }

  private async sendState(claims: boolean): Promise<void> {
    const { state } = this.act;
    const reminder = state.reminder && { ...state.reminder, rect: null, inFrame: fits() };
    const message = {
      kind: 'state',
      claims,
      path: this.frame.path,
      state: { ...state, card: null, completion: null, reminder },
    };
    const word = wordSchema.parse(await sendToFrame(this.frame.id, message));
    this.take(word);
    if (word.shell) this.act.adopt(word.shell);
  }

  private take(word: Word): void {
    const before = this.word;
    this.word = word;
    const around = ({ viewport, secrecy, panel }: Word) => JSON.stringify([viewport, secrecy, panel]);
    if (!before || around(before) !== around(word)) this.act.surroundingsChanged();
  }

  private hear(message: unknown, onEnd: () => void): Promise<unknown> | undefined {
    const word = wordSchema.safeParse(message);
    if (word.success) {
      this.take(word.data);
      return Promise.resolve(null);
    }
    if (endSchema.safeParse(message).success) {
      onEnd();
      return Promise.resolve(null);
    }
    const press = pressSchema.safeParse(message);
    // A press that overtakes the answer to a claim would be undone by it.
    return press.success ? this.answered.then(() => carryOut(this.act.actions, press.data)) : undefined;
  }

  private say(message: ToStage): void {
    void sendToFrame(this.frame.id, message).catch(() => undefined);
  }

  private besideWords(state: PanelState): Pick<PanelState, 'card' | 'completion' | 'reminder' | 'toast'> {
    if (!fits()) return { card: null, completion: null, reminder: null, toast: null };
    const { card, completion, reminder } = state;
    return { card, completion, reminder, toast: null };
  }
}
