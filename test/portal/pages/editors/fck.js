import { startLab } from './lab.js';

await startLab(async (host, html) => {
  const field = Object.assign(document.createElement('input'), {
    type: 'hidden',
    id: 'NOI_DUNG',
    name: 'NOI_DUNG',
  });
  field.value = html;
  const outer = Object.assign(document.createElement('iframe'), {
    id: 'NOI_DUNG___Frame',
    className: 'outer-frame',
    title: 'Soạn thảo',
    src: '/editors/fck-frame.html?InstanceName=NOI_DUNG',
  });
  const ready = new Promise((resolve) => outer.addEventListener('fckready', resolve));
  host.append(field, outer);
  await ready;
  const inner = () => outer.contentDocument.querySelector('#xEditingArea iframe').contentDocument;
  return {
    editable: () => inner().body,
    data: () => inner().body.innerHTML,
    destroy: () => outer.remove(),
    readOnly: (on) => {
      inner().designMode = on ? 'off' : 'on';
    },
  };
});
