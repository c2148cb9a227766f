import type { Edit } from '../../lib/editor/adapter.ts';

/** What stands there, and what is to. */
export type Fix = readonly [string, string];

declare global {
  interface Window {
    editOf(fix: Fix): Edit;
  }
}

/** Runs in the page: lets the tests say an edit by its words. */
export function sayEditsByWords(): void {
  window.editOf = ([before, text]) => {
    const start = window.adapter.read().text.indexOf(before);
    return { start, end: start + before.length, before, text };
  };
}

export interface Listening extends Window {
  heard: string[];
  throws: boolean;
}

/** Runs in the page: lets a listener of the page hear every change, by the editor's own event. */
export function listen(id: string): void {
  const heard = Object.assign(window, { heard: [] as string[], throws: false });
  const listener = () => {
    heard.heard.push(window.lab.data());
    if (heard.throws) throw new Error('The page does not want this');
  };
  type Emitter = { on(event: string, listener: () => void): void };
  const own = window.lab.editable() as HTMLElement & {
    ckeditorInstance: { model: { document: Emitter } };
    editor: Emitter;
  };
  const page = window as unknown as {
    CKEDITOR: { instances: Record<string, Emitter> };
    tinymce: { get(): Emitter[] };
    Quill: { find(node: Element | null): Emitter };
    jQuery(selector: string): Emitter;
  };
  if (id.startsWith('cke4')) page.CKEDITOR.instances.txtNoiDung?.on('change', listener);
  else if (id.startsWith('cke5')) own.ckeditorInstance.model.document.on('change:data', listener);
  else if (id.startsWith('tinymce')) page.tinymce.get()[0]?.on('change', listener);
  else if (id === 'quill') page.Quill.find(own.parentElement).on('text-change', listener);
  else if (id === 'tiptap') own.editor.on('update', listener);
  else page.jQuery('#txtNoiDung').on('summernote.change', listener);
}

/** Runs in the page: gives the editor another draft as a page does that loads one late. */
export async function loadDraft({ id, html }: { id: string; html: string }): Promise<void> {
  const own = window.lab.editable() as HTMLElement & {
    ckeditorInstance: { setData(data: string): void };
    editor: { commands: { setContent(content: string): void } };
  };
  const page = window as unknown as {
    CKEDITOR: { instances: Record<string, { setData(html: string, then: { callback(): void }): void }> };
    tinymce: { get(): { setContent(content: string): void }[] };
    Quill: { find(node: Element | null): { clipboard: { dangerouslyPasteHTML(html: string): void } } };
    jQuery(selector: string): { summernote(command: 'code', html: string): void };
  };
  if (id.startsWith('cke4'))
    await new Promise<void>((resolve) => {
      page.CKEDITOR.instances.txtNoiDung?.setData(html, { callback: resolve });
    });
  else if (id.startsWith('cke5')) own.ckeditorInstance.setData(html);
  else if (id.startsWith('tinymce')) page.tinymce.get()[0]?.setContent(html);
  else if (id === 'quill') page.Quill.find(own.parentElement).clipboard.dangerouslyPasteHTML(html);
  else if (id === 'tiptap') own.editor.commands.setContent(html);
  else page.jQuery('#txtNoiDung').summernote('code', html);
}
