import type { Driver } from './harness/driver.ts';

const host = 'du-thao-panel';

/** What a person can see and press of Dự Thảo, on any page. */
export class Panel {
  readonly driver: Driver;

  constructor(driver: Driver) {
    this.driver = driver;
  }

  /** Unfolds the panel and waits for the first check. */
  async unfold(): Promise<void> {
    await this.press('.tab-folded');
    await this.see('[role=tablist]');
  }

  async tab(id: 'outline' | 'citations' | 'findings' | 'checklist'): Promise<void> {
    await this.press(`#dt-tab-${id}`);
    await this.see(`#dt-tab-${id}[aria-selected=true]`);
  }

  press(selector: string): Promise<void> {
    return this.driver.click(`${host} >>> ${selector}`);
  }

  see(selector: string): Promise<unknown> {
    return this.driver.waitFor(
      ([tag, inner]) => {
        const found = document.querySelector(tag)?.shadowRoot?.querySelector(inner);
        return found !== null && found !== undefined && found.getClientRects().length > 0;
      },
      [host, selector] as const,
      `${selector} in the panel`,
    );
  }

  gone(selector: string): Promise<unknown> {
    return this.driver.waitFor(
      ([tag, inner]) => !document.querySelector(tag)?.shadowRoot?.querySelector(inner),
      [host, selector] as const,
      `${selector} to leave the panel`,
    );
  }

  /** Waits until nothing of the panel moves any more: what a picture should show. */
  still(): Promise<unknown> {
    return this.driver.waitFor(
      (tag) => document.querySelector(tag)?.shadowRoot?.getAnimations().length === 0,
      host,
      'the panel to stand still',
    );
  }

  /** A picture for people to look at, where `DU_THAO_PICTURES` names a folder for them. */
  async picture(name: string): Promise<void> {
    const folder = process.env.DU_THAO_PICTURES;
    if (!folder) return;
    await this.still();
    await this.driver.screenshot(`${folder}/${name}.png`);
  }

  /** The words of everything that matches. */
  texts(selector: string): Promise<string[]> {
    return this.driver.evaluate(
      ([tag, inner]) =>
        [...(document.querySelector(tag)?.shadowRoot?.querySelectorAll<HTMLElement>(inner) ?? [])].map(
          (each) => each.innerText,
        ),
      [host, selector] as const,
    );
  }

  /** Waits until the panel shows these words somewhere. */
  says(words: string): Promise<unknown> {
    return this.driver.waitFor(
      ([tag, wanted]) =>
        (
          document.querySelector(tag)?.shadowRoot?.querySelector<HTMLElement>('.dt')?.innerText ?? ''
        ).includes(wanted),
      [host, words] as const,
      `“${words}” in the panel`,
    );
  }

  /** Waits until the panel's head names this field as the one it speaks of. */
  names(field: string): Promise<unknown> {
    return this.driver.waitFor(
      ([tag, wanted]) =>
        document
          .querySelector(tag)
          ?.shadowRoot?.querySelector<HTMLElement>('.header')
          ?.innerText.includes(wanted),
      [host, field] as const,
      `“${field}” in the panel’s head`,
    );
  }

  /** Does what the panel answers with a message once it is done, and gives that message. */
  async told(doing: () => Promise<void>): Promise<string> {
    await this.driver.evaluate((tag) => {
      for (const old of document.querySelector(tag)?.shadowRoot?.querySelectorAll('.toast') ?? [])
        old.setAttribute('data-test-old', '');
    }, host);
    await doing();
    await this.see('.toast:not([data-test-old])');
    return (await this.texts('.toast:not([data-test-old])'))[0] ?? '';
  }

  /** Presses «Sửa» of the closed finding whose message or words contain this. */
  fix(words: string): Promise<void> {
    return this.pressIn('.finding', words, 'Sửa');
  }

  /** Types into the search of the tab «Viện dẫn», and gives the words of the first document once all that was typed was looked for. */
  async find(words: string): Promise<string> {
    await this.fill('.search input', words);
    await this.see('.results:not([aria-busy=true]) .result.open .paper:not(:empty)');
    return (await this.texts('.result.open .paper'))[0] ?? '';
  }

  /** Writes into a field of the panel, in the place of what it holds. */
  async fill(selector: string, words: string): Promise<void> {
    await this.press(selector);
    await this.driver.press('Control+a');
    await this.driver.type(words);
  }

  /** What a field of the panel holds. */
  value(selector: string): Promise<string> {
    return this.driver.evaluate(
      ([tag, inner]) =>
        document.querySelector(tag)?.shadowRoot?.querySelector<HTMLInputElement>(inner)?.value ?? '',
      [host, selector] as const,
    );
  }

  /** Where something of the panel stands, in the page's pixels. */
  box(selector: string): Promise<{ left: number; top: number; right: number; bottom: number } | null> {
    return this.driver.evaluate(
      ([tag, inner]) => {
        const found = document.querySelector(tag)?.shadowRoot?.querySelector(inner);
        if (!found) return null;
        const { left, top, right, bottom } = found.getBoundingClientRect();
        return { left, top, right, bottom };
      },
      [host, selector] as const,
    );
  }

  /** Presses a button or menu item by its words, in the first row that contains other words. */
  pressIn(rows: string, words: string, button: string): Promise<void> {
    return this.press(`${rows}«${words}» >>> .button, .menu-item«=${button}»`);
  }
}
