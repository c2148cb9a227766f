import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FieldName } from '../../lib/portal/description.ts';
import { type LibPage, openLibPage } from '../editor/lib-page.ts';
import { generic } from './descriptions.ts';

const portal = generic;
const levels = '<option>Thường</option><option selected>Mật</option><option>Tối mật</option>';

describe.each(['chromium', 'firefox'] as const)('the form of a draft in %s', (browser) => {
  let page: LibPage;
  beforeAll(async () => {
    page = await openLibPage(browser);
  });
  afterAll(() => page?.close());

  /** The text of the field; null when it was not found. */
  const field = async (body: string, name: FieldName) => {
    await page.show(body);
    return page.driver.evaluate(
      (given) => {
        const found = window.duThao.findField(document.documentElement, given.portal, given.name);
        return found && window.duThao.fieldText(found);
      },
      { portal, name },
    );
  };
  const secrecy = async (body: string) => {
    await page.show(body);
    return page.driver.evaluate(
      (given) =>
        window.duThao.chosenSecrecy(document.querySelector('#form') ?? document.documentElement, given),
      portal,
    );
  };

  describe('its fields', () => {
    it.each([
      ['an id', '<input id="TRICH_YEU" value=" Báo cáo ">'],
      ['a name', '<textarea name="txtTrichYeu">Báo cáo</textarea>'],
      ['an id that ASP.NET made', '<input id="ctl00_main_txtTrichYeu" value="Báo cáo">'],
      ['a name that ASP.NET made', '<input name="ctl00$main$txtTrichYeu" value="Báo cáo">'],
      ['a label for it', '<label for="x">Trích yếu</label><input id="x" value="Báo cáo">'],
      ['a label around it', '<label>Trích yếu <textarea>Báo cáo</textarea></label>'],
      [
        'an asterisk and a colon',
        '<label for="x">Trích yếu <em>*</em> :</label><input id="x" value="Báo cáo">',
      ],
      ['an asterisk in brackets', '<label for="x">Trích yếu (*)</label><input id="x" value="Báo cáo">'],
      ['capitals, odd spaces', '<label for="x">\n TRÍCH&nbsp;\n YẾU:</label><input id="x" value="Báo cáo">'],
      [
        'a label in decomposed letters',
        `<label for="x">${'Trích yếu'.normalize('NFD')}</label><input id="x" value="Báo cáo">`,
      ],
      ['aria-label', '<input aria-label="Trích yếu" value="Báo cáo">'],
      ['aria-labelledby', '<span id="a">Trích yếu</span><input aria-labelledby="gone a" value="Báo cáo">'],
      ['the cell before', '<table><tr><td>Trích yếu</td><td><input value="Báo cáo"></td></tr></table>'],
      [
        'the heading cell before',
        '<table><tr><th>Trích yếu:</th><td><div><input value="Báo cáo"></div></td></tr></table>',
      ],
      [
        'the cell before, not an earlier one',
        '<table><tr><td>Trích yếu</td><td><input value="Báo cáo"></td><td>V/v</td><td><input value="khác"></td></tr></table>',
      ],
      [
        'the column before (Bootstrap)',
        '<div class="row"><div class="col-md-2"><b>Trích yếu</b></div><div class="col-md-4"><input value="Báo cáo"></div></div>',
      ],
      [
        'a label without for',
        '<div class="form-group"><label>Trích yếu</label><input value="Báo cáo"></div>',
      ],
      ['words before it', '<p>Trích yếu: <input type="hidden"><input value="Báo cáo"></p>'],
      [
        'a visible one after hidden ones of the same id',
        '<div style="display:none"><input id="TRICH_YEU" value="mẫu"></div><input id="TRICH_YEU" value="Báo cáo">',
      ],
      [
        'a hidden input',
        '<input type="hidden" name="TRICH_YEU" value="mẫu"><label>V/v <input value="Báo cáo"></label>',
      ],
    ])('are found by %s', async (_, body) => {
      expect(await field(body, 'trichYeu')).toBe('Báo cáo');
    });

    it.each([
      ['no such field', '<label for="x">Ghi chú</label><input id="x" value="a">'],
      ['a longer label', '<label for="x">Sửa trích yếu của văn bản</label><input id="x" value="a">'],
      [
        'a label that belongs to the field before',
        '<p>Trích yếu <input type="checkbox"> <input value="a"></p>',
      ],
      ['only a hidden one', '<div hidden><input id="TRICH_YEU" value="a"></div>'],
      [
        'words of another row',
        '<table><tr><td>Trích yếu</td></tr><tr><td><input value="a"></td></tr></table>',
      ],
    ])('are not found where there is %s', async (_, body) => {
      expect(await field(body, 'trichYeu')).toBeNull();
    });

    it('name the files that were chosen, and are found behind the button that stands for them', async () => {
      await page.show('<b>Tệp đính kèm</b><span><i>Chọn tệp</i><input type="file" hidden id="f"></span>');
      const name = await page.driver.evaluate((given) => {
        const files = new DataTransfer();
        files.items.add(new File(['a'], 'bao-cao.docx'));
        const input = document.querySelector<HTMLInputElement>('#f');
        if (input) input.files = files.files;
        const found = window.duThao.findField(document.documentElement, given, 'tepDinhKem');
        return found && window.duThao.fieldText(found);
      }, portal);
      expect(name).toBe('bao-cao.docx');
    });

    it('read a select as the user sees it', async () => {
      const body = `<label>Loại văn bản <select><option value="7">Công văn</option><option value="3" selected>\n Báo&nbsp;cáo </option></select></label>`;
      expect(await field(body, 'loaiVanBan')).toBe('Báo cáo');
    });
  });

  it('is the modal around the editor, else its form, else the page', async () => {
    await page.show(
      '<form id="f"><div class="modal" id="m"><i id="a"></i></div><i id="b"></i></form><div role="dialog" id="d"><form><i id="c"></i></form></div><i id="e"></i>',
    );
    const around = await page.driver.evaluate(
      () =>
        ['a', 'b', 'c', 'e'].map((id) => {
          const [form] = window.duThao.formsAround(document.getElementById(id) as Element);
          return form.id || form.tagName;
        }),
      undefined,
    );
    expect(around).toEqual(['m', 'f', 'd', 'HTML']);
  });

  describe('its secrecy locks', () => {
    it.each([
      ['a select', `<select id="DO_MAT">${levels}</select>`, 'Mật'],
      ['a level in capitals', '<select id="DO_MAT"><option>TỐI MẬT</option></select>', 'TỐI MẬT'],
      [
        'a level with its number',
        '<select id="DO_MAT"><option>3 - Tuyệt mật</option></select>',
        '3 - Tuyệt mật',
      ],
      [
        'a level nobody foresaw',
        '<select id="DO_MAT"><option>Lưu hành nội bộ</option></select>',
        'Lưu hành nội bộ',
      ],
      ['a labelled select', `<label>Độ mật (*): <select>${levels}</select></label>`, 'Mật'],
      ['a written level', '<label>Độ mật <input value="Tối mật"></label>', 'Tối mật'],
      ['an ASP.NET form', `<select name="ctl00$ctl1$drpDomat">${levels}</select>`, 'Mật'],
      [
        'bootstrap-multiselect',
        `<label for="DO_MAT">Độ mật</label><span><select id="DO_MAT" style="display:none">${levels}</select><button class="multiselect">Mật</button></span>`,
        'Mật',
      ],
      [
        'a widget without a select',
        '<label id="l">Độ mật</label><div><div role="combobox" aria-labelledby="l">Tuyệt mật</div><input aria-hidden="true" style="opacity:0" value="4"></div>',
        'Tuyệt mật',
      ],
      [
        'a widget by its cell',
        '<table><tr><td>Độ mật</td><td><button aria-haspopup="listbox">Mật</button></td></tr></table>',
        'Mật',
      ],
      [
        'radio buttons by name',
        '<label><input type="radio" name="DO_MAT" value="1"> Thường</label><label><input type="radio" name="DO_MAT" value="2" checked> Mật</label>',
        'Mật',
      ],
      [
        'radio buttons by the words before',
        '<table><tr><td>Độ mật:</td><td><input type="radio" name="r" value="1"> Thường <input type="radio" name="r" value="2" checked> Mật</td></tr></table>',
        'Mật',
      ],
      [
        'radio buttons by their legend',
        '<fieldset><legend>Độ mật</legend><input type="radio" name="r" id="r1"><label for="r1">Thường</label><input type="radio" name="r" id="r2" checked><label for="r2">Tối mật</label></fieldset>',
        'Tối mật',
      ],
      [
        'a field outside the form',
        `<form id="form"><input id="TRICH_YEU"></form><select id="DO_MAT">${levels}</select>`,
        'Mật',
      ],
      [
        'the form’s own field, not that of the list behind',
        `<select id="DO_MAT"><option>Thường</option></select><form id="form"><select id="DO_MAT">${levels}</select></form>`,
        'Mật',
      ],
      ['a level of one letter', '<select id="DO_MAT"><option>A</option></select>', 'A'],
      [
        'the draft’s own field beside the filter of a list, whichever comes first',
        `<select id="drpDomat"><option>Thường</option></select><label>Độ mật <select>${levels}</select></label>`,
        'Mật',
      ],
      [
        'a choice beside an empty box (Ant Design)',
        '<div><label for="x">Độ mật</label></div><div><div><span><input id="x" role="combobox" style="opacity:0"></span><span title="Mật">Mật</span></div></div>',
        'Mật',
      ],
      [
        'a choice around an empty box (react-select)',
        '<label id="l">Độ mật</label><div><div>Tối mật</div><div><input role="combobox" aria-labelledby="l"></div></div>',
        'Tối mật',
      ],
      [
        'a choice whose label leads to an empty box, told apart from it (Select2 3)',
        '<div><b>Độ mật</b></div><div><div class="select2-container"><a><span id="c">Mật</span></a><label for="f" style="position: absolute; clip-path: inset(50%)"></label><input class="select2-focusser" id="f" aria-haspopup="true" aria-labelledby="c" style="position: absolute; width: 1px"></div><select style="position: absolute; width: 1px"><option>Mật</option></select></div>',
        'Mật',
      ],
      [
        'a choice with the label in it (Select2 3)',
        '<label for="f">Độ mật</label><div class="select2-container"><a><span id="c">Tối mật</span></a><label for="f" style="position: absolute; clip-path: inset(50%)">Độ mật</label><input class="select2-focusser" id="f" aria-haspopup="true" aria-labelledby="c" style="position: absolute; width: 1px"></div>',
        'Tối mật',
      ],
      [
        'a choice that is its own name (PrimeNG)',
        '<div><label>Độ mật</label><div><span role="combobox" aria-haspopup="listbox" aria-label="Mật">Mật</span></div></div>',
        'Mật',
      ],
      [
        'a choice named by its label and itself (MUI)',
        '<label id="l">Độ mật</label><div><div role="combobox" aria-haspopup="listbox" id="v" aria-labelledby="l v">Mật</div><input aria-hidden="true" value="2" style="opacity: 0"></div>',
        'Mật',
      ],
      [
        'a choice in a span (Kendo)',
        '<label for="DoMat">Độ mật</label><div><span role="listbox" aria-haspopup="true" tabindex="0"><span>Mật</span></span></div>',
        'Mật',
      ],
      [
        'a box of ZK in its row',
        '<table><tr><td><div><span>Độ mật:</span></div></td><td><div><span class="z-combobox"><input class="z-combobox-input" readonly value="Mật"><a><i>▾</i></a></span></div></td></tr></table>',
        'Mật',
      ],
      [
        'a choice over a hidden placeholder (ng-select)',
        '<label for="x">Độ mật</label><div><div style="display:none">Chọn độ mật</div><div>Mật</div><div><input id="x" role="combobox"></div></div>',
        'Mật',
      ],
    ])('for %s', async (_, body, chosen) => {
      expect(await secrecy(body)).toBe(chosen);
    });

    it.each([
      ['no field', '<input id="TRICH_YEU" value="Mật">'],
      ['Thường', '<select id="DO_MAT"><option>Thường</option><option>Mật</option></select>'],
      [
        'Bình thường, in decomposed letters',
        `<select id="DO_MAT"><option>${' BÌNH THƯỜNG'.normalize('NFD')}</option></select>`,
      ],
      ['a number before it', '<select id="DO_MAT"><option>0 - Thường</option></select>'],
      ['a blank field', '<label>Độ mật <input value="  "></label>'],
      ['a select without options', '<select id="DO_MAT"></select>'],
      [
        'a placeholder',
        '<select id="DO_MAT"><option>---- Chọn độ mật ----</option><option>Mật</option></select>',
      ],
      [
        'a placeholder in other words',
        '<select id="DO_MAT"><option value="">[Chọn một mức]</option></select>',
      ],
      ['lines for a placeholder', '<select id="DO_MAT"><option>-----</option></select>'],
      [
        'the ordinary radio button',
        '<label><input type="radio" name="DO_MAT" checked> Thường</label><label><input type="radio" name="DO_MAT"> Mật</label>',
      ],
      [
        'no radio button',
        '<label><input type="radio" name="DO_MAT"> Thường</label><label><input type="radio" name="DO_MAT"> Mật</label>',
      ],
      [
        'a widget that says Thường',
        '<div role="combobox" aria-label="Độ mật">Thường <i aria-hidden="true">expand_more</i></div>',
      ],
      [
        'a hidden pattern with a level',
        `<div hidden><select id="DO_MAT">${levels}</select></div><select id="DO_MAT"><option>Thường</option></select>`,
      ],
      ['a hidden pattern alone', `<div hidden><select id="DO_MAT">${levels}</select></div>`],
      ['a filter that shows all', '<select id="drpDomat"><option>Tất cả</option></select>'],
      [
        'an empty box to choose in, in one part with its label',
        '<div><label for="x">Độ mật</label><div><input id="x" role="combobox"></div></div>',
      ],
      [
        'the placeholder of an empty box',
        '<label for="x">Độ mật</label><div><span>Chọn độ mật</span><input id="x" role="combobox"></div>',
      ],
      [
        'the ordinary choice with the label in it (Select2 3)',
        '<label for="f">Độ mật</label><div class="select2-container"><a><span id="c">Thường</span></a><label for="f" style="position: absolute; clip-path: inset(50%)">Độ mật</label><input class="select2-focusser" id="f" aria-haspopup="true" aria-labelledby="c" style="position: absolute; width: 1px"></div>',
      ],
      ['another field with such a word', '<label>Độ khẩn <select><option>Mật</option></select></label>'],
    ])('not for %s', async (_, body) => {
      expect(await secrecy(body)).toBeNull();
    });
  });

  describe('its draft was signed', () => {
    const signed = async (body: string) => {
      await page.show(body);
      return page.driver.evaluate((given) => {
        const editor = document.querySelector('[contenteditable]');
        return editor && window.duThao.signedState(editor, given);
      }, portal);
    };
    const draft = '<div contenteditable="true">Văn bản <p>Đã ký số</p></div>';

    it.each([
      ['a badge in the form', `<form><h4>Dự thảo <span class="label">Đã ký số</span></h4>${draft}</form>`],
      [
        'a cell of the form',
        `<form><table><tr><td>Trạng thái</td><td>Đã phát hành</td></tr></table>${draft}</form>`,
      ],
      ['a labelled state beside no form', `<div><b>Trạng thái:</b> <span>Đã ký số</span></div>${draft}`],
    ])('as %s says', async (_, body) => {
      expect(await signed(body)).toMatch(/^Đã (?:ký số|phát hành)$/);
    });

    it.each([
      ['the draft itself', `<form>${draft}</form>`],
      ['a choice', `<form><select><option>Tất cả</option><option>Đã ký số</option></select>${draft}</form>`],
      ['a tab', `<form><div role="tab">Đã ký số</div>${draft}</form>`],
      ['a box to tick', `<form><label><input type="checkbox"> Đã ký số</label>${draft}</form>`],
      [
        'a list of other drafts',
        `<form><table><thead><tr><th>Trạng thái</th></tr></thead><tbody><tr><td>Đã ký</td></tr></tbody></table>${draft}</form>`,
      ],
      [
        'a row of a list without a head',
        `<form><table><tr><th>Trích yếu</th><th>Trạng thái</th></tr><tr><td>Báo cáo</td><td><span>Đã ký</span></td></tr></table>${draft}</form>`,
      ],
      ['words about other drafts beside no form', `<p><span>Đã ký số</span></p>${draft}`],
      ['something hidden', `<form><span hidden>Đã ký số</span>${draft}</form>`],
      ['a longer text', `<form><span>Đã ký số 12 văn bản</span>${draft}</form>`],
    ])('not where only %s says so', async (_, body) => {
      expect(await signed(body)).toBeNull();
    });
  });
});
