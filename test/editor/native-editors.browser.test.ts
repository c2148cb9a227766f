import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { NewParagraph, WriteOutcome } from '../../lib/editor/adapter.ts';
import { minimalEdit } from '../../lib/lint/minimal-edit.ts';
import type { Point } from '../e2e/harness/driver.ts';
import type { EditorPage } from '../portal/editors.ts';
import { type LabPage, openLabPage } from './lab-page.ts';

const rich = [
  'contenteditable',
  'fck',
  'jodit',
  'suneditor2',
  'suneditor3',
  'prosemirror',
  'quill-bundled',
] as const;
/** Quill's draft has none. */
const withTables = rich.filter((id) => id !== 'quill-bundled');
const plain = ['textarea', 'text-input'] as const;
/** Their own history joins our edit to the user's typing. */
const unfit = ['snapshots', 'trix'] as const;

const date = ['5/2/2026', '05/02/2026'] as const;
const boldDate = ['9/1/2015', '09/01/2015'] as const;
const partlyBold = ['99.2', '99,2'] as const;
const twice = ['Các các', 'Các'] as const;
const citation = ' Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ';
const section: readonly NewParagraph[] = [
  { text: 'III. KIẾN NGHỊ', bold: true },
  { text: 'Không có kiến nghị.', bold: false },
];
const wait = { timeout: 5000 };

/** Runs in the page: a point of the draft's first lines, in the top window's pixels. */
function draftPoint(): Point {
  const editable = window.lab.editable();
  const { x, y, width } = editable.getBoundingClientRect();
  const point = { x: x + width / 2, y: y + 12 };
  for (let view = editable.ownerDocument.defaultView; view?.frameElement; view = view.parent as typeof view) {
    const frame = view.frameElement.getBoundingClientRect();
    point.x += frame.x;
    point.y += frame.y;
  }
  return point;
}

/** Runs in the page: opens our adapter of the editor. */
function adapt(): void {
  const { openEditor, run } = window.duThao;
  const adapter = openEditor(window.lab.editable(), async (edit) => run(edit));
  if (!adapter) throw new Error('Nobody serves this editor');
  adapter.observe(() => undefined);
  window.adapter = adapter;
}

