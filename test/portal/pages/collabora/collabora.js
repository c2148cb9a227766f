import { otherOrigin } from '/common/other-origin.js';
import { sendByButtons } from '/common/send.js';

const WOPI_SRC = `${location.origin}/wopi/files/du-thao-118`;
const office = await otherOrigin();

addEventListener('message', ({ origin, data }) => {
  if (origin !== office || JSON.parse(data).Values.Status !== 'Document_Loaded') return;
  document.getElementById('trangThai').textContent = 'Đã mở văn bản dự thảo';
});
sendByButtons(document.getElementById('soanDuThao'));
document.getElementById('collabora').src =
  `${office}/collabora/browser/dist/cool.html?WOPISrc=${encodeURIComponent(WOPI_SRC)}&lang=vi`;
