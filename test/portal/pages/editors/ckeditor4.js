import { loadScripts } from './lab.js';

await loadScripts('/vendor/ckeditor4/ckeditor.js');
CKEDITOR.disableAutoInline = true;

const CONFIG = {
  language: 'vi',
  // The only feature of CKEditor 4.22 that calls home.
  versionCheck: false,
  customConfig: '',
  stylesSet: false,
  allowedContent: true,
  removePlugins: 'scayt,elementspath,magicline,uploadimage,uploadwidget',
  height: 300,
  toolbar: [
    ['Bold', 'Italic', 'Underline'],
    ['NumberedList', 'BulletedList'],
    ['Link', 'Table'],
    ['Undo', 'Redo'],
  ],
};

/** Starts CKEditor 4 on an element, in a frame (`replace`) or in place (`inline`); resolves once it is ready. */
export async function startCkeditor4(element, mode) {
  const editor = CKEDITOR[mode](element, CONFIG);
  await new Promise((resolve) => editor.on('instanceReady', resolve));
  return {
    editable: () => editor.editable().$,
    data: () => editor.getData(),
    destroy: () => editor.destroy(),
    readOnly: (on) => editor.setReadOnly(on),
  };
}
