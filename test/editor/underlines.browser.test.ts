import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LibPage, openLibPage } from './lib-page.ts';

const frame = `<iframe id="editor" style="width:600px;height:300px" srcdoc="<body contenteditable='true'></body>"></iframe>`;

/** Runs in the page: fills the frame with paragraphs and underlines the second word of each. */
function underlineParagraphs({ count, background }: { count: number; background: string }): void {
  const { Underlines, readDom } = window.duThao;
  const editor = document.querySelector<HTMLIFrameElement>('#editor');
  const body = editor?.contentDocument?.body as HTMLElement;
  body.style.background = background;
  body.innerHTML = '<p style="margin:0;line-height:20px">Sở Nội vụ</p>'.repeat(count);
  const underlines = new Underlines(body);
  const read = readDom(body);
  const levels = ['error', 'warning', 'info'] as const;
  const marks = read.hints.map(({ start }, index) => ({
    start: start + 3,
    end: start + 6,
    level: levels[index % 3] ?? 'info',
  }));
  underlines.show(read, marks);
  Object.assign(window, { underlines, read });
}

interface TestWindow extends Window {
  underlines: InstanceType<Window['duThao']['Underlines']>;
  read: ReturnType<Window['duThao']['readDom']>;
}

/** Runs in the page: the words of each highlight of the frame, by the end of its name, and of the top window. */
function highlights() {
  const view = document.querySelector<HTMLIFrameElement>('#editor')?.contentWindow as Window &
    typeof globalThis;
  const said = (registry: HighlightRegistry) =>
    Object.fromEntries(
      [...registry].map(([name, highlight]) => [
        name.split('-').at(-1),
        [...highlight].map((range) => String(range)),
      ]),
    );
  return { frame: said(view.CSS.highlights), top: said(CSS.highlights) };
}

describe.each(['chromium', 'firefox'] as const)('underlines in %s', (browser) => {
  let page: LibPage;
  beforeAll(async () => {
    page = await openLibPage(browser);
  });
  afterAll(() => page?.close());

  const open = async (count: number, background = 'white') => {
    await page.showAnew(frame);
    await page.driver.waitFor(
      () => document.querySelector<HTMLIFrameElement>('#editor')?.contentDocument?.body?.isContentEditable,
      undefined,
      'the frame',
    );
    await page.driver.evaluate(underlineParagraphs, { count, background });
  };

  it('registers each level in the window of the editor’s frame, in no other', async () => {
    await open(4);
    expect(await page.driver.evaluate(highlights, undefined)).toEqual({
      frame: { error: ['Nội', 'Nội'], warning: ['Nội'], info: ['Nội'], active: [] },
      top: {},
    });
  });

  it('shows what is near the viewport, at most sixty, and the rest after scrolling', async () => {
    await open(400);
    const near = await page.driver.evaluate(() => {
      const editor = document.querySelector<HTMLIFrameElement>('#editor');
      const view = editor?.contentWindow as Window & typeof globalThis;
      return [...view.CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
    }, undefined);
    expect(near).toBeGreaterThan(14);
    expect(near).toBeLessThanOrEqual(60);
    await page.driver.evaluate(() => {
      document.querySelector<HTMLIFrameElement>('#editor')?.contentWindow?.scrollTo(0, 4000);
    }, undefined);
    await page.driver.waitFor(
      () => {
        const view = document.querySelector<HTMLIFrameElement>('#editor')?.contentWindow as Window &
          typeof globalThis;
        const [range] = [...view.CSS.highlights.values()].flatMap((highlight) => [...highlight]) as Range[];
        return range && range.getBoundingClientRect().top > -300;
      },
      undefined,
      'underlines where the user scrolled to',
    );
  });

  it('paints in the colour for the editor’s background and leaves the draft as it is', async () => {
    const painted = async (background: string) => {
      await open(1, background);
      return page.driver.evaluate(() => {
        const inner = document.querySelector<HTMLIFrameElement>('#editor')?.contentDocument as Document;
        const css = inner.adoptedStyleSheets
          .flatMap(({ cssRules }) => [...cssRules])
          .map(({ cssText }) => cssText);
        return { css: css.join('\n').toLowerCase(), html: inner.body.innerHTML };
      }, undefined);
    };
    const white = await painted('white');
    const dark = await painted('#202124');
    expect(white.css).toContain('wavy');
    expect(white.css).toMatch(/#d92d20|rgb\(217, 45, 32\)/);
    expect(dark.css).toMatch(/#ff7a70|rgb\(255, 122, 112\)/);
    expect(white.html).toBe('<p style="margin:0;line-height:20px">Sở Nội vụ</p>');
  });

  it('drops words that were deleted, shows the active one and says where it is', async () => {
    await open(2);
    const rects = await page.driver.evaluate(() => {
      const { underlines } = window as unknown as TestWindow;
      underlines.setActive({ start: 13, end: 16 });
      const body = document.querySelector<HTMLIFrameElement>('#editor')?.contentDocument?.body;
      body?.firstElementChild?.remove();
      underlines.setActive({ start: 13, end: 16 });
      return [
        underlines.rectOf({ start: 3, end: 6 }),
        underlines.rectOf({ start: 13, end: 16 })?.height ?? 0,
      ];
    }, undefined);
    expect(rects[0]).toBeNull();
    expect(rects[1]).toBeGreaterThan(5);
    const { frame: shown } = await page.driver.evaluate(highlights, undefined);
    expect(shown).toEqual({ error: [], warning: ['Nội'], info: [], active: ['Nội'] });
  });

  it('takes everything away when released, also after the frame has left the page', async () => {
    await open(2);
    const left = await page.driver.evaluate(async () => {
      const inner = document.querySelector<HTMLIFrameElement>('#editor')?.contentWindow as Window &
        typeof globalThis;
      inner.dispatchEvent(new Event('scroll'));
      (window as unknown as TestWindow).underlines.release();
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return [inner.CSS.highlights.size, inner.document.adoptedStyleSheets.length];
    }, undefined);
    expect(left).toEqual([0, 0]);

    await open(2);
    const errors = page.driver.consoleErrors().length;
    await page.driver.evaluate(async () => {
      const { underlines, read } = window as unknown as TestWindow;
      const editor = document.querySelector<HTMLIFrameElement>('#editor');
      editor?.contentWindow?.dispatchEvent(new Event('scroll'));
      editor?.remove();
      underlines.show(read, [{ start: 3, end: 6, level: 'error' }]);
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      underlines.release();
    }, undefined);
    expect(page.driver.consoleErrors().slice(errors)).toEqual([]);
  });

  it('works on pages without https, where some of the browser’s functions are missing', async () => {
    await open(1);
    const made = await page.driver.evaluate(() => {
      Object.defineProperty(crypto, 'randomUUID', { value: undefined });
      const body = document.querySelector<HTMLIFrameElement>('#editor')?.contentDocument?.body as HTMLElement;
      const second = new window.duThao.Underlines(body);
      second.show(window.duThao.readDom(body), [{ start: 0, end: 2, level: 'error' }]);
      return body.ownerDocument.adoptedStyleSheets.length;
    }, undefined);
    expect(made).toBe(2);
  });
});
