import { expect, it } from 'vitest';
import { editors } from '../portal/editors.ts';
import { cannot } from './cannot.ts';
import { editorTable } from './table.ts';

const ids = editors.map(({ id }) => id);

it('excuses only editors that the lab has, each with a reason', () => {
  for (const { editors: which = [], reason } of cannot) {
    expect(ids).toEqual(expect.arrayContaining([...which]));
    expect(reason).toMatch(/\.$/);
  }
});

it('puts every result of the suite into its row, and says what was not run or cannot be', () => {
  const result = (editor: string, title: string, status: string) => ({
    ancestorTitles: ['editors in firefox', editor],
    title,
    status,
  });
  const table = editorTable([
    result('textarea', 'found', 'passed'),
    result('textarea', 'fix', 'failed'),
    { ancestorTitles: ['other'], title: 'found', status: 'failed' },
  ]);
  const [head = '', row = '', ...rest] = table.split('\n');
  const mark = (line: string) => row[head.indexOf(` ${line}`) + 1] ?? ' ';
  expect(row).toMatch(/^Ô nhiều dòng · firefox/);
  expect([mark('found'), mark('fix'), mark('underline'), mark('bulk')]).toEqual(['✓', '✗', '–', ' ']);
  expect(rest[0]).toBe('');
  expect(table).toContain('– underline, textarea, text-input: Trình duyệt không cho');
});

it('is silent when the suite was not run', () => {
  expect(editorTable([])).toBe('');
});
