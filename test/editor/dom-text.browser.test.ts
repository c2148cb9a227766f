import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LibPage, openLibPage } from './lib-page.ts';

/** A node to build in the page: a string is a text node. */
type Tree = string | { tag: string; children: Tree[] };

// Zero-width characters only inside words: beside a space the browser shows another space than after getData().
const words = fc.constantFrom(
  'Sở',
  ' Nội vụ ',
  'a  b',
  '\n  dòng\n mới ',
  ' ',
  '\n\t',
  '\u00A0',
  'x\u00A0\u00A0y',
  'Ng\u200Bhị đ\uFEFFịnh',
  'tiê\u0301ng Viê\u0323t',
  '😀',
);
const blocks = fc.constantFrom('p', 'div', 'ul', 'li', 'h2', 'blockquote', 'center');
const inlines = fc.constantFrom('b', 'strong', 'span', 'em', 'u', 'a');
const element = (tag: fc.Arbitrary<string>, children: fc.Arbitrary<Tree[]>): fc.Arbitrary<Tree> =>
  fc.record({ tag, children }, { noNullPrototype: true });
const { tree } = fc.letrec<{ tree: Tree }>((tie) => {
  const some = fc.array(tie('tree'), { maxLength: 4 });
  const row = element(
    fc.constant('tr'),
    fc.array(element(fc.constantFrom('td', 'th'), some), { maxLength: 3 }),
  );
  return {
    tree: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      words,
      element(fc.constant('br'), fc.constant([])),
      element(inlines, some),
      element(blocks, some),
      element(fc.constant('table'), fc.array(row, { maxLength: 2 })),
    ),
  };
});
const drafts = fc.array(tree, { maxLength: 6 });

/** Runs in the page: builds the draft as it is given, without an HTML parser that would put it in order. */
function buildDraft(draft: Tree[]): void {
  const make = (tree: Tree): Node => {
    if (typeof tree === 'string') return document.createTextNode(tree);
    const element = document.createElement(tree.tag);
    element.append(...tree.children.map(make));
    return element;
  };
  document.body.innerHTML = '<div id="draft" contenteditable="true"></div>';
  document.querySelector('#draft')?.append(...draft.map(make));
}

/** Runs in the page: what is wrong with the ways between offsets and places, in words; '' when nothing is. */
function findBrokenWay(): string {
  const { readDom, placeOf, offsetOf, rangeOf, piecesOf, pathTo } = window.duThao;
  const root = document.querySelector<HTMLElement>('#draft') as HTMLElement;
  const { text, runs, hints } = readDom(root);
  const plain = (data: string) => data.replace(/[\n\r\t]/g, ' ');
  for (let offset = 0; offset < text.length; offset++) {
    for (const side of ['start', 'end'] as const) {
      const place = placeOf(runs, offset, side);
      if (!place) return `no ${side} at ${offset}`;
      const back = offsetOf(runs, place.node, place.offset);
      if (back !== offset) return `${side} at ${offset} comes back as ${back}`;
    }
    const { node, offset: at } = placeOf(runs, offset, 'start') as { node: Text; offset: number };
    if (text[offset] !== '\n' && plain(node.data[at] ?? '') !== text[offset])
      return `another character at ${offset}`;
    const named = pathTo(root, node).reduce<Node>((from, index) => from.childNodes[index] as Node, root);
    if (named !== node) return `another node at the path of ${offset}`;
  }
  for (const { start, end } of hints) {
    if (text[end] !== '\n' || text.slice(start, end).includes('\n')) return `hint ${start}–${end} is no line`;
    for (let from = start; from < end; from += 3) {
      const pieces = piecesOf(runs, { start: from, end });
      const joined = pieces.map((piece) =>
        piece.node.data.slice(piece.from, piece.from + piece.end - piece.start),
      );
      if (plain(joined.join('')) !== text.slice(from, end)) return `pieces of ${from}–${end}`;
      const range = rangeOf(runs, { start: from, end });
      const ranged = plain(range?.toString() ?? '').replace(/[\u200B\uFEFF ]/g, '');
      if (ranged !== text.slice(from, end).replaceAll(' ', '')) return `range of ${from}–${end}`;
    }
  }
  return '';
}

/** Runs in the page: the lines as we read them and as the browser itself shows them. */
function readBoth(): { ours: string[]; browsers: string[] } {
  const root = document.querySelector<HTMLElement>('#draft') as HTMLElement;
  const lines = (text: string) =>
    text
      .replace(/[\u200B\uFEFF]/g, '')
      .split(/[\n\t]/)
      .map((line) => line.trim())
      .filter((line) => line !== '');
  return { ours: lines(window.duThao.readDom(root).text), browsers: lines(root.innerText) };
}

