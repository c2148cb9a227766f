import { boxIn, loadScripts, loadStyles, startLab } from './lab.js';

/** Starts the lab with Quill; `bundled` takes the global away first, as in an application's own bundle. */
export async function startQuill(bundled) {
  await loadStyles('/vendor/quill/dist/quill.snow.css');
  await loadScripts('/vendor/quill/dist/quill.js');
  const { Quill } = window;
  if (bundled) delete window.Quill;
  await startLab((host, html) => {
    const quill = new Quill(boxIn(host, ''), {
      theme: 'snow',
      modules: { table: true, toolbar: ['bold', 'italic', 'underline', { list: 'bullet' }, 'link'] },
    });
    quill.clipboard.dangerouslyPasteHTML(html);
    quill.history.clear();
    return {
      editable: () => quill.root,
      data: () => quill.root.innerHTML,
      // Quill has no way to be destroyed: the page takes its elements away.
      destroy: () => quill.blur(),
      readOnly: (on) => quill.enable(!on),
    };
  });
}
