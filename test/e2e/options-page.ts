import type { Driver } from './harness/driver.ts';

/** What a person can see and do on the options page. */
export class OptionsPage {
  readonly driver: Driver;

  constructor(driver: Driver) {
    this.driver = driver;
  }

  async open(section: 'chung' | 'van-ban' | 'du-lieu'): Promise<void> {
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
