import { squeeze } from '../markup.ts';
import { findings, type Scene } from '../scene.ts';
import type { Action, Life } from './actions.ts';
import { type Presses, pressInPanel } from './hand.ts';
import { History } from './history.ts';

/** What is cited: found once by its name, from then on among the favourites. */
const cited = 'luat tiep cong dan';

/** A section that the draft lacks, and what comes after it. */
const section = {
  row: 'Kiến nghị, đề xuất',
  heading: 'KIẾN NGHỊ, ĐỀ XUẤT',
  before: 'Trên đây là báo cáo của Văn phòng',
};

/** Summernote takes some states down twice, as on a press of the mouse: one step then changes nothing, also without us. */
const idles = ['summernote'];

/**
 * TinyMCE notes what is typed only with the next press of the mouse or the next step: a redo before that puts the step
 * that was undone before the typing in its place, also without us.
 */
const redoesOverTyping = ['tinymce8', 'tinymce8-inline', 'tinymce7', 'tinymce7-inline'];

/** By then the same button pressed again is meant, ms. */
const doublePress = 300;

/** A user who does what is asked of them in one editor, and looks after each step whether the draft is as it has to be. */
export class RandomUser {
  private readonly scene: Scene;
  private history = new History('');
  private lastPlace = '';
  private hasJustTyped = false;
  private lastPress = { what: '', over: 0 };
  /** The last life has left the draft as it found it. */
  private isUnharmed = false;

  constructor(scene: Scene) {
    this.scene = scene;
  }

  /** The words of the draft as the editor first had it. */
  get first(): string {
    return this.scene.textOf(this.scene.first);
  }

  /** True where the panel knows which sections the draft should have. */
  isReport = false;

  async open(): Promise<void> {
    const { scene } = this;
    const { panel, driver } = scene;
    await scene.open();
    await panel.tab('outline');
    this.isReport = (await panel.texts('.section')).length > 0;
    await panel.tab('citations');
    if ((await panel.texts('.favourite')).length > 0) return;
    await panel.press('.search input');
    await driver.type(cited);
    await panel.press('.result.open .icon-button');
    await panel.press('.search .icon-button');
    await panel.see('.favourite');
  }

  /** Does all of it, then takes everything back; goes on in the draft that the last life has left, or in a new one. */
  async live({ anew, actions }: Life): Promise<void> {
    if (anew || !this.isUnharmed) await this.beginAnew();
    this.isUnharmed = false;
    for (const action of actions) await this.act(action);
    const { history } = this;
    for (let left = history.depth; left > 0 && !history.isAtFirst; left--) await this.step(-1);
    await this.scene.textEquals(this.first);
    this.isUnharmed = true;
  }

  /** The panel is sent away and back, so that it speaks of the new editor. */
  private async beginAnew(): Promise<void> {
    const { panel, driver } = this.scene;
    await panel.tab('findings');
    await driver.click('#TRICH_YEU');
    await panel.names('Trích yếu');
    await driver.evaluate(() => window.lab.reset(), null);
    await this.scene.clickInto();
    await panel.names(this.scene.editor.id === 'text-input' ? 'Trích yếu' : 'Nội dung');
    this.history = new History(this.first, idles.includes(this.scene.editor.id));
  }

  private async act(action: Action): Promise<void> {
    switch (action.does) {
      case 'type':
        return this.type(action.behind, action.words);
      case 'fix':
        return this.fix(action.words);
      case 'cite':
        return this.cite(action.behind);
      case 'insert section':
        return this.insertSection();
      case 'undo':
        return this.step(-1);
      case 'redo':
        return this.step(1);
    }
  }

  /** Two presses soon after each other at one place are a double press, which selects words. */
  private async caretAfter(words: string): Promise<void> {
    if (this.lastPlace === words) await this.pressAway();
    this.lastPlace = words;
    await this.scene.caretAfter(words);
  }

  private async pressAway(): Promise<void> {
    this.lastPlace = '';
    await this.scene.clickInto();
  }

  private async type(behind: string, words: string): Promise<void> {
    const { scene, history } = this;
    const before = history.text;
    const typed = [...words].map((_, index) =>
      squeeze(before.replace(behind, behind + words.slice(0, index + 1))),
    );
    await this.caretAfter(behind);
    await scene.driver.type(words);
    history.typed(typed);
    this.hasJustTyped = true;
    await scene.textEquals(history.text);
    // Undo that comes sooner takes back what was there before: so it is in these editors without us, too.
    await scene.driver.waitFor(() => window.lab.noted(), null, 'the editor to note what was typed');
  }

  private async fix(words: string): Promise<void> {
    const { history } = this;
    const fixed = findings.find((each) => each.words === words)?.fixed;
    if (!fixed || !history.text.includes(words)) return;
    await this.press({ tab: 'findings', buttons: [{ rows: '.finding', words: fixed, label: 'Sửa' }] });
    await this.wrote(history.text.replace(words, fixed));
  }

  private async cite(behind: string): Promise<void> {
    const { history } = this;
    await this.caretAfter(behind);
    const words = await this.press({
      tab: 'citations',
      // What was cited last is still looked for.
      first: '.search .icon-button',
      buttons: [{ rows: '.favourite' }, { rows: '.result.open', label: 'Chèn tại con trỏ' }],
      words: '.result.open .paper',
    });
    const at = history.text.indexOf(behind) + behind.length;
    const rest = history.text.slice(at);
    const gap = /^[\s.,;:)”"’?]|^$/.test(rest) ? '' : ' ';
    await this.wrote(`${history.text.slice(0, at)} ${squeeze(words)}${gap}${rest}`);
  }

  private async insertSection(): Promise<void> {
    const { history } = this;
    if (history.text.includes(section.heading)) return;
    const words = await this.press({
      tab: 'outline',
      buttons: [
        { rows: '.section.missing', words: section.row, label: 'Chèn' },
        { rows: '.section.open', label: 'Kèm khung số liệu' },
      ],
      words: '.section.open .paper',
    });
    await this.wrote(history.text.replace(section.before, `${squeeze(words)} ${section.before}`));
  }

  private async press(presses: Presses): Promise<string> {
    const { driver } = this.scene;
    const what = JSON.stringify(presses);
    if (what === this.lastPress.what)
      await driver.waitFor((over) => Date.now() > over, this.lastPress.over, 'a double press to be over');
    const { said, words } = await driver.evaluate(pressInPanel, presses);
    this.lastPress = { what, over: Date.now() + doublePress };
    if (!/^Đã (sửa|chèn)/.test(said)) throw new Error(`The panel says “${said}”`);
    return words;
  }

  private async wrote(text: string): Promise<void> {
    this.history.wrote(text);
    this.hasJustTyped = false;
    await this.scene.textEquals(text);
  }

  private async step(direction: -1 | 1): Promise<void> {
    const { scene, history } = this;
    if (direction === 1 && scene.editor.redoKey === null) return;
    if (direction === 1 && this.hasJustTyped && redoesOverTyping.includes(scene.editor.id))
      await this.pressAway();
    this.hasJustTyped = false;
    const possible = direction < 0 ? history.afterUndo() : history.afterRedo();
    await (direction < 0 ? scene.undo() : scene.redo());
    history.went(direction, await scene.textIsOneOf(possible));
  }
}
