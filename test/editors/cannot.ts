import type { BrowserName } from '../e2e/harness/find-browser.ts';
import type { Line } from './line-names.ts';

export interface Cannot {
  readonly lines: readonly Line[];
  /** Ids of the lab's pages; absent = all. */
  readonly editors?: readonly string[];
  readonly browsers?: readonly BrowserName[];
  readonly reason: string;
}

/** Editors whose own undo cannot tell our edit from the typing beside it. */
export const copyOnly: readonly string[] = ['trix', 'snapshots'];

/** Editors whose history takes each place of a fix of several as a step of its own. */
export const manyUndos: readonly string[] = [
  'quill-bundled',
  'prosemirror',
  'jodit',
  'suneditor2',
  'suneditor3',
  'contenteditable',
  'fck',
];

/** All that cannot be there, and why; what is not listed here has to work. The support table of the README says the same. */
export const cannot: readonly Cannot[] = [
  {
    lines: ['underline'],
    editors: ['textarea', 'text-input'],
    reason: 'Trình duyệt không cho tô chữ trong ô văn bản: lỗi chỉ có trong danh sách.',
  },
  {
    lines: ['formatting'],
    editors: ['textarea', 'text-input'],
    reason: 'Chữ trong ô văn bản không có định dạng.',
  },
  {
    lines: ['fix', 'undo', 'redo', 'formatting', 'typing', 'bulk', 'citation', 'read-only'],
    editors: copyOnly,
    reason:
      'Ctrl+Z của bộ soạn thảo lấy cả chữ vừa gõ cùng với chỗ sửa: chỗ sửa đầu tiên được trả lại, sau đó chỉ còn sao chép.',
  },
  {
    lines: ['telex'],
    browsers: ['firefox'],
    reason: 'Không giả bộ gõ ghép chữ trong Firefox được: WebDriver BiDi không có lệnh đó.',
  },
  { lines: ['several'], editors: ['text-input'], reason: 'Trang này chỉ có một ô.' },
];

/** Why this line cannot be there, or null when it has to. */
export function whyNot(editor: string, browser: BrowserName, line: Line): string | null {
  const found = cannot.find(
    (each) =>
      each.lines.includes(line) &&
      (each.editors?.includes(editor) ?? true) &&
      (each.browsers?.includes(browser) ?? true),
  );
  return found?.reason ?? null;
}
