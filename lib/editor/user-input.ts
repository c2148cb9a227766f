/** Notices whether the user has done something to the editor while a write was on its way. */
export class UserInput {
  came = false;
  private readonly listening = new AbortController();

  constructor(root: HTMLElement) {
    const note = ({ isTrusted }: Event) => {
      if (isTrusted) this.came = true;
    };
    for (const type of ['keydown', 'mousedown', 'compositionstart', 'paste', 'drop'])
      root.ownerDocument.addEventListener(type, note, {
        capture: true,
        passive: true,
        signal: this.listening.signal,
      });
  }

  stop(): void {
    this.listening.abort();
  }
}
