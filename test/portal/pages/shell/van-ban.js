import { otherOrigin } from '/common/other-origin.js';
import { documents } from './ban-nhap.js';

const EDITOR = {
  language: 'vi',
  versionCheck: false,
  customConfig: '',
  stylesSet: false,
  allowedContent: true,
  removePlugins: 'scayt,elementspath,magicline,uploadimage,uploadwidget',
  extraPlugins: 'font,justify',
  contentsCss: '/common/giay.css',
  font_defaultLabel: 'Times New Roman',
  height: 490,
  resize_enabled: false,
  toolbar: [
    ['Font', 'FontSize'],
    ['Bold', 'Italic', 'Underline'],
    ['JustifyLeft', 'JustifyCenter', 'JustifyBlock'],
    ['NumberedList', 'BulletedList'],
    ['Undo', 'Redo'],
  ],
};

const tabs = document.querySelector('.the');
const result = document.getElementById('ketQua');
let shown = null;

/** Adds a tab; `opened` is called when it is shown for the first time. */
function addTab(view, title, content, opened) {
  const button = document.createElement('button');
  button.type = 'button';
  button.id = `${view}_tab`;
  button.role = 'tab';
  button.textContent = title;
  const page = document.createElement('section');
  page.className = 'trang-the';
  page.id = `${view}_page`;
  page.hidden = true;
  page.innerHTML = content;
  document.body.append(page);
  tabs.append(button);

  const tab = { view, title, button, page, opened };
  button.addEventListener('click', () => show(tab));
  return tab;
}

function show(tab) {
  if (shown !== null) {
    shown.page.hidden = true;
    shown.button.ariaSelected = 'false';
  }
  shown = tab;
  tab.page.hidden = false;
  tab.button.ariaSelected = 'true';
  tab.opened?.();
  tab.opened = undefined;
  tellShell(tab.title);
}

/** The shell of another origin throws; then its title stays as it is. */
function tellShell(title) {
  try {
    window.top.egovMain.setTitle(title);
  } catch {}
}

const formOf = ({ view }) => `
  <div class="form-grid">
    <label for="${view}_Compendium">Trích yếu</label>
    <input type="text" id="${view}_Compendium" name="Compendium">
    <label for="${view}_SecurityId">Độ mật</label>
    <select id="${view}_SecurityId" name="SecurityId"><option>Thường</option><option>Mật</option><option>Tối mật</option></select>
  </div>
  <textarea id="${view}_explicit_template" name="Content" aria-label="Nội dung dự thảo"></textarea>`;

async function send(url, done) {
  result.textContent = '';
  const field = (name) => shown.page.querySelector(`[name=${name}]`)?.value ?? '';
  CKEDITOR.instances[`${shown.view}_explicit_template`]?.updateElement();
  const body = new URLSearchParams({
    Compendium: field('Compendium'),
    SecurityId: field('SecurityId'),
    Content: field('Content'),
  });
  const response = await fetch(url, { method: 'POST', body });
  result.textContent = response.ok ? done : 'Chưa gửi được, thử lại sau';
}

/** What DocsAPI.DocEditor does: the placeholder gives way to a frame of the document server. */
async function openOffice() {
  const frame = document.createElement('iframe');
  frame.name = 'frameEditor';
  frame.title = 'Văn bản Word';
  frame.allow = 'autoplay; clipboard-write';
  frame.src = `${await otherOrigin()}/shell/web-apps/apps/documenteditor/main/index.html?lang=vi&frameEditorId=placeholder&parentOrigin=${encodeURIComponent(location.origin)}`;
  document.getElementById('placeholder').replaceWith(frame);
}

const opened = documents.map((each) => {
  const tab = addTab(each.view, each.title, formOf(each));
  tab.page.querySelector('[name=Compendium]').value = each.abstract;
  const area = tab.page.querySelector('textarea');
  area.value = each.body;
  CKEDITOR.replace(area, EDITOR);
  return tab;
});
addTab('view31', 'Văn bản Word', '<div id="placeholder"></div>', openOffice);
show(opened[0]);

document.getElementById('btnTrinhKy').addEventListener('click', () => send('/trinh-ky', 'Đã trình ký'));
document
  .getElementById('btnLuuDuThao')
  .addEventListener('click', () => send('/luu-du-thao', 'Đã lưu dự thảo'));
