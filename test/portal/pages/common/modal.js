/**
 * The part of Bootstrap 3's modal that other scripts on a page feel: its classes, its backdrop, Escape,
 * and above all `enforceFocus`, which takes the focus back from anything outside the dialog.
 */

/** Shows the modal and calls `hidden` once when it has been closed. */
export function showModal(modal, hidden) {
  const backdrop = document.createElement('div');
  backdrop.className = 'modal-backdrop fade';
  document.body.append(backdrop);
  document.body.classList.add('modal-open');
  modal.hidden = false;
  document.addEventListener('focusin', enforceFocus);
  modal.addEventListener('click', dismissOnClick);
  modal.addEventListener('keydown', dismissOnEscape);
  // Bootstrap reads the layout here so that the transition has a first state to start from.
  modal.getBoundingClientRect();
  modal.classList.add('in');
  backdrop.classList.add('in');
  modal.focus();

  function enforceFocus(event) {
    if (event.target === document || modal.contains(event.target)) return;
    // Portals that put CKEditor into a modal let its drop-down lists through, or they could not be used.
    if (event.target.closest?.('.cke_panel') != null) return;
    modal.focus();
  }

  function dismissOnClick(event) {
    if (event.target.closest('[data-dismiss="modal"]') !== null) hideModal();
  }

  function dismissOnEscape(event) {
    if (event.key === 'Escape') hideModal();
  }

  function hideModal() {
    document.removeEventListener('focusin', enforceFocus);
    modal.removeEventListener('click', dismissOnClick);
    modal.removeEventListener('keydown', dismissOnEscape);
    modal.classList.remove('in');
    modal.hidden = true;
    document.body.classList.remove('modal-open');
    backdrop.remove();
    hidden();
  }
}
