import { boxIn, startLab } from './lab.js';

await startLab((host, html) => {
  const box = boxIn(host, html);
  box.contentEditable = 'true';
  return {
    editable: () => box,
    data: () => box.innerHTML,
    destroy: () => box.remove(),
    readOnly: (on) => {
      box.contentEditable = String(!on);
    },
  };
});
