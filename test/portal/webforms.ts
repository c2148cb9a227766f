import { type Answer, answer, html, plain } from './answers.ts';
import { escapeHtml, fill, pageFile } from './page-files.ts';
import type { PortalRequest, Routes } from './routes.ts';
import type { PortalButton } from './submissions.ts';

/** Which control sends the document up, and which only keeps it; «Cập nhật» really sends it to the leader. */
const BUTTONS: Readonly<Record<string, PortalButton>> = {
  btnUpdate: 'trinh-ky',
  btnTrinhLanhDao: 'trinh-ky',
  btnTrinhKy: 'trinh-ky',
  btnLuuTam: 'luu-du-thao',
};

const DONE: Readonly<Record<PortalButton, string>> = {
  'trinh-ky': 'Đã trình ký',
  'luu-du-thao': 'Đã lưu dự thảo',
};

const SECRECY = ['Bình thường', 'Mật', 'Tối mật', 'Tuyệt mật'];

/** ASP.NET WebForms: every press is a postback of the whole form to its own address. */
export const webFormsRoutes: Routes = {
  'GET /webforms/form.aspx': async () => {
    const draft = await pageFile('webforms/noi-dung.txt');
    return html(
      fill(await pageFile('webforms/form.aspx'), {
        viewState: viewState(0),
        panel: await contentPanel({ txtNoiDung: draft.trim(), drpDomat: 'Bình thường' }),
      }),
    );
  },
  'POST /webforms/form.aspx': (request) =>
    request.headers['x-microsoftajax'] === 'Delta=true'
      ? partialPostback(request)
      : postback(request, (done) => `parent.CloseDialog('${done}');`),
  'POST /tinymce/default.aspx': (request) =>
    postback(request, (done) => `document.getElementById('lblThongBao').textContent = '${done}';`),
};

/** The whole page comes back, and its start-up script says what was done. */
async function postback(request: PortalRequest, startup: (done: string) => string): Promise<Answer> {
  const fields = new URLSearchParams(request.raw);
  if (!fields.get('__VIEWSTATE')) return plain(500, 'Validation of viewstate MAC failed');
  const pressed = Object.keys(BUTTONS).find((id) => fields.has(id) || fields.get('__EVENTTARGET') === id);
  const button = BUTTONS[pressed ?? ''];
  if (button === undefined) return plain(500, 'Invalid postback or callback argument');
  request.keep(button);
  return html(fill(await pageFile('webforms/ket-qua.html'), { startup: startup(DONE[button]) }));
}

/** Only the UpdatePanel comes back, as `length|kind|id|content|` records; its elements are new ones. */
async function partialPostback({ raw }: PortalRequest): Promise<Answer> {
  const fields = Object.fromEntries(new URLSearchParams(raw));
  const record = (kind: string, id: string, content: string) => `${content.length}|${kind}|${id}|${content}|`;
  const count = Number(
    Buffer.from(fields.__VIEWSTATE ?? '', 'base64')
      .toString()
      .split(':')[1] ?? 0,
  );
  const panel = await contentPanel({
    // A form sends its line breaks as CR LF; the page sets LF again.
    txtNoiDung: (fields.txtNoiDung ?? '').replaceAll('\r\n', '\n'),
    drpDomat: fields.drpDomat ?? '',
  });
  return answer(
    200,
    'text/plain; charset=utf-8',
    record('updatePanel', 'upNoiDung', panel) + record('hiddenField', '__VIEWSTATE', viewState(count + 1)),
  );
}

async function contentPanel(values: { txtNoiDung: string; drpDomat: string }): Promise<string> {
  const options = SECRECY.map(
    (each) => `<option${each === values.drpDomat ? ' selected="selected"' : ''}>${each}</option>`,
  );
  return fill(await pageFile('webforms/noi-dung.html'), {
    noiDung: escapeHtml(values.txtNoiDung),
    doMat: options.join(''),
  });
}

const viewState = (postbacks: number): string => Buffer.from(`trang:${postbacks}`).toString('base64');
