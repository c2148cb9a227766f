import { areaIn, loadScripts, loadStyles, startLab } from './lab.js';

await loadStyles(
  '/vendor/suneditor/dist/suneditor.min.css',
  '/vendor/suneditor/dist/suneditor-contents.min.css',
);
await loadScripts('/vendor/suneditor/dist/suneditor.min.js');

const { list_bulleted, list_numbered, link, table } = SUNEDITOR.plugins;

await startLab(async (host, html) => {
  let editor = null;
  let noted = '';
  const draft = () => host.querySelector('.sun-editor-editable');
  const note = () => {
    noted = draft().innerHTML;
  };
  await new Promise((resolve) => {
    editor = SUNEDITOR.create(areaIn(host, html), {
      height: '300px',
      width: '100%',
      plugins: [list_bulleted, list_numbered, link, table],
      buttonList: [
        ['bold', 'italic', 'underline'],
        ['list_bulleted', 'list_numbered', 'link', 'table'],
        ['undo', 'redo'],
      ],
      events: { onload: resolve, onChange: note },
    });
  });
  note();
  return {
    editable: draft,
    data: () => editor.$.html.get(),
    destroy: () => editor.destroy(),
    readOnly: (on) => editor.$.ui.readOnly(on),
    noted: () => draft().innerHTML === noted,
  };
});
