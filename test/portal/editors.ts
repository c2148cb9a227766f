import { readFile } from 'node:fs/promises';
import type { Driver } from '../e2e/harness/driver.ts';

/** What every page of the editor lab puts on its window. */
export interface Lab {
  /** Only while the editor can be typed into. */
  readonly ready: boolean;
  /** The element whose content is the draft: in frames the innermost body. */
  editable(): HTMLElement;
  /** What the editor itself would save now. */
  data(): string;
  /** Destroys the editor and makes it anew with the first draft and nothing to undo. */
  reset(): Promise<void>;
  destroy(): Promise<void>;
  readOnly(on: boolean): void;
  /** False while the editor has yet to note what was typed as something to undo. */
  noted(): boolean;
}

declare global {
  interface Window {
    lab: Lab;
  }
}

export interface EditorPage {
  /** Its address is `/editors/<id>/`, its script `pages/editors/<id>.js`. */
  readonly id: string;
  readonly name: string;
  /** Selectors of the frames, from the page down to the draft. */
  readonly frames: readonly string[];
  /** Selector of the element that holds the draft, in the innermost document. */
  readonly editable: string;
  /** False where the draft is plain text. */
  readonly rich: boolean;
  readonly undoKey: string;
  /** Null where no key redoes. */
  readonly redoKey: string | null;
}

const COMMON = {
  frames: [],
  editable: '#txtNoiDung',
  rich: true,
  undoKey: 'Control+z',
  redoKey: 'Control+y',
};
// Table cells are editables of their own.
const CKEDITOR5 = '.ck-editor__main > .ck-editor__editable';
const TINYMCE_FRAME = 'iframe.tox-edit-area__iframe';

export const editors: readonly EditorPage[] = [
  {
    ...COMMON,
    id: 'cke4-iframe',
    name: 'CKEditor 4.22 (khung)',
    frames: ['iframe.cke_wysiwyg_frame'],
    editable: 'body',
  },
  { ...COMMON, id: 'cke4-inline', name: 'CKEditor 4.22 (tại chỗ)' },
  {
    ...COMMON,
    id: 'cke4-many',
    name: 'CKEditor 4.22 (nhiều thẻ)',
    frames: ['#cke_NOI_DUNG_1 iframe.cke_wysiwyg_frame'],
    editable: 'body',
  },
  { ...COMMON, id: 'cke5', name: 'CKEditor 5 48.5', editable: CKEDITOR5 },
  { ...COMMON, id: 'cke5-45', name: 'CKEditor 5 45.2', editable: CKEDITOR5 },
  { ...COMMON, id: 'tinymce8', name: 'TinyMCE 8.9 (khung)', frames: [TINYMCE_FRAME], editable: 'body' },
  { ...COMMON, id: 'tinymce8-inline', name: 'TinyMCE 8.9 (tại chỗ)' },
  { ...COMMON, id: 'tinymce7', name: 'TinyMCE 7.9 (khung)', frames: [TINYMCE_FRAME], editable: 'body' },
  { ...COMMON, id: 'tinymce7-inline', name: 'TinyMCE 7.9 (tại chỗ)' },
  { ...COMMON, id: 'quill', name: 'Quill 2', editable: '.ql-editor', redoKey: 'Control+Shift+z' },
  {
    ...COMMON,
    id: 'quill-bundled',
    name: 'Quill 2 (trong gói riêng)',
    editable: '.ql-editor',
    redoKey: 'Control+Shift+z',
  },
  { ...COMMON, id: 'tiptap', name: 'TipTap 3', editable: '.ProseMirror' },
  { ...COMMON, id: 'prosemirror', name: 'ProseMirror', editable: '.ProseMirror' },
  { ...COMMON, id: 'summernote', name: 'Summernote 0.9', editable: '.note-editable' },
  { ...COMMON, id: 'jodit', name: 'Jodit 4', editable: '.jodit-wysiwyg' },
  { ...COMMON, id: 'suneditor2', name: 'SunEditor 2', editable: '.sun-editor-editable' },
  { ...COMMON, id: 'suneditor3', name: 'SunEditor 3', editable: '.sun-editor-editable' },
  { ...COMMON, id: 'contenteditable', name: 'contenteditable' },
  {
    ...COMMON,
    id: 'fck',
    name: 'Dạng FCKeditor 2',
    frames: ['#NOI_DUNG___Frame', '#xEditingArea iframe'],
    editable: 'body',
  },
  { ...COMMON, id: 'textarea', name: 'Ô nhiều dòng', rich: false },
  { ...COMMON, id: 'text-input', name: 'Ô một dòng', editable: '#TRICH_YEU', rich: false },
  // Trix listens for Ctrl+Shift+z, and browsers say Z.
  { ...COMMON, id: 'trix', name: 'Trix', redoKey: null },
  { ...COMMON, id: 'snapshots', name: 'Bộ soạn thảo tự chế' },
];

/** Opens the page of an editor and waits until the draft can be typed into. Throws for an unknown id. */
export async function openEditor(driver: Driver, portalUrl: string, id: string): Promise<EditorPage> {
  const page = editors.find((editor) => editor.id === id);
  if (page === undefined) throw new Error(`No editor ${id}`);
  await driver.goto(`${portalUrl}/editors/${id}/`);
  await driver.waitFor(() => window.lab?.ready, undefined, `the editor ${id} to be ready`);
  return page;
}

/** The HTML behind a path of the lab: the list of editors or the page of one; null for any other path. */
export async function editorPage(pathname: string): Promise<string | null> {
  if (pathname === '/editors/') {
    const items = editors.map((editor) => `    <li><a href="/editors/${editor.id}/">${editor.name}</a></li>`);
    return (await template('index.html')).replace('{{list}}', items.join('\n'));
  }
  const page = editors.find((editor) => pathname === `/editors/${editor.id}/`);
  if (page === undefined) return null;
  return (await template('skeleton.html')).replace('{{name}}', page.name).replace('{{id}}', page.id);
}

function template(name: string): Promise<string> {
  return readFile(new URL(`pages/editors/${name}`, import.meta.url), 'utf8');
}
