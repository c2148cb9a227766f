import { showModal } from '/common/modal.js';
import { sendByButtons } from '/common/send.js';

const modal = document.getElementById('modalVanBan');
const content = modal.querySelector('.modal-content');

const EDITOR = {
  language: 'vi',
  // The only feature of CKEditor 4.22 that calls home.
  versionCheck: false,
  customConfig: '',
  stylesSet: false,
  allowedContent: true,
  removePlugins: 'scayt,elementspath,magicline,uploadimage,uploadwidget',
  extraPlugins: 'font,justify',
  contentsCss: '/common/giay.css',
  height: 400,
  resize_enabled: false,
  font_names: 'Times New Roman/Times New Roman, Times, serif;Arial/Arial, Helvetica, sans-serif',
  font_defaultLabel: 'Times New Roman',
  fontSize_sizes: '12/12pt;13/13pt;14/14pt;16/16pt',
  fontSize_defaultLabel: '14',
  toolbar: [
    ['Font', 'FontSize'],
    ['Bold', 'Italic', 'Underline'],
    ['JustifyLeft', 'JustifyCenter', 'JustifyBlock'],
    ['NumberedList', 'BulletedList'],
    ['Undo', 'Redo'],
  ],
};

async function text(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.text();
}

/** Loads the form as a fragment; `draft` fills it with the half-written report. */
async function openForm({ draft, secret }) {
  content.innerHTML = await text('form.html');
  const form = content.querySelector('form');
  if (draft) {
    const fields = JSON.parse(await text('ban-nhap.json'));
    for (const [name, value] of Object.entries(fields)) form.elements.namedItem(name).value = value;
    form.elements.namedItem('NOI_DUNG').value = await text('ban-nhap.html');
  }
  if (secret) form.elements.namedItem('DO_MAT').value = 'Mật';

  const editor = CKEDITOR.replace('txtNoiDung', EDITOR);
  sendByButtons(form, () => editor.updateElement());
  showModal(modal, () => {
    editor.destroy();
    content.replaceChildren();
  });
}

document.getElementById('btnSoanVanBan').addEventListener('click', () => openForm({}));
document.getElementById('moBanNhap').addEventListener('click', (event) => {
  event.preventDefault();
  openForm({ draft: true });
});

const query = new URLSearchParams(location.search);
const toOpen = query.get('mo');
if (toOpen !== null) openForm({ draft: toOpen === 'nhap', secret: query.get('mat') === '1' });
