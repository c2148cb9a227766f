import { plainText, startLab } from './lab.js';

// The field «Trích yếu» is the editor here; «Nội dung» would be an attached file.
document.getElementById('noiDung').hidden = true;

await startLab((_, html) => {
  const old = document.getElementById('TRICH_YEU');
  const input = old.cloneNode();
  input.value = plainText(html).replaceAll(/\s+/g, ' ');
  // A new element, because the browser keeps the undo steps of the old one.
  old.replaceWith(input);
  return {
    editable: () => input,
    data: () => input.value,
    destroy: () => {
      input.value = '';
    },
    readOnly: (on) => {
      input.readOnly = on;
    },
  };
});
