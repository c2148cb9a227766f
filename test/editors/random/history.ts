interface Moment {
  readonly text: string;
  /** Right before or after a write of ours, or where all began: no step of the editor may jump over it. */
  readonly border: boolean;
}

/** What may have happened so far, and where in it the editor stands. */
interface Course {
  readonly moments: readonly Moment[];
  readonly at: number;
}

/**
 * What a user may expect of undo and redo, whatever the editor: how finely it takes back the typing is its own affair,
 * but a step of ours is one step, and never goes together with typing.
 */
export class History {
  /** More than one after a step to moments of one text, which only a space at the edge of a paragraph tells apart. */
  private courses: readonly Course[];
  private readonly mayIdle: boolean;

  /** `mayIdle`: the editor has steps of its own in which nothing changes. */
  constructor(first: string, mayIdle = false) {
    this.courses = [{ moments: [{ text: first, border: true }], at: 0 }];
    this.mayIdle = mayIdle;
  }

  get text(): string {
    return this.courses.map(textOf)[0] ?? '';
  }

  get isAtFirst(): boolean {
    return this.courses.some(({ at }) => at === 0);
  }

  /** How many presses of the undo key may be needed at most. */
  get depth(): number {
    return Math.max(...this.courses.map(({ moments }) => moments.length)) * (this.mayIdle ? 3 : 1);
  }

  /** The user has typed: all texts on the way, the last one as it stands now. */
  typed(texts: readonly string[]): void {
    this.add(texts.map((text) => ({ text, border: false })));
  }

  /** We have written: one step. */
  wrote(text: string): void {
    this.courses = this.courses.map(({ moments, at }) => ({
      moments: moments.map((moment, index) => (index === at ? { ...moment, border: true } : moment)),
      at,
    }));
    this.add([{ text, border: true }]);
  }

  /** The texts that one press of the undo key may lead to. */
  afterUndo(): string[] {
    return this.reach(-1).map(textOf);
  }

  /** The texts that one press of the redo key may lead to. */
  afterRedo(): string[] {
    return this.reach(1).map(textOf);
  }

  /** The press has led to this text, one of those it may lead to. */
  went(direction: -1 | 1, text: string): void {
    this.courses = this.reach(direction).filter((course) => textOf(course) === text);
  }

  /** What was undone until now is forgotten. */
  private add(added: readonly Moment[]): void {
    this.courses = distinct(
      this.courses.map(({ moments, at }) => ({
        moments: [...moments.slice(0, at + 1), ...added],
        at: at + added.length,
      })),
    );
  }

  /** At least one step where there is one, and no further than the next border. */
  private reach(direction: -1 | 1): readonly Course[] {
    const reached: Course[] = [];
    for (const { moments, at: from } of this.courses) {
      let at = from + direction;
      if (!moments[at] || this.mayIdle) reached.push({ moments, at: from });
      for (; moments[at]; at += direction) {
        reached.push({ moments, at });
        if (moments[at]?.border) break;
      }
    }
    return distinct(reached);
  }
}

function textOf({ moments, at }: Course): string {
  return moments[at]?.text ?? '';
}

function distinct(courses: readonly Course[]): readonly Course[] {
  return [...new Map(courses.map((course) => [JSON.stringify(course), course])).values()];
}
