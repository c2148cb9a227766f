/** The second press of a double click comes within this time, ms. */
const doublePress = 300;

const noPress = { thing: '', at: Number.NEGATIVE_INFINITY };

/** One write at a time: whatever is asked for while one runs is dropped, never done later. */
export class Writes {
  private readonly mayWrite: () => boolean;
  private running = false;
  private last = noPress;

  /** `mayWrite` is asked before each write; what it says no to is not done. */
  constructor(mayWrite: () => boolean) {
    this.mayWrite = mayWrite;
  }

  /** A press that writes this thing; the second of a double press is none, but two things may follow each other quickly. */
  async press(thing: string, write: () => Promise<void>): Promise<void> {
    const now = performance.now();
    if (thing === this.last.thing && now - this.last.at < doublePress) return;
    this.last = { thing, at: now };
    await this.run(write);
  }

  /** The user has pressed elsewhere meanwhile: the next press is no second of a double press. */
  pressedElsewhere(): void {
    this.last = noPress;
  }

  async run(write: () => Promise<void>): Promise<void> {
    if (this.running || !this.mayWrite()) return;
    this.running = true;
    try {
      await write();
    } finally {
      this.running = false;
    }
  }
}