describe.each(['chromium', 'firefox'] as const)('editors by the browser’s own editing, %s', (browser) => {
  let lab: LabPage;
  let page: EditorPage;
  beforeAll(async () => {
    lab = await openLabPage(browser);
  });
  afterAll(() => lab?.close());

  const open = async (id: string) => {
    page = await lab.open(id);
  };
  const reset = async () => {
    await lab.driver.evaluate(() => window.lab.reset(), undefined);
    await lab.driver.click(await lab.driver.evaluate(draftPoint, undefined));
    await lab.driver.evaluate(adapt, undefined);
  };
  const edits = (pairs: readonly (readonly [string, string])[], text: string) =>
    pairs.map(([wrong, right]) => {
      const { start, end, text: words } = minimalEdit(wrong, right);
      const at = text.indexOf(wrong);
      return { start: at + start, end: at + end, before: wrong.slice(start, end), text: words };
    });
  const read = () => lab.driver.evaluate(() => window.adapter.read().text, undefined);
  const change = async (...pairs: (readonly [string, string])[]): Promise<WriteOutcome> =>
    lab.driver.evaluate((wanted) => window.adapter.change(wanted), edits(pairs, await read()));
  const insertAtCaret = (text: string) =>
    lab.driver.evaluate((words) => window.adapter.insertAtCaret(words), text);
  const takeBack = () => lab.driver.evaluate(() => window.adapter.undo(), undefined);
  const writing = () => lab.driver.evaluate(() => window.adapter.writing, undefined);
  const beforeCaret = () =>
    lab.driver.evaluate(() => {
      const caret = window.adapter.selection();
      return caret && window.adapter.read().text.slice(Math.max(0, caret.start - 8), caret.start);
    }, undefined);
  const until = (wanted: string) => expect.poll(() => lab.data(), wait).toBe(wanted);
  const typeBehind = async (words: string) => {
    await lab.caretAfter(words);
    await lab.driver.type(' abc');
    await expect.poll(() => lab.data(), wait).toContain(`${words} abc`);
    return lab.data();
  };
  /** The user's own undo takes back exactly our edit, redo brings it again; the next undo steps are the typing's. */
  const undoesAlone = async (first: string, typed: string) => {
    const written = await lab.data();
    expect(written).not.toBe(typed);
    await lab.driver.press(page.undoKey);
    await until(typed);
    if (page.redoKey) {
      await lab.driver.press(page.redoKey);
      await until(written);
      await lab.driver.press(page.undoKey);
      await until(typed);
    }
    await takesTypingBack(first);
  };
  const takesTypingBack = async (first: string) => {
    for (let key = 0; key < 5 && (await lab.data()) !== first; key++) {
      const last = await lab.data();
      await lab.driver.press(page.undoKey);
      await expect.poll(() => lab.data(), wait).not.toBe(last);
    }
    await until(first);
  };

  describe.each([...rich, ...plain])('%s', (id) => {
    const isRich = rich.some((each) => each === id);
    beforeAll(() => open(id));
    beforeEach(reset);

    it('writes one change beside the typing, keeps the caret, and undoes it alone', async () => {
      const first = await lab.data();
      const typed = await typeBehind('để theo');
      expect(await change(boldDate)).toBe('done');
      expect(await lab.data()).toContain(isRich ? '<strong>09/01/2015</strong> của' : ' 09/01/2015 của');
      expect(await beforeCaret()).toBe('theo abc');
      await undoesAlone(first, typed);
    });

    it('puts a citation at the caret straight after typing, and undoes it alone', async () => {
      const first = await lab.data();
      const typed = await typeBehind('để theo');
      expect(await insertAtCaret(citation)).toBe('done');
      expect(await lab.data()).toContain(`để theo abc${citation} dõi`);
      expect(await beforeCaret()).toBe('hính phủ');
      await undoesAlone(first, typed);
    });

    it('takes several changes back at once, leaving the typing', async () => {
      const typed = await typeBehind('để theo');
      expect(await change(date, partlyBold, twice)).toBe('done');
      const written = await lab.data();
      expect(written).toMatch(/05\/02\/2026.*đạt 99,2(<\/strong>)?%.*Các ý kiến/s);
      expect(written).not.toContain('Các các');
      expect(await takeBack()).toBe('done');
      await until(typed);
      expect(await beforeCaret()).toBe('theo abc');
    });
  });

  describe.each(withTables)('new paragraphs in %s', (id) => {
    beforeAll(() => open(id));
    beforeEach(reset);

    it.each([
      [
        'behind a paragraph',
        'được thực hiện theo',
        /theo<\/p><p[^>]*><strong>III\. KIẾN NGHỊ<\/strong><\/p><p[^>]*>Không có kiến nghị\.<\/p><p[^>]*><strong>IV\. NHIỆM VỤ/,
      ],
      [
        'behind a table',
        '41\n40',
        /<\/table>(<\/figure>)?(<\/div>)?<p[^>]*><strong>III\. KIẾN NGHỊ<\/strong><\/p><p[^>]*>Không có kiến nghị\.<\/p>/,
      ],
    ])('come %s, with what is renumbered, and are taken back', async (_, words, expected) => {
      const typed = await typeBehind('để theo');
      const text = await read();
      const outcome = await lab.driver.evaluate(
        ([offset, paragraphs, renumbered]) => window.adapter.insertParagraphs(offset, paragraphs, renumbered),
        [text.indexOf(words) + words.length, section, edits([['III. NHIỆM', 'IV. NHIỆM']], text)] as const,
      );
      expect(outcome).toBe('done');
      expect(await lab.data()).toMatch(expected);
      expect(await takeBack()).toBe('done');
      await until(typed);
    });

    it('are heard of by the editor only as they come out right', async () => {
      const heard = await lab.driver.evaluate(async (paragraphs) => {
        const { adapter } = window;
        const seen = new Set([adapter.read().text]);
        const { ownerDocument } = adapter.root;
        const note = () => seen.add(adapter.read().text);
        ownerDocument.addEventListener('input', note, true);
        await adapter.insertParagraphs(
          adapter.read().text.indexOf('được thực hiện theo') + 19,
          paragraphs,
          [],
        );
        ownerDocument.removeEventListener('input', note, true);
        note();
        return [...seen];
      }, section);
      expect(heard).toHaveLength(2);
    });
  });

  describe.each(unfit)('%s', (id) => {
    beforeAll(() => open(id));
    beforeEach(reset);

    it.each([
      ['a change', () => change(date)],
      ['several', () => change(date, twice)],
      ['a citation', () => insertAtCaret(citation)],
    ])('is left exactly as it was after %s, and only copied from then on', async (_, write) => {
      const first = await lab.data();
      const typed = await typeBehind('để theo');
      expect(await write()).toBe('copy-only');
      expect(await lab.data()).toBe(typed);
      expect(await beforeCaret()).toBe('theo abc');
      expect(await writing()).toBe('none');
      expect(await change(date)).toBe('failed');
      expect(await lab.data()).toBe(typed);
      await lab.driver.type('d');
      await expect.poll(() => lab.data(), wait).toContain('để theo abcd dõi');
      await takesTypingBack(first);
    });
  });

  describe('an editable element', () => {
    beforeAll(() => open('contenteditable'));
    beforeEach(reset);

    it('writes nothing where the text is another by now', async () => {
      const first = await lab.data();
      const [edit] = edits([date], await read());
      const outcome = await lab.driver.evaluate((wanted) => window.adapter.change([wanted]), {
        ...(edit as NonNullable<typeof edit>),
        before: '6/2',
      });
      expect(outcome).toBe('stale');
      expect(await lab.data()).toBe(first);
    });

    it('refuses an edit over several pieces of text', async () => {
      const first = await lab.data();
      expect(await change(['99.2%', 'trăm phần trăm'])).toBe('failed');
      expect(await lab.data()).toBe(first);
    });

    it('waits for the user’s next pause once, not at all when its undo is the browser’s', async () => {
      await typeBehind('để theo');
      expect(await change(date)).toBe('done');
      await lab.driver.type('d');
      const took = await lab.driver.evaluate(
        async (wanted) => {
          const began = performance.now();
          await window.adapter.change(wanted);
          return performance.now() - began;
        },
        edits([twice], await read()),
      );
      expect(took).toBeLessThan(900);
    });

    it('leaves to the user what is typed while the edit waits', async () => {
      await typeBehind('để theo');
      await lab.driver.evaluate(
        (wanted) => {
          Object.assign(window, { outcome: window.adapter.change(wanted) });
        },
        edits([date], await read()),
      );
      await lab.driver.type('d');
      expect(
        await lab.driver.evaluate(() => (window as unknown as { outcome: unknown }).outcome, undefined),
      ).toBe('stale');
      expect(await lab.data()).toMatch(/5\/2\/2026.*để theo abcd dõi/s);
    });

    it('keeps the caret of a user who is elsewhere', async () => {
      await lab.caretAfter('để theo');
      await lab.driver.click('#TRICH_YEU');
      expect(await change(date)).toBe('done');
      expect(await beforeCaret()).toBe(' để theo');
    });

    it('is undone by writing the old words back when the browser would undo another field', async () => {
      const first = await lab.data();
      expect(await change(date)).toBe('done');
      await lab.driver.click('#TRICH_YEU');
      await lab.driver.type('xyz');
      const beside = () =>
        lab.driver.evaluate(() => document.querySelector<HTMLInputElement>('#TRICH_YEU')?.value, undefined);
      const typed = await beside();
      expect(await takeBack()).toBe('done');
      expect(await lab.data()).toBe(first);
      expect(await beside()).toBe(typed);
    });
  });
});
