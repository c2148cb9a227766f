import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LibPage, openLibPage } from './lib-page.ts';

/** What is marked `data-draft` is a draft, or a part of one; nothing else is. */
const pages: readonly (readonly [string, string])[] = [
  ['an editable element with an empty attribute', '<div contenteditable="" data-draft>Kính gửi</div>'],
  ['plain text only', '<div contenteditable="plaintext-only" data-draft>Kính gửi</div>'],
  [
    'an empty editable element',
    '<div contenteditable="true" data-draft style="width:300px;min-height:20px"></div>',
  ],
  ['an editable element that is switched off', '<div contenteditable="false">Kính gửi</div>'],
  [
    'cells and captions that are editable inside widgets that are not',
    '<div contenteditable="true" data-draft>Kính gửi <figure contenteditable="false"><figcaption contenteditable="true">Bảng 1</figcaption></figure></div>',
  ],
  [
    'two editors side by side',
    '<div contenteditable="true" data-draft>Một</div><div contenteditable="true" data-draft>Hai</div>',
  ],
  [
    'where a clipboard is caught, out of sight',
    '<div contenteditable="true" data-draft>Kính gửi</div><div contenteditable="true" tabindex="-1" style="position:absolute;left:-9999px;height:1px;width:1px;overflow:hidden"></div>',
  ],
  ['a text area', '<textarea rows="4" data-draft></textarea>'],
  ['a text area of one row', '<textarea rows="1" data-draft></textarea>'],
  [
    'a text area in a tab that is not shown',
    '<div style="display:none"><textarea data-draft></textarea></div>',
  ],
  [
    'text areas that take nothing',
    '<textarea readonly></textarea><textarea disabled></textarea><fieldset disabled><input name="noi_dung"></fieldset>',
  ],
  [
    'the copy by which a growing text area is measured',
    '<textarea data-draft></textarea><textarea aria-hidden="true" tabindex="-1" style="visibility:hidden;position:absolute"></textarea>',
  ],
  [
    'the field of keys of an editor that draws its text',
    '<textarea style="width:1px;height:1px;padding:0;border:0"></textarea><div style="overflow:hidden;position:relative;width:3px;height:0"><textarea style="position:absolute;width:1000px;height:1em"></textarea></div>',
  ],
  [
    'a search in a text area',
    '<div role="search"><textarea></textarea></div><textarea role="combobox"></textarea>',
  ],
  ['Trích yếu by its label', '<label for="a">Trích yếu <b>(*)</b></label><input id="a" data-draft>'],
  ['Trích yếu by its name', '<input type="text" name="TRICH_YEU" data-draft>'],
  ['Trích yếu by what stands in it', '<input type="text" placeholder="Nhập trích yếu nội dung" data-draft>'],
  ['Trích yếu in decomposed letters', `<input aria-label="${'Trích yếu'.normalize('NFD')}" data-draft>`],
  [
    'a search for a draft',
    '<input type="text" name="noi_dung" placeholder="Tìm kiếm nội dung"><label>Tra cứu trích yếu <input></label>',
  ],
  [
    'fields of other kinds',
    '<input type="search" name="noi_dung"><input type="email" name="noi_dung"><input type="number" name="noi_dung"><input type="hidden" name="noi_dung"><input type="password" name="noi_dung"><input name="so_ky_hieu">',
  ],
  ['fields that take nothing', '<input name="trich_yeu" readonly><input name="trich_yeu" disabled>'],
];

describe.each(['chromium', 'firefox'] as const)('what takes the words of a draft, %s', (browser) => {
  let page: LibPage;
  beforeAll(async () => {
    page = await openLibPage(browser);
  });
  afterAll(() => page?.close());

  it.each(pages)('%s', async (_, body) => {
    await page.show(body);
    const [found, marked] = await page.driver.evaluate(() => {
      const html = (elements: Iterable<Element>) => [...elements].map((each) => each.outerHTML);
      return [html(window.duThao.editablesOf(document)), html(document.querySelectorAll('[data-draft]'))];
    }, undefined);
    expect(found).toEqual(marked);
  });

  it('leads from a caption in a widget to the editor around it', async () => {
    await page.show(
      '<div id="draft" contenteditable="true"><figure contenteditable="false"><b contenteditable="true">Bảng 1</b></figure></div>',
    );
    const id = await page.driver.evaluate(
      () => window.duThao.editableAround(document.querySelector('b'))?.id,
      undefined,
    );
    expect(id).toBe('draft');
  });

  it('takes the whole body of a page in design mode', async () => {
    await page.showAnew('<p>Kính gửi</p><textarea></textarea>');
    const found = await page.driver.evaluate(() => {
      document.designMode = 'on';
      const { editableAround, editablesOf } = window.duThao;
      return [editablesOf(document), [editableAround(document.querySelector('textarea'))]].map(
        ([first]) => first === document.body,
      );
    }, undefined);
    expect(found).toEqual([true, true]);
  });
});
