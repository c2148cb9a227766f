import { boxIn, loadScripts, loadStyles, startLab } from './lab.js';

/** Starts the lab with the classic editor of a CKEditor 5 package under /vendor. */
export async function startCkeditor5(vendor) {
  await loadStyles(`/vendor/${vendor}/dist/browser/ckeditor5.css`);
  await loadScripts(
    `/vendor/${vendor}/dist/browser/ckeditor5.umd.js`,
    `/vendor/${vendor}/dist/translations/vi.umd.js`,
  );
  const {
    ClassicEditor,
    Essentials,
    Paragraph,
    Heading,
    Bold,
    Italic,
    Underline,
    Alignment,
    List,
    Link,
    Table,
  } = CKEDITOR;
  await startLab(async (host, html) => {
    const editor = await ClassicEditor.create(boxIn(host, html), {
      licenseKey: 'GPL',
      language: 'vi',
      plugins: [Essentials, Paragraph, Heading, Bold, Italic, Underline, Alignment, List, Link, Table],
      toolbar: [
        'bold',
        'italic',
        'underline',
        'bulletedList',
        'numberedList',
        'link',
        'insertTable',
        'undo',
        'redo',
      ],
    });
    return {
      editable: () => editor.ui.getEditableElement(),
      data: () => editor.getData(),
      destroy: () => editor.destroy(),
      readOnly: (on) => (on ? editor.enableReadOnlyMode('lab') : editor.disableReadOnlyMode('lab')),
    };
  });
}
