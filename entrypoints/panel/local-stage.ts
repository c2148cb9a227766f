import { mountPanel, type Panel } from '../../components/mount.tsx';
import type { PanelState, Rect } from '../../components/state.ts';
import { hearFrames, showBadge } from '../../lib/platform/messages.ts';
import { Guest } from './guest.ts';
import type { PanelHost } from './host.ts';
import { obeyOrders } from './orders.ts';
import { type Act, fits, type Stage, shellOf } from './stage.ts';
import { type ToStage, toStageSchema, type Word } from './stage-messages.ts';

/**
 * The panel in this frame. It shows the session whose editor the user was in last: that of this frame, or one of the
 * frames below that the extension may enter but not reach from here.
 */
export class LocalStage implements Stage {
  readonly knowsAround = true;
  private readonly host: PanelHost;
  private readonly own: Act;
  private readonly guests = new Map<number, Guest>();
  private readonly ending = new AbortController();
  private shown: Act;
  private readonly panel: Panel;
  private errors: number | null = null;
  private focusWhenOpen = false;
  private telling = 0;

  constructor(host: PanelHost, own: Act) {
    this.host = host;
    this.own = own;
    this.shown = own;
    this.panel = mountPanel(host.root, own.state, own.actions);
    const { signal } = this.ending;
    hearFrames((message, from) => this.hear(message, from), signal);
    obeyOrders(this, signal);
    // A secrecy level chosen around a frame is acted on at once, the rest when there is time.
    document.addEventListener('change', () => this.tellGuests(), { capture: true, signal });
    const soon = () => {
      // A frame asked for in vain is one more that the page has to draw at each key.
      if (this.guests.size === 0) return;
      cancelAnimationFrame(this.telling);
      this.telling = requestAnimationFrame(() => this.tellGuests());
    };
    for (const type of ['pointerup', 'keyup', 'scroll', 'resize'])
      window.addEventListener(type, soon, { capture: true, passive: true, signal });
    const observer = new MutationObserver(() => this.dropLost());
    observer.observe(document.documentElement, { childList: true, subtree: true });
    signal.addEventListener('abort', () => observer.disconnect());
  }

  /** What the panel shows now. */
  get state(): PanelState {
    return this.shown.state;
  }

  async open(): Promise<void> {}

  update(state: PanelState): void {
    // Once the extension was replaced nothing of the frames below arrives here any more.
    if (state.updated) this.turnTo(this.own);
    if (this.shown === this.own) this.render();
  }

  dismiss(): void {
    this.panel.dismiss();
  }

  claim(): void {
    this.turnTo(this.own);
  }

  box(): Rect | null {
    return this.shown === this.own ? this.panelBox() : null;
  }

  viewport(): Rect {
    return { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  }

  secrecyAround(): string | null {
    return null;
  }

  canRemind(): boolean {
    return fits();
  }

  copy(text: string): Promise<void> {
    return navigator.clipboard.writeText(text);
  }

  /** Alt+. opens the panel and goes into it; from inside it folds. */
  toggle(): void {
    const { state, actions } = this.shown;
    const fold = !state.collapsed && this.host.root.activeElement !== null;
    this.focusWhenOpen = !fold;
    actions.setCollapsed(fold);
    this.render();
  }

  destroy(): void {
    this.ending.abort();
    for (const guest of this.guests.values()) guest.end();
    this.panel.destroy();
    void showBadge(null);
  }

  private turnTo(act: Act): void {
    if (act === this.shown) return;
    const shell = shellOf(this.shown.state);
    this.shown = act;
    this.panel.turnTo({ ...act.state, ...shell }, act.actions);
    act.adopt(shell);
    this.render();
  }

  private render(): void {
    const { root } = this.host;
    const { state, actions } = this.shown;
    const wasInside = root.querySelector('.panel :focus') !== null;
    this.panel.update(state);
    // The focus goes back to the draft from a panel that has folded.
    if (state.collapsed && wasInside) actions.focusEditor();
    if (!state.collapsed && this.focusWhenOpen) {
      this.focusWhenOpen = false;
      const tab = root.querySelector<HTMLElement>('[role=tab][aria-selected=true]');
      (tab ?? root.querySelector<HTMLElement>('.panel button'))?.focus();
    }
    this.showErrors(state);
    this.tellGuests();
  }

  private showErrors({ view }: PanelState): void {
    const found = view.kind === 'ready' ? view.result.findings : null;
    const errors = found?.filter(({ level }) => level === 'error').length ?? null;
    if (errors === this.errors) return;
    this.errors = errors;
    void showBadge(errors);
  }

  private panelBox(): Rect | null {
    return this.host.root.querySelector('.panel')?.getBoundingClientRect() ?? null;
  }

  private hear(message: unknown, from: number): Promise<unknown> | undefined {
    const parsed = toStageSchema.safeParse(message);
    return parsed.success ? this.answer(parsed.data, from) : undefined;
  }

  private async answer(message: ToStage, from: number): Promise<Word | null> {
    switch (message.kind) {
      case 'state':
        return this.showGuest(message, from);
      case 'dismiss':
        this.panel.dismiss();
        return null;
      case 'copy':
        await this.copy(message.text);
        return null;
      case 'leave':
        this.drop(from);
        return null;
    }
  }

  private showGuest({ state, path, claims }: ToStage & { kind: 'state' }, from: number): Word {
    const known = this.guests.get(from);
    const guest = known ?? new Guest(from, path, state, this.own.actions, () => this.drop(from));
    this.guests.set(from, guest);
    guest.state = state;
    const turns = claims && guest !== this.shown;
    if (turns) this.turnTo(guest);
    else if (guest === this.shown) this.render();
    const word = guest.word(guest === this.shown, this.panelBox());
    return turns ? { ...word, shell: shellOf(guest.state) } : word;
  }

  private tellGuests(): void {
    if (this.guests.size === 0) return;
    const box = this.panelBox();
    for (const guest of this.guests.values()) guest.tell(guest === this.shown, box);
  }

  private dropLost(): void {
    for (const [id, guest] of this.guests) if (!guest.alive()) this.drop(id);
  }

  private drop(id: number): void {
    const guest = this.guests.get(id);
    this.guests.delete(id);
    if (guest === this.shown) this.turnTo(this.own);
  }
}
