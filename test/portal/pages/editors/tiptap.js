import { boxIn, loadScripts, startLab, withoutTable } from './lab.js';

await loadScripts('/vendor/bundles/tiptap.js');
const { Editor, StarterKit } = TipTap;

await startLab(async (host, html) => {
  const editor = new Editor({
    element: boxIn(host, ''),
    extensions: [StarterKit],
    content: withoutTable(html),
  });
  await new Promise((resolve) => editor.on('create', resolve));
  return {
    editable: () => editor.view.dom,
    data: () => editor.getHTML(),
    destroy: () => editor.destroy(),
    readOnly: (on) => editor.setEditable(!on),
  };
});
