import { startCkeditor4 } from './ckeditor4.js';
import { boxIn, startLab } from './lab.js';

await startLab((host, html) => {
  const box = boxIn(host, html);
  box.contentEditable = 'true';
  return startCkeditor4(box, 'inline');
});
