import { boxIn, startLab } from './lab.js';

/**
 * An editor of the page's own making with a poor undo: states are taken when a key is released and at no other time,
 * so that a change made without a key goes together with the typing next to it.
 */
function keepSnapshots(box) {
  const done = [box.innerHTML];
  const undone = [];
  const show = (html) => {
    box.innerHTML = html;
    getSelection().selectAllChildren(box);
    getSelection().collapseToEnd();
  };
  box.addEventListener('keyup', () => {
    if (box.innerHTML === done.at(-1)) return;
    done.push(box.innerHTML);
    undone.length = 0;
  });
  box.addEventListener('keydown', (event) => {
    if (!event.ctrlKey || (event.key !== 'z' && event.key !== 'y')) return;
    event.preventDefault();
    if (event.key === 'z' && done.length > 1) {
      undone.push(done.pop());
      show(done.at(-1));
    } else if (event.key === 'y' && undone.length > 0) {
      done.push(undone.pop());
      show(done.at(-1));
    }
  });
}

await startLab((host, html) => {
  const box = boxIn(host, html);
  box.contentEditable = 'true';
  keepSnapshots(box);
  return {
    editable: () => box,
    data: () => box.innerHTML,
    destroy: () => box.remove(),
    readOnly: (on) => {
      box.contentEditable = String(!on);
    },
  };
});
