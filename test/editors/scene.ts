import { expect } from 'vitest';
import type { Driver, Point } from '../e2e/harness/driver.ts';
import { Panel } from '../e2e/panel.ts';
import { type EditorPage, openEditor } from '../portal/editors.ts';
import { firstDifference, squeeze, wordsOf } from './markup.ts';
import { type Highlighted, installTools } from './page-tools.ts';

/** What the panel finds in the draft of the lab; the last has no fix. */
export const findings = [
  { words: '5/2/2026', level: 'warning', fixed: '05/02/2026' },
  { words: '9/1/2015', level: 'warning', fixed: '09/01/2015' },
  { words: '99.2%', level: 'error', fixed: '99,2%' },
  { words: 'Các các', level: 'warning', fixed: 'Các' },
  { words: 'Nghị định số 04/2015/NĐ-CP', level: 'warning', fixed: null },
] as const;

/** One editor of the lab in a real browser, with the panel beside it. */
export class Scene {
  readonly driver: Driver;
  readonly editor: EditorPage;
  readonly panel: Panel;
  /** What the editor saved before anybody touched it. */
  first = '';
  /** What was saved before the fixes of the undo history and after each. */
  saved: string[] = [];
  /** Which of `saved` the editor holds now. */
  step = 0;
  private readonly portalUrl: string;

  constructor(driver: Driver, portalUrl: string, editor: EditorPage) {
    this.driver = driver;
    this.portalUrl = portalUrl;
    this.editor = editor;
    this.panel = new Panel(driver);
  }

  /** Loads the page and clicks into the draft, which brings the panel; it is opened at its list of findings. */
  async open(): Promise<void> {
    const { panel } = this;
    await this.arrive();
    this.saved = [];
    this.first = await this.data();
    await this.clickInto();
    await panel.see('.tab-folded');
    await panel.unfold();
    await panel.tab('findings');
    await panel.see('.finding');
  }

  /** Opens the page; nothing of ours is waited for. */
  async arrive(): Promise<void> {
    const { driver } = this;
    // The pointer may have been left where a card opens.
    await driver.hover({ x: 1, y: 1 });
    await openEditor(driver, this.portalUrl, this.editor.id);
    await driver.evaluate(installTools, null);
  }

  /** A press on the draft, away from all findings. */
  async clickInto(): Promise<void> {
    const { driver, editor } = this;
    if (editor.rich) return this.caretAfter('BÁO CÁO');
    await driver.click(editor.editable);
  }

  /** Puts the caret behind these words, with the mouse where there is a way. */
  async caretAfter(words: string): Promise<void> {
    const { driver, editor } = this;
    if (editor.rich) return driver.click(await this.end(words));
    await driver.click(editor.editable);
    await driver.evaluate((at) => window.tools.caretInField(at), words);
  }

  private end(words: string): Promise<Point> {
    // Editors and browsers bring the caret into sight some frames after a key: a press aimed before would miss.
    return this.driver.waitFor(
      async (at) => {
        const before = window.tools.end(at);
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        const now = window.tools.point(at);
        return before && now && Math.hypot(now.x - before.x, now.y - before.y) < 1 ? now : null;
      },
      words,
      `a press on “${words}”`,
    );
  }

  /** Types behind these words with real keys, and gives what the editor saves then. */
  async typeAfter(words: string, typed: string): Promise<string> {
    await this.caretAfter(words);
    await this.driver.type(typed);
    return this.textIs(`${words}${typed}`);
  }

  /** What the editor itself would save. */
  data(): Promise<string> {
    return this.driver.evaluate(() => window.lab.data(), null);
  }

  /** The draft's words as saved. */
  async text(): Promise<string> {
    return this.textOf(await this.data());
  }

  textOf(data: string): string {
    return this.editor.rich ? wordsOf(data) : squeeze(data);
  }

  /** Waits until the saved words hold these, and gives what is saved. */
  async textIs(words: string): Promise<string> {
    return this.settled(
      (data) => this.textOf(data).includes(squeeze(words)),
      (data) => `“${words}” not in “…${this.textOf(data).slice(0, 2000)}”`,
    );
  }

  /** Waits until the saved words are exactly these. */
  async textEquals(text: string): Promise<void> {
    await this.settled(
      (data) => this.textOf(data) === text,
      (data) => firstDifference(this.textOf(data), text),
    );
  }

  /** Waits until the saved words are one of these, and gives them. */
  async textIsOneOf(texts: readonly string[]): Promise<string> {
    const data = await this.settled(
      (now) => texts.includes(this.textOf(now)),
      (now) => texts.map((text) => firstDifference(this.textOf(now), text)).join('; or '),
    );
    return this.textOf(data);
  }

  /** Waits until the editor would save exactly this. */
  async dataIs(expected: string): Promise<void> {
    await this.settled(
      (data) => data === expected,
      (data) => firstDifference(data, expected),
    );
  }

  /** Waits until what would be saved differs from this, and gives it. */
  dataLeaves(before: string): Promise<string> {
    return this.settled(
      (data) => data !== before,
      () => 'what would be saved has not changed',
    );
  }

  private async settled(
    wanted: (data: string) => boolean,
    complaint: (data: string) => string,
  ): Promise<string> {
    const deadline = Date.now() + 4_000;
    for (;;) {
      const data = await this.data();
      if (wanted(data)) return data;
      if (Date.now() > deadline) throw new Error(complaint(data));
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
  }

  undo(): Promise<void> {
    return this.driver.press(this.editor.undoKey);
  }

  redo(): Promise<void> {
    return this.driver.press(this.editor.redoKey ?? '');
  }

  /** Presses «Sửa» of the finding with these words, and gives what the panel says then. */
  async fix(words: string): Promise<string> {
    const found = findings.find((each) => each.words === words);
    if (!found?.fixed) throw new Error(`Nothing fixes “${words}”`);
    await this.panel.tab('findings');
    return this.panel.told(() => this.panel.fix(found.fixed));
  }

  /** Rests the pointer on underlined words until their card opens. */
  async openCard(words: string): Promise<void> {
    const { driver, panel } = this;
    await this.underlined(words);
    const { x, y } = await this.end(words);
    let nudge = 0;
    const card = async () => {
      // Only a pointer that moves is looked at, and not while the text was just typed or is being read.
      nudge = 1 - nudge;
      await driver.hover({ x: x - nudge, y });
      return panel.texts('.card');
    };
    await expect
      .poll(card, { message: `the card of “${words}”`, interval: 700, timeout: 5_000 })
      .toHaveLength(1);
  }

  /** Scrolls to the words, waits until our own underlines include them where the draft has them, and gives all of them. */
  async underlined(words: string): Promise<readonly Highlighted[]> {
    const { driver } = this;
    await driver.evaluate((at) => window.tools.show(at), words);
    await driver.waitFor(
      (wanted) =>
        window.tools
          .highlights()
          .some(({ text, start }) => text === wanted && start === window.tools.offset(wanted)),
      words,
      `“${words}” to be underlined`,
    );
    return driver.evaluate(() => window.tools.highlights(), null);
  }
}
