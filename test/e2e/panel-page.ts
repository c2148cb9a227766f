import { Panel } from './panel.ts';

export const editorFrame = 'iframe.cke_wysiwyg_frame';
export const submit = '#btnTrinhKy';

/** Page 1 of the demo portal, with Dự Thảo on it. */
export class PanelPage extends Panel {
  /** Opens the page with its draft and clicks into the first paragraph of running text. */
  async open(url: string): Promise<void> {
    await this.driver.goto(url);
    await this.editorReady();
    await this.driver.clickInFrame(editorFrame, 'body > p:nth-of-type(4)');
    await this.see('.tab-folded');
  }

  /** Puts the caret at the end of a paragraph, counted from 1. */
  caretAfter(paragraph: number): Promise<void> {
    return this.driver.evaluateInFrame(
      editorFrame,
      (index) => {
        const element = document.querySelectorAll('body > p')[index - 1];
        if (element) document.getSelection()?.collapse(element, element.childNodes.length);
      },
      paragraph,
    );
  }

  editorReady(): Promise<unknown> {
    const ready = (frame: string) => {
      const body = document.querySelector<HTMLIFrameElement>(frame)?.contentDocument?.body;
      return body?.isContentEditable === true && (body.textContent ?? '') !== '';
    };
    return this.driver.waitFor(ready, editorFrame, 'the editor with its draft');
  }

  /** The draft as the user reads it, a line a paragraph. */
  draft(): Promise<string> {
    return this.driver.evaluateInFrame(editorFrame, () => document.body.innerText, null);
  }

  /** What the editor itself would save. */
  data(): Promise<string> {
    return this.driver.evaluate(() => {
      const { CKEDITOR } = globalThis as unknown as {
        CKEDITOR: { instances: Record<string, { getData(): string }> };
      };
      return CKEDITOR.instances.txtNoiDung?.getData() ?? '';
    }, null);
  }

  draftHas(words: string): Promise<unknown> {
    return this.driver.waitFor(
      ([frame, wanted]) =>
        document.querySelector<HTMLIFrameElement>(frame)?.contentDocument?.body.innerText.includes(wanted),
      [editorFrame, words] as const,
      `“${words}” in the draft`,
    );
  }

  draftLacks(words: string): Promise<unknown> {
    return this.driver.waitFor(
      ([frame, wanted]) =>
        !document.querySelector<HTMLIFrameElement>(frame)?.contentDocument?.body.innerText.includes(wanted),
      [editorFrame, words] as const,
      `“${words}” to leave the draft`,
    );
  }
}
