import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'vitest';
import type { Driver, PageFunction, Point } from './harness/driver.ts';

const PATIENCE = { timeout: 15_000, interval: 50 };

export interface FramePages {
  /** `http://localhost:<port>`, which the demo build may enter. */
  readonly url: string;
  /** The same pages at a host that it may not. */
  readonly ungranted: string;
  /** Lets pages asked for by `?cham` end, which the browser has been loading until now. */
  finish(): void;
  stop(): Promise<void>;
}

/**
 * Pages that hold a draft of their own in «Trích yếu» and a frame with the address given as `?khung=`. With `?mat` their
 * Độ mật is Mật.
 */
export async function serveFramePages(): Promise<FramePages> {
  const unfinished = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    const { searchParams: asked } = new URL(request.url ?? '/', 'http://localhost');
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.write(framePage(asked.get('khung') ?? 'about:blank', asked.has('mat')));
    if (asked.has('cham')) unfinished.add(response);
    else response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
    ungranted: `http://khac.localhost:${port}`,
    finish: () => {
      for (const response of unfinished) response.end();
      unfinished.clear();
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The address of such a page around another. */
export function around(pages: string, inner: string, more = ''): string {
  return `${pages}/?khung=${encodeURIComponent(inner)}${more}`;
}

function framePage(inner: string, isSecret: boolean): string {
  const address = inner.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<title>Trang ngoài</title>
<script>addEventListener('message', (event) => (window.messages ??= []).push(event.data))</script>
<link rel="icon" href="data:,">
<style>body { margin: 12px; font: 14px sans-serif } iframe { display: block; width: 880px; height: 560px; border: 1px solid #999 }</style>
</head>
<body>
<p><label>Độ mật <select id="doMat"><option>Bình thường</option><option${isSecret ? ' selected' : ''}>Mật</option></select></label></p>
<p><label>Trích yếu <textarea id="trichYeu" name="TRICH_YEU" rows="3" cols="90">Báo cáo kết quả công tác quý I năm 2026 của Văn phòng; tỷ lệ trả lời đúng hạn đạt 98.5% số việc, tăng so với cùng kỳ năm trước.</textarea></label></p>
<iframe id="khung" src="${address}"></iframe>
</body>
</html>`;
}

const frame = '#khung';

/** What a person does in the frame of such a page, whatever its origin. */
export class FramePage {
  readonly driver: Driver;

  constructor(driver: Driver) {
    this.driver = driver;
  }

  evaluate<A, R>(fn: PageFunction<A, R>, arg: A): Promise<R> {
    return this.driver.evaluateInFrame(frame, fn, arg);
  }

  /** Asks the frame until the answer is as wished. */
  async until<A, R>(fn: PageFunction<A, R>, arg: A, wanted: R, label: string): Promise<void> {
    await expect
      .poll(() => this.evaluate(fn, arg).catch(() => null), { ...PATIENCE, message: label })
      .toEqual(wanted);
  }

  editorReady(): Promise<void> {
    return this.until(() => window.lab?.ready === true, null, true, 'the editor in the frame');
  }

  /** Waits until what is typed goes into the draft. */
  focused(): Promise<void> {
    return this.until(
      () => window.lab.editable().ownerDocument.hasFocus(),
      null,
      true,
      'the focus in the draft',
    );
  }

  data(): Promise<string> {
    return this.evaluate(() => window.lab.data(), null);
  }

  draft(): Promise<string> {
    return this.evaluate(() => window.lab.editable().innerText, null);
  }

  async draftHas(words: string): Promise<void> {
    await expect.poll(() => this.draft(), PATIENCE).toContain(words);
  }

  /** Clicks the middle of the paragraph of the draft that begins with these words, and waits until the caret is there. */
  async clickParagraph(words: string): Promise<void> {
    const inner = await this.evaluate((wanted) => {
      const root = window.lab.editable();
      const found = [...root.querySelectorAll('p, li')].find((each) => each.textContent?.startsWith(wanted));
      found?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const rect = found?.getClientRects()[0];
      const outer = root.ownerDocument.defaultView?.frameElement?.getBoundingClientRect();
      return rect ? { x: rect.left + 60 + (outer?.left ?? 0), y: rect.top + 8 + (outer?.top ?? 0) } : null;
    }, words);
    if (!inner) throw new Error(`No paragraph “${words}”`);
    await this.clickAt(inner);
    await expect.poll(async () => (await this.aroundCaret()).join(''), PATIENCE).toContain(words);
    await this.focused();
  }

  /** Puts the caret at the end of a paragraph of one line. */
  async caretBehind(words: string): Promise<void> {
    await this.clickParagraph(words);
    await this.driver.press('End');
    await expect.poll(() => this.aroundCaret(), PATIENCE).toEqual([expect.stringContaining(words), '']);
  }

  /** The words before and behind the caret in its paragraph. */
  private aroundCaret(): Promise<[string, string]> {
    return this.evaluate(() => {
      const caret = window.lab.editable().ownerDocument.getSelection()?.getRangeAt(0);
      const node = caret?.startContainer;
      const paragraph = (node?.nodeType === 3 ? node.parentElement : (node as Element))?.closest('p, li');
      if (!caret || !paragraph) return ['', ''];
      const before = document.createRange();
      before.selectNodeContents(paragraph);
      before.setEnd(caret.startContainer, caret.startOffset);
      const { length } = before.toString();
      const words = paragraph.textContent ?? '';
      return [words.slice(0, length), words.slice(length)];
    }, null);
  }

  async click(selector: string): Promise<void> {
    const inner = await this.evaluate((wanted) => {
      const parts = wanted.split(' >>> ');
      let scope: ParentNode | null | undefined = document;
      let found: Element | null | undefined = null;
      for (const part of parts) {
        found = scope?.querySelector(part);
        scope = found?.shadowRoot;
      }
      const { left, top, width, height } = found?.getBoundingClientRect() ?? new DOMRect();
      return width > 0 ? { x: left + width / 2, y: top + height / 2 } : null;
    }, selector);
    if (!inner) throw new Error(`No ${selector} in the frame`);
    await this.clickAt(inner);
  }

  private async clickAt({ x, y }: Point): Promise<void> {
    const outer = await this.driver.evaluate((selector) => {
      const { left, top } = (document.querySelector(selector) as Element).getBoundingClientRect();
      return { x: left + 1, y: top + 1 };
    }, frame);
    await this.driver.click({ x: outer.x + x, y: outer.y + y });
  }

  /** The parts of ours that stand in the frame itself. */
  ours(): Promise<string[]> {
    return this.evaluate(() => {
      const root = document.querySelector('du-thao-panel')?.shadowRoot;
      return ['.panel', '.tab-folded', '.card', '.completion', '.reminder'].filter((each) =>
        root?.querySelector(each),
      );
    }, null);
  }

  /** Waits until exactly these parts of ours stand in the frame. */
  async oursAre(parts: readonly string[]): Promise<void> {
    await expect.poll(() => this.ours().catch(() => null), PATIENCE).toEqual(parts);
  }
}
