import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EditorAdapter, WriteOutcome } from '../../lib/editor/adapter.ts';
import { type LibPage, openLibPage } from './lib-page.ts';

interface FieldWindow extends Window {
  field: HTMLTextAreaElement | HTMLInputElement;
  editor: EditorAdapter;
  heard: string[];
}

const long = Array.from({ length: 60 }, (_, line) => `Dòng ${line + 1}: kết quả thực hiện nhiệm vụ.`).join(
  '\n',
);

describe.each(['chromium', 'firefox'] as const)('text fields in %s', (browser) => {
  let page: LibPage;
  beforeAll(async () => {
    page = await openLibPage(browser);
  });
  afterAll(() => page?.close());

  const open = async (html: string) => {
    await page.showAnew(html);
    await page.driver.evaluate(() => {
      const view = window as unknown as FieldWindow;
      const field = document.querySelector<HTMLTextAreaElement>('textarea, input') as HTMLTextAreaElement;
      const editor = view.duThao.openEditor(field, async () => ({ done: false, reason: 'missing' }));
      if (!editor) throw new Error('Nobody serves the field');
      Object.assign(view, { field, editor, heard: [] });
      field.addEventListener('input', () => view.heard.push(field.value));
    }, undefined);
  };
  /** Replaces the first `before` by `after`. */
  const change = (before: string, after: string): Promise<WriteOutcome> =>
    page.driver.evaluate(
      ([wrong, right]) => {
        const { editor } = window as unknown as FieldWindow;
        const start = editor.read().text.indexOf(wrong);
        return editor.change([{ start, end: start + wrong.length, before: wrong, text: right }]);
      },
      [before, after] as const,
    );
  const state = () =>
    page.driver.evaluate(() => {
      const { field, heard } = window as unknown as FieldWindow;
      return { value: field.value, caret: [field.selectionStart, field.selectionEnd], heard };
    }, undefined);
  const run = <R>(does: (view: FieldWindow) => R) =>
    page.driver.evaluate(
      (source) => new Function('view', `return (${source})(view)`)(window) as R,
      does.toString(),
    );

  it('tells of a value that a script has set as soon as it is asked, and looks at none once nobody listens', async () => {
    await open('<textarea>Một hai</textarea>');
    const told = await run(({ editor, field }) => {
      let times = 0;
      const stop = editor.observe(() => {
        times += 1;
      });
      field.value = 'Một hai ba';
      editor.catchUp();
      editor.catchUp();
      stop();
      let looks = 0;
      Object.defineProperty(field, 'value', {
        get: () => {
          looks += 1;
          return '';
        },
      });
      editor.catchUp();
      field.dispatchEvent(new Event('change'));
      return { times, looks };
    });
    expect(told).toEqual({ times: 1, looks: 0 });
  });

  it('makes one undo step of several changes and tells the page once', async () => {
    await open('<textarea>Một hai ba bốn</textarea>');
    const outcome = await run(({ editor }) =>
      editor.change([
        { start: 8, end: 10, before: 'ba', text: '3' },
        { start: 0, end: 3, before: 'Một', text: '1' },
      ]),
    );
    expect(outcome).toBe('done');
    expect(await state()).toMatchObject({ value: '1 hai 3 bốn', heard: ['1 hai 3 bốn'] });
    await page.driver.press('Control+z');
    expect((await state()).value).toBe('Một hai ba bốn');
    await page.driver.press('Control+y');
    expect((await state()).value).toBe('1 hai 3 bốn');
  });

  it.each(['<textarea></textarea>', '<input>'])(
    'keeps what it inserts at the caret apart from the typing right before and after, in %s',
    async (html) => {
      await open(html);
      const { driver } = page;
      await run(({ field }) => field.focus());
      await driver.type('qx');
      await run(({ editor }) => editor.insertAtCaret(' Luật'));
      await driver.type('rt');
      expect((await state()).value).toBe('qx Luậtrt');
      for (const left of ['qx Luật', 'qx', '']) {
        await driver.press('Control+z');
        expect((await state()).value).toBe(left);
      }
    },
  );

  it('keeps what is selected and how far the field is scrolled', async () => {
    await open('<textarea rows="4" style="width:300px"></textarea>');
    const scrolled = await page.driver.evaluate(async (text) => {
      const { field, editor } = window as unknown as FieldWindow;
      field.value = text;
      field.focus();
      const at = text.indexOf('Dòng 50');
      editor.select({ start: at, end: at + 7 });
      // The browser itself brings the selection into sight some frames later.
      let still = 0;
      for (let before = -1; still < 10; before = field.scrollTop) {
        await new Promise(requestAnimationFrame);
        still = field.scrollTop === before ? still + 1 : 0;
      }
      return field.scrollTop;
    }, long);
    expect(scrolled).toBeGreaterThan(100);
    expect(await change('Dòng 2:', 'Dòng hai:')).toBe('done');
    const after = () =>
      run(({ field }) => [
        field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0),
        field.scrollTop,
      ]);
    await expect.poll(after).toEqual(['Dòng 50', scrolled]);
  });

  it.each([10, 30, 55])('shows line %i when it is selected', async (line) => {
    await open('<textarea rows="4" style="width:300px;line-height:20px;font-size:16px"></textarea>');
    const shown = await page.driver.evaluate(
      ([text, wanted]) => {
        const { field, editor } = window as unknown as FieldWindow;
        field.value = text;
        const at = text.indexOf(wanted);
        editor.select({ start: at, end: at + wanted.length });
        const perLine = field.scrollHeight / text.split('\n').length;
        const top = text.slice(0, at).split('\n').length * perLine - perLine;
        return top >= field.scrollTop - 2 && top + perLine <= field.scrollTop + field.clientHeight + 2;
      },
      [long, `Dòng ${line}:`] as const,
    );
    expect(shown).toBe(true);
  });

  it('refuses what the field would cut, and line breaks where there is one line', async () => {
    await open('<textarea maxlength="8">Một hai</textarea>');
    expect(await change('hai', 'hai ba')).toBe('failed');
    expect(await change('Một', 'Mười')).toBe('done');
    await open('<input name="trich_yeu" value="Báo cáo">');
    const added = await run(({ editor }) => editor.insertParagraphs(3, [{ text: 'I. MỤC', bold: true }], []));
    expect(added).toBe('failed');
    expect((await state()).value).toBe('Báo cáo');
  });

  it.each(['readonly', 'disabled'])('writes nothing into a field that is %s', async (attribute) => {
    await open('<textarea>Một hai</textarea>');
    await page.driver.evaluate((name) => {
      (window as unknown as FieldWindow).field.setAttribute(name, '');
    }, attribute);
    expect(await change('hai', '2')).toBe('read-only');
    expect(await state()).toMatchObject({ value: 'Một hai', heard: [] });
  });

  it('adds paragraphs behind a line, together with what is renumbered', async () => {
    await open('<textarea>I. MỘT\nA\nII. HAI\nB</textarea>');
    const outcome = await run(({ editor }) =>
      editor.insertParagraphs(
        8,
        [
          { text: 'II. MỚI', bold: true },
          { text: 'C', bold: false },
        ],
        [{ start: 9, end: 11, before: 'II', text: 'III' }],
      ),
    );
    expect(outcome).toBe('done');
    expect((await state()).value).toBe('I. MỘT\nA\nII. MỚI\nC\nIII. HAI\nB');
    await page.driver.press('Control+z');
    expect((await state()).value).toBe('I. MỘT\nA\nII. HAI\nB');
  });

  it('leaves the words as they were when the page puts others in their place, and says so', async () => {
    await open('<textarea>một hai</textarea>');
    await run(({ field }) => {
      field.addEventListener('input', () => {
        field.value = field.value.toUpperCase() === field.value ? field.value : 'một hai';
      });
    });
    expect(await change('hai', 'ba')).toBe('failed');
    expect((await state()).value).toBe('một hai');
  });

  it('leaves the words to a page that takes its own value back a moment later', async () => {
    await open('<textarea>một hai</textarea>');
    await run(({ field }) => {
      field.addEventListener('input', () =>
        queueMicrotask(() => {
          field.value = 'một hai';
        }),
      );
    });
    expect(await change('hai', 'ba')).toBe('failed');
    expect((await state()).value).toBe('một hai');
  });

  it('notices what the user types, and what a script has set once the user comes or goes', async () => {
    await open('<textarea>Một</textarea><button>Khác</button>');
    await run(({ editor, heard, field }) => {
      editor.observe(() => heard.push(`seen ${field.value}`));
    });
    await page.driver.click('textarea');
    await page.driver.type('!');
    await expect.poll(async () => (await state()).heard).toContainEqual(expect.stringMatching(/^seen .*!/));
    await run(({ field }) => {
      field.value = 'Hai';
    });
    await page.driver.click('button');
    await expect.poll(async () => (await state()).heard).toContain('seen Hai');
  });
});
