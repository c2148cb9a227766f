import { areaIn, loadScripts, loadStyles, startLab } from './lab.js';

await loadStyles('/vendor/jodit/es2021/jodit.min.css');
await loadScripts('/vendor/jodit/es2021/jodit.min.js');

await startLab(async (host, html) => {
  const editor = Jodit.make(areaIn(host, html), {
    height: 360,
    // Its other source view comes from another host.
    sourceEditor: 'area',
    beautifyHTML: false,
    buttons: 'bold,italic,underline,ul,ol,link,table,undo,redo',
  });
  await editor.waitForReady();
  return {
    editable: () => editor.editor,
    data: () => editor.value,
    destroy: () => editor.destruct(),
    readOnly: (on) => editor.setReadOnly(on),
    noted: () => editor.history.startValue.html === editor.getNativeEditorValue(),
  };
});
