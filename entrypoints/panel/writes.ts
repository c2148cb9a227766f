/** The second press of a double click comes within this time, ms. */
const doublePress = 300;

/** One write at a time: whatever is asked for while one runs is dropped, never done later. */
export class Writes {
  private running = false;
  private pressedAt = Number.NEGATIVE_INFINITY;

  /** A press that writes; the second of a double press is none. */
  async press(write: () => Promise<void>): Promise<void> {
    const now = performance.now();
    if (now - this.pressedAt < doublePress) return;
    this.pressedAt = now;
    await this.run(write);
  }

  async run(write: () => Promise<void>): Promise<void> {
    if (this.running) return;
    this.running = true;
    try {
      await write();
    } finally {
      this.running = false;
    }
  }
}
