import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LibPage, openLibPage } from '../editor/lib-page.ts';
import { generic as portal } from './descriptions.ts';

describe.each(['chromium', 'firefox'] as const)('what the form says of the draft in %s', (browser) => {
  let page: LibPage;
  beforeAll(async () => {
    page = await openLibPage(browser);
  });
  afterAll(() => page?.close());

  /** The facts of a form with an editor in it. */
  const facts = async (body: string, outside = '') => {
    await page.show(`${outside}<form>${body}<div id="editor" contenteditable>Sở báo cáo</div></form>`);
    return page.driver.evaluate((given) => {
      const editor = document.querySelector('#editor');
      if (!editor) throw new Error('The editor has gone');
      return window.duThao.readFormFacts(editor, given);
    }, portal);
  };

  it('is nothing without fields', async () => {
    expect(await facts('')).toEqual({
      ...{ loaiVanBan: null, trichYeu: null, nguoiKy: null, noiNhan: null, han: null, tepDinhKem: null },
    });
  });

  it('is what is chosen and written in each', async () => {
    const form = `<label>Loại văn bản <select><option>Báo cáo<option selected>Kế hoạch</select></label>
      <label>Trích yếu <textarea maxlength="250">Công tác năm 2026</textarea></label>
      <label>Người ký <select><option>Lê Văn Bình</select></label>
      <label>Nơi nhận <input></label><label>Hạn xử lý <input type="date" value="2026-11-30"></label>`;
    expect(await facts(form)).toEqual({
      loaiVanBan: 'Kế hoạch',
      trichYeu: { text: 'Công tác năm 2026', limit: 250, takesText: true },
      ...{ nguoiKy: 'Lê Văn Bình', noiNhan: '', han: '2026-11-30', tepDinhKem: null },
    });
  });

  it('is that of the draft’s own form, never of a list beside it', async () => {
    const list = '<div><label>Loại văn bản <select><option>Công văn</select></label></div>';
    expect((await facts('', list)).loaiVanBan).toBeNull();
    expect(
      (await facts('<label>Loại văn bản <select><option>Báo cáo</select></label>', list)).loaiVanBan,
    ).toBe('Báo cáo');
  });

  it.each([
    ['read-only', '<input id="TRICH_YEU" readonly>', false],
    ['disabled', '<textarea id="TRICH_YEU" disabled></textarea>', false],
    ['free', '<input id="TRICH_YEU">', true],
  ])('takes an abstract where its field is %s', async (_, field, takesText) => {
    expect((await facts(field)).trichYeu?.takesText).toBe(takesText);
  });

  it('reads an abstract that an editor in frames holds, and leads there', async () => {
    const inner = '<p>Công tác</p><p>năm 2026</p>'.replaceAll('<', '&amp;lt;');
    const frame = `<input type="hidden" name="TRICHYEU"><iframe id="TRICHYEU___Frame" srcdoc="&lt;iframe srcdoc=&quot;${inner}&quot;&gt;"></iframe>`;
    await facts(frame);
    const read = await page.driver.waitFor(
      (given) => {
        const editor = document.querySelector('#editor');
        if (!editor) throw new Error('The editor has gone');
        const { trichYeu } = window.duThao.readFormFacts(editor, given);
        return trichYeu?.text && { trichYeu, place: window.duThao.shownField(editor, given, 'trichYeu')?.id };
      },
      portal,
      'the words of the frame',
    );
    expect(read).toEqual({
      trichYeu: { text: 'Công tác năm 2026', limit: null, takesText: false },
      place: 'TRICHYEU___Frame',
    });
  });

  const file = '<input type="file" id="TEP_DINH_KEM">';
  it.each<[string, string, { attached: boolean } | null]>([
    ['not demanded', `<label>Tệp đính kèm ${file}</label>`, null],
    ['demanded by an asterisk', `<label>Tệp đính kèm <em>*</em> ${file}</label>`, { attached: false }],
    ['demanded by its attribute', file.replace('id', 'required id'), { attached: false }],
    [
      'demanded, and listed beside its field',
      `<div><label>Tệp đính kèm * ${file}</label><ul><li><a href="#">Bao_cao_2026.docx</a></li></ul></div>`,
      { attached: true },
    ],
    [
      'demanded, and only named in the draft',
      `<label>Tệp đính kèm * ${file}</label><div contenteditable>Phụ lục.pdf</div>`,
      { attached: false },
    ],
  ])('files: %s', async (_, body, expected) => {
    expect((await facts(body)).tepDinhKem).toEqual(expected);
  });

  it('leads to what is shown of a field', async () => {
    await facts(
      '<div><label for="NGUOI_KY">Người ký</label><select id="NGUOI_KY" style="display:none"><option>A</select><button id="shown" type="button">A</button></div>',
    );
    const shown = await page.driver.evaluate((given) => {
      const editor = document.querySelector('#editor');
      return editor && window.duThao.shownField(editor, given, 'nguoiKy')?.id;
    }, portal);
    expect(shown).toBe('shown');
  });
});
