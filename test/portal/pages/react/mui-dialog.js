/**
 * The part of MUI's Dialog that other scripts on a page feel: a portal at the end of the body, everything beside it
 * hidden from assistive technology, sentinels at both ends, and a trap that takes back the focus from outside.
 */
import { tabbable } from './tabbable.js';

/** MUI looks this often whether the focus was lost to the body, of which no event tells. */
const LOOK_MS = 50;

/** Opens an empty dialog; `closed` is called before it is taken away. */
export function openDialog(title, closed) {
  const root = document.createElement('div');
  root.className = 'MuiDialog-root MuiModal-root';
  root.setAttribute('role', 'presentation');
  root.innerHTML = `
    <div aria-hidden="true" class="MuiBackdrop-root MuiModal-backdrop"></div>
    <div tabindex="0" data-testid="sentinelStart"></div>
    <div class="MuiDialog-container MuiDialog-scrollPaper" role="presentation" tabindex="-1">
      <div class="MuiPaper-root MuiDialog-paper" role="dialog" aria-modal="true" aria-labelledby=":r1:">
        <h2 class="MuiTypography-root MuiDialogTitle-root" id=":r1:"></h2>
        <div class="MuiDialogContent-root"><p class="dang-tai">Đang tải…</p></div>
      </div>
    </div>
    <div tabindex="0" data-testid="sentinelEnd"></div>`;
  root.querySelector('h2').textContent = title;
  const container = root.querySelector('.MuiDialog-container');
  const [first, last] = root.querySelectorAll('[data-testid]');

  const hidden = [...document.body.children].filter((each) => !each.hasAttribute('aria-hidden'));
  for (const each of hidden) each.setAttribute('aria-hidden', 'true');
  document.body.append(root);
  document.body.style.overflow = 'hidden';

  const opener = document.activeElement;
  document.addEventListener('focusin', contain);
  const looking = setInterval(() => {
    if (document.activeElement === document.body) contain();
  }, LOOK_MS);
  root.addEventListener('keydown', onKey);
  container.focus();

  function contain() {
    const at = document.activeElement;
    if (!document.hasFocus() || container.contains(at)) return;
    const inside = tabbable(container);
    if (at === first && inside.length > 0) inside.at(-1).focus();
    else if (at === last && inside.length > 0) inside[0].focus();
    else container.focus();
  }

  function onKey(event) {
    if (event.key === 'Escape') close();
  }

  function close() {
    document.removeEventListener('focusin', contain);
    clearInterval(looking);
    closed();
    root.remove();
    for (const each of hidden) each.removeAttribute('aria-hidden');
    document.body.style.overflow = '';
    opener?.focus();
  }

  return { paper: root.querySelector('.MuiDialog-paper'), close };
}
