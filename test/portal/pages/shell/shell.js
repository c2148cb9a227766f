import { otherOrigin } from '/common/other-origin.js';

const west = document.getElementById('west');
const resizer = document.getElementById('resizer');

/** Documents call this; those of another origin cannot. */
window.egovMain = {
  setTitle: (title) => {
    document.getElementById('tenVanBan').textContent = title;
  },
};

resizer.addEventListener('pointerdown', (event) => {
  resizer.setPointerCapture(event.pointerId);
});
resizer.addEventListener('pointermove', (event) => {
  if (resizer.hasPointerCapture(event.pointerId)) west.style.width = `${Math.max(120, event.clientX)}px`;
});

const isForeign = new URLSearchParams(location.search).has('khac');
const origin = isForeign ? await otherOrigin() : location.origin;
document.getElementById('egovMain').src = `${origin}/shell/van-ban.html`;
