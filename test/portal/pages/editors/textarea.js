import { areaIn, plainText, startLab } from './lab.js';

await startLab((host, html) => {
  const area = areaIn(host, plainText(html));
  return {
    editable: () => area,
    data: () => area.value,
    destroy: () => area.remove(),
    readOnly: (on) => {
      area.readOnly = on;
    },
  };
});
