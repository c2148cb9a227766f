import { showModal } from '/common/modal.js';

const modal = document.getElementById('myModal');
const frame = document.getElementById('frm');

function openForm() {
  frame.src = 'form.aspx?action=901';
  showModal(modal, () => {
    frame.src = 'about:blank';
  });
}

/** The form in the frame calls this when it has been sent. */
window.CloseDialog = (message) => {
  alert(message);
  modal.querySelector('[data-dismiss="modal"]').click();
};

document.getElementById('btnThemMoi').addEventListener('click', openForm);
if (new URLSearchParams(location.search).has('mo')) openForm();
