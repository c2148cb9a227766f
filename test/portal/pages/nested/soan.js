import { sendByButtons } from '/common/send.js';

const form = document.getElementById('frmVanBanDi');
form.elements.namedItem('NOIDUNG').value = document.getElementById('banNhap').textContent;
sendByButtons(form, () => {
  for (const frame of document.querySelectorAll('iframe[id$="___Frame"]')) {
    frame.contentWindow.FCK.UpdateLinkedField();
  }
});
