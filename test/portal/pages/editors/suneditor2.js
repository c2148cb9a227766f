import { areaIn, loadScripts, loadStyles, startLab } from './lab.js';

await loadStyles('/vendor/suneditor2/dist/css/suneditor.min.css');
await loadScripts('/vendor/suneditor2/dist/suneditor.min.js');

await startLab(async (host, html) => {
  const editor = SUNEDITOR.create(areaIn(host, html), {
    height: '300px',
    width: '100%',
    buttonList: [
      ['bold', 'italic', 'underline'],
      ['list', 'link', 'table'],
      ['undo', 'redo'],
    ],
  });
  await new Promise((resolve) => {
    editor.onload = resolve;
  });
  const { wysiwyg } = editor.core.context.element;
  let noted = wysiwyg.innerHTML;
  editor.onChange = () => {
    noted = wysiwyg.innerHTML;
  };
  return {
    editable: () => wysiwyg,
    data: () => editor.getContents(true),
    destroy: () => editor.destroy(),
    readOnly: (on) => editor.readOnly(on),
    noted: () => wysiwyg.innerHTML === noted,
  };
});