function readBody() {
  const { text, hints } = window.duThao.readDom(document.body);
  return { text, hints };
}

describe.each(['chromium', 'firefox'] as const)('text of an editor in %s', (browser) => {
  let page: LibPage;
  beforeAll(async () => {
    page = await openLibPage(browser);
  });
  afterAll(() => page?.close());

  const read = async (body: string) => {
    await page.show(body);
    return page.driver.evaluate(readBody, undefined);
  };

  it.each([
    ['paragraphs', '<p>Một</p><p>Hai</p>', 'Một\nHai\n'],
    ['nothing', '', ''],
    ['empty paragraphs', '<p></p><p><br></p><p>&nbsp;</p><p>Có</p>', 'Có\n'],
    ['the white space between blocks', '<p>Một</p>\n\n  <p>Hai</p>\n', 'Một\nHai\n'],
    ['the source’s own line breaks', '<p>\n  tiếp công\n    dân</p>', 'tiếp công dân\n'],
    ['spaces that meet at an element', '<p>tiếp <b> công </b> dân</p>', 'tiếp công dân\n'],
    ['a space between two elements', '<p><b>Số</b> <i>12</i></p>', 'Số 12\n'],
    ['no-break spaces', '<p>12&nbsp;&nbsp;hồ sơ</p>', '12\u00A0\u00A0hồ sơ\n'],
    ['line breaks', '<p>- UBND tỉnh;<br>- Lưu: VT.<br></p>', '- UBND tỉnh;\n- Lưu: VT.\n'],
    ['words cut by formatting', '<p>Ngh<b>ị đ</b>ịnh</p>', 'Nghị định\n'],
    ['text beside blocks', 'Trước<p>Trong</p>sau', 'Trước\nTrong\nsau\n'],
    ['nested lists', '<ul><li>Một<ul><li>Hai</li></ul></li><li>Ba</li></ul>', 'Một\nHai\nBa\n'],
    [
      'tables',
      '<table><caption>Biểu</caption><tbody><tr><th>TT</th><td>Số</td></tr><tr><td><p>1</p><p>2</p></td></tr></tbody></table>',
      'Biểu\nTT\nSố\n1\n2\n',
    ],
    ['CKEditor’s zero-width spaces', '<p>&#8203;Số<b>&#8203;</b> 12&#65279;</p>', 'Số 12\n'],
    ['decomposed letters as they stand', '<p>tiê\u0301ng</p>', 'tiê\u0301ng\n'],
    ['no comments', '<p>Số<!-- ghi chú --> 12</p><!-- hết -->', 'Số 12\n'],
    [
      'nothing that is hidden',
      '<p>Số<span style="display:none">&nbsp;ẩn</span><span hidden>ẩn</span></p><script>1</script><style>p{}</style><textarea>x</textarea><select><option>y</option></select>',
      'Số\n',
    ],
    ['no helpers of CKEditor 4', '<p>Số</p><div data-cke-temp="1">&nbsp;chọn</div>', 'Số\n'],
    ['none of CKEditor 5', '<p>Số</p><div class="ck-fake-selection-container">Bảng</div>', 'Số\n'],
    ['none of TinyMCE', '<p>Số</p><div data-mce-bogus="all">Ảnh</div>', 'Số\n'],
    ['words that TinyMCE only marks', '<p>Số<span data-mce-bogus="1"> 5</span></p>', 'Số 5\n'],
    ['preformatted text', '<pre>Một\n  hai  ba</pre>', 'Một\n  hai  ba\n'],
    [
      'editors that show every space',
      '<div style="white-space:pre-wrap">a  b<p> c\nd</p></div>',
      'a  b\n c\nd\n',
    ],
    ['old centred headings', '<center>BÁO CÁO</center>Kết quả', 'BÁO CÁO\nKết quả\n'],
  ])('reads %s', async (_, body, text) => {
    expect((await read(body)).text).toBe(text);
  });

  it('says of each line whether it is bold, a heading, a list item or a cell', async () => {
    const { text, hints } = await read(
      '<h2>Mục</h2><p><b>Đậm</b> <strong><i>cả</i></strong></p><p><b>1.</b> Thường</p><p style="font-weight:700">Nặng</p>' +
        '<b><p><span style="font-weight:normal">Nhẹ</span></p></b><ul><li><p>Ý</p></li></ul><table><tr><th>Cột</th><td>Ô</td></tr></table>',
    );
    const said = hints.map(({ start, end, ...kind }) => [text.slice(start, end), kind]);
    expect(said).toEqual([
      ['Mục', { bold: false, headingLevel: 2 }],
      ['Đậm cả', { bold: true }],
      ['1. Thường', { bold: false }],
      ['Nặng', { bold: true }],
      ['Nhẹ', { bold: false }],
      ['Ý', { bold: false, listItem: true }],
      ['Cột', { bold: true, tableCell: true }],
      ['Ô', { bold: false, tableCell: true }],
    ]);
  });

  it('finds places and offsets from each other in any draft', async () => {
    await page.show('');
    await fc.assert(
      fc.asyncProperty(drafts, async (draft) => {
        await page.driver.evaluate(buildDraft, draft);
        expect(await page.driver.evaluate(findBrokenWay, undefined)).toBe('');
      }),
      { numRuns: 100 },
    );
  });

  it('reads the lines that the browser shows in any draft', async () => {
    await page.show('');
    await fc.assert(
      fc.asyncProperty(drafts, async (draft) => {
        await page.driver.evaluate(buildDraft, draft);
        const { ours, browsers } = await page.driver.evaluate(readBoth, undefined);
        expect(ours).toEqual(browsers);
      }),
      { numRuns: 100 },
    );
  });

  it('tells where a caret stands that is in no text', async () => {
    await page.show('<p>Một</p><p><br></p><p id="ba">&#8203;Ba</p>');
    const offsets = await page.driver.evaluate(() => {
      const { readDom, offsetOf } = window.duThao;
      const { runs } = readDom(document.body);
      const ba = document.querySelector('#ba')?.firstChild as Text;
      const [first, empty] = document.body.children;
      return {
        beforeFirst: offsetOf(runs, document.body, 0),
        besideEmpty: offsetOf(runs, document.body, 1),
        inEmpty: offsetOf(runs, empty as Element, 0),
        atTheEnd: offsetOf(runs, document.body, 3),
        afterWords: offsetOf(runs, first as Element, 1),
        beforeZeroWidth: offsetOf(runs, ba, 0),
        outside: offsetOf(runs, document.head, 0),
      };
    }, undefined);
    expect(offsets).toEqual({
      beforeFirst: 0,
      besideEmpty: 3,
      inEmpty: null,
      atTheEnd: 6,
      afterWords: 3,
      beforeZeroWidth: 4,
      outside: null,
    });
  });

  it('takes the side of a boundary between two nodes that is asked for', async () => {
    await page.show('<p>Số <b>12</b></p><p>Ba</p>');
    const places = await page.driver.evaluate(() => {
      const { readDom, placeOf } = window.duThao;
      const { runs } = readDom(document.body);
      const said = (offset: number, side: 'start' | 'end') => {
        const place = placeOf(runs, offset, side);
        return place && [place.node.data, place.offset];
      };
      return [
        said(3, 'start'),
        said(3, 'end'),
        said(5, 'start'),
        said(6, 'end'),
        said(9, 'start'),
        said(-1, 'end'),
      ];
    }, undefined);
    expect(places).toEqual([['12', 0], ['Số ', 3], ['12', 2], ['Ba', 0], null, null]);
  });

  it('gives no range for words that have left the document or were cut', async () => {
    await page.show('<p>Một hai</p><p>Ba</p>');
    const ranges = await page.driver.evaluate(() => {
      const { readDom, rangeOf } = window.duThao;
      const { runs } = readDom(document.body);
      const [first, second] = [...document.querySelectorAll('p')];
      const before = rangeOf(runs, { start: 4, end: 7 })?.toString();
      (first?.firstChild as Text).data = 'Một';
      second?.remove();
      return [before, rangeOf(runs, { start: 4, end: 7 }), rangeOf(runs, { start: 8, end: 10 })];
    }, undefined);
    expect(ranges).toEqual(['hai', null, null]);
  });

  it('refuses the path to a node of another tree', async () => {
    await page.show('<p id="a"></p><p id="b"></p>');
    const message = await page.driver.evaluate(() => {
      const [a, b] = [...document.querySelectorAll('p')] as Element[] as [Element, Element];
      try {
        return window.duThao.pathTo(a, b).join();
      } catch (error) {
        return String(error);
      }
    }, undefined);
    expect(message).toContain('outside the editor');
  });

  it('changes nothing in the document', async () => {
    await page.show('<p>Một  &#8203;<b>hai</b></p><!-- x -->');
    const html = () => document.body.innerHTML;
    const before = await page.driver.evaluate(html, undefined);
    await page.driver.evaluate(readBody, undefined);
    expect(await page.driver.evaluate(html, undefined)).toBe(before);
  });
});
