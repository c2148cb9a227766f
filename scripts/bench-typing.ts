/** Typing latency in real editors, with and without the extension; part of `npm run bench`. */
import { launch } from '../test/e2e/harness/launch.ts';
import { openEditor } from '../test/portal/editors.ts';
import { startPortal } from '../test/portal/server.ts';
import { buildExtension } from './extension.ts';

/** Keys typed and measured in each round; the first few warm up. */
const keys = 110;
const warmUp = 10;
/** What else the machine does is shared out evenly: without, with, with, without. */
const rounds = [false, true, true, false];

const drafts = [
  { name: 'không lỗi', findings: 0 },
  { name: '60 lỗi', findings: 60 },
  { name: '1.000 lỗi', findings: 1000 },
];
const editors = ['cke4-iframe', 'cke5', 'textarea'] as const;

export interface TypingRow {
  editor: string;
  draft: string;
  /** From keydown until the frame with the letter has been drawn, ms: without the extension, and with it. */
  off: { p50: number; p95: number };
  on: { p50: number; p95: number };
  /** The longest task of the page while typing and in the second after it, ms; 0 when none reached 50 ms. */
  longestOff: number;
  longestOn: number;
}

/** Types into each editor and draft in Chromium, switched off and on in turn, and gives one row a pair. */
export async function benchTyping(): Promise<TypingRow[]> {
  const extensionDir = buildExtension('chrome', 'demo');
  const portal = await startPortal();
  const rows: TypingRow[] = [];
  try {
    const typists = {
      off: await Typist.start(portal.url),
      on: await Typist.start(portal.url, extensionDir),
    };
    for (const editor of editors) {
      for (const { name, findings } of drafts) {
        const [without, withIt] = [new Typed(), new Typed()];
        for (const on of rounds)
          (on ? withIt : without).add(await (on ? typists.on : typists.off).type(editor, findings));
        rows.push({
          editor,
          draft: name,
          off: without.percentiles(),
          on: withIt.percentiles(),
          longestOff: without.longest,
          longestOn: withIt.longest,
        });
      }
    }
    await typists.off.close();
    await typists.on.close();
  } finally {
    await portal.stop();
  }
  return rows;
}

/** Times of keys and the longest task, ms. */
class Typed {
  readonly times: number[] = [];
  longest = 0;

  add({ times, longest }: { times: readonly number[]; longest: number }): void {
    this.times.push(...times);
    this.longest = Math.max(this.longest, longest);
  }

  percentiles(): { p50: number; p95: number } {
    const sorted = [...this.times].sort((a, b) => a - b);
    const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0;
    return { p50: at(0.5), p95: at(0.95) };
  }
}

type Driver = Awaited<ReturnType<typeof launch>>;

class Typist {
  private readonly driver: Driver;
  private readonly url: string;
  private readonly withPanel: boolean;

  private constructor(driver: Driver, url: string, withPanel: boolean) {
    this.driver = driver;
    this.url = url;
    this.withPanel = withPanel;
  }

  static async start(url: string, extensionDir?: string): Promise<Typist> {
    return new Typist(
      await launch('chromium', extensionDir ? { extensionDir } : {}),
      url,
      Boolean(extensionDir),
    );
  }

  /** A new page with this draft, the caret in its second paragraph, and keys at a person's pace. */
  async type(editor: string, findings: number): Promise<{ times: number[]; longest: number }> {
    const { driver } = this;
    const { frames, editable } = await openEditor(driver, this.url, editor);
    const texts = paragraphs(findings);
    await driver.evaluate(fill, texts);
    await driver.waitFor(shows, texts.at(-1) ?? '', 'the draft in the editor');
    const frame = frames[0];
    await (frame ? driver.clickInFrame(frame, 'body p:nth-of-type(2)') : driver.click(editable));
    await driver.press('End');
    if (this.withPanel) await this.panelHasChecked(findings);
    await driver.evaluate(startWatch, null);
    for (let key = 0; key < keys; key++) {
      await driver.press('aeiou'[key % 5] ?? 'a');
      await driver.waitFor((done) => window.typed.times.length === done, key + 1, 'the letter to be drawn');
    }
    // The check after the last key counts too.
    await driver.waitFor(
      (since) => performance.now() > since + 1000,
      await driver.evaluate(now, null),
      'a second',
    );
    const { times, longest } = await driver.evaluate(() => window.typed, null);
    return { times: times.slice(warmUp), longest };
  }

  private panelHasChecked(findings: number): Promise<unknown> {
    return this.driver.waitFor(
      (wanted) => {
        const tab = document.querySelector('du-thao-panel')?.shadowRoot?.querySelector('.tab-folded');
        return tab !== null && tab !== undefined && (wanted === 0 || /\d/.test(tab.textContent ?? ''));
      },
      findings,
      'the first check',
    );
  }

  close(): Promise<void> {
    return this.driver.close();
  }
}

declare global {
  interface Window {
    typed: { times: number[]; longest: number };
  }
}

function now(): number {
  return performance.now();
}

/** Runs in the page: puts the paragraphs into whichever editor it has. */
function fill(texts: string[]): void {
  const html = texts.map((text) => `<p>${text}</p>`).join('');
  const page = window as unknown as {
    CKEDITOR?: { instances: Record<string, { setData(html: string): void }> };
  };
  const root = window.lab.editable() as HTMLElement & { ckeditorInstance?: { setData(html: string): void } };
  const editor = root.ckeditorInstance ?? Object.values(page.CKEDITOR?.instances ?? {})[0];
  if (editor) editor.setData(html);
  else (root as HTMLTextAreaElement).value = texts.join('\n');
}

function shows(words: string): boolean {
  const root = window.lab.editable();
  const text = 'value' in root ? String(root.value) : root.textContent;
  return (text ?? '').includes(words) && (root.isContentEditable || 'value' in root);
}

/** Runs in the page: from here on each key's time until its frame is drawn, and the longest task, are kept. */
function startWatch(): void {
  const typed = { times: [] as number[], longest: 0 };
  window.typed = typed;
  const view = window.lab.editable().ownerDocument.defaultView as Window & typeof globalThis;
  const channel = new MessageChannel();
  let pressedAt = 0;
  // A message posted within a frame is handled once that frame has been drawn.
  channel.port1.onmessage = () => typed.times.push(performance.now() - pressedAt);
  view.addEventListener(
    'keydown',
    () => {
      pressedAt = performance.now();
      requestAnimationFrame(() => channel.port2.postMessage(null));
    },
    true,
  );
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) typed.longest = Math.max(typed.longest, duration);
  }).observe({ type: 'longtask' });
}

/** Running text; each finding is a share with a decimal point. */
function paragraphs(findings: number): string[] {
  const count = Math.max(40, Math.ceil(findings / 4));
  return Array.from({ length: count }, (_, i) => {
    const shares = Array.from({ length: 4 }, (_, k) => {
      const wrong = i * 4 + k < findings;
      return `lĩnh vực thứ ${k + 1} của đơn vị số ${i + 1} đạt ${90 + ((i + k) % 9)}${wrong ? '.' : ','}${1 + (k % 8)}%`;
    });
    return `Trong kỳ, kết quả giải quyết hồ sơ thủ tục hành chính ở ${shares.join('; ')}.`;
  });
}
