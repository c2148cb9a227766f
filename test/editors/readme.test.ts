import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { editors } from '../portal/editors.ts';
import { copyOnly, manyUndos, whyNot } from './cannot.ts';

/** What the README calls the lab's editors, where it does not go by the product's name. */
const called: Readonly<Record<string, string>> = {
  'cke5-45': 'CKEditor 5',
  'quill-bundled': 'Quill, ProseMirror mà trang giấu',
  prosemirror: 'ProseMirror mà trang giấu',
  contenteditable: 'ô thường',
  fck: 'FCKeditor 2',
  textarea: 'Ô nhiều dòng',
  'text-input': 'ô một dòng',
  trix: 'Bộ soạn thảo không có tên ở trên',
  snapshots: 'Bộ soạn thảo không có tên ở trên',
};

describe('the support table of the README', () => {
  const readme = readFileSync('README.md', 'utf8');
  const rows = readme
    .slice(readme.indexOf('| Ô soạn thảo |'))
    .split('\n')
    .filter((_, index, all) => all.slice(0, index).every((before) => before.startsWith('|')))
    .map((line) => line.split('|').map((cell) => cell.trim()));

  it.each(editors.map(({ id, name }) => [id, name] as const))(
    'tells of %s what the suite shows',
    (id, name) => {
      const words = called[id] ?? /^(CKEditor|TinyMCE) \d|^\S+/.exec(name)?.[0] ?? name;
      const row = rows.find(([, first = '']) => first.includes(words));
      const [, , reading = '', writing = '', undo = ''] = row ?? [];
      expect(reading).toMatch(/^có/);
      expect(reading.includes('không cho gạch chân')).toBe(whyNot(id, 'chromium', 'underline') !== null);
      if (copyOnly.includes(id)) expect(writing).toContain('chỉ còn sao chép');
      else expect(undo.includes('mỗi chỗ một lần')).toBe(manyUndos.includes(id));
    },
  );
});
