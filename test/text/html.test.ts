import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDocument } from '../../lib/text/create-document.ts';
import { readHtml } from '../../lib/text/html.ts';

describe('readHtml', () => {
  it('gives one line for each block, cell and part between breaks, and says what it is', () => {
    const { text, hints } = readHtml(
      `<html><head><title>x</title><style>p{}</style></head><body><h2>BÁO CÁO</h2>
       <p><b>I. KẾT  QUẢ</b></p><p>Đoạn <i>một</i><br>dòng <b>hai</b></p><script>alert(1)</script>
       <ul><li>Mục</li></ul><table><tr><td>Ô 1</td><td><span style="font-weight: 700">Ô 2</span></td></tr></table></body></html>`,
    );
    expect(text.split('\n')).toEqual(['BÁO CÁO', 'I. KẾT QUẢ', 'Đoạn một', 'dòng hai', 'Mục', 'Ô 1', 'Ô 2']);
    const { blocks } = createDocument(text, { layout: 'lines', hints });
    const { start: _start, end: _end, ...first } = blocks[0]?.hint ?? { start: 0, end: 0 };
    expect(first).toEqual({ headingLevel: 2, bold: true });
    expect(blocks[1]?.hint?.bold).toBe(true);
    expect(blocks[3]?.hint).toBeNull();
    expect(blocks[4]?.hint?.listItem).toBe(true);
    expect(blocks[6]?.hint).toMatchObject({ tableCell: true, bold: true });
  });

  it('reads hostile nesting and any string', () => {
    expect(readHtml(`${'<div>'.repeat(20_000)}sâu`).text).toBe('sâu');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (html) => {
        const { text, hints } = readHtml(html);
        for (const { start, end } of hints) expect(text.slice(start, end)).not.toContain('\n');
      }),
    );
  });
});
