import type { Driver } from './harness/driver.ts';

/** What a person can see and do on the options page. */
export class OptionsPage {
  readonly driver: Driver;

  constructor(driver: Driver) {
    this.driver = driver;
  }

  async open(
    section: 'chung' | 'quy-tac' | 'loai-bao-cao' | 'van-ban' | 'don-vi' | 'du-lieu',
  ): Promise<void> {
    await this.driver.goto(`${this.driver.extensionOrigin}/options.html#${section}`);
    await this.see('.options-main h1');
  }

  see(selector: string): Promise<unknown> {
    return this.driver.waitFor(
      (wanted) => (document.querySelector(wanted)?.getClientRects().length ?? 0) > 0,
      selector,
      `${selector} on the options page`,
    );
  }

  says(words: string): Promise<unknown> {
    return this.driver.waitFor(
      (wanted) => document.body.innerText.includes(wanted),
      words,
      `“${words}” on the options page`,
    );
  }

  press(button: string): Promise<void> {
    return this.driver.click(`.button«${button}»`);
  }

  /** Puts a file into the page, as choosing it in the browser's own dialog does. */
  choose(name: string, content: string): Promise<void> {
    return this.driver.evaluate(
      ([fileName, text]) => {
        const input = document.querySelector<HTMLInputElement>('input[type=file]');
        if (!input) throw new Error('No place for a file');
        const chosen = new DataTransfer();
        chosen.items.add(new File([text], fileName));
        input.files = chosen.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      },
      [name, content] as const,
    );
  }

  /** Puts text into a field, in the place of what it holds, as a paste does. */
  fill(selector: string, text: string): Promise<void> {
    return this.driver.evaluate(
      ([wanted, words]) => {
        const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(wanted);
        if (!field) throw new Error(`No field ${wanted}`);
        field.focus();
        field.select();
        document.execCommand('insertText', false, words);
      },
      [selector, text] as const,
    );
  }

  /** What stands in each field that matches. */
  values(selector: string): Promise<string[]> {
    return this.driver.evaluate(
      (wanted) => [...document.querySelectorAll<HTMLInputElement>(wanted)].map(({ value }) => value),
      selector,
    );
  }

  /** A picture for people to look at, where `DU_THAO_PICTURES` names a folder for them. */
  async picture(name: string): Promise<void> {
    const folder = process.env.DU_THAO_PICTURES;
    if (folder) await this.driver.screenshot(`${folder}/${name}.png`);
  }

  /** The cells of each row of the table under this heading, or of the first table. */
  rows(selector = '.documents'): Promise<string[][]> {
    return this.driver.evaluate(
      (wanted) =>
        [...(document.querySelector(wanted)?.querySelectorAll('tbody tr') ?? [])].map((row) =>
          [...row.querySelectorAll<HTMLElement>('th, td')].map((cell) => cell.innerText.trim()),
        ),
      selector,
    );
  }
}
