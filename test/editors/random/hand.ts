/** What the panel has said, and the words it showed as those to be written. */
export interface Told {
  readonly said: string;
  readonly words: string;
}

/** Buttons of the panel to press one after the other; the last one writes. */
export interface Presses {
  readonly tab: 'outline' | 'citations' | 'findings';
  readonly buttons: readonly Button[];
  /** Selector of a button to press before all others where it is there. */
  readonly first?: string;
  /** Selector of what shows the words to be written, read before the last press. */
  readonly words?: string;
}

interface Button {
  /** Selector of the rows, or of the button itself. */
  readonly rows: string;
  /** What the row contains. */
  readonly words?: string;
  /** The button's own words; absent = the row is the button. */
  readonly label?: string;
}

/**
 * Runs in the page: presses the buttons as soon as each is there, and gives what the panel says then. All of it in the
 * page, because a list that is just being read anew may put another row under a pointer on its way.
 */
export async function pressInPanel({ tab, first, buttons, words: shown }: Presses): Promise<Told> {
  const deadline = performance.now() + 6_000;
  const root = () => document.querySelector('du-thao-panel')?.shadowRoot;
  const comes = async <T>(look: () => T | null | undefined, what: string): Promise<T> => {
    for (;;) {
      const found = look();
      if (found) return found;
      if (performance.now() > deadline) throw new Error(`No ${what} in the panel`);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  };
  const find = ({ rows, words = '', label }: Button) => {
    for (const row of root()?.querySelectorAll<HTMLElement>(rows) ?? []) {
      if (!row.innerText.includes(words)) continue;
      if (label === undefined) return row;
      const inside = [...row.querySelectorAll<HTMLElement>('.button')];
      const button = inside.find((each) => each.innerText.trim() === label);
      if (button) return button;
    }
    return null;
  };
  const old = root()?.querySelector('.toast');
  old?.setAttribute('data-test-old', '');
  if (!root()?.querySelector(`#dt-tab-${tab}[aria-selected=true]`))
    (await comes(() => root()?.querySelector<HTMLElement>(`#dt-tab-${tab}`), `tab ${tab}`)).click();
  if (first) root()?.querySelector<HTMLElement>(first)?.click();
  let words = '';
  for (const button of buttons) {
    const found = await comes(() => find(button), `«${button.label ?? button.rows}» ${button.words ?? ''}`);
    if (shown && button === buttons.at(-1))
      words = await comes(() => root()?.querySelector<HTMLElement>(shown)?.innerText, shown);
    found.click();
  }
  const toast = () => root()?.querySelector<HTMLElement>('.toast:not([data-test-old])')?.innerText;
  return { said: await comes(toast, 'answer'), words };
}
