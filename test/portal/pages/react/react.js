import { sendByButtons } from '/common/send.js';
import { openOverlay } from './cdk-overlay.js';
import { openDialog } from './mui-dialog.js';

async function fragment(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.text();
}

/** The dialog stands at once; its form comes later, and the editor after that. */
async function openDraft() {
  let editor = null;
  const { paper, close } = openDialog('Soạn dự thảo văn bản', () => editor?.destroy());
  const html = await fragment('soan-thao.html');
  if (!paper.isConnected) return;
  paper.querySelector('.MuiDialogContent-root').innerHTML = html;
  const form = paper.querySelector('form');
  const place = form.querySelector('#noiDung');
  const draft = place.innerHTML;
  place.replaceChildren();
  editor = new TipTap.Editor({
    element: place,
    extensions: [TipTap.StarterKit],
    content: draft,
    editorProps: {
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-labelledby': 'nhanNoiDung' },
    },
  });
  form.querySelector('#btnDong').addEventListener('click', close);
  sendByButtons(form, () => {
    form.elements.namedItem('content').value = editor.getHTML();
  });
}

async function openSubmission() {
  const { surface, close } = openOverlay(await fragment('trinh.html'));
  const form = surface.querySelector('form');
  form.querySelector('#btnDong').addEventListener('click', close);
  sendByButtons(form);
}

document.getElementById('btnSoan').addEventListener('click', openDraft);
document.getElementById('btnTrinh').addEventListener('click', openSubmission);
const toOpen = new URLSearchParams(location.search).get('mo');
if (toOpen === 'soan') openDraft();
if (toOpen === 'trinh') openSubmission();
