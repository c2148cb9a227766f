import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkMandatory } from '../../lib/report/mandatory.ts';
import { readOutline } from '../../lib/report/outline.ts';
import { matchSections } from '../../lib/report/sections.ts';
import { createDocument } from '../../lib/text/create-document.ts';
import { readHtml } from '../../lib/text/html.ts';
import { markdown, typeOf } from './fixtures.ts';

const source = readFileSync(join(import.meta.dirname, '../fixtures/bc-dan-van-6-thang.txt'), 'utf8');
const type = typeOf('bc-dan-van-chinh-quyen');

function summary(outline: ReturnType<typeof markdown>) {
  return {
    sections: matchSections(outline, type).map(({ id, status, heading }) => [id, status, heading]),
    mandatory: checkMandatory(outline, type).map(({ id, status, data }) => [id, status, data]),
  };
}

describe('the same report in another form reads the same', () => {
  const expected = summary(markdown(source));

  it.each([
    ['decomposed', (text: string) => text.normalize('NFD')],
    ['with Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['with blank lines', (text: string) => text.replaceAll('\n', '\n \n\n')],
    ['with non-breaking spaces', (text: string) => text.replace(/(?<=\S) (?=\S)/gu, '\u00a0')],
    ['broken at 70 characters', (text: string) => text.replace(/(?=[^\n]{70})([^\n]{50,68}) /gu, '$1\n')],
  ])('%s', (_, change) => {
    const written = JSON.stringify(summary(markdown(change(source))));
    expect(JSON.parse(written.replaceAll('\u00a0', ' '))).toEqual(expected);
  });

  it('as HTML', () => {
    const html = `<body>${source
      .split('\n')
      .map((line) => `<p>${line}</p>`)
      .join('\n')}</body>`;
    const { text, hints } = readHtml(html);
    expect(summary(readOutline(createDocument(text, { layout: 'lines', hints })))).toEqual(expected);
  });
});
