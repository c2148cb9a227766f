import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { WriteOutcome } from '../../lib/editor/adapter.ts';
import { minimalEdit } from '../../lib/lint/minimal-edit.ts';
import { type LabPage, openLabPage } from './lab-page.ts';

interface Writing {
  /** What the write on its way comes to. */
  outcome: Promise<WriteOutcome>;
  undosPressed: number;
}

/** Runs in the page: the editor makes something else of these dates, and its Ctrl+Z does nothing. */
function spoil(dates: readonly string[]): void {
  const editable = window.lab.editable();
  const view = window as unknown as Writing;
  view.undosPressed = 0;
  editable.addEventListener('input', () => {
    const walker = document.createTreeWalker(editable, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      for (const date of dates) {
        const at = node.data.indexOf(date);
        if (at >= 0) node.replaceData(at, date.length, '05.02.2026');
      }
    }
  });
  editable.addEventListener('keydown', (event) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    view.undosPressed++;
  });
}

describe.each(['chromium', 'firefox'] as const)('a write that the user comes into, %s', (browser) => {
  let lab: LabPage;
  beforeAll(async () => {
    lab = await openLabPage(browser);
  });
  afterAll(() => lab?.close());

  const read = () => lab.driver.evaluate(() => window.adapter.read().text, undefined);
  const dateEdit = async (wrong: string, right: string) => {
    const { start, end, text } = minimalEdit(wrong, right);
    const at = (await read()).indexOf(wrong);
    return { start: at + start, end: at + end, before: wrong.slice(start, end), text };
  };
  const change = async (wrong = '5/2/2026', right = '05/02/2026') =>
    lab.driver.evaluate((edit) => window.adapter.change([edit]), await dateEdit(wrong, right));
  /** Does not wait until it is written. */
  const startChange = async () =>
    lab.driver.evaluate(
      (edit) => {
        Object.assign(window, { outcome: window.adapter.change([edit]) });
      },
      await dateEdit('5/2/2026', '05/02/2026'),
    );
  const outcome = () =>
    lab.driver.evaluate(() => (window as unknown as Writing).outcome as Promise<WriteOutcome>, undefined);
  const insertAtCaret = (text: string) =>
    lab.driver.evaluate((words) => window.adapter.insertAtCaret(words), text);
  const typeBehind = async (words: string, typed: string) => {
    await lab.caretAfter(words);
    await lab.driver.type(typed);
    await expect.poll(() => lab.data()).toContain(words + typed);
    return lab.data();
  };

  describe.each(['contenteditable', 'fck'])('beside %s', (id) => {
    beforeEach(async () => {
      await lab.open(id);
      await lab.openAdapter();
    });

    it('is left, and the focus with the user, who has gone to another field while it waited', async () => {
      const typed = await typeBehind('để theo', ' abc');
      await startChange();
      await lab.driver.click('#TRICH_YEU');
      await lab.driver.type('xy');
      expect(await outcome()).toBe('stale');
      expect(await lab.data()).toBe(typed);
      expect(await lab.driver.evaluate(() => document.activeElement?.id, undefined)).toBe('TRICH_YEU');
    });

    it('goes on when what was pressed is the panel’s', async () => {
      await lab.driver.evaluate(() => {
        const panel = document.documentElement.appendChild(document.createElement('du-thao-panel'));
        panel.setAttribute('style', 'position: fixed; top: 0; right: 0; width: 40px; height: 40px');
        panel.addEventListener('mousedown', (event) => event.preventDefault());
      }, undefined);
      await typeBehind('để theo', ' abc');
      await startChange();
      await lab.driver.click('du-thao-panel');
      expect(await outcome()).toBe('done');
    });
  });

  describe('in an editable element', () => {
    beforeAll(() => lab.open('contenteditable'));
    beforeEach(() => lab.reset());

    it('keeps what is typed while a bad write is taken back', async () => {
      const first = await lab.data();
      await lab.caretAfter('để theo');
      await lab.driver.evaluate(spoil, ['05/02/2026']);
      await startChange();
      await lab.driver.waitFor(
        () => (window as unknown as Writing).undosPressed > 0,
        undefined,
        'our Ctrl+Z',
      );
      await lab.driver.type('d');
      expect(await outcome()).not.toBe('done');
      expect(await lab.data()).toBe(first.replace('để theo', 'để theod'));
    });

    it('is said to be unsure where the page does not let the old words come back, and spoils nothing else', async () => {
      const first = await lab.data();
      await lab.driver.evaluate(spoil, ['05/02/2026', '5/2/2026']);
      await startChange();
      expect(await outcome()).toBe('unsure');
      expect(await lab.data()).toBe(first.replace('5/2/2026', '05.02.2026'));
    });

    it('is refused in the middle of a list or a table, where only the end of it could be reached', async () => {
      const first = await lab.data();
      const text = await read();
      for (const words of ['tổ dân phố.', 'Tiếp nhận', '41']) {
        const offset = text.indexOf(words, text.indexOf('Lãnh đạo phường đối thoại')) + words.length;
        const refused = await lab.driver.evaluate(
          (at) => window.adapter.insertParagraphs(at, [{ text: 'III. KIẾN NGHỊ', bold: true }], []),
          offset,
        );
        expect(refused).toBe('failed');
      }
      expect(await lab.data()).toBe(first);
    });
  });

  it.each(['contenteditable', 'cke4-inline', 'tinymce8-inline'])(
    'is refused in words that the page has locked in %s',
    async (id) => {
      await lab.open(id);
      await lab.reset();
      await lab.driver.evaluate(() => {
        const strong = window.lab.editable().querySelector('p strong:not(:only-child)') as HTMLElement;
        strong.innerHTML = 'ngày 9/1/2015 này';
        strong.contentEditable = 'false';
      }, undefined);
      const first = await read();
      expect(await change('9/1/2015', '09/01/2015')).toBe('failed');
      expect(await read()).toBe(first);
      expect(await change()).toBe('done');
    },
  );

  it('is the user’s to undo when they typed before it had settled', async () => {
    await lab.open('suneditor3');
    await lab.reset();
    await lab.caretAfter('để theo');
    await startChange();
    await expect.poll(read).toContain('05/02/2026');
    await lab.driver.type('d');
    expect(await outcome()).toBe('done');
    const written = await lab.data();
    expect(written).toMatch(/05\/02\/2026.*để theod/s);
    expect(await lab.driver.evaluate(() => window.adapter.undo(), undefined)).toBe('stale');
    expect(await lab.data()).toBe(written);
  });

  it('is not tried again in an editor known to spoil the undo, when the user comes back to it', async () => {
    await lab.open('snapshots');
    await lab.reset();
    await typeBehind('để theo', ' abc');
    expect(await change()).toBe('copy-only');
    await lab.driver.click('#TRICH_YEU');
    await lab.openAdapter();
    expect(await change()).toBe('failed');
    expect(await lab.driver.evaluate(() => window.adapter.writing, undefined)).toBe('none');
  });

  it.each(['contenteditable', 'fck', 'textarea'])(
    'goes to no caret in %s where the user has not been',
    async (id) => {
      await lab.open(id);
      await lab.openAdapter();
      const first = await lab.data();
      expect(await insertAtCaret(' Nghị định số 30/2020/NĐ-CP')).toBe('no-caret');
      expect(await lab.data()).toBe(first);
    },
  );

  it.each(['contenteditable', 'fck', 'cke4-inline', 'cke5'])(
    'goes to no caret in %s that another write has left there',
    async (id) => {
      await lab.open(id);
      await lab.openAdapter();
      expect(await change()).toBe('done');
      const fixed = await lab.data();
      expect(await insertAtCaret(' Nghị định số 30/2020/NĐ-CP')).toBe('no-caret');
      expect(await lab.data()).toBe(fixed);
      await lab.caretAfter('để theo');
      expect(await insertAtCaret(' Nghị định số 30/2020/NĐ-CP')).toBe('done');
      expect(await lab.data()).toContain('để theo Nghị định số 30/2020/NĐ-CP');
    },
  );
});
