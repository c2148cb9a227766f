interface Moment {
  readonly text: string;
  /** Right before or after a write of ours, or where all began: no step of the editor may jump over it. */
  border: boolean;
}

/**
 * What a user may expect of undo and redo, whatever the editor: how finely it takes back the typing is its own affair,
 * but a step of ours is one step, and never goes together with typing.
 */
export class History {
  private readonly moments: Moment[];
  /** Where the editor may be now: moments of one text, which only a space at the edge of a paragraph tells apart. */
  private places: number[] = [0];

  private readonly mayIdle: boolean;

  /** `mayIdle`: the editor has steps of its own in which nothing changes. */
  constructor(first: string, mayIdle = false) {
    this.moments = [{ text: first, border: true }];
    this.mayIdle = mayIdle;
  }

  get text(): string {
    return this.moments[this.last]?.text ?? '';
  }

  get isAtFirst(): boolean {
    return this.places.includes(0);
  }

  /** How many presses of the undo key may be needed at most. */
  get depth(): number {
    return this.moments.length * (this.mayIdle ? 3 : 1);
  }

  /** The user has typed: all texts on the way, the last one as it stands now. */
  typed(texts: readonly string[]): void {
    this.forgetUndone();
    for (const text of texts) this.moments.push({ text, border: false });
    this.places = [this.moments.length - 1];
  }

  /** We have written: one step. */
  wrote(text: string): void {
    this.forgetUndone();
    const before = this.moments.at(-1);
    if (before) before.border = true;
    this.moments.push({ text, border: true });
    this.places = [this.moments.length - 1];
  }

  /** The texts that one press of the undo key may lead to. */
  afterUndo(): string[] {
    return this.textsAt(this.reach(-1));
  }

  /** The texts that one press of the redo key may lead to. */
  afterRedo(): string[] {
    return this.textsAt(this.reach(1));
  }

  /** The press has led to this text, one of those it may lead to. */
  went(direction: -1 | 1, text: string): void {
    this.places = this.reach(direction).filter((place) => this.moments[place]?.text === text);
  }

  private get last(): number {
    return Math.max(...this.places);
  }

  private forgetUndone(): void {
    this.moments.length = this.last + 1;
  }

  /** At least one step where there is one, and no further than the next border. */
  private reach(direction: -1 | 1): number[] {
    const reached = new Set<number>();
    for (const place of this.places) {
      let at = place + direction;
      if (!this.moments[at] || this.mayIdle) reached.add(place);
      for (; this.moments[at]; at += direction) {
        reached.add(at);
        if (this.moments[at]?.border) break;
      }
    }
    return [...reached];
  }

  private textsAt(places: readonly number[]): string[] {
    return places.map((place) => this.moments[place]?.text ?? '');
  }
}
